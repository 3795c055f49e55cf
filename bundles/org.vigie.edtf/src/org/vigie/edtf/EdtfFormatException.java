package org.vigie.edtf;

import java.util.List;
import java.util.Objects;

/**
 * A text that is no EDTF date, and why: a code for programs, arguments for translation, one English sentence for logs.
 * <table>
 * <caption>Codes; {@link #arguments()} begin with {@link #text()}, the table lists those after it</caption>
 * <tr><th>code</th><th>arguments after the text</th><th>example</th></tr>
 * <tr><td>edtf.empty</td><td>–</td><td>(nothing)</td></tr>
 * <tr><td>edtf.too-long</td><td>length, longest length read</td><td>more than 200 characters</td></tr>
 * <tr><td>edtf.character</td><td>the character as printable text, position from 1</td><td>{@code 2013 11}</td></tr>
 * <tr><td>edtf.unsupported</td><td>the letter</td><td>{@code Y-17E7}, {@code 1950S2}</td></tr>
 * <tr><td>edtf.year-digits</td><td>position</td><td>{@code 13-11-27}</td></tr>
 * <tr><td>edtf.year-range</td><td>–</td><td>{@code Y1000000000}</td></tr>
 * <tr><td>edtf.long-year</td><td>position</td><td>{@code Y2013}</td></tr>
 * <tr><td>edtf.month-digits, edtf.day-digits</td><td>position</td><td>{@code 2013-1}</td></tr>
 * <tr><td>edtf.month-range, edtf.day-range</td><td>the two digits</td><td>{@code 2013-13}, {@code 2013-11-32}</td></tr>
 * <tr><td>edtf.day-of-month</td><td>{@link java.time.Month}, year, number of days</td><td>{@code 2013-02-30}</td></tr>
 * <tr><td>edtf.no-such-day</td><td>–</td><td>{@code XXXX-02-30}</td></tr>
 * <tr><td>edtf.time-digits, edtf.offset-digits</td><td>position</td><td>{@code 2013-11-27T9}</td></tr>
 * <tr><td>edtf.time-day</td><td>position</td><td>{@code 2013-11T10:00}</td></tr>
 * <tr><td>edtf.time-range</td><td>the time</td><td>{@code 2013-11-27T25:00}</td></tr>
 * <tr><td>edtf.offset-range</td><td>the offset</td><td>{@code …T10:00+19:00}</td></tr>
 * <tr><td>edtf.left-over</td><td>what follows, position</td><td>{@code 2013-11-27-}</td></tr>
 * <tr><td>edtf.set-empty, edtf.set-range, edtf.set-unclosed</td><td>position</td><td>{@code []}, {@code [1,..]}, {@code [2013}</td></tr>
 * <tr><td>edtf.interval-empty</td><td>–</td><td>{@code ../..}</td></tr>
 * <tr><td>edtf.reversed</td><td>first, last</td><td>{@code 2013/2012}</td></tr>
 * </table>
 */
public final class EdtfFormatException extends IllegalArgumentException {
	private static final long serialVersionUID = 1L;

	private final String code;
	private final String text;
	private final int offset;
	private final List<Object> arguments;

	EdtfFormatException(String code, String sentence, String text, int offset, List<Object> arguments) {
		super(sentence);
		this.code = Objects.requireNonNull(code);
		this.text = Objects.requireNonNull(text);
		this.offset = offset;
		this.arguments = List.copyOf(arguments);
	}

	/** The stable code of the reason, see the table above: {@code edtf.day-of-month}. */
	public String code() {
		return code;
	}

	/** The refused text, cut to 60 characters and {@code ...}, with anything but printable ASCII written as {@code \}{@code uXXXX}. */
	public String text() {
		return text;
	}

	/** Where reading stopped: the index in the refused text, from 0 to its length. */
	public int offset() {
		return offset;
	}

	/** Strings, whole numbers and months to put into a translated sentence, in the order of the table; the first is the text. */
	public List<Object> arguments() {
		return arguments;
	}
}
