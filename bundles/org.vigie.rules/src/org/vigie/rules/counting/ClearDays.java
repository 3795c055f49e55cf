package org.vigie.rules.counting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Counts days that must lie clear between the event and the act: the act may be done on the day after the last counted day, and
 * day one may have to be a working day. Used for filings (French "délai franc"; ICC Regulations of the Court, reg. 33).
 */
public record ClearDays(String id, StartDay startDay, MonthEnd monthEnd, boolean startRolls, boolean lastDayExcluded, Roll roll,
		Optional<LocalTime> dueTime) implements Counting.OfDays {
	@Override
	public LocalDate origin(LocalDate start, WorkingCalendar calendar, boolean estimatedHolidays) {
		return startRolls ? calendar.onOrAfter(start.plusDays(1), estimatedHolidays).minusDays(1) : start;
	}

	@Override
	public LocalDate lastDay(LocalDate origin, Term term, WorkingCalendar calendar, boolean estimatedHolidays) {
		var counted = monthEnd.lastCovered(origin, term.totalMonths(), startDay).plusDays(term.days());
		return lastDayExcluded ? counted.plusDays(1) : counted;
	}

	@Override
	public LocalDate lastDayBefore(LocalDate event, Term term, WorkingCalendar calendar, boolean estimatedHolidays) {
		var last = event.minusMonths(term.totalMonths()).minusDays(term.days());
		return lastDayExcluded ? last.minusDays(1) : last;
	}
}
