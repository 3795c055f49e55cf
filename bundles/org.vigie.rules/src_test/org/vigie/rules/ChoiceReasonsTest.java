package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Island.reason;
import static org.vigie.rules.Island.remanded;
import static org.vigie.rules.Packs.date;

import org.junit.jupiter.api.Test;
import org.vigie.rules.facts.ClockFacts;

/** The whole reasons of the island that say which rule applies, which does not, and what the readings give. */
class ChoiceReasonsTest {
	@Test
	void oneRuleAppliesAndTheOthersSayWhichConditionFails() {
		assertEquals("""
				[crime/judgment, art. 2]
				ruleRefused rule.refused: crime | Crime | offenceClass
				[sent, art. 3]
				ruleRefused rule.refused: sent | Sent for trial | offenceClass
				[monthly, art. 4]
				ruleRefused rule.refused: monthly | Petty offence | offenceClass
				[guard, art. 5]
				ruleRefused rule.refused: guard | Arrest again | offenceClass
				[felony-2010, art. 8 new]
				ruleRefused rule.refused: felony-2010 | Felony, new law | offenceClass
				[short, art. 18]
				ruleRefused rule.refused: short | Thirty days, a month at most | offenceClass
				[delit/eve, art. 1]
				assumption assumption.adult
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.running: 2024-03-01 | 130 | 130
				reading reading.other.day: to the same day | 2024-07-10 | running | 131 -> 2024-07-10
				""", told(remanded("2024-01-10").offenceClass("delit").build(), "2024-03-01"));
	}

	@Test
	void ofAGapThePackSaysWhy() {
		assertEquals("""
				ruleChosen norule.gap: children: not read
				""", told(remanded("2024-01-10").offenceClass("delit").age(12).build(), "2024-03-01"));
	}

	@Test
	void nothingCoversAStageWithoutRules() {
		assertEquals("""
				ruleChosen norule.nothing: IS | appeal
				""", told(remanded("2024-01-10").stage(Stage.APPEAL).build(), "2024-03-01"));
	}

	@Test
	void nothingCoversAnotherCountry() {
		assertEquals("""
				ruleChosen norule.nothing: nowhere | none
				""", told(ClockFacts.under("nowhere").build(), "2024-03-01"));
	}

	@Test
	void missingFactsLeaveCandidates() {
		assertEquals("""
				[crime/judgment, art. 2]
				ruleRefused rule.refused: crime | Crime | offenceClass
				[sent, art. 3]
				ruleRefused rule.refused: sent | Sent for trial | offenceClass
				[monthly, art. 4]
				ruleRefused rule.refused: monthly | Petty offence | offenceClass
				[guard, art. 5]
				ruleRefused rule.refused: guard | Arrest again | offenceClass
				[felony-2010, art. 8 new]
				ruleRefused rule.refused: felony-2010 | Felony, new law | offenceClass
				[short, art. 18]
				ruleRefused rule.refused: short | Thirty days, a month at most | offenceClass
				[delit/eve, art. 1]
				ruleChosen rule.candidate: delit | Lesser offence
				assumption fact.missing: age
				""", told(remanded("2024-01-10").offenceClass("delit").born(date("2005/2007")).offenceOn(date("2024-01-09")).build(), "2024-03-01"));
	}

	@Test
	void everyReadingIsTold() {
		var facts = held("2021-05-18").event("trialOpened", date("2022-02-01"));

		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2022-05-17 -> 2022-05-17 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2024-05-17 -> 2024-05-17 (conflict)
				state state.exceeded: 2022-06-01 | 15 | 15
				reading reading.other.day: up to the hearing | 2022-05-17 | stopped | 105 -> 2022-05-17
				reading reading.missing: up to the referral | referral
				reading reading.same: renewal before the last days
				""", reason("crime", facts.build(), "2022-06-01"));
		assertEquals("""
				[crime/hearing, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to the hearing
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2022-05-17 -> 2022-05-17 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2024-05-17 -> 2024-05-17 (conflict)
				stop stop.in-time: trialOpened | 2022-02-01
				state state.stopped: 2022-06-01 | 105
				reading reading.other.day: up to judgment | 2022-05-17 | exceeded | -15 -> 2022-05-17
				reading reading.missing: up to the referral | referral
				reading reading.other.day: renewal before the last days | 2022-05-17 | exceeded | -15 -> 2022-05-17
				""", reason("crime", "hearing", facts.build(), "2022-06-01"));
		assertEquals("""
				[crime/referral, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to the referral
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				assumption fact.missing: referral
				state state.unknown: 2022-06-01
				reading reading.other.day: up to judgment | 2022-05-17 | exceeded | -15 -> 2022-05-17
				reading reading.other.day: up to the hearing | 2022-05-17 | stopped | 105 -> 2022-05-17
				reading reading.other.day: renewal before the last days | 2022-05-17 | exceeded | -15 -> 2022-05-17
				""", reason("crime", "referral", facts.build(), "2022-06-01"));
		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2022-05-17 -> 2022-05-17 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2024-05-17 -> 2024-05-17 (conflict)
				state state.possiblyExceeded.open: 2022-06-01
				reading reading.other.day: up to judgment | 2022-05-17 | exceeded | -15 -> 2022-05-17
				reading reading.other.day: up to the hearing | 2022-05-17 | stopped | 105 -> 2022-05-17
				reading reading.missing: up to the referral | referral
				reading reading.other.day: renewal before the last days | 2022-05-17 | exceeded | -15 -> 2022-05-17
				""", reason("crime", "all", facts.build(), "2022-06-01"));
	}

	@Test
	void anEventThatCameTooLateStopsNoReading() {
		var facts = held("2021-05-18").event("trialOpened", date("2022-05-18")).event("referral", date("2022-05-10"));

		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2022-05-17 -> 2022-05-17 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2024-05-17 -> 2024-05-17 (conflict)
				state state.exceeded: 2022-06-01 | 15 | 15
				reading reading.not-stopped.day: up to the hearing | 2022-05-17 | exceeded | -15 | trialOpened | 2022-05-18
				reading reading.other.day: up to the referral | 2022-05-17 | stopped | 7 -> 2022-05-17
				reading reading.same: renewal before the last days
				""", reason("crime", facts.build(), "2022-06-01"));
		assertEquals("""
				[crime/hearing, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to the hearing
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2022-05-17 -> 2022-05-17 (conflict)
				assumption orders.none
				cap cap.day: P3Y | 2024-05-17 -> 2024-05-17 (conflict)
				stop stop.too-late: trialOpened | 2022-05-18
				state state.exceeded: 2022-06-01 | 15 | 15
				reading reading.same: up to judgment
				reading reading.other.day: up to the referral | 2022-05-17 | stopped | 7 -> 2022-05-17
				reading reading.same: renewal before the last days
				""", reason("crime", "hearing", facts.build(), "2022-06-01"));
	}

	@Test
	void readingsOfHours() {
		var facts = held("2024-01-10T08:00").event("firstAppearance", date("2024-01-11T09:00"));

		assertEquals("""
				[police-seised/whole, art. 7]
				ruleChosen rule.chosen: Police custody, until a judge is seised | art. 7 | known | island 1.0.0 (known)
				reading reading.chosen: whole time
				start start.instant: arrest | 2024-01-10T08:00 | known <start> (known)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (known)
				assumption orders.none
				state state.exceeded: 2024-01-11T10:00 | 2:00 | 2:00
				reading reading.not-stopped.time: until the judge is seised | 2024-01-11T08:00 | exceeded | -2:00 | firstAppearance | 2024-01-11
				reading reading.other.time: two days | 2024-01-12T08:00 | running | 22:00 -> 2024-01-12T08:00
				""", reason("police-seised", facts.build(), "2024-01-11T10:00"));
	}

	@Test
	void aReadingThatSetsNoTime() {
		assertEquals("""
				[ruling/three, art. 11]
				ruleChosen rule.chosen: Ruling on a request | art. 11 | confirmed | island 1.0.0 (confirmed)
				reading reading.chosen: three days
				start start.excluded: requestReceived | 2024-05-13 | confirmed <start> (confirmed)
				term term.due.working.day: P3D | 2024-05-16 | [] -> 2024-05-16 (confirmed)
				state state.running: 2024-05-14 | 2 | 2
				reading reading.no-limit: no time set
				""", reason("ruling", Island.act("2024-05-13").build(), "2024-05-14"));
		assertEquals("""
				[ruling/none, art. 11]
				ruleChosen rule.chosen: Ruling on a request | art. 11 | confirmed | island 1.0.0 (confirmed)
				reading reading.chosen: no time set
				start start.excluded: requestReceived | 2024-05-13 | confirmed <start> (confirmed)
				state state.noLimit: 2024-05-14
				reading reading.other.day: three days | 2024-05-16 | running | 2 -> 2024-05-16
				""", reason("ruling", "none", Island.act("2024-05-13").build(), "2024-05-14"));
	}

	@Test
	void aReadingWithoutALatestEnd() {
		assertEquals("""
				[police-seised/whole, art. 7]
				ruleChosen rule.chosen: Police custody, until a judge is seised | art. 7 | known | island 1.0.0 (known)
				reading reading.chosen: whole time
				start start.instant: arrest | 2024-01-10T08:00 | known <start> (known)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (known)
				assumption orders.none
				cap orders.partial.open
				state state.running.open: 2024-01-10T10:00 | 22:00 | ?
				reading reading.same: until the judge is seised
				reading reading.open: two days | running
				""", reason("police-seised", held("2024-01-10T08:00").ordersPartial().build(), "2024-01-10T10:00"));
	}

	private static String told(ClockFacts facts, String asOf) {
		return Island.told(Island.ENGINE.evaluate(facts, Island.at(asOf)), it -> true);
	}
}
