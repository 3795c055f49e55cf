package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.rules.Packs;
import org.vigie.rules.counting.Announcement;
import org.vigie.rules.counting.WorkingCalendar;

/** The calendars of the pack that is delivered: what is a holiday, and of which years not everything is known. */
class CalendarsTest {
	@Test
	void onlyTheYearsWhoseBankHolidaysAreListedAreCompleteInEngland() {
		var complete = IntStream.range(2001, 2030).filter(it -> calendar("EW").unannounced(it).isEmpty()).boxed().collect(Collectors.toSet());

		assertEquals(Set.of(2017, 2021, 2024, 2025), complete);
	}

	@ParameterizedTest
	@CsvSource({ "2017, 8", "2021, 8", "2024, 8", "2025, 8" })
	void aCompleteYearInEnglandHasEightHolidaysOnWeekdays(int year, long count) {
		assertEquals(count, weekdaysOff("EW", year).count(), () -> weekdaysOff("EW", year).toList().toString());
	}

	@ParameterizedTest
	@CsvSource({ "2019", "2024", "2026" })
	void noYearIsKnownCompletelyAtTheInternationalCriminalCourt(int year) {
		assertEquals(false, calendar("ICC").unannounced(year).isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "2022", "2023", "2025" })
	void noYearIsKnownCompletelyInMaliForWantOfTheReligiousFeasts(int year) {
		assertEquals(false, calendar("ML").unannounced(year).isEmpty());
	}

	@Test
	void theFeastsAnnouncedInMaliAreThoseOfTheNoticesThatWereRead() {
		assertEquals("[2022-09-23, 2023-09-28, 2025-09-11, 2025-09-12]", calendar("ML").announced().stream().map(Announcement::date).toList().toString());
		assertEquals(true, calendar("ML").isWorkingDay(LocalDate.of(2026, 1, 14), true));
	}

	@Test
	void theHolidaysOfFranceNeedNoAnnouncement() {
		assertEquals(List.of(), calendar("FR").unannounced(2029));
		assertEquals(11, Stream.iterate(LocalDate.of(2029, 1, 1), it -> it.getYear() == 2029, it -> it.plusDays(1))
				.filter(it -> !new WorkingCalendar("fr", Set.of(), calendar("FR").fixed(), calendar("FR").easterOffsets(),
						List.of(), List.of()).isWorkingDay(it, false)).count());
	}

	private static Stream<LocalDate> weekdaysOff(String id, int year) {
		return Stream.iterate(LocalDate.of(year, 1, 1), it -> it.getYear() == year, it -> it.plusDays(1))
				.filter(it -> !calendar(id).weekend().contains(it.getDayOfWeek()) && !calendar(id).isWorkingDay(it, false));
	}

	private static WorkingCalendar calendar(String id) {
		return Packs.DELIVERED.calendars().get(id);
	}
}
