package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.rules.Packs.ENGINE;
import static org.vigie.rules.Packs.date;
import static org.vigie.rules.Packs.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;

/** The published cases of the sample register, as their dates were on 22 November 2026. */
class NamedCasesTest {
	private static final ClockFacts SANOGO = ClockFacts.under("ML").stage(Stage.PRETRIAL)
			.startingAt(date("2013-11-27"), "remandOrder").held(date("2013-11-27"), date("2020-01-28")).offenceClass("crime")
			.ordersPartial().event("trialOpened", date("2016-11-30")).build();
	private static final ClockFacts AL_HASSAN = ClockFacts.under("ICC").stage(Stage.SENTENCE)
			.startingAt(date("2018-03-28"), "creditedDetentionStart").sentence(PenaltyLength.of(new Term(10, 0, 0, 0, 0)))
			.reduction(Term.ofMonths(12)).build();

	@Test
	void sanogoWasReleasedAtLeast1158DaysAfterTheCap() {
		var clock = only(SANOGO, "2026-11-22");

		assertEquals(ClockState.ENDED_LATE, clock.state());
		assertEquals("ml-2001-135", clock.rule().orElseThrow().ruleId());
		assertEquals(day("2014-11-26"), clock.earliestLastDay());
		assertEquals(day("2016-11-26"), clock.latestLastDay());
		assertEquals(day("2016-11-26"), clock.capLastDay());
		assertEquals(Optional.of(Left.days(-1889)), clock.left());
		assertEquals(Optional.of(Left.days(-1158)), clock.leftCertain());
		assertTrue(clock.showsCertain());
		assertEquals(List.of("ordersPartial"), clock.flags());
		assertTrue(clock.questions().contains(Question.RENEWAL_ORDERED));
		assertEquals(day("2020-01-28"), clock.endOfCustody());
	}

	@Test
	void sanogosReadingsAreAllListed() {
		var clock = only(SANOGO, "2026-11-22");

		assertTrue(clock.readingsDiffer());
		assertEquals(List.of("capToJudgment", "capToHearing", "capToReferral", "sameDay", "windowBefore"),
				clock.readings().stream().map(ReadingResult::id).toList());
		var hearing = reading(clock, "capToHearing");
		assertEquals(Optional.of(Left.days(-1158)), hearing.leftCertain());
		assertEquals(day("2016-11-30"), hearing.stopDay());
		assertFalse(hearing.stopped());
		assertEquals(Optional.of("referral"), reading(clock, "capToReferral").missing());
		assertEquals(Optional.empty(), reading(clock, "capToReferral").latestExpiry());
		assertEquals(Optional.of(Left.days(-1157)), reading(clock, "sameDay").leftCertain());
		assertEquals(day("2016-11-27"), reading(clock, "sameDay").latestLastDay());
	}

	@Test
	void overAllReadingsOneDayLessIsCertain() {
		var clock = ENGINE.evaluate("ml-2001-135", "all", SANOGO, on("2026-11-22"));

		assertEquals(day("2016-11-27"), clock.latestLastDay());
		assertEquals(Optional.of(Left.days(-1157)), clock.leftCertain());
		assertEquals(List.of("ordersPartial", "readingsDisagree"), clock.flags());
	}

	@Test
	void in2016SanogoWasPossiblyPastTheFirstTermWith22DaysLeftOfTheCap() {
		var clock = only(SANOGO, "2016-11-04");

		assertEquals(ClockState.POSSIBLY_EXCEEDED, clock.state());
		assertEquals(Optional.of(Left.days(-709)), clock.left());
		assertEquals(Optional.of(Left.days(22)), clock.leftCertain());
		assertEquals(Optional.empty(), clock.endOfCustody());
	}

	@Test
	void alHassanHasAnEndOfSentenceAndAReview() {
		var clocks = ENGINE.evaluate(AL_HASSAN, on("2026-11-22"));

		assertEquals(List.of("icc-110-3", "icc-sentence"),
				clocks.stream().map(it -> it.rule().orElseThrow().ruleId()).toList());
		assertEquals(day("2024-11-27"), clocks.get(0).lastDay());
		assertEquals(ClockState.EXCEEDED, clocks.get(0).state());
		assertEquals(ClockState.RUNNING, clocks.get(1).state());
		assertEquals(day("2027-03-27"), clocks.get(1).lastDay());
		assertEquals(Optional.of(Left.days(125)), clocks.get(1).left());
	}

	@Test
	void aReviewThatWasDecidedLateEndsItsOwnClockOnly() {
		var facts = ClockFacts.under("ICC").stage(Stage.SENTENCE).startingAt(date("2018-03-28"), "creditedDetentionStart")
				.sentence(PenaltyLength.of(new Term(10, 0, 0, 0, 0))).event("done:icc-110-3", date("2025-07-23")).build();

		var clocks = ENGINE.evaluate(facts, on("2026-11-22"));

		assertEquals(ClockState.ENDED_LATE, clocks.get(0).state());
		assertEquals(Optional.of(Left.days(-238)), clocks.get(0).left());
		assertEquals(ClockState.RUNNING, clocks.get(1).state());
	}

	@Test
	void custodySentForTrialUnderTheNewCodeHasNoRuleAndThePackSaysWhy() {
		var facts = ClockFacts.under("ML").stage(Stage.REFERRED).startingAt(date("[..2025-12-16]")).ordersPartial().build();

		var clock = only(facts, "2026-11-22");

		assertEquals(ClockState.NO_RULE, clock.state());
		assertTrue(clock.why().orElseThrow().in("en").startsWith("2024 code: limits not confirmed"));
		assertEquals(List.of("noRule"), clock.flags());
	}

	@Test
	void aMissingStartIsNotReplacedButADateIsSuggested() {
		var facts = ClockFacts.under("ML").stage(Stage.PRETRIAL).offenceClass("crime").held(date("2023-02-01")).build();

		var clock = only(facts, "2023-03-10");

		assertEquals(ClockState.UNKNOWN, clock.state());
		assertEquals(List.of("missing:remandOrder"), clock.flags());
		assertTrue(clock.steps().stream().anyMatch(it -> it.textKey().equals("start.suggestion")));
	}

	@Test
	void aChangeOfLawIntoAnotherRuleOfThePackGoesOnUnderThatRule() {
		var facts = ClockFacts.under("CI").stage(Stage.PRETRIAL).startingAt(date("2018-09-01"), "remandOrder")
				.held(date("2018-09-01")).offenceClass("crime").answer("listedOffence", false)
				.maximumPenalty(PenaltyLength.of(new Term(20, 0, 0, 0, 0))).build();

		assertEquals("ci-1998-crime", only(facts, "2018-12-01").rule().orElseThrow().ruleId());
		var after = only(facts, "2019-02-01");
		assertEquals("ci-2018-crime", after.rule().orElseThrow().ruleId());
		assertEquals(day("2019-04-30"), after.earliestLastDay()); // eight months, as the new law has it
		assertEquals(day("2020-02-29"), after.latestLastDay()); // eighteen, as the old law gave them
		assertTrue(after.flags().contains("newLawFrom:2018-12-27"));
	}

	@Test
	void aRenewalOrderedUnderTheOldLawKeepsItsLengthUnderTheNewOne() {
		// crime: one year from 10 May 1995, one more ordered on 2 May 1996; from 31 March 1997 renewals are of six months
		var facts = ClockFacts.under("FR").stage(Stage.PRETRIAL).startingAt(date("1995-05-10"), "remandOrder")
				.held(date("1995-05-10")).offenceClass("crime").extended(date("1996-05-02"), Term.parse("P1Y").orElseThrow()).build();

		var clock = only(facts, "1997-04-10");

		assertEquals("fr-145-2-1997", clock.rule().orElseThrow().ruleId());
		assertEquals(day("1997-05-09"), clock.lastDay());
		assertEquals(ClockState.EXPIRING, clock.state());
	}

	@Test
	void aNewMaximumEndsNoTermBeforeItApplies() {
		// délit of ten years, four months at a time without a maximum; from 1 January 2001 twelve months at most
		var facts = ClockFacts.under("FR").stage(Stage.PRETRIAL).startingAt(date("1999-03-01"), "remandOrder").held(date("1999-03-01"))
				.offenceClass("delit").maximumPenalty(PenaltyLength.of(new Term(10, 0, 0, 0, 0)));
		for (var day : List.of("1999-06-20", "1999-10-20", "2000-02-20", "2000-06-20", "2000-10-20")) {
			facts.extended(date(day), Term.ofMonths(4));
		}

		var clock = only(facts.build(), "2001-01-10");

		assertEquals(day("2001-02-28"), clock.earliestLastDay());
		assertEquals(ClockState.RUNNING.isOpen(), clock.state().isOpen());
		assertEquals(Optional.of(Left.days(49)), clock.left());
	}

	@Test
	void theTimeForAnActIsThatOfTheLawOfItsOwnDay() {
		var facts = ClockFacts.under("FR").stage(Stage.NONE).event("notification", date("2029-02-01")).build();

		var rules = ENGINE.evaluate(facts, on("2029-02-05")).stream().flatMap(it -> it.rule().stream()).map(it -> it.ruleId()).toList();

		assertEquals(List.of("fr-l1322-10d"), rules);
	}

	@Test
	void aClockMayComeThroughSeveralLaws() {
		var facts = ClockFacts.under("FR").stage(Stage.PRETRIAL).startingAt(date("1996-12-01"), "remandOrder").held(date("1996-12-01"))
				.offenceClass("crime").maximumPenalty(PenaltyLength.of(new Term(20, 0, 0, 0, 0)))
				.extended(date("1997-11-20"), Term.ofMonths(6)).extended(date("1998-05-20"), Term.ofMonths(6))
				.extended(date("1998-11-20"), Term.ofMonths(6)).extended(date("1999-05-20"), Term.ofMonths(6))
				.extended(date("1999-11-20"), Term.ofMonths(6)).extended(date("2000-05-20"), Term.ofMonths(6))
				.extended(date("2000-11-20"), Term.ofMonths(6)).build();

		var clock = only(facts, "2001-03-01");

		assertEquals("fr-145-2-20", clock.rule().orElseThrow().ruleId());
		assertEquals(day("2001-05-31"), clock.latestLastDay());
	}

	@Test
	void aBodyThatAStateHasLeftHasNoRuleFromThatDay() {
		var facts = ClockFacts.under("ECOWAS").startingAt(date("2024-03-01"), "violation").against("ML").build();

		assertEquals(ClockState.NO_LIMIT, only(facts, "2025-01-28").state());
		assertEquals(ClockState.NO_RULE, only(facts, "2025-01-29").state());
	}

	@Test
	void aStoredSpanStandsAsAFreshEvaluationDoes() {
		var stored = only(SANOGO, "2026-11-22").span();

		for (var later = LocalDate.parse("2020-01-28"); later.getYear() < 2027; later = later.plusDays(97)) {
			var fresh = only(SANOGO, later.toString());
			assertEquals(new Standing(fresh.state(), fresh.left(), fresh.leftCertain()), stored.at(AsOf.on(later)));
		}
		assertEquals(day("2020-01-28"), stored.factsUntil());
	}

	private static CustodyClock only(ClockFacts facts, String asOf) {
		var clocks = ENGINE.evaluate(facts, on(asOf));
		assertEquals(1, clocks.size());
		return clocks.get(0);
	}

	private static ReadingResult reading(CustodyClock clock, String id) {
		return clock.readings().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	private static Optional<LocalDate> day(String text) {
		return Optional.of(LocalDate.parse(text));
	}
}
