package org.vigie.store.revisions;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseXmi;

/**
 * What is stored of an aggregate: one byte that tells the form, then the canonical XMI in that form. Form 1 is deflate with a zlib
 * header, as registers of schema 1 have it. Form 2 is the same sealed with the {@link DataKey} of the aggregate. Form 3 holds nothing: the
 * aggregate was erased. Other forms keep other numbers.
 */
public final class Payload {

	/** The longest payload stored, in bytes. */
	public static final int MAX_SIZE = 1024 * 1024;

	private static final byte DEFLATED = 1;
	private static final byte SEALED = 2;
	private static final byte ERASED = 3;

	private Payload() {
	}

	/** The XMI of a revision, sealed. */
	public static byte[] sealed(byte[] xmi, DataKey key, AggregateKey aggregate, long revision) {
		return sealed(key, aggregate, revision, deflated(xmi));
	}

	/** A payload of schema 1, sealed. */
	public static byte[] resealed(byte[] payload, DataKey key, AggregateKey aggregate, long revision) {
		return sealed(key, aggregate, revision, payload);
	}

	/** What the last revision of an erased aggregate holds. */
	public static byte[] erased() {
		return new byte[] { ERASED };
	}

	public static boolean isErased(byte[] payload) {
		return Arrays.equals(payload, erased());
	}

	/** What {@link #resealed} sealed; empty without the right key or for damage. */
	static Optional<byte[]> unsealed(byte[] payload, DataKey key, AggregateKey aggregate, long revision) {
		return payload.length > 0 && payload[0] == SEALED ? key.open(Arrays.copyOfRange(payload, 1, payload.length), place(aggregate, revision)) : Optional.empty();
	}

	private static byte[] sealed(DataKey key, AggregateKey aggregate, long revision, byte[] deflated) {
		var sealed = key.seal(deflated, place(aggregate, revision));
		var payload = new byte[sealed.length + 1];
		payload[0] = SEALED;
		System.arraycopy(sealed, 0, payload, 1, sealed.length);
		return payload;
	}

	/** The XMI; empty without the right key, for a form that is not known, for damage, and for what would be longer than any XMI may be. */
	public static Optional<byte[]> xmi(byte[] payload, DataKey key, AggregateKey aggregate, long revision) {
		return unsealed(payload, key, aggregate, revision).flatMap(Payload::xmi);
	}

	private static String place(AggregateKey aggregate, long revision) {
		return aggregate + "/" + revision;
	}

	private static byte[] deflated(byte[] xmi) {
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

	/** The XMI of a payload of schema 1, which was not sealed; empty for another. */
	public static Optional<byte[]> former(byte[] payload) {
		return xmi(payload);
	}

	private static Optional<byte[]> xmi(byte[] payload) {
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
