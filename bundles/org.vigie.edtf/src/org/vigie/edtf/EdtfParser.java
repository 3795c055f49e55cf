package org.vigie.edtf;

/** Reads EDTF text, one character after the other, without going back and without recursion. */
final class EdtfParser {
	private EdtfParser() {
	}

	static Form parse(String text) {
		throw new UnsupportedOperationException(text);
	}
}
