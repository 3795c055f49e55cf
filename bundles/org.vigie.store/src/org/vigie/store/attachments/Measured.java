package org.vigie.store.attachments;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.vigie.store.revisions.Links;

/** A stream that knows how long it was and its SHA-256 once it is read, and goes no further than it may. */
final class Measured extends FilterInputStream {

	/** More than may be read. */
	static final class TooLong extends IOException {
		private static final long serialVersionUID = 1L;

		TooLong(long most) {
			super("more than " + most + " bytes");
		}
	}

	private final MessageDigest digest = Links.digest();
	private final long most;
	private long length;

	Measured(InputStream in, long most) {
		super(in);
		this.most = most;
	}

	@Override
	public int read() throws IOException {
		var one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	public int read(byte[] into, int from, int wanted) throws IOException {
		var count = readOn(into, from, wanted);
		if (count > 0) {
			length += count;
			if (length > most) {
				throw new TooLong(most);
			}
			digest.update(into, from, count);
		}
		return count;
	}

	private int readOn(byte[] into, int from, int wanted) throws AttachmentFolder.Unread {
		try {
			return super.read(into, from, wanted);
		} catch (IOException e) {
			throw new AttachmentFolder.Unread(e);
		}
	}

	@Override
	public long skip(long wanted) {
		return 0; // what is skipped would not be measured
	}

	long length() {
		return length;
	}

	/** 64 lower-case hex digits; to be asked once. */
	String sha256() {
		return HexFormat.of().formatHex(digest.digest());
	}
}
