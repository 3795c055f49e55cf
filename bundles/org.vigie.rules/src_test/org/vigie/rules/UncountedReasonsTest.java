package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.reason;
import static org.vigie.rules.Packs.date;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;

/** The whole reasons of clocks on the island with time that is deducted, or does not count. */
class UncountedReasonsTest {
	@Test
	void earlierCustodyOfDays() {
		var facts = custody("2024-02-01", "2024-02-01").credited(date("2024-01-10"), date("2024-01-19"));

		assertEquals("""
				[sent, art. 3]
				ruleChosen rule.chosen: Sent for trial | art. 3 | confirmed | island 1.0.0 (confirmed)
				assumption credit.rule: custody before the sending
				start start.excluded: sentForTrial | 2024-02-01 | confirmed (confirmed)
				term term.day: P100D | 2024-05-11 -> 2024-05-11 (confirmed)
				credit credit.day: 10 | 2024-05-01 -> 2024-05-01
				assumption orders.none
				state state.expiring: 2024-04-20 | 11 | 11
				""", reason("sent", facts.build(), "2024-04-20"));
	}

	@Test
	void earlierCustodyOfHours() {
		var facts = custody("2024-02-01T08:00", "2024-02-01T08:00").credited(date("2024-01-31T20:00"), date("2024-01-31T22:30"));

		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.rule: custody of another police
				start start.instant: policeCustodyStart | 2024-02-01T08:00 | confirmed (confirmed)
				term term.time: PT24H | 2024-02-02T08:00 -> 2024-02-02T08:00 (confirmed)
				credit credit.time: 2:30 | 2024-02-02T05:30 -> 2024-02-02T05:30
				assumption orders.none
				cap cap.moved.time: PT60H | 2024-02-03T17:30 -> 2024-02-03T17:30 (confirmed)
				state state.expiring: 2024-02-02T00:00 | 5:30 | 5:30
				""", reason("police", facts.build(), "2024-02-02T00:00"));
	}

	@Test
	void daysOutOfCustody() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-02-10")).held(date("2024-02-21"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				gap gap.day: 10 | 2024-07-19 -> 2024-07-19
				assumption orders.none
				cap cap.moved.day: P12M | 2025-01-19 -> 2025-01-19 (conflict)
				state state.running: 2024-05-01 | 79 | 79
				reading reading.other.day: to the same day | 2024-07-20 | running | 80 -> 2024-07-20
				""", reason("delit", facts.build(), "2024-05-01"));
	}

	@Test
	void hoursOutOfCustody() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10T08:00")).held(date("2024-01-10T08:00"), date("2024-01-10T12:00"))
				.held(date("2024-01-10T18:15")).extended(date("2024-01-11T12:00"), new Term(0, 0, 0, 24, 0));

		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-01-10T08:00 | confirmed (confirmed)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (confirmed)
				gap gap.time: 6:15 | 2024-01-11T14:15 -> 2024-01-11T14:15
				extension extension.time: 2024-01-11T12:00 | PT24H | 2024-01-12T08:00 | PT48H -> 2024-01-12T08:00 (confirmed)
				gap gap.time: 6:15 | 2024-01-12T14:15 -> 2024-01-12T14:15
				cap cap.moved.time: PT60H | 2024-01-13T02:15 -> 2024-01-13T02:15 (confirmed)
				state state.running: 2024-01-11T12:00 | 26:15 | 26:15
				""", reason("police", facts.build(), "2024-01-11T12:00"));
	}

	@Test
	void suspendedDays() {
		var facts = custody("2024-01-10", "2024-01-10").suspended(date("2024-03-01"), date("2024-03-10"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				suspension suspension.day: 10 | 2024-07-19 -> 2024-07-19
				assumption orders.none
				cap cap.moved.day: P12M | 2025-01-19 -> 2025-01-19 (conflict)
				state state.exceeded: 2024-07-25 | 6 | 6
				reading reading.other.day: to the same day | 2024-07-20 | exceeded | -5 -> 2024-07-20
				""", reason("delit", facts.build(), "2024-07-25"));
	}

	@Test
	void suspendedHours() {
		var facts = custody("2024-01-10T08:00", "2024-01-10T08:00").suspended(date("2024-01-10T20:00"), date("2024-01-10T23:00"));

		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-01-10T08:00 | confirmed (confirmed)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (confirmed)
				suspension suspension.time: 3:00 | 2024-01-11T11:00 -> 2024-01-11T11:00
				assumption orders.none
				cap cap.moved.time: PT60H | 2024-01-12T23:00 -> 2024-01-12T23:00 (confirmed)
				state state.exceeded: 2024-01-11T12:00 | 1:00 | 1:00
				""", reason("police", facts.build(), "2024-01-11T12:00"));
	}

	@Test
	void daysOutOfCustodyAndSuspendedCountOnce() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-02-10")).held(date("2024-02-21"))
				.suspended(date("2024-02-16"), date("2024-02-25")).extended(date("2024-07-01"), Term.ofMonths(6));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				suspension gap.suspension.day: 10 | 2024-07-24 | 10 | 15 -> 2024-07-24
				extension extension.day: 2024-07-01 | P6M | 2025-01-09 | P12M -> 2025-01-09 (confirmed)
				suspension gap.suspension.day: 10 | 2025-01-24 | 10 | 15 -> 2025-01-24
				cap cap.moved.day: P12M | 2025-01-24 -> 2025-01-24 (conflict)
				state state.running: 2024-08-01 | 176 | 176
				reading reading.other.day: to the same day | 2025-01-25 | running | 177 -> 2025-01-25
				""", reason("delit", facts.build(), "2024-08-01"));
	}

	@Test
	void timeOutOfCustodyAfterTheTermIsNotTold() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-07-09")).held(date("2024-07-20"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.moved.day: P12M | 2025-01-19 -> 2025-01-19 (conflict)
				state state.exceeded: 2024-08-01 | 23 | 23
				reading reading.other.day: to the same day | 2024-07-20 | exceeded | -12 -> 2024-07-20
				""", reason("delit", facts.build(), "2024-08-01"));
	}

	@Test
	void theVeryLastDayOfTheTermOutOfCustody() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-07-08")).held(date("2024-07-10"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				gap gap.day: 1 | 2024-07-10 -> 2024-07-10
				assumption orders.none
				cap cap.moved.day: P12M | 2025-01-10 -> 2025-01-10 (conflict)
				state state.expiring: 2024-07-10 | 0 | 0
				reading reading.other.day: to the same day | 2024-07-11 | expiring | 1 -> 2024-07-11
				""", reason("delit", "eve", facts.build(), "2024-07-10"));
	}

	@Test
	void anArrestAgainBeginsTheClockAnew() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-01-12")).held(date("2024-01-20"))
				.extended(date("2024-01-11"), Term.ofDays(10));

		assertEquals("""
				[guard, art. 5]
				ruleChosen rule.chosen: Arrest again | art. 5 | known | island 1.0.0 (known)
				start start.counted: arrest | 2024-01-10 | known (known)
				start start.again: 2024-01-20
				term term.day: P10D | 2024-01-29 -> 2024-01-29 (known)
				assumption orders.none
				state state.expiring: 2024-01-25 | 4 | 4
				""", reason("guard", facts.build(), "2024-01-25"));
	}

	@Test
	void uncertainDatesSayByHowMuch() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-02-10"))
				.held(date("2024-02-21/2024-02-25"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				gap gap.day: 10 | 2024-07-19 -> 2024-07-19
				assumption orders.none
				cap cap.moved.day: P12M | 2025-01-19 -> 2025-01-19 (conflict)
				assumption range.facts.day: 4
				state state.exceeded.range: 2024-08-01 | 9 | 13
				reading reading.other.day: to the same day | 2024-07-24 | exceeded | -8 -> 2024-07-24
				""", reason("delit", facts.build(), "2024-08-01"));
	}

	private static ClockFacts.Builder custody(String start, String from) {
		return ClockFacts.under("IS").startingAt(date(start)).held(date(from));
	}
}
