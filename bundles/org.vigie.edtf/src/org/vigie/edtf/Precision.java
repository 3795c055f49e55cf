package org.vigie.edtf;

/**
 * How much of a single date is known, counted in the calendar's units. Says nothing of {@code ?} and {@code ~}, which qualify
 * a date of any precision. {@link Shape#DATE} has the precisions up to {@link #PARTIAL}, every other shape its own one.
 */
public enum Precision {
	/** Date and time: {@code 2024-03-04T10:30}. Written seconds are kept in the text and not counted. */
	MINUTE,
	/** A calendar day: {@code 2013-11-27}. */
	DAY,
	/** Some day of a month: {@code 2013-12}, {@code 2013-12-XX}. */
	MONTH,
	/** A part of a year longer than a month, codes 21 to 41: season, quarter, four months, half-year: {@code 2001-21}. */
	SEASON,
	/** Some day of a year: {@code 2020}, {@code 2020-XX}, {@code 2020-XX-XX}, {@code Y12020}. */
	YEAR,
	/** Some day of ten years: {@code 201X}. */
	DECADE,
	/** Some day of a hundred years: {@code 20XX}. */
	CENTURY,
	/** Some day of a thousand years: {@code 2XXX}. */
	MILLENNIUM,
	/**
	 * Some digits known in another way than by whole units from the left: {@code XXXX-07-11}, {@code 2004-XX-15},
	 * {@code 156X-12-25}, {@code 1X32}, {@code 2004-1X}, {@code 2004-01-2X}.
	 */
	PARTIAL,
	/** A set, one-of or all-of, whatever its members. */
	SET,
	/** From one date to another. */
	INTERVAL,
	/** Nothing known. */
	UNKNOWN;

	private static final int YEAR_LENGTH = 4;

	/** Of the digits of a year, of year and month, or of year, month and day, {@code X} for those not known. */
	static Precision of(String digits) {
		var unknown = digits.indexOf('X');
		if (unknown < 0) {
			return ofKnown(digits.length());
		}
		var scattered = digits.chars().skip(unknown).anyMatch(it -> it != 'X');
		return scattered ? PARTIAL : ofKnown(unknown);
	}

	private static Precision ofKnown(int digits) {
		return switch (digits) {
			case 0 -> UNKNOWN;
			case 1 -> MILLENNIUM;
			case 2 -> CENTURY;
			case 3 -> DECADE;
			case YEAR_LENGTH -> YEAR;
			case YEAR_LENGTH + 2 -> MONTH;
			case YEAR_LENGTH + 4 -> DAY;
			default -> PARTIAL;
		};
	}
}
