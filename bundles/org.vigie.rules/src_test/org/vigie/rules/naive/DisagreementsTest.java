package org.vigie.rules.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.rules.Packs.date;
import static org.vigie.rules.Packs.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Packs;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;

/**
 * Histories on which the two clocks once disagreed, made small: first those where the semantics say who was right, then those on
 * which they are silent and both now answer alike.
 */
class DisagreementsTest {
	/** Clock semantics, 3.1 and 8: the remark is about extensions. */
	@Test
	void aRefusalThatCameLaterIsNoExtensionToLeaveOut() {
		var refusal = new OrderFact(OrderFact.Kind.REFUSAL, date("2024-05-02"), Optional.empty(), Optional.empty(), Optional.empty());
		var facts = held("ML", "2024-01-10").ordered(refusal);

		var clock = agreed("ml-2001-127", "", facts, on("2024-04-01"));

		assertEquals(List.of(), clock.flags());
	}

	/** Clock semantics, 3.1: facts later than the as-of point are dropped, on the same day as well where both have a time. */
	@Test
	void anOrderOfTheAfternoonDoesNotYetCountInTheMorning() {
		var facts = held("ML", "2024-01-10").extended(date("2024-07-09T15:24"), Term.ofMonths(6));

		var morning = agreed("ml-2001-127", "", facts, AsOf.at(Instant.parse("2024-07-09T15:19:00Z")));
		var evening = agreed("ml-2001-127", "", facts, AsOf.at(Instant.parse("2024-07-09T15:24:00Z")));

		assertEquals(day("2024-07-09"), morning.lastDay());
		assertEquals(List.of("futureExtensionIgnored"), morning.flags());
		assertEquals(day("2025-01-09"), evening.lastDay());
	}

	/** Clock semantics, 3.1 and 4. */
	@Test
	void aClockThatStartsInTheAfternoonHasNotStartedInTheMorning() {
		var facts = ClockFacts.under("ML").startingAt(date("2024-01-10T15:24"));

		var morning = agreed("ml-2001-127", "", facts, AsOf.at(Instant.parse("2024-01-10T15:19:00Z")));

		assertEquals(ClockState.NOT_STARTED, morning.state());
		assertEquals(ClockState.RUNNING, agreed("ml-2001-127", "", facts, on("2024-01-10")).state());
	}

	/** Clock semantics, 5: each uncertain date is taken at the values it can have, and no period ends before it begins. */
	@Test
	void aPeriodOfWhichOnlyTheMonthOfItsEndIsKnownHoldsTheDayItBeganOn() {
		var facts = ClockFacts.under("NE").startingAt(date("2015-03-29")).held(date("2015-03-29"), date("2015-08-18"))
				.held(date("2015-10-13"), date("2015-10")).held(date("2015-11-29"));

		var clock = agreed("ne-132-low", "", facts, on("2015-12-26"));

		assertTrue(clock.flags().containsAll(List.of("gapDays:83", "gapDays:101")));
		assertEquals(day("2016-01-07"), clock.latestLastDay());
	}

	/** Clock semantics, 5. */
	@Test
	void custodyOfHoursThatEndedSomeTimeOnTheDayItBeganDidNotEndBefore() {
		var facts = ClockFacts.under("BF").startingAt(date("2028-11-18T14:40")).held(date("2028-11-18T14:40"), date("2028-11-18"));

		var clock = agreed("bf-gav", "", facts, on("2028-11-20"));

		assertEquals("72:00", clock.leftCertain().orElseThrow().text());
		assertEquals("62:40", clock.left().orElseThrow().text());
	}

	/** Clock semantics, 5: the shortest suspension from the 6th until some day of the month is the 6th alone. */
	@Test
	void aSuspensionOfWhichOnlyTheMonthOfItsEndIsKnownLastsADayAtLeast() {
		var facts = held("FR", "2007-10-10").suspended(date("2007-12-06"), date("2007-12"));

		var clock = agreed("fr-145-1-std", "", facts, on("2008-02-01"));

		assertEquals(day("2008-02-10"), clock.earliestLastDay());
		assertEquals(day("2008-03-06"), clock.latestLastDay());
	}

	/** Clock semantics, 5: on the earliest start the second order came too late, and the renewals entered do not reach the cap. */
	@Test
	void renewalsMayBeMissingOnSomeOfThePossibleStarts() {
		var facts = ClockFacts.under("FR").startingAt(date("2002")).held(date("2002")).ordersPartial()
				.extended(date("2002-08-07"), Term.ofMonths(6)).extended(date("2003-11-30"), Term.ofMonths(6));

		var clock = agreed("fr-145-2-low", "", facts, on("2005-09-02"));

		assertTrue(clock.flags().contains("ordersPartial"));
	}

	/** Clock semantics, 3.9 and 5: had the renewal been ordered, the clock was stopped before the cap, so no excess is certain. */
	@Test
	void anExcessIsNotCertainWhereAnEventMayHaveStoppedTheClockInTime() {
		var facts = held("ML", "2012-07-18").ordersPartial().event("referral", date("2014-07-01"));

		var clock = agreed("ml-2001-135", "capToReferral", facts, on("2016-01-01"));

		assertEquals(ClockState.POSSIBLY_EXCEEDED, clock.state());
		assertEquals(day("2013-07-17"), clock.earliestLastDay());
		assertEquals(Optional.empty(), clock.latestExpiry());
		assertEquals(Optional.empty(), clock.leftCertain());
	}

	/** Clock semantics, 5 against 7.2 and 7.8: the end of every possible history lies in the range. */
	@Test
	void anOrderThatMayHaveUsedUpTheOnlyRenewalMayShorten() {
		var facts = held("ML", "2022-01-10").extended(date("2022-07"), Term.ofMonths(1)).extended(date("2022-07-08"), Term.ofMonths(6));

		var clock = agreed("ml-2001-127", "", facts, on("2022-12-01"));

		assertEquals(day("2022-08-09"), clock.earliestLastDay());
		assertEquals(day("2023-01-09"), clock.latestLastDay());
		assertEquals(ClockState.POSSIBLY_EXCEEDED, clock.state());
	}

	/** Clock semantics, 1: the end of a clock is half-open, and what happens at 00:00 happens on the day that begins. */
	@Test
	void anActOfMidnightIsOneOfTheDayThatBegins() {
		var facts = ClockFacts.under("FR").startingAt(date("2024-03-01")).event("done", date("2024-03-22T00:00"));

		var clock = agreed("fr-148-4", "noRoll", facts, on("2024-04-01"));

		assertEquals(day("2024-03-21"), clock.lastDay());
		assertEquals(ClockState.ENDED_LATE, clock.state());
	}

	/** Silent (pack format, 3.3): an order is too long where it would end later than the longest one allowed. */
	@Test
	void thirtyOneDaysAreTooLongWhereAMonthWouldEndSooner() {
		var endOfMonth = held("XX", "2001-01-31").extended(date("2001-02-22"), Term.ofDays(31));
		var middle = held("XX", "2001-02-15").extended(date("2001-03-01"), Term.ofDays(31));

		assertTrue(agreed("xx-1m", "eve", endOfMonth, on("2001-03-01")).flags().contains("extensionTooLong"));
		assertFalse(agreed("xx-1m", "eve", middle, on("2001-03-01")).flags().contains("extensionTooLong"));
	}

	/** Silent (clock semantics, 3.10): what was over before the new law is judged under the old one. */
	@Test
	void whoWasReleasedUnderTheOldLawHasAnEndUnderIt() {
		var facts = ClockFacts.under("ML").startingAt(date("2024-08-13")).held(date("2024-08-13"), date("2024-12-07"));
		var later = ClockFacts.under("ML").startingAt(date("2024-08-13")).held(date("2024-08-13"), date("2025-06-20"));

		assertEquals(ClockState.ENDED, agreed("ml-2001-135", "", facts, on("2025-08-29")).state());
		assertEquals(ClockState.NO_RULE, agreed("ml-2001-135", "", later, on("2025-08-29")).state());
	}

	/** Contradiction (clock semantics, 3.8, against example P23): the maximum is rolled like the end that reaches it. */
	@Test
	void aMaximumThatFallsOnASaturdayIsRolledWithTheEnd() {
		var clock = agreed("ne-132-low", "forward", held("NE", "2020-03-19"), on("2020-08-01"));

		assertEquals(day("2020-09-21"), clock.lastDay());
		assertEquals(day("2020-09-21"), clock.capLastDay());
	}

	/** Silent (clock semantics, 5): a reading on which the clock was stopped leaves the range over all without a latest end. */
	@Test
	void aReadingThatStoppedTheClockTakesTheCertaintyFromAllTogether() {
		var facts = held("ML", "2015-01-31").event("referral", date("2015-07-19"));

		var clock = agreed("ml-2001-135", CustodyClock.ALL_READINGS, facts, on("2016-06-28"));

		assertEquals(ClockState.POSSIBLY_EXCEEDED, clock.state());
		assertEquals(Optional.empty(), clock.latestExpiry());
		assertEquals(List.of("readingsDisagree", "stoppedAt:referral"), clock.flags());
	}

	/** Silent (clock semantics, 3.9): whatever ended the clock first. */
	@Test
	void anEventAfterTheReleaseStopsNothing() {
		var facts = ClockFacts.under("ML").startingAt(date("2021-04-01")).held(date("2021-04-01"), date("2021-04-07"))
				.event("referral", date("2021-09-19"));
		var partial = ClockFacts.under("ML").startingAt(date("2021-04-01")).held(date("2021-04-01"), date("2022-05-07"))
				.event("referral", date("2022-09-19")).ordersPartial();

		assertEquals(ClockState.ENDED, agreed("ml-2001-135", "capToReferral", facts, on("2022-10-01")).state());
		assertEquals(day("2024-03-31"), agreed("ml-2001-135", "capToReferral", partial, on("2022-10-01")).latestLastDay());
	}

	/** Silent (clock semantics, 4): a rule without a limit has none before its start either. */
	@Test
	void whatHasNoLimitHasNoneBeforeItsStart() {
		var facts = ClockFacts.under("AU").startingAt(date("1995-07-01"));

		assertEquals(ClockState.NO_LIMIT, agreed("achpr-56-6", "", facts, on("1995-06-17")).state());
	}

	/** Silent (clock semantics, 3.9): the referral must have come before custody of the referred stage. */
	@Test
	void aReadingThatStopsAtAReferralNobodyEnteredIsNotComputedOnceTheCaseIsReferred() {
		var facts = ClockFacts.under("ML").startingAt(date("2021-08-08"))
				.held(new HeldPeriod(Optional.of(Stage.REFERRED), date("2021-08-08"), Optional.empty(), Optional.empty()));

		var clock = agreed("ml-2001-135", "capToReferral", facts, on("2021-09-15"));

		assertEquals(ClockState.UNKNOWN, clock.state());
		assertEquals(List.of("missing:referral"), clock.flags());
	}

	private static ClockFacts.Builder held(String jurisdiction, String since) {
		return ClockFacts.under(jurisdiction).startingAt(date(since)).held(date(since));
	}

	/** What the engine answers, the naive clock agreeing. */
	private static CustodyClock agreed(String rule, String reading, ClockFacts.Builder facts, AsOf asOf) {
		var history = new History(Packs.ENGINE.book().rule(rule).orElseThrow(), reading, facts.build(), asOf);
		assertTrue(history.naive().agreesWith(history.engine()), () -> history + "\n" + history.naive() + "\n" + history.engine());
		return history.clock();
	}

	private static Optional<LocalDate> day(String text) {
		return Optional.of(LocalDate.parse(text));
	}
}
