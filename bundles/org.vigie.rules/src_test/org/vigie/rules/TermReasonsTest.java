package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.act;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Island.reason;
import static org.vigie.rules.Packs.date;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.PenaltyLength;

/** The whole reasons of clocks on the island that nothing extends: rule, start, first term, state. */
class TermReasonsTest {
	private static final PenaltyLength TEN_YEARS = PenaltyLength.of(new Term(10, 0, 0, 0, 0));

	@Test
	void aTermWhoseFirstDayCounts() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.running: 2024-03-01 | 130 | 130
				reading reading.other.day: to the same day | 2024-07-10 | running | 131 -> 2024-07-10
				""", reason("delit", held("2024-01-10").build(), "2024-03-01"));
	}

	@Test
	void aTermWhoseFirstDayIsLeftOut() {
		assertEquals("""
				[delit/sameDay, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the same day
				start start.excluded: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-10 -> 2024-07-10 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-10 -> 2025-01-10 (conflict)
				state state.expiring: 2024-06-20 | 20 | 20
				reading reading.other.day: to the eve | 2024-07-09 | expiring | 19 -> 2024-07-09
				""", reason("delit", "sameDay", held("2024-01-10").build(), "2024-06-20"));
	}

	@Test
	void aMonthWithoutTheDayAskedFor() {
		assertEquals("""
				[monthly, art. 4]
				ruleChosen rule.chosen: Petty offence | art. 4 | known | island 1.0.0 (known)
				start start.excluded: remandOrder | 2024-01-31 | known <start> (known)
				term term.day: P1M | 2024-02-29 -> 2024-02-29 (known)
				monthEnd month-end: 31 | 2024-02-29
				assumption orders.none
				state state.expiring: 2024-02-10 | 19 | 19
				""", reason("monthly", held("2024-01-31").build(), "2024-02-10"));
	}

	@Test
	void aMonthWithTheDayAskedFor() {
		assertEquals("""
				[monthly, art. 4]
				ruleChosen rule.chosen: Petty offence | art. 4 | known | island 1.0.0 (known)
				start start.excluded: remandOrder | 2024-01-29 | known <start> (known)
				term term.day: P1M | 2024-02-29 -> 2024-02-29 (known)
				assumption orders.none
				state state.exceeded: 2024-03-01 | 1 | 1
				""", reason("monthly", held("2024-01-29").build(), "2024-03-01"));
	}

	@Test
	void hoursGoOnOverTheChangeOfTheClock() {
		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-03-30T10:00 | confirmed <start> (confirmed)
				term term.time: PT24H | 2024-03-31T11:00 -> 2024-03-31T11:00 (confirmed)
				assumption orders.none
				cap cap.time: PT60H | 2024-04-01T23:00 -> 2024-04-01T23:00 (confirmed)
				state state.expiring: 2024-03-31T10:30 | 0:30 | 0:30
				""", reason("police", held("2024-03-30T10:00").build(), "2024-03-31T10:30"));
	}

	@Test
	void hoursOfAnArrestOfWhichOnlyTheDayIsKnown() {
		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-03-12 | confirmed <start> (confirmed)
				assumption start.between: 2024-03-12T00:00 | 2024-03-12T23:59
				term term.time: PT24H | 2024-03-13T00:00 -> 2024-03-13T00:00 (confirmed)
				assumption orders.none
				cap cap.time: PT60H | 2024-03-14T12:00 -> 2024-03-14T12:00 (confirmed)
				assumption range.facts.time: 23:59
				state state.possiblyExceeded: 2024-03-13T08:00 | 8:00 | 15:59
				""", reason("police", held("2024-03-12").build(), "2024-03-13T08:00"));
	}

	@Test
	void aStartOfWhichOnlyTheMonthIsKnown() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01 | known <start> (known)
				assumption start.between: 2024-01-01 | 2024-01-31
				term term.day: P6M | 2024-06-30 -> 2024-06-30 (known)
				assumption orders.none
				cap cap.day: P12M | 2024-12-31 -> 2024-12-31 (conflict)
				assumption range.facts.day: 30
				state state.possiblyExceeded: 2024-07-15 | 15 | 15
				reading reading.other.day: to the same day | 2024-07-31 | possiblyExceeded | 16 -> 2024-07-31
				""", reason("delit", held("2024-01").build(), "2024-07-15"));
	}

	@Test
	void aStartOfWhichOnlyTheLastDayIsKnown() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | [..2024-01-10] | known <start> (known)
				state state.possiblyExceeded.open: 2024-03-01
				reading reading.other.day: to the same day | 2024-07-10 | possiblyExceeded | 131 -> 2024-07-10
				""", reason("delit", held("[..2024-01-10]").build(), "2024-03-01"));
	}

	@Test
	void aStartThatIsNotEntered() {
		var facts = ClockFacts.under("IS").stage(Stage.PRETRIAL).held(date("2024-01-09"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.missing: remandOrder
				assumption start.suggestion: 2024-01-09
				""", reason("delit", facts.build(), "2024-03-01"));
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.missing: remandOrder
				""", reason("delit", ClockFacts.under("IS").stage(Stage.PRETRIAL).build(), "2024-03-01"));
	}

	@Test
	void aStartThatLiesAhead() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.notStarted: 2024-01-09
				reading reading.other.day: to the same day | 2024-07-10 | notStarted | ? -> 2024-07-10
				""", reason("delit", held("2024-01-10").build(), "2024-01-09"));
	}

	@Test
	void anEndBeforeItsStart() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10"))
				.held(new HeldPeriod(Optional.empty(), date("2024-01-10"), Optional.of(date("2024-01-02")), Optional.of(Island.ref("custody"))))
				.suspended(date("2024-02-10"), date("2024-02-01"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				remark flaw.endBeforeStart: 2024-01-10 | 2024-01-02 <custody>
				remark flaw.suspensionEndBeforeStart: 2024-02-10 | 2024-02-01
				""", reason("delit", facts.build(), "2024-03-01"));
	}

	@Test
	void custodyThatOverlapsAndAnOrderOutsideIt() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-02-20"))
				.held(date("2024-02-10"), date("2024-02-25")).extended(date("2024-03-05"), Term.ofMonths(2));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				remark flaw.custodyOverlaps: 2024-01-10 | 2024-02-20 | 2024-02-10 | 2024-02-25
				remark flaw.extensionOutsideCustody: 2024-03-05
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				extension extension.day: 2024-03-05 | P2M | 2024-09-09 | P8M -> 2024-09-09 (confirmed)
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.ended: 2024-03-10 | 197 | 197 | ending.custody[2024-02-25]
				reading reading.other.day: to the same day | 2024-09-10 | ended | 198 -> 2024-09-10
				""", reason("delit", facts.build(), "2024-03-10"));
	}

	@Test
	void aPartOfASentence() {
		var facts = act("2020-01-31").stage(Stage.SENTENCE).sentence(TEN_YEARS);

		assertEquals("""
				[part, art. 15]
				ruleChosen rule.chosen: Review of the sentence | art. 15 | confirmed | island 1.0.0 (confirmed)
				start start.counted: sentence | 2020-01-31 | confirmed <start> (confirmed)
				term term.sentence.day: P80M | 2026-09-30 -> 2026-09-30 (confirmed)
				state state.running: 2026-01-01 | 272 | 272
				""", reason("part", facts.build(), "2026-01-01"));
	}

	@Test
	void theEndOfASentenceThatWasReduced() {
		var facts = act("2020-01-31").stage(Stage.SENTENCE).sentence(TEN_YEARS).reduction(Term.ofMonths(14));

		assertEquals("""
				[whole, art. 16]
				ruleChosen rule.chosen: End of the sentence | art. 16 | confirmed | island 1.0.0 (confirmed)
				start start.counted: sentence | 2020-01-31 | confirmed <start> (confirmed)
				assumption sentence.reduced: P14M
				term term.sentence.day: P106M | 2028-11-30 -> 2028-11-30 (confirmed)
				state state.running: 2026-01-01 | 1064 | 1064
				""", reason("whole", facts.build(), "2026-01-01"));
	}

	@Test
	void aSentenceReducedToNothing() {
		var facts = act("2020-01-31").stage(Stage.SENTENCE).sentence(PenaltyLength.of(Term.ofMonths(5))).reduction(Term.ofMonths(6));

		assertEquals("""
				[whole, art. 16]
				ruleChosen rule.chosen: End of the sentence | art. 16 | confirmed | island 1.0.0 (confirmed)
				start start.counted: sentence | 2020-01-31 | confirmed <start> (confirmed)
				assumption sentence.reduced: P6M
				term term.nothing.day: P0D | 2020-01-30 -> 2020-01-30 (confirmed)
				state state.exceeded: 2020-01-31 | 1 | 1
				""", reason("whole", facts.build(), "2020-01-31"));
	}

	@Test
	void aPartOfASentenceThatIsNoWholeNumberOfMonths() {
		var facts = act("2020-01-31").stage(Stage.SENTENCE).sentence(PenaltyLength.of(Term.ofMonths(7)));

		assertEquals("""
				[part, art. 15]
				ruleChosen rule.chosen: Review of the sentence | art. 15 | confirmed | island 1.0.0 (confirmed)
				start start.counted: sentence | 2020-01-31 | confirmed <start> (confirmed)
				assumption sentence.rounded: P4M20D
				term term.sentence.day: P4M20D | 2020-06-19 -> 2020-06-19 (confirmed)
				state state.running: 2020-05-01 | 49 | 49
				""", reason("part", facts.build(), "2020-05-01"));
	}

	@Test
	void aSentenceThatIsNotEntered() {
		assertEquals("""
				[part, art. 15]
				ruleChosen rule.chosen: Review of the sentence | art. 15 | confirmed | island 1.0.0 (confirmed)
				start start.counted: sentence | 2020-01-31 | confirmed <start> (confirmed)
				assumption fact.missing: sentence
				state state.unknown: 2026-01-01
				""", reason("part", act("2020-01-31").stage(Stage.SENTENCE).build(), "2026-01-01"));
	}

	@Test
	void anActWithoutATime() {
		assertEquals("""
				[complaint, art. 17]
				ruleChosen rule.chosen: Complaint | art. 17 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: exhaustion | 2020-01-31 | confirmed <start> (confirmed)
				state state.noLimit: 2026-01-01
				""", reason("complaint", act("2020-01-31").build(), "2026-01-01"));
	}
}
