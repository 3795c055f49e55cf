package org.vigie.edtf;

/** What {@code ?}, {@code ~} and {@code %} (both) say of a date or of a part of it. */
record Qualifiers(boolean uncertain, boolean approximate) {
	static final Qualifiers NONE = new Qualifiers(false, false);

	static boolean isMark(char c) {
		return c == '?' || c == '~' || c == '%';
	}

	Qualifiers and(char mark) {
		return new Qualifiers(uncertain || mark != '~', approximate || mark != '?');
	}
}
