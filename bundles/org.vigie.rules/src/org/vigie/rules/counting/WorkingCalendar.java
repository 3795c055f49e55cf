package org.vigie.rules.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The working days of a jurisdiction: weekend, holidays of a fixed date, holidays that move with Easter, and days announced one by
 * one. A holiday announced as an estimate may be left out or taken in, so that both ends of a date can be counted.
 *
 * @param announced the announced holidays, {@code true} where the day is only an estimate
 * @param movableFeasts names of the feasts that need an announcement each year; without one the year is incomplete
 */
public record WorkingCalendar(String id, Set<DayOfWeek> weekend, Set<MonthDay> fixed, List<Integer> easterOffsets,
		Map<LocalDate, Boolean> announced, List<String> movableFeasts, Set<String> announcedNames) {
	public WorkingCalendar {
		weekend = Set.copyOf(weekend);
		fixed = Set.copyOf(fixed);
		easterOffsets = List.copyOf(easterOffsets);
		announced = Map.copyOf(announced);
		movableFeasts = List.copyOf(movableFeasts);
		announcedNames = Set.copyOf(announcedNames);
	}

	public boolean isWorkingDay(LocalDate day, boolean estimatedHolidays) {
		if (weekend.contains(day.getDayOfWeek())) {
			return false;
		}
		var estimate = announced.get(day);
		return !(estimate != null && (estimatedHolidays || !estimate)) && !isFixed(day) && !movesWithEaster(day);
	}

	/** The day itself or the first working day after it. */
	public LocalDate onOrAfter(LocalDate day, boolean estimatedHolidays) {
		var found = day;
		while (!isWorkingDay(found, estimatedHolidays)) {
			found = found.plusDays(1);
		}
		return found;
	}

	/** The day itself or the last working day before it. */
	public LocalDate onOrBefore(LocalDate day, boolean estimatedHolidays) {
		var found = day;
		while (!isWorkingDay(found, estimatedHolidays)) {
			found = found.minusDays(1);
		}
		return found;
	}

	/** The first of so many working days of which the last is the given day, or the working day before it. */
	public LocalDate firstOfLast(int count, LocalDate last, boolean estimatedHolidays) {
		var found = onOrBefore(last, estimatedHolidays);
		for (var more = 1; more < count; more++) {
			found = onOrBefore(found.minusDays(1), estimatedHolidays);
		}
		return found;
	}

	/** Whether some feast whose date is announced each year has no announcement, confirmed or not, in the year. */
	public boolean isIncomplete(int year) {
		return movableFeasts.stream().anyMatch(feast -> !announcedNames.contains(year + " " + feast));
	}

	/** Whether some holiday is only an estimate. */
	public boolean hasEstimates() {
		return !announced.isEmpty() && announced.containsValue(true);
	}

	/** Whether any holiday beside the weekend is known at all. */
	public boolean hasHolidays() {
		return !fixed.isEmpty() || !easterOffsets.isEmpty() || !announced.isEmpty();
	}

	private boolean isFixed(LocalDate day) {
		return !fixed.isEmpty() && fixed.contains(MonthDay.from(day));
	}

	private boolean movesWithEaster(LocalDate day) {
		if (easterOffsets.isEmpty()) {
			return false;
		}
		var offset = (int) (day.toEpochDay() - Easter.sunday(day.getYear()).toEpochDay());
		return easterOffsets.contains(offset);
	}
}
