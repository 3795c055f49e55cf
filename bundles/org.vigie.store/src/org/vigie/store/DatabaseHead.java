package org.vigie.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the beginning of a register's file tells without any key. */
enum DatabaseHead {
	/** A database of H2's, not encrypted. */
	READABLE,
	/** An encrypted one. */
	ENCRYPTED,
	/** Something else, or the beginning is damaged. */
	OTHER;

	/** Both copies of the head of H2's file begin with this. */
	private static final String READABLE_BEGINS = "H:2,";
	private static final String ENCRYPTED_BEGINS = "H2encrypt\n";
	private static final int LENGTH = 4096;

	static DatabaseHead of(Path file) {
		try (var in = Files.newInputStream(file)) {
			var first = new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1);
			var second = new String(in.readNBytes(READABLE_BEGINS.length()), StandardCharsets.ISO_8859_1);
			if (first.startsWith(READABLE_BEGINS) || second.equals(READABLE_BEGINS)) {
				return READABLE;
			}
			return first.startsWith(ENCRYPTED_BEGINS) ? ENCRYPTED : OTHER;
		} catch (IOException e) {
			return OTHER; // reading it says why
		}
	}
}
