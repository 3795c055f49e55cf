package org.vigie.edtf;

import java.util.List;

/** A place in an EDTF text that only moves forward. */
final class Cursor {
	private static final String MEANINGFUL = "0123456789XYTZES-+:?~%,./[]{}";

	private final String text;
	private int position;

	/** At the beginning of a text that has been found short enough and free of characters without meaning. */
	Cursor(String text) {
		this.text = text;
		if (text.isEmpty()) {
			throw refusal(Fault.EMPTY);
		}
		if (text.length() > UncertainDate.MAX_LENGTH) {
			throw refusal(Fault.TOO_LONG, text.length(), UncertainDate.MAX_LENGTH);
		}
		for (; position < text.length(); position++) {
			if (MEANINGFUL.indexOf(text.charAt(position)) < 0 && !isSpaceAfterComma()) {
				throw refusal(Fault.CHARACTER, Fault.shown(text.substring(position, position + 1)), position + 1);
			}
		}
		position = 0;
	}

	int position() {
		return position;
	}

	/** The text from a place already passed up to here. */
	String since(int start) {
		return text.substring(start, position);
	}

	boolean atEnd() {
		return position == text.length();
	}

	/** The next character; a line feed, which is in no date, at the end. */
	char next() {
		return atEnd() ? '\n' : text.charAt(position);
	}

	boolean nextIsDigit() {
		return next() >= '0' && next() <= '9';
	}

	char take() {
		return text.charAt(position++);
	}

	/** Goes past the expected text, if it comes next. */
	boolean take(String expected) {
		var found = text.startsWith(expected, position);
		position += found ? expected.length() : 0;
		return found;
	}

	/** So many digits, or {@code X} where unknown ones may stand. */
	Digits digits(int count, boolean unknown, Fault otherwise) {
		var start = position;
		while (position - start < count) {
			if (!nextIsDigit() && !(unknown && next() == 'X')) {
				throw refusal(otherwise, start + 1);
			}
			position++;
		}
		return new Digits(since(start));
	}

	/** All digits that come next. */
	String digits() {
		var start = position;
		while (nextIsDigit()) {
			position++;
		}
		return since(start);
	}

	void expectEnd() {
		if (!atEnd()) {
			throw leftOver();
		}
	}

	EdtfFormatException leftOver() {
		return refusal(Fault.LEFT_OVER, Fault.shown(text.substring(position)), position + 1);
	}

	/** The refusal of the whole text, for a reason found here. */
	EdtfFormatException refusal(Fault fault, Object... details) {
		return fault.in(text, position, List.of(details));
	}

	private boolean isSpaceAfterComma() {
		return position > 0 && text.charAt(position) == ' ' && text.charAt(position - 1) == ',';
	}
}
