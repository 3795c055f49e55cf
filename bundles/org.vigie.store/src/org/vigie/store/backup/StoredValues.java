package org.vigie.store.backup;

import java.nio.ByteBuffer;

/**
 * Reads values as H2 2 lays them out in its pages: a byte that tells the type, sometimes with a small value or length in it, then the rest.
 * Faults with {@link Unfit} where a value of the wanted type is not at hand; nothing is made that is longer than what is there.
 */
final class StoredValues {

	/** There is no such value here. */
	static final class Unfit extends Exception {
		private static final long serialVersionUID = 1L;

		Unfit() {
			super("no such value", null, false, false); // thrown often and never shown
		}
	}

	private static final int BIGINT = 5;
	private static final int VARBINARY = 12;
	private static final int VARCHAR = 13;
	private static final int BIGINT_0 = 48;
	private static final int FALSE = 64;
	private static final int TRUE = 65;
	private static final int BIGINT_NEGATIVE = 67;
	private static final int VARCHAR_0 = 68;
	private static final int VARBINARY_0 = 100;
	private static final int SHORT = 32;

	private final ByteBuffer bytes;

	StoredValues(ByteBuffer bytes) {
		this.bytes = bytes;
	}

	int next() throws Unfit {
		if (!bytes.hasRemaining()) {
			throw new Unfit();
		}
		return bytes.get() & 0xff;
	}

	private long variable() throws Unfit {
		var value = 0L;
		for (var shift = 0; shift < 64; shift += 7) {
			var next = next();
			value |= (long) (next & 0x7f) << shift;
			if (next < 0x80) {
				return value;
			}
		}
		throw new Unfit();
	}

	long whole() throws Unfit {
		var type = next();
		if (type >= BIGINT_0 && type < BIGINT_0 + 8) {
			return type - BIGINT_0;
		}
		return switch (type) {
		case BIGINT -> variable();
		case BIGINT_NEGATIVE -> -variable();
		default -> throw new Unfit();
		};
	}

	boolean flag() throws Unfit {
		return switch (next()) {
		case TRUE -> true;
		case FALSE -> false;
		default -> throw new Unfit();
		};
	}

	private int length(int shortType, int longType) throws Unfit {
		var type = next();
		if (type >= shortType && type < shortType + SHORT) {
			return type - shortType;
		}
		if (type != longType) {
			throw new Unfit();
		}
		var length = variable();
		if (length < 0 || length > bytes.remaining()) {
			throw new Unfit();
		}
		return (int) length;
	}

	String text() throws Unfit {
		var length = length(VARCHAR_0, VARCHAR);
		var text = new char[Math.min(length, bytes.remaining())];
		if (text.length < length) {
			throw new Unfit();
		}
		for (var i = 0; i < length; i++) {
			text[i] = character();
		}
		return new String(text);
	}

	private char character() throws Unfit {
		var first = next();
		if (first < 0x80) {
			return (char) first;
		}
		return first >= 0xe0 ? (char) (((first & 0xf) << 12) + ((next() & 0x3f) << 6) + (next() & 0x3f)) : (char) (((first & 0x1f) << 6) + (next() & 0x3f));
	}

	byte[] binary() throws Unfit {
		var length = length(VARBINARY_0, VARBINARY);
		if (length > bytes.remaining()) {
			throw new Unfit();
		}
		var value = new byte[length];
		bytes.get(value);
		return value;
	}
}
