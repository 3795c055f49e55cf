package org.vigie.cli;

import org.vigie.core.outcome.Trouble;

/** The exit statuses of the command line; documented in the README and in {@code --help}. */
public enum ExitStatus {
	/** Done. */
	DONE(0),
	/** Done, and the answer is bad news: verification failed, examples failed, cells would change. */
	BAD_NEWS(1),
	/** The command was used wrongly. */
	USAGE(2),
	/** The input is bad; the message names file and place. */
	BAD_INPUT(3),
	/** The store cannot be opened or written. */
	STORE(4);

	private final int code;

	ExitStatus(int code) {
		this.code = code;
	}

	public int code() {
		return code;
	}

	/** The status that fits a refusal, by the area its code names. */
	public static ExitStatus of(Trouble trouble) {
		if (trouble.code().startsWith("store.no-such")) {
			return USAGE; // the store is well; what was asked for is not in it
		}
		if (trouble.code().equals("store.attachment-too-large")) {
			return BAD_INPUT; // the store is well; the file is not one for it
		}
		var area = trouble.code().substring(0, Math.max(0, trouble.code().indexOf('.')));
		return switch (area) {
		case "store", "export" -> STORE;
		case "import", "pack", "examples", "xmi", "proof" -> BAD_INPUT;
		default -> USAGE;
		};
	}
}
