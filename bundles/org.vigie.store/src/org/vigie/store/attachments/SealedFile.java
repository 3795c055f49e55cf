package org.vigie.store.attachments;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

import org.vigie.store.revisions.DataKey;

/**
 * A stream of any length sealed in pieces, so that it is never in memory whole. Each piece of 64 KiB is sealed for its place: the aggregate,
 * its number, and whether it is the last; pieces that are changed, moved, left out or cut off do not open. A byte 1 for the form comes
 * first, then each piece as {@link DataKey} seals it.
 */
final class SealedFile {

	private static final int FORM = 1;
	private static final int PIECE = 64 * 1024;
	private static final int SEALED_PIECE = PIECE + DataKey.OVERHEAD;

	private SealedFile() {
	}

	/** Writes what is read; the stream is read to its end and neither is closed. */
	static void write(InputStream plain, OutputStream sealed, DataKey key, String place) throws IOException {
		sealed.write(FORM);
		var piece = plain.readNBytes(PIECE);
		for (var number = 0L;; number++) {
			var next = piece.length < PIECE ? new byte[0] : plain.readNBytes(PIECE);
			var last = next.length == 0;
			sealed.write(key.seal(piece, place(place, number, last)));
			if (last) {
				return;
			}
			piece = next;
		}
	}

	/** Reads what was sealed; a piece that does not open is an {@link IOException}. Closing it closes the stream below. */
	static InputStream read(InputStream sealed, DataKey key, String place) throws IOException {
		if (sealed.read() != FORM) {
			throw new IOException("not a sealed file of this form");
		}
		return new Pieces(sealed, key, place);
	}

	private static String place(String place, long number, boolean last) {
		return place + " piece " + number + (last ? " last" : "");
	}

	/** Opens piece after piece. */
	private static final class Pieces extends InputStream {
		private final InputStream sealed;
		private final DataKey key;
		private final String place;
		private byte[] next;
		private byte[] piece = new byte[0];
		private int at;
		private long number;

		Pieces(InputStream sealed, DataKey key, String place) throws IOException {
			this.sealed = sealed;
			this.key = key;
			this.place = place;
			this.next = sealed.readNBytes(SEALED_PIECE);
			if (next.length == 0) {
				throw new EOFException("a sealed file without its last piece");
			}
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte[] into, int from, int length) throws IOException {
			if (length == 0) {
				return 0;
			}
			while (at == piece.length) {
				if (next.length == 0) {
					return -1;
				}
				open();
			}
			var count = Math.min(length, piece.length - at);
			System.arraycopy(piece, at, into, from, count);
			at += count;
			return count;
		}

		private void open() throws IOException {
			var current = next;
			next = current.length < SEALED_PIECE ? new byte[0] : sealed.readNBytes(SEALED_PIECE);
			var opened = key.open(current, place(place, number, next.length == 0));
			if (opened.isEmpty()) {
				throw new IOException("piece " + number + " of a sealed file is not as it was written");
			}
			piece = opened.get();
			at = 0;
			number++;
		}

		@Override
		public void close() throws IOException {
			Arrays.fill(piece, (byte) 0);
			sealed.close();
		}
	}
}
