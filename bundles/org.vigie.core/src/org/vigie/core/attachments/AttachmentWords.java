package org.vigie.core.attachments;

import java.util.Objects;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.text.Texts;

/** The words about files kept with sources, the same in the window and on the command line. */
public final class AttachmentWords {

	private static final long KILO = 1000;

	private final Texts texts;

	public AttachmentWords(Texts texts) {
		this.texts = Objects.requireNonNull(texts);
	}

	/** A length as people say it: bytes, kB from a thousand on, MB from a million on. */
	public String size(long bytes) {
		if (bytes < KILO) {
			return texts.text("attachment.size.bytes", Long.valueOf(bytes));
		}
		return bytes < KILO * KILO ? texts.text("attachment.size.kilobytes", Double.valueOf((double) bytes / KILO))
				: texts.text("attachment.size.megabytes", Double.valueOf((double) bytes / (KILO * KILO)));
	}

	/** What looking at a file found, in a word or two. */
	public String state(Outcome<AttachedFile> examined) {
		return examined.refusal().map(it -> switch (it.code()) {
		case "store.missing-attachment" -> texts.text("attachment.state.missing");
		case "store.changed-attachment" -> texts.text("attachment.state.changed");
		default -> texts.text("attachment.state.unread");
		}).orElseGet(() -> texts.text("attachment.state.kept"));
	}
}
