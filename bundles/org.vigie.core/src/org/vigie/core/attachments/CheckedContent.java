package org.vigie.core.attachments;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The content of a kept file, which ends well only where it is what its source says: its SHA-256 is compared at the end. */
final class CheckedContent extends FilterInputStream {

	/** It cannot be read, or is not what it should be. */
	static final class Changed extends IOException {
		private static final long serialVersionUID = 1L;

		Changed(String message, Throwable cause) {
			super(message, cause);
		}
	}

	private final AttachedFile file;
	private final MessageDigest digest;
	private boolean over;

	CheckedContent(InputStream in, AttachedFile file) {
		super(in);
		this.file = Objects.requireNonNull(file);
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException absent) {
			throw new IllegalStateException(absent); // every Java platform has it
		}
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int from, int wanted) throws Changed {
		var count = readOn(into, from, wanted);
		if (count > 0) {
			digest.update(into, from, count);
		} else if (count < 0 && !over) {
			over = true;
			if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
				throw new Changed("another SHA-256 than " + file.sha256(), null); // Java: no cause
			}
		}
		return count;
	}

	private int readOn(byte[] into, int from, int wanted) throws Changed {
		try {
			return super.read(into, from, wanted);
		} catch (IOException e) {
			throw new Changed("not read to its end", e);
		}
	}

	@Override
	public long skip(long wanted) {
		return 0; // what is skipped would not be compared
	}
}
