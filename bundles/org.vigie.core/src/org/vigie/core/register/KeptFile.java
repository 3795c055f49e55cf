package org.vigie.core.register;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file that a register keeps.
 *
 * @param sha256 of its content, 64 lower-case hex digits
 * @param size in bytes
 */
public record KeptFile(String sha256, long size) {

	private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

	public KeptFile {
		Objects.requireNonNull(sha256);
	}

	/** Whether a text is a SHA-256 as it is written here. */
	public static boolean isSha256(String text) {
		return SHA256.matcher(text).matches();
	}
}
