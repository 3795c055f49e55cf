package org.vigie.rules.counting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Counts only the working days of the jurisdiction (French "jours ouvrables"): weekends and holidays are passed over and make the
 * term end later, or the last day for a notice come earlier. Terms of months have no place here; a pack that asks for one is refused.
 */
public record WorkingDays(String id, StartDay startDay, Roll roll, Optional<LocalTime> dueTime) implements Counting.OfDays {
	@Override
	public LocalDate origin(LocalDate start, WorkingCalendar calendar, boolean estimatedHolidays) {
		return start;
	}

	@Override
	public LocalDate lastDay(LocalDate origin, Term term, WorkingCalendar calendar, boolean estimatedHolidays) {
		// an order of the facts may still be of months; they are counted date to date
		var found = MonthEnd.LAST_DAY.lastCovered(origin, term.totalMonths(), startDay);
		for (var counted = 0; counted < term.days(); counted++) {
			found = calendar.onOrAfter(found.plusDays(1), estimatedHolidays);
		}
		return found;
	}

	@Override
	public LocalDate lastDayBefore(LocalDate event, Term term, WorkingCalendar calendar, boolean estimatedHolidays) {
		var months = event.minusMonths(term.totalMonths());
		var found = startDay == StartDay.COUNTED ? months.plusDays(1) : months;
		for (var counted = 0; counted < term.days(); counted++) {
			found = calendar.onOrBefore(found.minusDays(1), estimatedHolidays);
		}
		return found;
	}
}
