package org.vigie.store.revisions;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.vigie.core.register.CaseXmi;

/**
 * What is stored of an aggregate: one byte that tells the form, then the canonical XMI in that form. Form 1 is deflate with a zlib
 * header. Other forms keep other numbers.
 */
public final class Payload {

	/** The longest payload stored, in bytes. */
	public static final int MAX_SIZE = 1024 * 1024;

	private static final byte DEFLATED = 1;

	private Payload() {
	}

	public static byte[] of(byte[] xmi) {
		var deflater = new Deflater();
		try {
			deflater.setInput(xmi);
			deflater.finish();
			var out = new ByteArrayOutputStream(xmi.length / 4 + 64);
			out.write(DEFLATED);
			var block = new byte[8192];
			while (!deflater.finished()) {
				out.write(block, 0, deflater.deflate(block));
			}
			return out.toByteArray();
		} finally {
			deflater.end();
		}
	}

	/** The XMI; empty for a form that is not known, for damage, and for what would be longer than any XMI may be. */
	public static Optional<byte[]> xmi(byte[] payload) {
		if (payload.length < 2 || payload[0] != DEFLATED) {
			return Optional.empty();
		}
		var inflater = new Inflater();
		try {
			inflater.setInput(payload, 1, payload.length - 1);
			var out = new ByteArrayOutputStream(payload.length * 4);
			var block = new byte[8192];
			while (!inflater.finished()) {
				var count = inflater.inflate(block);
				if (count == 0 && !inflater.finished() || out.size() + count > CaseXmi.MAX_SIZE) {
					return Optional.empty();
				}
				out.write(block, 0, count);
			}
			return inflater.getRemaining() == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
		} catch (DataFormatException e) {
			return Optional.empty();
		} finally {
			inflater.end();
		}
	}
}
