package org.vigie.rules.naive;

import java.time.LocalDate;

import org.vigie.rules.counting.ClearDays;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.DateToDate;
import org.vigie.rules.counting.MonthEnd;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.StartDay;
import org.vigie.rules.counting.WorkingDays;

/** Terms of months and days counted on a calendar that is walked (pack format, 5). */
final class NaiveCounting {
	private final Counting.OfDays counting;
	private final NaiveCalendar calendar;

	NaiveCounting(Counting.OfDays counting, NaiveCalendar calendar) {
		this.counting = counting;
		this.calendar = calendar;
	}

	boolean startIsCounted() {
		return counting.startDay() == StartDay.COUNTED;
	}

	/** The start, or the eve of the first working day after it where day one has to be a working day. */
	LocalDate rolledStart(LocalDate start) {
		return counting instanceof ClearDays clear && clear.startRolls() ? calendar.workingDayFrom(start.plusDays(1)).minusDays(1)
				: start;
	}

	/** The last covered day of a term from the start, were every day to count. */
	LocalDate lastDay(LocalDate start, Length term) {
		var day = afterMonths(start, term.months());
		for (var counted = 0; counted < term.days(); counted++) {
			day = onlyWorkingDays() ? calendar.workingDayFrom(day.plusDays(1)) : day.plusDays(1);
		}
		return counting instanceof ClearDays clear && clear.lastDayExcluded() ? day.plusDays(1) : day;
	}

	/** The last day for what is due the term before the event. */
	LocalDate lastDayBefore(LocalDate event, Length term) {
		var month = event.withDayOfMonth(1);
		for (var back = 0; back < term.months(); back++) {
			month = month.minusDays(1).withDayOfMonth(1);
		}
		var day = dayOrLast(month, event.getDayOfMonth());
		day = startIsCounted() ? day.plusDays(1) : day;
		for (var counted = 0; counted < term.days(); counted++) {
			day = onlyWorkingDays() ? calendar.workingDayUpTo(day.minusDays(1)) : day.minusDays(1);
		}
		return day;
	}

	LocalDate rolled(LocalDate last) {
		return counting.roll() == Roll.FORWARD ? calendar.workingDayFrom(last)
				: counting.roll() == Roll.BACKWARD ? calendar.workingDayUpTo(last) : last;
	}

	private boolean onlyWorkingDays() {
		return counting instanceof WorkingDays;
	}

	private LocalDate afterMonths(LocalDate start, int months) {
		var target = start.withDayOfMonth(1);
		for (var month = 0; month < months; month++) {
			target = firstOfNextMonth(target);
		}
		var wanted = start.getDayOfMonth();
		var monthEnd = switch (counting) {
			case ClearDays clear -> clear.monthEnd();
			case DateToDate plain -> plain.monthEnd();
			case WorkingDays working -> MonthEnd.LAST_DAY;
		};
		if (monthEnd == MonthEnd.LAST_DAY) {
			return dayOrLast(target, startIsCounted() ? wanted - 1 : wanted);
		}
		var last = dayOrLast(target, wanted);
		var missing = last.getDayOfMonth() < wanted;
		var corresponding = missing && monthEnd != MonthEnd.CLAMP_START ? last.plusDays(1) : last;
		return startIsCounted() ? corresponding.minusDays(1) : corresponding;
	}

	/** Day 0 is the last day of the month before. */
	private static LocalDate dayOrLast(LocalDate firstOfMonth, int wanted) {
		var day = firstOfMonth.minusDays(1);
		for (var number = 0; number < wanted && day.plusDays(1).getMonth() == firstOfMonth.getMonth(); number++) {
			day = day.plusDays(1);
		}
		return day;
	}

	static LocalDate firstOfNextMonth(LocalDate day) {
		var walked = day.withDayOfMonth(28);
		while (walked.getMonth() == day.getMonth()) {
			walked = walked.plusDays(1);
		}
		return walked;
	}
}
