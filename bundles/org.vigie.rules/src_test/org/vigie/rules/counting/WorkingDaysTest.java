package org.vigie.rules.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A week of May 2024 with two holidays, Wednesday the 8th and Thursday the 9th, and one that is only expected, Friday the 17th. */
class WorkingDaysTest {
	private static final WorkingCalendar MAY = new WorkingCalendar("may", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
			Set.of(MonthDay.of(5, 8)), List.of(39),
			List.of(new Announcement(LocalDate.of(2024, 5, 17), "expected", Announcement.Status.ESTIMATED, Optional.empty())), List.of());

	@ParameterizedTest(name = "{0}, {1} working days, start {2}: {3}")
	@CsvSource({ "2024-05-07, 1, EXCLUDED, 2024-05-10", "2024-05-07, 1, COUNTED, 2024-05-07", "2024-05-07, 3, EXCLUDED, 2024-05-14",
			"2024-05-07, 3, COUNTED, 2024-05-13", "2024-05-11, 1, EXCLUDED, 2024-05-13", "2024-05-11, 1, COUNTED, 2024-05-13",
			"2024-05-08, 2, COUNTED, 2024-05-13", "2024-05-10, 5, EXCLUDED, 2024-05-17", "2024-05-10, 5, COUNTED, 2024-05-16" })
	void aTermOfDaysPassesOverWeekendsAndHolidays(LocalDate start, int days, StartDay startDay, LocalDate last) {
		assertEquals(last, counting(startDay).lastDay(start, Term.ofDays(days), MAY, false));
	}

	@ParameterizedTest(name = "{1} working days before {0}, event {2}: {3}")
	@CsvSource({ "2024-05-15, 5, EXCLUDED, 2024-05-06", "2024-05-15, 5, COUNTED, 2024-05-07", "2024-05-13, 1, EXCLUDED, 2024-05-10",
			"2024-05-12, 1, COUNTED, 2024-05-10", "2024-05-10, 1, EXCLUDED, 2024-05-07" })
	void aNoticeIsCountedBackOverWorkingDays(LocalDate event, int days, StartDay startDay, LocalDate last) {
		assertEquals(last, counting(startDay).lastDayBefore(event, Term.ofDays(days), MAY, false));
	}

	@Test
	void aHolidayThatIsOnlyExpectedMovesTheEndWhereItIsTakenIn() {
		var start = LocalDate.of(2024, 5, 16);
		var one = Term.ofDays(1);

		assertEquals(LocalDate.of(2024, 5, 17), counting(StartDay.EXCLUDED).lastDay(start, one, MAY, false));
		assertEquals(LocalDate.of(2024, 5, 20), counting(StartDay.EXCLUDED).lastDay(start, one, MAY, true));
	}

	@Test
	void whereEveryDayIsAWorkingDayItCountsAsDateToDateDoes() {
		var always = new WorkingCalendar("always", Set.of(), Set.of(), List.of(), List.of(), List.of());
		var start = LocalDate.of(2024, 2, 27);
		for (var startDay : StartDay.values()) {
			var plain = new DateToDate("plain", startDay, MonthEnd.LAST_DAY, Roll.NONE, Optional.empty());
			for (var days = 1; days < 10; days++) {
				var term = Term.ofDays(days);

				assertEquals(plain.lastDay(start, term, always, false), counting(startDay).lastDay(start, term, always, false));
				assertEquals(plain.lastDayBefore(start, term, always, false), counting(startDay).lastDayBefore(start, term, always, false));
			}
		}
	}

	@Test
	void aLaterStartNeverGivesAnEarlierEnd() {
		for (var startDay : StartDay.values()) {
			for (var day = LocalDate.of(2024, 5, 1); day.getMonthValue() == 5; day = day.plusDays(1)) {
				var earlier = counting(startDay).lastDay(day, Term.ofDays(4), MAY, false);
				var later = counting(startDay).lastDay(day.plusDays(1), Term.ofDays(4), MAY, false);

				assertEquals(false, later.isBefore(earlier), day.toString());
			}
		}
	}

	private static WorkingDays counting(StartDay startDay) {
		return new WorkingDays("test", startDay, Roll.NONE, Optional.empty());
	}
}
