package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.rules.Packs.ENGINE;
import static org.vigie.rules.Packs.date;
import static org.vigie.rules.Packs.on;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.RuleKind;

/** The days in which the renewal of a custody for a crime has to be ordered: Mali, art. 135, eight working days. */
class RenewalNoticeTest {
	@Test
	void aRenewalIsDueWithinTheLastEightWorkingDaysOfTheTerm() {
		// term to Friday 30 September 2022; 22 September is a holiday and 23 September was declared one
		var notice = notice(held().build(), "2022-09-01").orElseThrow();

		assertEquals(RuleKind.NOTICE_BEFORE, notice.rule().orElseThrow().kind());
		assertEquals(Optional.of(LocalDate.of(2022, 9, 30)), notice.lastDay());
		assertEquals(ClockState.RUNNING, notice.state());
		assertEquals(Optional.of(Left.days(29)), notice.left());
	}

	@Test
	void itIsSoonDueFromTheFirstDayOfTheWindow() {
		assertEquals(ClockState.RUNNING, notice(held().build(), "2022-09-18").orElseThrow().state());
		assertEquals(ClockState.EXPIRING, notice(held().build(), "2022-09-19").orElseThrow().state());
		assertEquals(ClockState.EXPIRING, notice(held().build(), "2022-09-30").orElseThrow().state());
		assertEquals(ClockState.EXCEEDED, notice(held().build(), "2022-10-01").orElseThrow().state());
	}

	@Test
	void theOtherReadingWantsItBeforeTheWindow() {
		var notice = notice(held().build(), "2022-09-01").orElseThrow();

		var before = notice.readings().stream().filter(it -> it.id().equals("windowBefore")).findFirst().orElseThrow();
		assertEquals(Optional.of(LocalDate.of(2022, 9, 18)), before.lastDay());
	}

	@Test
	void theReasonNamesTheDaysThatAreNoWorkingDaysAndTheFeastsNotAnnounced() {
		var notice = notice(held().build(), "2022-09-01").orElseThrow();
		var told = StepSentences.of(Locale.ENGLISH).texts(notice.steps());

		assertTrue(told.stream().anyMatch(it -> it.contains("from 2022-09-19 to 2022-09-30")
				&& it.contains("2022-09-22 (public holiday), 2022-09-23 (day after Independence Day), 2022-09-24 (weekend)")),
				told::toString);
		assertTrue(notice.isProvisional());
	}

	@Test
	void afterARenewalTheNextOneIsDueAYearLaterAndAfterTheLastOneNone() {
		var once = held().extended(date("2022-09-20"), new Term(1, 0, 0, 0, 0));
		var twice = held().extended(date("2022-09-20"), new Term(1, 0, 0, 0, 0)).extended(date("2023-09-25"), new Term(1, 0, 0, 0, 0));

		assertEquals(Optional.of(LocalDate.of(2023, 9, 30)), notice(once.build(), "2022-10-01").orElseThrow().lastDay());
		assertEquals(Optional.empty(), notice(twice.build(), "2023-10-01"));
	}

	@Test
	void whoIsReleasedNeedsNone() {
		var released = ClockFacts.under("ML").startingAt(date("2021-10-01")).held(date("2021-10-01"), date("2022-05-05")).build();

		assertEquals(Optional.empty(), notice(released, "2022-06-01"));
	}

	@Test
	void aTermThatEndsUnderALawNotLoadedHasNone() {
		var late = ClockFacts.under("ML").startingAt(date("2024-09-01")).held(date("2024-09-01")).build();

		assertEquals(Optional.empty(), notice(late, "2025-01-01"));
	}

	@Test
	void aRuleWithoutAWindowHasNone() {
		var facts = ClockFacts.under("ML").startingAt(date("2023-05-02")).held(date("2023-05-02")).build();
		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2023-06-01"));

		assertEquals(Optional.empty(), ENGINE.renewalNotice(clock, facts, on("2023-06-01")));
	}

	private static ClockFacts.Builder held() {
		return ClockFacts.under("ML").startingAt(date("2021-10-01")).held(date("2021-10-01"));
	}

	private static Optional<CustodyClock> notice(ClockFacts facts, String asOf) {
		return ENGINE.renewalNotice(ENGINE.evaluate("ml-2001-135", "", facts, on(asOf)), facts, on(asOf));
	}
}
