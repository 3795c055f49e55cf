package org.vigie.rules.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingsTest {
	private static final WorkingCalendar WEEK = new WorkingCalendar("week", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(),
			List.of(), List.of(), List.of());

	@ParameterizedTest(name = "{0} + {1}, {2}, {3}: {4}")
	@CsvSource({ "2023-01-31, 1, COUNTED, LAST_DAY, 2023-02-28", "2023-01-31, 1, COUNTED, CLAMP_START, 2023-02-27",
			"2023-01-31, 1, EXCLUDED, LAST_DAY, 2023-02-28", "2023-01-31, 1, EXCLUDED, NEXT_MONTH_FIRST, 2023-03-01",
			"2024-01-30, 1, COUNTED, LAST_DAY, 2024-02-29", "2024-01-30, 1, COUNTED, CLAMP_START, 2024-02-28",
			"2024-01-30, 1, EXCLUDED, LAST_DAY, 2024-02-29", "2024-01-30, 1, EXCLUDED, NEXT_MONTH_FIRST, 2024-03-01",
			"2023-02-28, 1, COUNTED, LAST_DAY, 2023-03-27", "2023-03-01, 1, COUNTED, LAST_DAY, 2023-03-31",
			"2023-03-01, 1, EXCLUDED, NEXT_MONTH_FIRST, 2023-04-01", "2023-03-01, 1, COUNTED, NEXT_MONTH_FIRST, 2023-03-31" })
	void aMonthEndsAsTheFormatSays(LocalDate start, int months, StartDay startDay, MonthEnd monthEnd, LocalDate last) {
		var counting = new DateToDate("test", startDay, monthEnd, Roll.NONE, Optional.empty());

		assertEquals(last, counting.lastDay(start, Term.ofMonths(months), WEEK, false));
	}

	@Test
	void aNoticeDateToDateIsCountedBack() {
		var event = LocalDate.of(2024, 5, 15);
		var term = new Term(0, 1, 3, 0, 0);

		assertEquals(LocalDate.of(2024, 4, 12), new DateToDate("out", StartDay.EXCLUDED, MonthEnd.LAST_DAY, Roll.NONE, Optional.empty())
				.lastDayBefore(event, term, WEEK, false));
		assertEquals(LocalDate.of(2024, 4, 13), new DateToDate("in", StartDay.COUNTED, MonthEnd.LAST_DAY, Roll.NONE, Optional.empty())
				.lastDayBefore(event, term, WEEK, false));
	}

	@Test
	void clearDaysLeaveTheLastDayOutBothWays() {
		var start = LocalDate.of(2024, 5, 15);

		assertEquals(LocalDate.of(2024, 5, 21), clear(true, false).lastDay(start, Term.ofDays(5), WEEK, false));
		assertEquals(LocalDate.of(2024, 5, 20), clear(false, false).lastDay(start, Term.ofDays(5), WEEK, false));
		assertEquals(LocalDate.of(2024, 5, 9), clear(true, false).lastDayBefore(start, Term.ofDays(5), WEEK, false));
		assertEquals(LocalDate.of(2024, 5, 10), clear(false, false).lastDayBefore(start, Term.ofDays(5), WEEK, false));
		assertEquals(LocalDate.of(2024, 4, 10), clear(false, false).lastDayBefore(start, new Term(0, 1, 5, 0, 0), WEEK, false));
	}

	@Test
	void dayOneMovesToAWorkingDayWhereItHasTo() {
		var friday = LocalDate.of(2024, 5, 10);

		assertEquals(LocalDate.of(2024, 5, 12), clear(true, true).origin(friday, WEEK, false)); // day one is Monday
		assertEquals(friday, clear(true, false).origin(friday, WEEK, false));
		assertEquals(friday.minusDays(1), clear(true, true).origin(friday.minusDays(1), WEEK, false));
	}

	@Test
	void anEndMovesOffTheDaysWithoutWork() {
		var saturday = LocalDate.of(2024, 5, 11);

		assertEquals(saturday, rolled(Roll.NONE, saturday));
		assertEquals(LocalDate.of(2024, 5, 13), rolled(Roll.FORWARD, saturday));
		assertEquals(LocalDate.of(2024, 5, 10), rolled(Roll.BACKWARD, saturday));
	}

	@Test
	void workingDaysOfAnOrderOfMonthsAreCountedDateToDate() {
		var counting = new WorkingDays("work", StartDay.EXCLUDED, Roll.NONE, Optional.empty());

		assertEquals(LocalDate.of(2024, 6, 17), counting.lastDay(LocalDate.of(2024, 5, 14), new Term(0, 1, 1, 0, 0), WEEK, false));
		assertEquals(LocalDate.of(2024, 4, 12), counting.lastDayBefore(LocalDate.of(2024, 5, 14), new Term(0, 1, 1, 0, 0), WEEK, false));
	}

	private static LocalDate rolled(Roll roll, LocalDate last) {
		return Counting.rolled(new DateToDate("test", StartDay.COUNTED, MonthEnd.LAST_DAY, roll, Optional.empty()), last, WEEK, false);
	}

	private static ClearDays clear(boolean lastDayExcluded, boolean startRolls) {
		return new ClearDays("clear", StartDay.EXCLUDED, MonthEnd.LAST_DAY, startRolls, lastDayExcluded, Roll.NONE, Optional.empty());
	}
}
