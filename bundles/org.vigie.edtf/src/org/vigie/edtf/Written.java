package org.vigie.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates of the Java calendar written as EDTF. */
final class Written {
	private static final String BETWEEN_DATES = "[]{}/,. ";

	private Written() {
	}

	static String year(int year) {
		return Math.abs((long) year) > 9999 ? "Y" + year : fourDigits(year);
	}

	static String month(YearMonth month) {
		return String.format(Locale.ROOT, "%s-%02d", fourDigits(month.getYear()), month.getMonthValue());
	}

	static String day(LocalDate day) {
		return String.format(Locale.ROOT, "%s-%02d", month(YearMonth.from(day)), day.getDayOfMonth());
	}

	static String time(LocalDateTime time) {
		return day(time.toLocalDate()) + "T" + time.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
	}

	static String time(OffsetDateTime time) {
		var whole = time.getOffset().getTotalSeconds() % 60 == 0 ? time : time.withOffsetSameInstant(ZoneOffset.UTC);
		return time(whole.toLocalDateTime()) + whole.getOffset();
	}

	/** The text with {@code ~} after every date in it that is not yet marked as approximate there. */
	static String approximately(String text) {
		var marked = new StringBuilder();
		for (var i = 0; i < text.length(); i++) {
			var next = i + 1 < text.length() ? text.charAt(i + 1) : '/';
			var endsDate = !isBetweenDates(text.charAt(i)) && isBetweenDates(next);
			marked.append(endsDate ? approximately(text.charAt(i)) : String.valueOf(text.charAt(i)));
		}
		return marked.toString();
	}

	private static String approximately(char last) {
		return switch (last) {
			case '~', '%' -> String.valueOf(last);
			case '?' -> "%";
			default -> last + "~";
		};
	}

	private static boolean isBetweenDates(char c) {
		return BETWEEN_DATES.indexOf(c) >= 0;
	}

	private static String fourDigits(int year) {
		return year < 0 ? String.format(Locale.ROOT, "-%04d", -(long) year) : String.format(Locale.ROOT, "%04d", year);
	}
}
