package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.act;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Island.reason;
import static org.vigie.rules.Island.remanded;
import static org.vigie.rules.Packs.date;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/** The whole reasons of clocks on the island whose rule changes, since the law does or the charge. */
class LawReasonsTest {
	@Test
	void aNewLawThatIsNotLoadedIsToldBeforeItApplies() {
		assertEquals("""
				[smuggling, art. 9]
				ruleChosen rule.chosen: Smuggling | art. 9 | confirmed | island 1.0.0 (confirmed)
				start start.counted: remandOrder | 2009-03-01 | confirmed <start> (confirmed)
				term term.day: P1Y | 2010-02-28 -> 2010-02-28 (confirmed)
				lawChange law.change: 2010-01-01
				state state.running: 2009-12-31 | 59 | 59
				""", reason("smuggling", held("2009-03-01").build(), "2009-12-31"));
	}

	@Test
	void fromTheDayOfALawThatIsNotLoadedThereIsNoRule() {
		assertEquals("""
				[smuggling, art. 9]
				ruleChosen rule.chosen: Smuggling | art. 9 | confirmed | island 1.0.0 (confirmed)
				start start.counted: remandOrder | 2009-03-01 | confirmed <start> (confirmed)
				term term.day: P1Y | 2010-02-28 -> 2010-02-28 (confirmed)
				lawChange law.change: 2010-01-01
				state state.noRule: 2010-01-01
				""", reason("smuggling", held("2009-03-01").build(), "2010-01-01"));
	}

	@Test
	void aNewLawOfThePackReplacesTheOldOne() {
		var facts = remanded("2009-03-01").offenceClass("felony").extended(date("2010-08-01"), Term.ofMonths(8));

		assertEquals("""
				[felony-2010, art. 8 new]
				lawChange law.replaced: 2010-01-01 | felony-2000 | felony-2010
				ruleChosen rule.chosen: Felony, new law | art. 8 new | confirmed | island 1.0.0 (confirmed)
				start start.counted: remandOrder | 2009-03-01 | confirmed <start> (confirmed)
				term term.day: P8M | 2009-10-31 -> 2009-10-31 (confirmed)
				extensionRefused extension.late.day: 2010-08-01 | 2009-10-31 | 1
				lawChange law.kept.day: 2009-12-31 -> 2009-12-31
				cap cap.day: P16M | 2010-06-30 -> 2010-06-30 (confirmed)
				assumption range.law.day: 243
				state state.exceeded.range: 2010-09-01 | 1 | 244
				""", told(facts.build(), "2010-09-01"));
	}

	@Test
	void aTermOfTheNewLawThatEndsOnTheEveOfItIsNotKept() {
		assertEquals("""
				[felony-2010, art. 8 new]
				lawChange law.replaced: 2010-01-01 | felony-2000 | felony-2010
				ruleChosen rule.chosen: Felony, new law | art. 8 new | confirmed | island 1.0.0 (confirmed)
				start start.counted: remandOrder | 2009-05-01 | confirmed <start> (confirmed)
				term term.day: P8M | 2009-12-31 -> 2009-12-31 (confirmed)
				assumption orders.none
				cap cap.day: P16M | 2010-08-31 -> 2010-08-31 (confirmed)
				assumption range.law.day: 304
				state state.possiblyExceeded: 2010-02-01 | 32 | 272
				""", told(remanded("2009-05-01").offenceClass("felony").build(), "2010-02-01"));
	}

	@Test
	void whatWasOrderedUnderTheOldLawWasNotLate() {
		// the old law gave eighteen months to 31 August 2010; the new one eight, which ended on 31 October 2009
		var facts = remanded("2009-03-01").offenceClass("felony").extended(date("2009-12-15"), Term.ofMonths(6));

		assertEquals("""
				[felony-2010, art. 8 new]
				lawChange law.replaced: 2010-01-01 | felony-2000 | felony-2010
				ruleChosen rule.chosen: Felony, new law | art. 8 new | confirmed | island 1.0.0 (confirmed)
				start start.counted: remandOrder | 2009-03-01 | confirmed <start> (confirmed)
				term term.day: P8M | 2009-10-31 -> 2009-10-31 (confirmed)
				extension extension.day: 2009-12-15 | P6M | 2010-04-30 | P14M -> 2010-04-30 (confirmed)
				cap cap.day: P16M | 2010-06-30 -> 2010-06-30 (confirmed)
				assumption range.law.day: 184
				state state.running.range: 2010-02-01 | 88 | 272
				""", told(facts.build(), "2010-02-01"));
	}

	@Test
	void aTermThatEndsUnderTheOldLawIsNotTouched() {
		assertEquals("""
				[felony-2000, art. 8 old]
				ruleChosen rule.chosen: Felony, old law | art. 8 old | confirmed | island 1.0.0 (confirmed)
				start start.counted: remandOrder | 2008-03-01 | confirmed <start> (confirmed)
				term term.day: P18M | 2009-08-31 -> 2009-08-31 (confirmed)
				assumption orders.none
				cap cap.day: P20M | 2009-10-31 -> 2009-10-31 (confirmed)
				state state.exceeded: 2010-02-01 | 154 | 154
				""", told(remanded("2008-03-01").offenceClass("felony").build(), "2010-02-01"));
	}

	@Test
	void aBodyThatTheStateHasLeft() {
		var facts = act("2024-01-31").against("IS");

		assertEquals("""
				[complaint, art. 17]
				ruleChosen rule.chosen: Complaint | art. 17 | confirmed | island 1.0.0 (confirmed)
				lawChange norule.left: IS | 2025-01-29
				""", reason("complaint", facts.build(), "2025-01-29"));
		assertEquals("""
				[complaint, art. 17]
				ruleChosen rule.chosen: Complaint | art. 17 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: exhaustion | 2024-01-31 | confirmed <start> (confirmed)
				state state.noLimit: 2025-01-28
				""", reason("complaint", facts.build(), "2025-01-28"));
	}

	@Test
	void aChangeToANamedRuleKeepsTheStart() {
		assertEquals("""
				assumption reclassified.keepStart: 2024-03-01 | crime <charge>
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2024-01-10 | conflict <start> (conflict)
				term term.day: P1Y | 2025-01-09 -> 2025-01-09 (conflict)
				window window.early.day: 8 | 2024-12-31 | 2025-01-09 | 2024-02-01 | [day-off[2025-01-04, weekend], day-off[2025-01-05, weekend]]
				assumption calendar.unannounced: Spring feast 2025
				extension extension.day: 2024-02-01 | P1M | 2025-02-09 | P1Y1M -> 2025-02-09 (conflict)
				cap cap.day: P3Y | 2027-01-09 -> 2027-01-09 (conflict)
				state state.running: 2024-06-01 | 253 | 253
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", reason("delit", named(Optional.of(Policy.KEEP_START)), "2024-06-01"));
	}

	@Test
	void aChangeToANamedRuleStartsAnew() {
		assertEquals("""
				assumption reclassified.newStart: 2024-03-01 | crime <charge>
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2024-03-01 | conflict <charge> (conflict)
				term term.day: P1Y | 2025-02-28 -> 2025-02-28 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2027-02-28 -> 2027-02-28 (conflict)
				state state.running: 2024-06-01 | 272 | 272
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", reason("delit", named(Optional.of(Policy.NEW_START)), "2024-06-01"));
	}

	@Test
	void aChangeToANamedRuleOfWhichNothingIsSaid() {
		assertEquals("""
				assumption reclassified.undecided: 2024-03-01 | crime <charge>
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2024-01-10 | conflict <start> (conflict)
				term term.day: P1Y | 2025-01-09 -> 2025-01-09 (conflict)
				window window.early.day: 8 | 2024-12-31 | 2025-01-09 | 2024-02-01 | [day-off[2025-01-04, weekend], day-off[2025-01-05, weekend]]
				assumption calendar.unannounced: Spring feast 2025
				extension extension.day: 2024-02-01 | P1M | 2025-02-09 | P1Y1M -> 2025-02-09 (conflict)
				cap cap.day: P3Y | 2027-01-09 -> 2027-01-09 (conflict)
				state state.running: 2024-06-01 | 253 | 253
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", reason("delit", named(Optional.empty()), "2024-06-01"));
	}

	@Test
	void aChangeThatIsStillAheadIsNotTold() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				extension extension.day: 2024-02-01 | P1M | 2024-08-09 | P7M -> 2024-08-09 (confirmed)
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.running: 2024-02-29 | 162 | 162
				reading reading.other.day: to the same day | 2024-08-10 | running | 163 -> 2024-08-10
				""", reason("delit", named(Optional.empty()), "2024-02-29"));
	}

	@Test
	void anotherClassKeepsTheStart() {
		assertEquals("""
				assumption requalified.keepStart: 2024-03-01 | crime | = <charge>
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2024-01-10 | conflict <start> (conflict)
				term term.day: P1Y | 2025-01-09 -> 2025-01-09 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2027-01-09 -> 2027-01-09 (conflict)
				state state.running: 2024-06-01 | 222 | 222
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", told(requalified(Optional.of(Policy.KEEP_START), Optional.empty()), "2024-06-01"));
	}

	@Test
	void anotherClassStartsAnew() {
		assertEquals("""
				assumption requalified.newStart: 2024-03-01 | crime | life <charge>
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2024-03-01 | conflict <charge> (conflict)
				term term.day: P1Y | 2025-02-28 -> 2025-02-28 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2027-02-28 -> 2027-02-28 (conflict)
				state state.running: 2024-06-01 | 272 | 272
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", told(requalified(Optional.of(Policy.NEW_START), Optional.of(PenaltyLength.LIFE)), "2024-06-01"));
	}

	@Test
	void anotherClassOfWhichNothingIsSaid() {
		assertEquals("""
				assumption requalified.undecided: 2024-03-01 | crime | P20Y <charge>
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2024-01-10 | conflict <start> (conflict)
				term term.day: P1Y | 2025-01-09 -> 2025-01-09 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2027-01-09 -> 2027-01-09 (conflict)
				state state.running: 2024-06-01 | 222 | 222
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", told(requalified(Optional.empty(), Optional.of(PenaltyLength.of(new Term(20, 0, 0, 0, 0)))), "2024-06-01"));
	}

	private static ClockFacts named(Optional<Policy> policy) {
		return held("2024-01-10").ordered(OrderFact.extension(date("2024-02-01"), Term.ofMonths(1)))
				.reclassified(new Reclassification(date("2024-03-01"), Optional.of("crime"), Optional.empty(), Optional.empty(), policy,
						Optional.of(Island.ref("charge"))))
				.build();
	}

	private static ClockFacts requalified(Optional<Policy> policy, Optional<PenaltyLength> penalty) {
		return remanded("2024-01-10").offenceClass("delit").age(30)
				.reclassified(new Reclassification(date("2024-03-01"), Optional.empty(), Optional.of("crime"), penalty, policy,
						Optional.of(Island.ref("charge"))))
				.build();
	}

	private static String told(ClockFacts facts, String asOf) {
		return Island.told(Island.ENGINE.evaluate(facts, Island.at(asOf)), it -> it.kind() != StepKind.RULE_REFUSED);
	}
}
