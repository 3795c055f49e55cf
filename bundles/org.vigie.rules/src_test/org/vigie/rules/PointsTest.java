package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Packs.date;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as entered, as points of a clock in Paris. */
class PointsTest {
	@ParameterizedTest(name = "{0}: surely {1}, perhaps {2}")
	@CsvSource({ "2024-03-10, true, true", "2024-03-11, false, false", "2024-03, false, true", "2024-02, true, true",
			"2024-04, false, false", "2024-03-10T23:59, true, true", "[..2024-03-12], false, true", "[2024-03-10..], false, true" })
	void whatIsOfTheDayItselfWasReachedOnThatDay(String date, boolean surely, boolean perhaps) {
		for (var hours : new boolean[] { false, true }) {
			assertEquals(surely, on(hours).surelyReached(date(date)));
			assertEquals(perhaps, on(hours).mayBeReached(date(date)));
		}
	}

	@ParameterizedTest(name = "{0}: surely {1}, perhaps {2}")
	@CsvSource({ "2024-03-10T12:00, true, true", "2024-03-10T12:01, false, false", "2024-03-10T11:59, true, true",
			"2024-03-09T23:00, true, true", "2024-03-11T00:00, false, false", "2024-03-10T13:00+02:00, true, true",
			"2024-03-10T13:01+02:00, false, false" })
	void atATimeWhatIsLaterThatDayWasNotReached(String date, boolean surely, boolean perhaps) {
		for (var hours : new boolean[] { false, true }) {
			assertEquals(surely, at(hours).surelyReached(date(date)));
			assertEquals(perhaps, at(hours).mayBeReached(date(date)));
		}
	}

	@Test
	void atATimeADayIsReachedForDaysAndNotForHours() {
		assertEquals(true, at(false).surelyReached(date("2024-03-10")));
		assertEquals(false, at(true).surelyReached(date("2024-03-10")));
		assertEquals(true, at(true).mayBeReached(date("2024-03-10")));
	}

	@Test
	void aPeriodEndsAfterItsLastDayOrMinute() {
		assertEquals(day("2024-03-11"), on(false).latestEnd(date("2024-03-10")));
		assertEquals(day("2024-03-11"), on(false).earliestEnd(date("2024-03-10")));
		assertEquals(day("2024-03-02"), on(false).earliestEnd(date("2024-03")));
		assertEquals(day("2024-04-01"), on(false).latestEnd(date("2024-03")));
		assertEquals(day("2024-03-10"), on(false).latestEnd(date("2024-03-10T00:00"))); // at midnight the day before was the last
		assertEquals(day("2024-03-10"), on(false).earliestEnd(date("2024-03-10T00:00")));
		assertEquals(day("2024-03-11"), on(false).latestEnd(date("2024-03-10T00:01")));
		assertEquals(second("2024-03-11T00:00"), on(true).latestEnd(date("2024-03-10")));
		assertEquals(second("2024-03-10T00:00"), on(true).earliestEnd(date("2024-03-10")));
		assertEquals(second("2024-03-10T08:30"), on(true).latestEnd(date("2024-03-10T08:30")));
	}

	@Test
	void withoutABoundThereIsNone() {
		assertEquals(Scenario.UNBOUNDED, on(false).earliest(date("[..2024-03-10]")));
		assertEquals(Points.NEVER, on(false).latest(date("[2024-03-10..]")));
		assertEquals(Scenario.UNBOUNDED, on(false).earliestEnd(date("[..2024-03-10]")));
		assertEquals(Points.NEVER, on(false).latestEnd(date("[2024-03-10..]")));
		assertEquals(Scenario.UNBOUNDED, on(true).earliestEnd(date("[..2024-03-10]")));
	}

	@Test
	void aPointIsADayAnInstantAndAnEnd() {
		assertEquals(LocalDate.of(2024, 3, 10), on(false).day(day("2024-03-10")));
		assertEquals(LocalDate.of(2024, 3, 10), on(true).day(second("2024-03-10T00:00")));
		assertEquals(second("2024-03-10T00:00"), on(false).instant(day("2024-03-10")).getEpochSecond());
		assertEquals(second("2024-03-11T00:00"), on(false).expiry(day("2024-03-10")).getEpochSecond());
		assertEquals(second("2024-03-10T08:30"), on(true).expiry(second("2024-03-10T08:30")).getEpochSecond());
		assertEquals(1, on(false).least());
		assertEquals(0, on(true).least());
	}

	private static Points on(boolean hours) {
		return Points.of(hours, Island.ZONE, Packs.on("2024-03-10"));
	}

	private static Points at(boolean hours) {
		return Points.of(hours, Island.ZONE, Island.at("2024-03-10T12:00"));
	}

	private static long day(String day) {
		return LocalDate.parse(day).toEpochDay();
	}

	private static long second(String time) {
		return LocalDateTime.parse(time).atZone(Island.ZONE).toEpochSecond();
	}
}
