package org.vigie.edtf;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a text is no EDTF date: the code and the English sentence. The sentence's first argument is always the text. */
enum Fault {
	EMPTY("empty", "'%s' is no date: nothing is written"),
	TOO_LONG("too-long", "'%s' is no date: it has %d characters, and at most %d are read"),
	CHARACTER("character", "'%s' is no date: '%s' has no meaning in one (character %d)"),
	UNSUPPORTED("unsupported", "'%s' is not read: years with an exponent or significant digits ('%s') are not supported"),
	YEAR_DIGITS("year-digits", "'%s' is no date: a year of four digits should begin at character %d, as in 2013 or 201X, "
			+ "and '-' should follow it"),
	YEAR_RANGE("year-range", "'%s' is no date: there is no such year"),
	LONG_YEAR("long-year", "'%s' is no date: five to ten digits, the first not 0, should follow 'Y' (character %d)"),
	MONTH_DIGITS("month-digits", "'%s' is no date: a month of two digits should begin at character %d"),
	MONTH_RANGE("month-range", "'%s' is no date: there is no month %s"),
	DAY_DIGITS("day-digits", "'%s' is no date: a day of two digits should begin at character %d"),
	DAY_RANGE("day-range", "'%s' is no date: there is no day %s"),
	DAY_OF_MONTH("day-of-month", "'%s' is no date: %s %d has %d days"),
	NO_SUCH_DAY("no-such-day", "'%s' is no date: no month that fits has such a day"),
	TIME_DIGITS("time-digits", "'%s' is no date: a time should be hh:mm or hh:mm:ss (character %d)"),
	TIME_DAY("time-day", "'%s' is no date: a time needs a whole day before it (character %d)"),
	TIME_RANGE("time-range", "'%s' is no date: there is no time %s"),
	OFFSET_DIGITS("offset-digits", "'%s' is no date: an offset should be Z, +hh or +hh:mm (character %d)"),
	OFFSET_RANGE("offset-range", "'%s' is no date: there is no offset %s"),
	LEFT_OVER("left-over", "'%s' is no date: '%s' should not follow here (character %d)"),
	SET_EMPTY("set-empty", "'%s' is no date: a date is missing (character %d)"),
	SET_RANGE("set-range", "'%s' is no date: '..' without a first date begins a set, without a last date ends it (character %d)"),
	SET_UNCLOSED("set-unclosed", "'%s' is no date: the bracket is not closed (character %d)"),
	INTERVAL_EMPTY("interval-empty", "'%s' is no date: an interval needs a start or an end"),
	REVERSED("reversed", "'%s' is no date: %s comes after %s");

	private static final int SHOWN = 60;

	private final String word;
	private final String sentence;

	Fault(String word, String sentence) {
		this.word = word;
		this.sentence = sentence;
	}

	EdtfFormatException in(String text, int offset, List<?> details) {
		var shown = shown(text);
		List<Object> arguments = new ArrayList<>(List.of(shown));
		arguments.addAll(details);
		var english = arguments.stream().map(Fault::inEnglish).toArray();
		return new EdtfFormatException("edtf." + word, String.format(Locale.ROOT, sentence, english), shown, offset, arguments);
	}

	/** The beginning of the text, safe to print: no control, no direction mark, nothing a log or a terminal obeys. */
	static String shown(String text) {
		var printable = new StringBuilder();
		text.chars().limit(SHOWN)
				.forEach(it -> printable.append(it > ' ' && it < 127 || it == ' ' ? String.valueOf((char) it) : String.format("\\u%04X", it)));
		return text.length() > SHOWN ? printable.append("...").toString() : printable.toString();
	}

	private static Object inEnglish(Object argument) {
		return argument instanceof Month month ? month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) : argument;
	}
}
