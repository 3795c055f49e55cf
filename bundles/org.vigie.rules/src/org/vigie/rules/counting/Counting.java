package org.vigie.rules.counting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * How a law counts a term from its start. Rules are data; only the ways of counting are code, and these are all of them. Sources
 * of a counting belong to the rule that names it in its pack.
 */
public sealed interface Counting permits Counting.OfDays, ElapsedTime {
	/** The id in the pack that defines it. */
	String id();

	/** A counting in whole days of the jurisdiction. */
	sealed interface OfDays extends Counting permits DateToDate, ClearDays, WorkingDays {
		StartDay startDay();

		Roll roll();

		/** Whether day one has to be a working day. */
		default boolean startRolls() {
			return false;
		}

		/** The closing time on the last day; empty: midnight. */
		Optional<LocalTime> dueTime();

		/** The day the counting really leaves from, which is the start, unless day one moves to a working day. */
		LocalDate origin(LocalDate start, WorkingCalendar calendar, boolean estimatedHolidays);

		/** The last covered day of the term from the origin, before any roll. */
		LocalDate lastDay(LocalDate origin, Term term, WorkingCalendar calendar, boolean estimatedHolidays);

		/** The last day on which an act may be done that is due the term before the event. */
		LocalDate lastDayBefore(LocalDate event, Term term, WorkingCalendar calendar, boolean estimatedHolidays);
	}

	/** The last covered day, moved off the days that are no working days where the counting says so. */
	static LocalDate rolled(OfDays counting, LocalDate last, WorkingCalendar calendar, boolean estimatedHolidays) {
		return switch (counting.roll()) {
			case NONE -> last;
			case FORWARD -> calendar.onOrAfter(last, estimatedHolidays);
			case BACKWARD -> calendar.onOrBefore(last, estimatedHolidays);
		};
	}
}
