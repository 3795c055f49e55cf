package org.vigie.core.register;

import java.util.List;

/**
 * How a register is to be encrypted: each of these ways opens it alone. Without any it stays readable.
 *
 * @param ways at most one of a kind
 */
public record Protection(List<Unlock> ways) implements AutoCloseable {

	public Protection {
		ways = List.copyOf(ways);
		if (ways.stream().map(Object::getClass).distinct().count() < ways.size() || ways.stream().anyMatch(Unlock.Nothing.class::isInstance)) {
			throw new IllegalArgumentException("one way of a kind, each with a secret");
		}
	}

	/** Readable by everybody who can read the folder. */
	public static Protection open() {
		return new Protection(List.of());
	}

	public static Protection by(Unlock... ways) {
		return new Protection(List.of(ways));
	}

	public boolean isOpen() {
		return ways.isEmpty();
	}

	/** Overwrites the secrets. */
	@Override
	public void close() {
		ways.forEach(Unlock::close);
	}
}
