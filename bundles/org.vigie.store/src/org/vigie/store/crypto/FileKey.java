package org.vigie.store.crypto;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * The key a register's file is encrypted with: 256 random bits, made with the register and never changed. It is on no disk but wrapped.
 * Closing it overwrites it.
 */
public final class FileKey implements AutoCloseable {

	static final int BYTES = 32;
	private static final char[] DIGITS = "0123456789abcdef".toCharArray();

	private final byte[] bits;

	private FileKey(byte[] bits) {
		this.bits = bits;
	}

	public static FileKey random() {
		var bits = new byte[BYTES];
		new SecureRandom().nextBytes(bits);
		return new FileKey(bits);
	}

	/** Takes the array over. */
	static FileKey of(byte[] bits) {
		if (bits.length != BYTES) {
			throw new IllegalArgumentException("a key of " + bits.length + " bytes");
		}
		return new FileKey(bits);
	}

	/** Another of the same bits, closed apart from this. */
	public FileKey copy() {
		return new FileKey(bits.clone());
	}

	byte[] bits() {
		return bits.clone();
	}

	/** As the database takes it: 64 hexadecimal digits, which the caller overwrites. */
	public char[] filePassword() {
		var digits = new char[2 * BYTES];
		for (var i = 0; i < BYTES; i++) {
			digits[2 * i] = DIGITS[bits[i] >> 4 & 0xf];
			digits[2 * i + 1] = DIGITS[bits[i] & 0xf];
		}
		return digits;
	}

	@Override
	public void close() {
		Arrays.fill(bits, (byte) 0);
	}
}
