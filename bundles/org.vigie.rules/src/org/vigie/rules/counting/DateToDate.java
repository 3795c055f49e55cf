package org.vigie.rules.counting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Counts date to date: a term of months ends with the eve (start day counted) or the day (start day left out) of the same day
 * number; a term of days covers that many days.
 */
public record DateToDate(String id, StartDay startDay, MonthEnd monthEnd, Roll roll, Optional<LocalTime> dueTime)
		implements Counting.OfDays {
	@Override
	public LocalDate origin(LocalDate start, WorkingCalendar calendar, boolean estimatedHolidays) {
		return start;
	}

	@Override
	public LocalDate lastDay(LocalDate origin, Term term, WorkingCalendar calendar, boolean estimatedHolidays) {
		return monthEnd.lastCovered(origin, term.totalMonths(), startDay).plusDays(term.days());
	}

	@Override
	public LocalDate lastDayBefore(LocalDate event, Term term, WorkingCalendar calendar, boolean estimatedHolidays) {
		var last = event.minusMonths(term.totalMonths()).minusDays(term.days());
		return startDay == StartDay.COUNTED ? last.plusDays(1) : last;
	}
}
