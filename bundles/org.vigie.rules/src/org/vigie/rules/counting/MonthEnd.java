package org.vigie.rules.counting;

import java.time.LocalDate;

/** What a term of months does when the month it ends in has no day of the number asked for. */
public enum MonthEnd {
	/** The last covered day is the day asked for, or the last day of the month where that number is missing. */
	LAST_DAY {
		@Override
		LocalDate lastCovered(LocalDate start, int months, StartDay startDay) {
			var wanted = startDay == StartDay.COUNTED ? start.getDayOfMonth() - 1 : start.getDayOfMonth();
			var month = start.withDayOfMonth(1).plusMonths(months);
			return wanted == 0 ? month.minusDays(1) : month.withDayOfMonth(Math.min(wanted, month.lengthOfMonth()));
		}
	},
	/** The day of the same number, or the last day of the month; where the start is counted the term ends on its eve. */
	CLAMP_START {
		@Override
		LocalDate lastCovered(LocalDate start, int months, StartDay startDay) {
			return eve(start.plusMonths(months), startDay);
		}
	},
	/** The day of the same number, or the first of the next month; where the start is counted the term ends on its eve. */
	NEXT_MONTH_FIRST {
		@Override
		LocalDate lastCovered(LocalDate start, int months, StartDay startDay) {
			var same = start.plusMonths(months);
			return eve(same.getDayOfMonth() == start.getDayOfMonth() ? same : same.plusDays(1), startDay);
		}
	};

	/** The last covered day of so many months from the start; no months: the eve of the start, or the start when left out. */
	abstract LocalDate lastCovered(LocalDate start, int months, StartDay startDay);

	private static LocalDate eve(LocalDate day, StartDay startDay) {
		return startDay == StartDay.COUNTED ? day.minusDays(1) : day;
	}
}
