package org.vigie.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of the calendar whose year, month and day of month are each among the numbers given, all in the same order. */
record CalendarDays(List<Integer> years, List<Integer> months, List<Integer> daysOfMonth) {
	Optional<LocalDate> first() {
		return years.stream().flatMap(this::ofYear).findFirst();
	}

	Optional<LocalDate> last() {
		return new CalendarDays(years.reversed(), months.reversed(), daysOfMonth.reversed()).first();
	}

	private Stream<LocalDate> ofYear(int year) {
		return months.stream().flatMap(month -> ofMonth(year, Month.of(month)));
	}

	private Stream<LocalDate> ofMonth(int year, Month month) {
		var length = month.length(Year.isLeap(year));
		return daysOfMonth.stream().filter(it -> it <= length).map(it -> LocalDate.of(year, month, it));
	}
}
