package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.rules.Packs.ENGINE;
import static org.vigie.rules.Packs.date;
import static org.vigie.rules.Packs.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/** Facts as files have them: earlier custody, charges that change, dates that contradict each other. Worked out by hand. */
class FactsAsTheyComeTest {
	private static final PenaltyLength THREE_YEARS = PenaltyLength.of(new Term(3, 0, 0, 0, 0));
	private static final PenaltyLength TWENTY_YEARS = PenaltyLength.of(new Term(20, 0, 0, 0, 0));

	@Test
	void custodyOfALowerCourtIsDeductedWhereTheRuleSaysSo() {
		// 182 days from 2 January 2017, first day left out, end on Monday 3 July; ten days less on Friday 23 June
		var facts = ClockFacts.under("EW").startingAt(date("2017-01-02")).held(date("2017-01-02"))
				.credited(date("2016-12-20"), date("2016-12-29")).build();

		var clock = ENGINE.evaluate("ew-ctl-crown-182", "", facts, on("2017-06-20"));

		assertEquals(Optional.of(LocalDate.of(2017, 6, 23)), clock.lastDay());
		assertEquals(List.of("creditDays:10"), clock.flags());
		assertTrue(sentences(clock).contains("Earlier custody of 10 days is deducted: last day 2017-06-23."));
	}

	@Test
	void daysCreditedTwiceCountOnceAndDaysAfterTheStartNotAtAll() {
		var facts = ClockFacts.under("EW").startingAt(date("2017-01-02")).held(date("2017-01-02"))
				.credited(date("2016-12-20"), date("2016-12-29")).credited(date("2016-12-25"), date("2017-01-10")).build();

		var clock = ENGINE.evaluate("ew-ctl-crown-182", "", facts, on("2017-06-01"));

		assertTrue(clock.flags().contains("creditDays:13"), clock.flags()::toString); // 20 December to 1 January
	}

	@Test
	void creditOfWhichOnlyTheMonthIsKnownGivesARange() {
		var facts = ClockFacts.under("EW").startingAt(date("2017-01-02")).held(date("2017-01-02"))
				.credited(date("2016-12"), date("2016-12-31")).build();

		var clock = ENGINE.evaluate("ew-ctl-crown-182", "", facts, on("2017-06-01"));

		assertEquals(Optional.of(LocalDate.of(2017, 6, 2)), clock.earliestLastDay()); // 31 days less, 2 June
		assertEquals(Optional.of(LocalDate.of(2017, 6, 30)), clock.latestLastDay()); // one less, Sunday 2 July: back to 30 June
	}

	@Test
	void aRuleWithoutACreditIgnoresEarlierCustody() {
		var facts = ClockFacts.under("ML").startingAt(date("2023-05-02")).held(date("2023-05-02"))
				.credited(date("2023-04-01"), date("2023-05-01")).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2023-09-01"));

		assertEquals(Optional.of(LocalDate.of(2023, 11, 1)), clock.lastDay());
		assertEquals(List.of(), clock.flags());
	}

	@Test
	void earlierCustodyThatIsNotEnteredIsAskedFor() {
		var facts = ClockFacts.under("EW").startingAt(date("2017-01-02")).held(date("2017-01-02")).build();

		var clock = ENGINE.evaluate("ew-ctl-crown-182", "", facts, on("2017-06-20"));

		assertEquals(List.of(Question.missing("credit")), clock.questions());
	}

	@Test
	void aDelitRequalifiedAsACrimeIsCountedByTheRuleOfCrimesFromTheFirstRemand() {
		var clocks = ENGINE.evaluate(delitThenCrime(Optional.of(Policy.KEEP_START)), on("2022-08-01"));

		assertEquals(List.of("ml-2001-135"), rules(clocks)); // one year from 10 January 2022
		assertEquals(Optional.of(LocalDate.of(2023, 1, 9)), clocks.get(0).lastDay());
	}

	@Test
	void aDelitRequalifiedAsACrimeMayStartItsClockAnew() {
		var clocks = ENGINE.evaluate(delitThenCrime(Optional.of(Policy.NEW_START)), on("2022-08-01"));

		assertEquals(Optional.of(LocalDate.of(2023, 5, 31)), clocks.get(0).lastDay()); // one year from 1 June 2022
	}

	@Test
	void whereNothingSaysHowTheClockGoesOnBothAnswersAreGiven() {
		var clock = ENGINE.evaluate(delitThenCrime(Optional.empty()), on("2022-08-01")).get(0);

		assertEquals(Optional.of(LocalDate.of(2023, 1, 9)), clock.earliestLastDay());
		assertEquals(Optional.of(LocalDate.of(2023, 5, 31)), clock.latestLastDay());
		assertTrue(clock.flags().contains("readingsDisagree"));
	}

	@Test
	void beforeTheRequalificationTheChargeIsWhatItWas() {
		var clocks = ENGINE.evaluate(delitThenCrime(Optional.of(Policy.KEEP_START)), on("2022-05-31"));

		assertEquals(List.of("ml-2001-127"), rules(clocks)); // six months from 10 January 2022
		assertEquals(Optional.of(LocalDate.of(2022, 7, 9)), clocks.get(0).lastDay());
	}

	@Test
	void anExcessUnderTheFirstClassStaysWhenTheChargeChanges() {
		var facts = ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(date("2022-01-10"), "remandOrder")
				.held(date("2022-01-10")).offenceClass("delit").maximumPenalty(THREE_YEARS)
				.reclassified(crimeFrom("2022-08-01", Optional.of(Policy.KEEP_START))).build();

		var clocks = ENGINE.evaluate(facts, on("2022-09-01"));

		assertEquals(List.of("ml-2001-127", "ml-2001-135"), rules(clocks));
		var before = clocks.get(0);
		assertEquals(ClockState.ENDED_LATE, before.state()); // last day 9 July, the charge was a délit until 31 July
		assertEquals(Optional.of(Left.days(-22)), before.left());
		assertTrue(before.flags().contains("requalifiedOn:2022-08-01"));
		assertEquals(Optional.of(LocalDate.of(2023, 1, 9)), clocks.get(1).lastDay());
	}

	@Test
	void anEndBeforeItsStartIsNamedAndNothingIsComputedFromIt() {
		var wrong = new HeldPeriod(Optional.empty(), date("2022-03-01"), Optional.of(date("2022-02-01")),
				Optional.of(new FactRef("custody-1", "fact.custody", "register page 4")));
		var facts = ClockFacts.under("ML").startingAt(date("2022-03-01")).held(wrong).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-04-01"));

		assertEquals(ClockState.UNKNOWN, clock.state());
		assertEquals(List.of("endBeforeStart"), clock.flags());
		assertEquals(List.of(Question.contradiction("endBeforeStart")), clock.questions());
		var remark = clock.steps().stream().filter(it -> it.kind() == StepKind.REMARK).findFirst().orElseThrow();
		assertEquals("custody-1", remark.inputs().get(0).id());
		assertEquals("The end of custody entered, 2022-02-01, lies before its start, 2022-03-01. One of the two is wrong, so "
				+ "nothing is computed: correct it, or take it out.", StepSentences.of(Locale.ENGLISH).text(remark));
	}

	@Test
	void overlappingCustodyIsRemarkedAndEachDayCountsOnce() {
		var whole = ClockFacts.under("ML").startingAt(date("2022-04-01")).held(date("2022-04-01")).build();
		var overlapping = ClockFacts.under("ML").startingAt(date("2022-04-01")).held(date("2022-04-01"), date("2022-06-15"))
				.held(date("2022-06-01")).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", overlapping, on("2022-09-01"));

		assertEquals(ENGINE.evaluate("ml-2001-127", "", whole, on("2022-09-01")).lastDay(), clock.lastDay());
		assertEquals(List.of("custodyOverlaps"), clock.flags());
	}

	@Test
	void theDayOfATransferBelongsToBothPeriodsWithoutARemark() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-04-01")).held(date("2022-04-01"), date("2022-06-15"))
				.held(date("2022-06-15")).build();

		assertEquals(List.of(), ENGINE.evaluate("ml-2001-127", "", facts, on("2022-09-01")).flags());
	}

	@Test
	void anExtensionOnADayWithoutCustodyIsRemarked() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).held(date("2022-01-10"), date("2022-03-31"))
				.held(date("2022-06-01")).extended(date("2022-05-01"), Term.ofMonths(6)).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-09-01"));

		assertTrue(clock.flags().contains("extensionOutsideCustody"), clock.flags()::toString);
	}

	@Test
	void anExtensionWithoutAnyCustodyIsRemarked() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).extended(date("2022-05-01"), Term.ofMonths(6)).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-09-01"));

		assertEquals(List.of("extensionOutsideCustody"), clock.flags());
		assertEquals(Optional.of(LocalDate.of(2023, 1, 9)), clock.lastDay());
	}

	@Test
	void anExtensionOlderThanTheCustodyIsInDoubtAndCountsForTheLatestEndOnly() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).held(date("2022-01-10"))
				.ordered(OrderFact.extension(date("2021-01-05"), Term.ofMonths(6))).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-05-01"));

		assertEquals(Optional.of(LocalDate.of(2022, 7, 9)), clock.earliestLastDay());
		assertEquals(Optional.of(LocalDate.of(2023, 1, 9)), clock.latestLastDay());
		assertTrue(clock.flags().contains("extensionOutsideCustody"));
	}

	@Test
	void everyStepOfATermWithGapsCanBeDoneAgainByHand() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).held(date("2022-01-10"), date("2022-03-31"))
				.held(date("2022-06-01")).suspended(date("2022-06-10"), date("2022-06-19")).build();

		var told = sentences(ENGINE.evaluate("ml-2001-127", "", facts, on("2022-08-01")));

		assertTrue(told.contains("First term, 6 months: last day 2022-07-09."), told::toString);
		assertTrue(told.contains("Out of custody for 61 days and suspended for 10 days within the term, 71 days in all, each counted "
				+ "once, which do not count: last day 2022-09-18."), told::toString);
	}

	@Test
	void aReleaseOfWhichOnlyTheRunningMonthIsKnownMayHaveComeInTime() {
		// last day 9 July 2022; asked on 20 July, released some day of July
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).held(date("2022-01-10"), date("2022-07")).build();

		var during = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-07-20"));

		assertEquals(ClockState.POSSIBLY_EXCEEDED, during.state());
		assertEquals(Optional.of(Left.days(-11)), during.left());
		assertEquals(Optional.of(Left.days(8)), during.leftCertain()); // released on 1 July
	}

	@Test
	void aReleaseInTheRunningMonthIsCertainlyLateWhereTheTermHadEndedBefore() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).held(date("2022-01-10"), date("2022-08")).build();

		var during = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-08-20"));

		assertEquals(ClockState.EXCEEDED, during.state());
		assertEquals(Optional.of(Left.days(-23)), during.leftCertain()); // to 1 August at least
	}

	@Test
	void ofTwoUncertainOrdersEitherMayHaveUsedUpTheOnlyRenewal() {
		// first term to 9 July 2022, one renewal allowed; of July only the month is known
		var facts = ClockFacts.under("ML").startingAt(date("2022-01-10")).held(date("2022-01-10"))
				.extended(date("2022-07"), Term.ofMonths(1)).extended(date("2022-07"), Term.ofMonths(3)).build();

		var clock = ENGINE.evaluate("ml-2001-127", "", facts, on("2022-09-01"));

		assertEquals(Optional.of(LocalDate.of(2022, 7, 9)), clock.earliestLastDay()); // both too late
		assertEquals(Optional.of(LocalDate.of(2022, 10, 9)), clock.latestLastDay()); // the longer one in time, the other late
	}

	@Test
	void anOrderInWeeksIsOfSevenDaysEach() {
		assertEquals(Optional.of(Term.ofDays(42)), Term.ofOrder("P6W"));
		assertEquals(Optional.of(new Term(0, 1, 17, 0, 0)), Term.ofOrder("P1M2W3D"));
		assertEquals(Optional.of(new Term(0, 0, 0, 36, 0)), Term.ofOrder("P1DT12H"));
		assertEquals(Optional.of(Term.ofMonths(6)), Term.ofOrder("P6M"));
		for (var wrong : List.of("", "P", "PT", "P0D", "P1MT12H", "6M", "-P6M", "P6X")) {
			assertEquals(Optional.empty(), Term.ofOrder(wrong), wrong);
		}
	}

	private static ClockFacts delitThenCrime(Optional<Policy> policy) {
		return ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(date("2022-01-10"), "remandOrder").held(date("2022-01-10"))
				.offenceClass("delit").maximumPenalty(THREE_YEARS).reclassified(crimeFrom("2022-06-01", policy)).build();
	}

	private static Reclassification crimeFrom(String day, Optional<Policy> policy) {
		return new Reclassification(date(day), Optional.empty(), Optional.of("crime"), Optional.of(TWENTY_YEARS), policy,
				Optional.empty());
	}

	private static List<String> rules(List<CustodyClock> clocks) {
		return clocks.stream().map(it -> it.rule().orElseThrow().ruleId()).toList();
	}

	private static List<String> sentences(CustodyClock clock) {
		return StepSentences.of(Locale.ENGLISH).texts(clock.steps());
	}
}
