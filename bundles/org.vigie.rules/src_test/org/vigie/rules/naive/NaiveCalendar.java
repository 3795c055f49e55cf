package org.vigie.rules.naive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import org.vigie.rules.counting.WorkingCalendar;

/** Working days, found by walking the calendar (pack format, 4). Estimated holidays are taken for holidays, or not, as told. */
record NaiveCalendar(WorkingCalendar data, boolean estimatesHold) {
	/** The day of the paschal full moon by golden number, from 1, as printed for the years 1900 to 2199. */
	private static final List<MonthDay> FULL_MOONS = List.of(april(14), april(3), march(23), april(11), march(31), april(18),
			april(8), march(28), april(16), april(5), march(25), april(13), april(2), march(22), april(10), march(30), april(17),
			april(7), march(27));

	boolean isWorkingDay(LocalDate day) {
		if (data.weekend().contains(day.getDayOfWeek()) || data.fixed().contains(MonthDay.from(day))) {
			return false;
		}
		for (var offset : data.easterOffsets()) {
			if (easter(day.getYear()).plusDays(offset).equals(day)) {
				return false;
			}
		}
		return data.announced().stream().noneMatch(it -> it.date().equals(day) && (estimatesHold || !it.isEstimate()));
	}

	LocalDate workingDayFrom(LocalDate day) {
		var walked = day;
		while (!isWorkingDay(walked)) {
			walked = walked.plusDays(1);
		}
		return walked;
	}

	LocalDate workingDayUpTo(LocalDate day) {
		var walked = day;
		while (!isWorkingDay(walked)) {
			walked = walked.minusDays(1);
		}
		return walked;
	}

	/** The first of the last so many working days of a term that ends with the day. */
	LocalDate firstOfTheLast(int workingDays, LocalDate day) {
		var walked = day.plusDays(1);
		for (var found = 0; found < workingDays;) {
			walked = walked.minusDays(1);
			if (isWorkingDay(walked)) {
				found++;
			}
		}
		return walked;
	}

	/** The Sunday after the paschal full moon. */
	private static LocalDate easter(int year) {
		var walked = FULL_MOONS.get(year % 19).atYear(year).plusDays(1);
		while (walked.getDayOfWeek() != DayOfWeek.SUNDAY) {
			walked = walked.plusDays(1);
		}
		return walked;
	}

	private static MonthDay march(int day) {
		return MonthDay.of(3, day);
	}

	private static MonthDay april(int day) {
		return MonthDay.of(4, day);
	}
}
