package org.vigie.rules.counting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as a law or an order writes it: years, months and days, or hours and minutes, never both. The unit is kept:
 * {@code P6M} is never turned into days, and {@code P12M} stays twelve months when shown.
 */
public record Term(int years, int months, int days, int hours, int minutes) {
	private static final Pattern DATE_BASED = Pattern.compile("P(?:(\\d{1,4})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,6})D)?");
	private static final Pattern TIME_BASED = Pattern.compile("PT(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?");

	private static final Pattern ORDERED = Pattern.compile(
			"P(?:(\\d{1,4})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,4})W)?(?:(\\d{1,6})D)?(?:T(?:(\\d{1,6})H)?(?:(\\d{1,7})M)?)?");

	/** No length at all: what a sum starts from. Not a length that a law or an order can have. */
	public static final Term ZERO = new Term(0, 0, 0, 0, 0);

	public Term {
		if (years < 0 || months < 0 || days < 0 || hours < 0 || minutes < 0) {
			throw new IllegalArgumentException("a length is never negative");
		}
		if ((years > 0 || months > 0 || days > 0) && (hours > 0 || minutes > 0)) {
			throw new IllegalArgumentException("days and hours are never mixed");
		}
	}

	/** Reads {@code PnYnMnD} or {@code PTnHnM}; empty for anything else, for zero, weeks, fractions and mixtures. */
	public static Optional<Term> parse(String text) {
		var date = DATE_BASED.matcher(text);
		if (date.matches()) {
			return nonZero(new Term(number(date, 1), number(date, 2), number(date, 3), 0, 0));
		}
		var time = TIME_BASED.matcher(text);
		return time.matches() ? nonZero(new Term(0, 0, 0, number(time, 1), number(time, 2))) : Optional.empty();
	}

	/**
	 * Reads the length of an order as people enter it: also weeks, which are seven days, and days with hours, which are then hours.
	 * Empty for anything else and for zero.
	 */
	public static Optional<Term> ofOrder(String text) {
		var whole = ORDERED.matcher(text);
		if (!whole.matches() || text.endsWith("T")) {
			return Optional.empty();
		}
		var days = 7 * number(whole, 3) + number(whole, 4);
		var timed = number(whole, 5) > 0 || number(whole, 6) > 0;
		if (timed && (number(whole, 1) > 0 || number(whole, 2) > 0)) {
			return Optional.empty();
		}
		return nonZero(timed ? new Term(0, 0, 0, 24 * days + number(whole, 5), number(whole, 6))
				: new Term(number(whole, 1), number(whole, 2), days, 0, 0));
	}

	public static Term ofMonths(int months) {
		return new Term(0, months, 0, 0, 0);
	}

	public static Term ofDays(int days) {
		return new Term(0, 0, days, 0, 0);
	}

	public static Term ofMinutes(int minutes) {
		return new Term(0, 0, 0, minutes / 60, minutes % 60);
	}

	/** Whether it is written in hours or minutes. */
	public boolean isHours() {
		return hours > 0 || minutes > 0;
	}

	public boolean isZero() {
		return equals(ZERO);
	}

	/** Years and months as months. */
	public int totalMonths() {
		return years * 12 + months;
	}

	/** Hours and minutes as minutes. */
	public int totalMinutes() {
		return hours * 60 + minutes;
	}

	/** Both lengths, unit by unit. */
	public Term plus(Term more) {
		return new Term(years + more.years, months + more.months, days + more.days, hours + more.hours, minutes + more.minutes);
	}

	/** The length so many times over. */
	public Term times(int count) {
		return new Term(years * count, months * count, days * count, hours * count, minutes * count);
	}

	/** The length without so many months, days or minutes of the other; never less than nothing, unit by unit. */
	public Term minus(Term less) {
		return new Term(0, Math.max(0, totalMonths() - less.totalMonths()), Math.max(0, days - less.days), 0,
				Math.max(0, totalMinutes() - less.totalMinutes()));
	}

	/** Minutes of the length when begun on 1 January 2023: how lengths of different units are compared, never how they count. */
	public long comparable() {
		var from = LocalDate.of(2023, 1, 1);
		var days = from.plusMonths(totalMonths()).plusDays(this.days).toEpochDay() - from.toEpochDay();
		return days * 1440 + totalMinutes();
	}

	/** ISO 8601, as packs and sheets write it. */
	@Override
	public String toString() {
		return isHours() ? "PT" + part(hours, 'H') + part(minutes, 'M')
				: isZero() ? "P0D" : "P" + part(years, 'Y') + part(months, 'M') + part(days, 'D');
	}

	private static String part(int count, char unit) {
		return count == 0 ? "" : "" + count + unit;
	}

	private static int number(Matcher matched, int group) {
		return matched.group(group) == null ? 0 : Integer.parseInt(matched.group(group));
	}

	private static Optional<Term> nonZero(Term term) {
		return term.isZero() ? Optional.empty() : Optional.of(term);
	}
}
