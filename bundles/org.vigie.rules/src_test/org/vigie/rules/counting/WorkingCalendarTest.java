package org.vigie.rules.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Announcement.Status;

/** Weekend Saturday and Sunday, 8 May, Good Friday and Easter Monday, and feasts that are announced. */
class WorkingCalendarTest {
	private static final LocalDate SPRING = LocalDate.of(2024, 5, 14);
	private static final WorkingCalendar CALENDAR = calendar(announced("2024-05-14", "Spring feast", Status.CONFIRMED),
			announced("2024-06-12", "Summer feast", Status.ESTIMATED));

	@Test
	void aDayWithoutReasonToRestIsAWorkingDay() {
		assertEquals(Optional.empty(), CALENDAR.off(LocalDate.of(2024, 5, 13), true));
		assertTrue(CALENDAR.isWorkingDay(LocalDate.of(2024, 5, 13), true));
	}

	@Test
	void everyOtherDaySaysWhyItIsNone() {
		assertEquals(new DayOff(DayOff.Kind.WEEKEND, ""), off("2024-05-11"));
		assertEquals(new DayOff(DayOff.Kind.FIXED, ""), off("2024-05-08"));
		assertEquals(new DayOff(DayOff.Kind.EASTER, ""), off("2024-03-29"));
		assertEquals(new DayOff(DayOff.Kind.EASTER, ""), off("2024-04-01"));
		assertEquals(new DayOff(DayOff.Kind.ANNOUNCED, "Spring feast"), off("2024-05-14"));
		for (var day : List.of("2024-05-11", "2024-05-12", "2024-05-08", "2024-03-29", "2024-04-01", "2024-05-14")) {
			assertFalse(CALENDAR.isWorkingDay(LocalDate.parse(day), false), day);
		}
	}

	@Test
	void aFeastThatIsOnlyExpectedIsAHolidayOnlyForWhoeverTakesItIn() {
		var expected = LocalDate.of(2024, 6, 12);

		assertTrue(CALENDAR.hasEstimates());
		assertTrue(CALENDAR.isWorkingDay(expected, false));
		assertFalse(CALENDAR.isWorkingDay(expected, true));
		assertEquals(Optional.empty(), CALENDAR.off(expected, false));
		assertEquals(Optional.of(new DayOff(DayOff.Kind.ANNOUNCED, "Summer feast")), CALENDAR.off(expected, true));
	}

	@Test
	void onceTheFeastIsAnnouncedItsEstimatesFallAway() {
		var later = CALENDAR.announcing(List.of(announced("2024-06-13", "Summer Feast", Status.REPORTED)));

		assertFalse(later.hasEstimates());
		assertTrue(later.isWorkingDay(LocalDate.of(2024, 6, 12), true));
		assertFalse(later.isWorkingDay(LocalDate.of(2024, 6, 13), false));
		assertEquals(List.of("2024-05-14", "2024-06-13"), later.announced().stream().map(it -> it.date().toString()).toList());
	}

	@Test
	void ofTwoAnnouncementsOfOneDayTheSurerOneCounts() {
		var both = calendar(announced("2024-05-14", "reported", Status.REPORTED), announced("2024-05-14", "confirmed", Status.CONFIRMED),
				announced("2024-05-14", "known", Status.KNOWN));

		assertEquals("confirmed", both.announcementOf(SPRING).orElseThrow().name());
		assertEquals(Optional.empty(), both.announcementOf(SPRING.plusDays(1)));
	}

	@Test
	void theNextAndTheLastWorkingDay() {
		assertEquals(LocalDate.of(2024, 4, 2), CALENDAR.onOrAfter(LocalDate.of(2024, 3, 29), false));
		assertEquals(LocalDate.of(2024, 3, 28), CALENDAR.onOrBefore(LocalDate.of(2024, 4, 1), false));
		assertEquals(LocalDate.of(2024, 4, 2), CALENDAR.onOrAfter(LocalDate.of(2024, 4, 2), false));
		assertEquals(LocalDate.of(2024, 4, 2), CALENDAR.onOrBefore(LocalDate.of(2024, 4, 2), false));
	}

	@Test
	void theFirstOfTheLastWorkingDays() {
		assertEquals(LocalDate.of(2024, 4, 3), CALENDAR.firstOfLast(1, LocalDate.of(2024, 4, 3), false));
		assertEquals(LocalDate.of(2024, 3, 28), CALENDAR.firstOfLast(3, LocalDate.of(2024, 4, 3), false));
		assertEquals(LocalDate.of(2024, 3, 27), CALENDAR.firstOfLast(2, LocalDate.of(2024, 4, 1), false));
	}

	@Test
	void theHolidaysOfAYearComeByDateWeekendsLeftOut() {
		assertEquals("[2024-03-29, 2024-04-01, 2024-05-08, 2024-05-14, 2024-06-12]", CALENDAR.holidays(2024).keySet().toString());
		assertEquals(DayOff.Kind.FIXED, CALENDAR.holidays(2022).get(LocalDate.of(2022, 5, 8)).kind()); // a Sunday
	}

	@Test
	void theFeastsThatNobodyHasAnnounced() {
		assertEquals(List.of("Summer feast", "(Autumn) feast"), CALENDAR.unannounced(2024));
		assertEquals(List.of("Spring feast", "Summer feast", "(Autumn) feast"), CALENDAR.unannounced(2025));
	}

	@Test
	void aFeastMayFallWithinThreeDaysOfWhenItIsExpected() {
		var autumn = "(Autumn) feast 2024"; // expected at no time, so at any

		assertEquals(List.of(autumn), unannounced("2024-06-01", "2024-06-08"));
		assertEquals(List.of("Summer feast 2024", autumn), unannounced("2024-06-01", "2024-06-09"));
		assertEquals(List.of("Summer feast 2024", autumn), unannounced("2024-06-15", "2024-06-15"));
		assertEquals(List.of(autumn), unannounced("2024-06-16", "2024-06-20"));
		assertEquals(List.of("(Autumn) feast 2024", "Spring feast 2025", "Summer feast 2025", "(Autumn) feast 2025"),
				unannounced("2024-12-31", "2025-01-01"));
	}

	@Test
	void aWeekWithoutAWorkingDayIsRefused() {
		var week = EnumSet.allOf(DayOfWeek.class);

		assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar("x", week, Set.of(), List.of(), List.of(), List.of()));
	}

	@Test
	void whetherAnyHolidayIsKnown() {
		assertTrue(CALENDAR.hasHolidays());
		assertFalse(plain(Set.of(), List.of(), List.of()).hasHolidays());
		assertTrue(plain(Set.of(MonthDay.of(1, 1)), List.of(), List.of()).hasHolidays());
		assertTrue(plain(Set.of(), List.of(1), List.of()).hasHolidays());
		assertTrue(plain(Set.of(), List.of(), List.of(announced("2024-05-14", "x", Status.KNOWN))).hasHolidays());
		assertTrue(plain(Set.of(), List.of(), List.of()).isWorkingDay(LocalDate.of(2024, 5, 8), true));
	}

	@Test
	void saysWhatItIsMadeOf() {
		assertEquals("test", CALENDAR.id());
		assertEquals(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), CALENDAR.weekend());
		assertEquals(Set.of(MonthDay.of(5, 8)), CALENDAR.fixed());
		assertEquals(List.of(-2, 1), CALENDAR.easterOffsets());
		assertEquals(List.of("Spring feast", "Summer feast", "(Autumn) feast"), CALENDAR.movableFeasts());
		assertEquals(Optional.of(Status.ESTIMATED), Status.of("estimated"));
		assertEquals(Optional.empty(), Status.of("sure"));
		assertEquals("easter", DayOff.Kind.EASTER.code());
	}

	private static List<String> unannounced(String from, String to) {
		return CALENDAR.unannounced(LocalDate.parse(from), LocalDate.parse(to));
	}

	private static DayOff off(String day) {
		return CALENDAR.off(LocalDate.parse(day), false).orElseThrow();
	}

	private static WorkingCalendar calendar(Announcement... announced) {
		return new WorkingCalendar("test", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(MonthDay.of(5, 8)), List.of(-2, 1),
				List.of(announced), List.of("Spring feast", "Summer feast", "(Autumn) feast"));
	}

	private static WorkingCalendar plain(Set<MonthDay> fixed, List<Integer> easter, List<Announcement> announced) {
		return new WorkingCalendar("plain", Set.of(DayOfWeek.SUNDAY), fixed, easter, announced, List.of());
	}

	private static Announcement announced(String day, String name, Status status) {
		return new Announcement(LocalDate.parse(day), name, status, Optional.empty());
	}
}
