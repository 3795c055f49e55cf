package org.vigie.core.register;

import java.util.Arrays;
import java.util.Optional;

/** Why a backup was made; the program itself removes only those it made on closing. */
public enum BackupKind {
	/** On closing, after something was saved. */
	CLOSE("close"),
	/** Before the register was brought to a newer form. */
	MIGRATION("migration"),
	/** Because somebody asked for it. */
	DEMAND("demand");

	private final String word;

	BackupKind(String word) {
		this.word = word;
	}

	/** The word used in names of files, in manifests and in exports. */
	public String word() {
		return word;
	}

	public static Optional<BackupKind> of(String word) {
		return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
	}
}
