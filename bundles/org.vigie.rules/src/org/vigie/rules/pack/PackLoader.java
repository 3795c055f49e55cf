package org.vigie.rules.pack;

/** Placeholder. */
public final class PackLoader {
	private PackLoader() {
	}

	public static PackOutcome load(String fileName, byte[] utf8) {
		throw new UnsupportedOperationException();
	}
}
