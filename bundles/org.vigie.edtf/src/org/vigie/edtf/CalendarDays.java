package org.vigie.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The days of the calendar whose year, month and day of month are each among the numbers given, all in the same order. */
record CalendarDays(List<Integer> years, List<Integer> months, List<Integer> daysOfMonth) {
	Optional<LocalDate> first() {
		for (var year : years) {
			for (var month : months) {
				var day = firstDay(Month.of(month).length(Year.isLeap(year)));
				if (day.isPresent()) {
					return Optional.of(LocalDate.of(year, month, day.get()));
				}
			}
		}
		return Optional.empty();
	}

	Optional<LocalDate> last() {
		return new CalendarDays(years.reversed(), months.reversed(), daysOfMonth.reversed()).first();
	}

	private Optional<Integer> firstDay(int length) {
		for (var day : daysOfMonth) {
			if (day <= length) {
				return Optional.of(day);
			}
		}
		return Optional.empty();
	}
}
