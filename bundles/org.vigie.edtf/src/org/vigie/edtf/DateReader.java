package org.vigie.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** Reads one date, up to what cannot belong to it. One reader per date. */
final class DateReader {
	private static final List<Integer> ALL_MONTHS = IntStream.rangeClosed(1, 12).boxed().toList();
	private static final List<Integer> ALL_DAYS = IntStream.rangeClosed(1, 31).boxed().toList();
	private static final int MOST_LONG_YEAR_DIGITS = 10;

	private final Cursor in;
	private final int start;
	private Qualifiers qualifiers = Qualifiers.NONE;

	DateReader(Cursor in) {
		this.in = in;
		this.start = in.position();
	}

	SingleDate read() {
		qualifiers();
		return in.take("Y") ? longYear() : fourDigitYear();
	}

	private SingleDate longYear() {
		var place = in.position() + 1;
		var negative = in.take("-");
		var digits = in.digits();
		if (in.next() == 'E' || in.next() == 'S') {
			throw in.refusal(Fault.UNSUPPORTED, String.valueOf(in.next()));
		}
		if (digits.length() < 5 || digits.length() > MOST_LONG_YEAR_DIGITS || digits.startsWith("0")) {
			throw in.refusal(Fault.LONG_YEAR, place);
		}
		var year = Long.parseLong(digits);
		if (year > Year.MAX_VALUE) {
			throw in.refusal(Fault.YEAR_RANGE);
		}
		qualifiers();
		var signed = Year.of((int) (negative ? -year : year));
		return date(Precision.YEAR, days(signed.atDay(1), signed.atMonth(12).atEndOfMonth()));
	}

	private SingleDate fourDigitYear() {
		var place = in.position() + 1;
		var negative = in.take("-");
		var year = in.digits(4, true, Fault.YEAR_DIGITS);
		if (in.next() == 'E' || in.next() == 'S') {
			throw in.refusal(Fault.UNSUPPORTED, String.valueOf(in.next()));
		}
		if (in.nextIsDigit() || in.next() == 'X') {
			throw in.refusal(Fault.YEAR_DIGITS, place);
		}
		if (negative && "0000".equals(year.text())) {
			throw in.refusal(Fault.YEAR_RANGE);
		}
		qualifiers();
		var years = years(year, negative);
		if (in.take("-")) {
			return monthOfYear(year, years);
		}
		expectNoTime();
		return date(Precision.of(year.text()), span(year, new CalendarDays(years, ALL_MONTHS, ALL_DAYS)));
	}

	private SingleDate monthOfYear(Digits year, List<Integer> years) {
		qualifiers();
		var month = in.digits(2, true, Fault.MONTH_DIGITS);
		qualifiers();
		var more = in.take("-");
		if (!more && PartOfYear.isCode(month)) {
			expectNoTime();
			return date(Precision.SEASON, span(year, years, PartOfYear.of(month)));
		}
		var months = month.within(1, 12);
		if (months.isEmpty()) {
			throw in.refusal(Fault.MONTH_RANGE, month.text());
		}
		if (more) {
			return dayOfMonth(year, month, years, months);
		}
		expectNoTime();
		return date(Precision.of(year.text() + month.text()), span(year, new CalendarDays(years, months, ALL_DAYS)));
	}

	private SingleDate dayOfMonth(Digits year, Digits month, List<Integer> years, List<Integer> months) {
		qualifiers();
		var day = in.digits(2, true, Fault.DAY_DIGITS);
		qualifiers();
		var days = day.within(1, 31);
		if (days.isEmpty()) {
			throw in.refusal(Fault.DAY_RANGE, day.text());
		}
		var precision = Precision.of(year.text() + month.text() + day.text());
		var dates = new CalendarDays(years, months, days);
		if (precision != Precision.DAY) {
			expectNoTime();
			return date(precision, span(year, dates));
		}
		var exact = dates.first().orElseThrow(() -> noSuchDay(years.getFirst(), Month.of(months.getFirst())));
		return in.take("T") ? time(exact) : date(precision, days(exact, exact));
	}

	private SingleDate time(LocalDate day) {
		var minute = new TimeReader(in).read(day);
		qualifiers();
		return date(Precision.MINUTE, Span.of(minute, minute));
	}

	private Span span(Digits year, CalendarDays dates) {
		var first = dates.first().orElseThrow(() -> in.refusal(Fault.NO_SUCH_DAY));
		var last = dates.last().orElseThrow();
		return isBounded(year) ? days(first, last) : Span.UNBOUNDED;
	}

	private static Span span(Digits year, List<Integer> years, PartOfYear part) {
		return isBounded(year) ? days(part.firstDay(years.getFirst()), part.lastDay(years.getLast())) : Span.UNBOUNDED;
	}

	private static Span days(LocalDate first, LocalDate last) {
		return Span.of(new Mark.Day(first), new Mark.Day(last));
	}

	private static boolean isBounded(Digits year) {
		return year.text().charAt(0) != 'X';
	}

	private static List<Integer> years(Digits year, boolean negative) {
		var years = year.within(0, 9999);
		return negative ? years.reversed().stream().map(it -> -it).toList() : years;
	}

	private EdtfFormatException noSuchDay(int year, Month month) {
		return in.refusal(Fault.DAY_OF_MONTH, month, year, YearMonth.of(year, month).lengthOfMonth());
	}

	private void expectNoTime() {
		if (in.next() == 'T') {
			throw in.refusal(Fault.TIME_DAY, in.position() + 1);
		}
	}

	/** At most one mark may stand at each place. */
	private void qualifiers() {
		if (Qualifiers.isMark(in.next())) {
			qualifiers = qualifiers.and(in.take());
		}
	}

	private SingleDate date(Precision precision, Span span) {
		return new SingleDate(in.since(start), precision, span, qualifiers);
	}
}
