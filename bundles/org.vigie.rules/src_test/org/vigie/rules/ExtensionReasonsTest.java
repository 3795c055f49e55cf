package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Island.reason;
import static org.vigie.rules.Packs.date;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.OrderFact;

/** The whole reasons of clocks on the island that orders extend, or fail to. */
class ExtensionReasonsTest {
	@Test
	void oneInTimeAndOneTooMany() {
		var facts = held("2024-01-10").ordered(extension("2024-07-09", "P6M")).ordered(extension("2024-12-01", "P1M"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				extension extension.day: 2024-07-09 | P6M | 2025-01-09 | P12M -> 2025-01-09 <order-2024-07-09> (confirmed)
				extensionRefused extension.extra.day: 2024-12-01 | 2025-01-09 | 1 <order-2024-12-01>
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.expiring: 2024-12-20 | 20 | 20
				reading reading.other.day: to the same day | 2025-01-10 | expiring | 21 -> 2025-01-10
				""", reason("delit", facts.build(), "2024-12-20"));
	}

	@Test
	void oneThatCameTooLate() {
		var facts = held("2024-01-10").ordered(extension("2024-07-10", "P6M"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				extensionRefused extension.late.day: 2024-07-10 | 2024-07-09 | 1 <order-2024-07-10>
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.exceeded: 2024-08-01 | 23 | 23
				reading reading.other.day: to the same day | 2025-01-10 | running | 162 -> 2025-01-10
				""", reason("delit", facts.build(), "2024-08-01"));
	}

	@Test
	void oneThatGivesMoreThanTheRuleAllows() {
		var facts = held("2024-01-10").ordered(extension("2024-07-01", "P9M"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption extension.cut: P9M | P6M
				extension extension.day: 2024-07-01 | P6M | 2025-01-09 | P12M -> 2025-01-09 <order-2024-07-01> (confirmed)
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.running: 2024-08-01 | 161 | 161
				reading reading.other.day: to the same day | 2025-01-10 | running | 162 -> 2025-01-10
				""", reason("delit", facts.build(), "2024-08-01"));
	}

	@Test
	void severalThatAreCutAtTheMaximum() {
		var facts = held("2024-01-10T08:00").ordered(extension("2024-01-11T07:00", "PT24H")).ordered(extension("2024-01-12T07:59", "PT24H"));

		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-01-10T08:00 | confirmed <start> (confirmed)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (confirmed)
				extension extension.time: 2024-01-11T07:00 | PT24H | 2024-01-12T08:00 | PT48H -> 2024-01-12T08:00 <order-2024-01-11T07:00> (confirmed)
				extension extension.capped.time: 2024-01-12T07:59 | PT24H | 2024-01-12T20:00 | PT72H -> 2024-01-12T20:00 <order-2024-01-12T07:59> (confirmed)
				cap cap.time: PT60H | 2024-01-12T20:00 -> 2024-01-12T20:00 (confirmed)
				state state.expiring: 2024-01-12T10:00 | 10:00 | 10:00
				""", reason("police", facts.build(), "2024-01-12T10:00"));
	}

	@Test
	void hoursOneTooMany() {
		var facts = held("2024-01-10T08:00").ordered(extension("2024-01-11T07:00", "PT10H")).ordered(extension("2024-01-11T17:00", "PT10H"))
				.ordered(extension("2024-01-11T18:00", "PT10H"));

		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-01-10T08:00 | confirmed <start> (confirmed)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (confirmed)
				extension extension.time: 2024-01-11T07:00 | PT10H | 2024-01-11T18:00 | PT34H -> 2024-01-11T18:00 <order-2024-01-11T07:00> (confirmed)
				extension extension.time: 2024-01-11T17:00 | PT10H | 2024-01-12T04:00 | PT44H -> 2024-01-12T04:00 <order-2024-01-11T17:00> (confirmed)
				extensionRefused extension.extra.time: 2024-01-11T18:00 | 2024-01-12T04:00 | 2 <order-2024-01-11T18:00>
				cap cap.time: PT60H | 2024-01-12T20:00 -> 2024-01-12T20:00 (confirmed)
				state state.exceeded: 2024-01-12T10:00 | 6:00 | 6:00
				""", reason("police", facts.build(), "2024-01-12T10:00"));
	}

	@Test
	void hoursThatCameAtTheVeryEnd() {
		var facts = held("2024-01-10T08:00").ordered(extension("2024-01-11T08:00", "PT24H"));

		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-01-10T08:00 | confirmed <start> (confirmed)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (confirmed)
				extensionRefused extension.late.time: 2024-01-11T08:00 | 2024-01-11T08:00 | 2 <order-2024-01-11T08:00>
				cap cap.time: PT60H | 2024-01-12T20:00 -> 2024-01-12T20:00 (confirmed)
				state state.exceeded: 2024-01-11T09:00 | 1:00 | 1:00
				""", reason("police", facts.build(), "2024-01-11T09:00"));
	}

	@Test
	void anotherOrderIsNoExtension() {
		var release = new OrderFact(OrderFact.Kind.RELEASE, date("2024-07-01"), Optional.empty(), Optional.empty(), Optional.empty());

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.expiring: 2024-06-30 | 9 | 9
				reading reading.other.day: to the same day | 2024-07-10 | expiring | 10 -> 2024-07-10
				""", reason("delit", held("2024-01-10").ordered(release).build(), "2024-06-30"));
	}

	@Test
	void oneThatDoesNotSayItsLength() {
		var facts = held("2024-01-10").ordered(unsaid("2024-07-01"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption extension.length-assumed: P6M
				extension extension.day: 2024-07-01 | P6M | 2025-01-09 | P12M -> 2025-01-09 <order> (confirmed)
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.running: 2024-08-01 | 161 | 161
				reading reading.other.day: to the same day | 2025-01-10 | running | 162 -> 2025-01-10
				""", reason("delit", facts.build(), "2024-08-01"));
	}

	@Test
	void oneOfHoursWhereDaysAreCounted() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				extensionRefused extension.no-length.day: 2024-07-01 | 2024-01-10 | 1 <order-2024-07-01>
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.expiring.range: 2024-07-02 | 7 | 191
				reading reading.other.day: to the same day | 2025-01-10 | expiring | 192 -> 2025-01-10
				""", reason("delit", held("2024-01-10").ordered(extension("2024-07-01", "PT24H")).build(), "2024-07-02"));
	}

	@Test
	void oneWhoseLengthNobodyKnows() {
		var facts = held("2024-01-10").ordered(unsaid("2024-04-01"));

		assertEquals("""
				[sent, art. 3]
				ruleChosen rule.chosen: Sent for trial | art. 3 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody before the sending
				start start.excluded: sentForTrial | 2024-01-10 | confirmed <start> (confirmed)
				term term.day: P100D | 2024-04-19 -> 2024-04-19 (confirmed)
				extensionRefused extension.no-length.day: 2024-04-01 | 2024-01-10 | 0 <order>
				state state.expiring.open: 2024-04-10 | 9 | ?
				""", reason("sent", facts.build(), "2024-04-10"));
		assertEquals("""
				[police-seised/whole, art. 7]
				ruleChosen rule.chosen: Police custody, until a judge is seised | art. 7 | known | island 1.0.0 (known)
				reading reading.chosen: whole time
				start start.instant: arrest | 2024-01-10T08:00 | known <start> (known)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (known)
				extensionRefused extension.no-length.time: 2024-01-10T12:00 | 2024-01-10T08:00 | 0 <order>
				state state.expiring.open: 2024-01-11T07:00 | 1:00 | ?
				reading reading.same: until the judge is seised
				reading reading.open: two days | running
				""", reason("police-seised", held("2024-01-10T08:00").ordered(unsaid("2024-01-10T12:00")).build(), "2024-01-11T07:00"));
	}

	@Test
	void oneThatIsStillAhead() {
		var facts = held("2024-01-10").ordered(extension("2024-07-01", "P6M"));

		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				extensionRefused extension.future
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				state state.expiring: 2024-06-30 | 9 | 9
				reading reading.other.day: to the same day | 2024-07-10 | expiring | 10 -> 2024-07-10
				""", reason("delit", facts.build(), "2024-06-30"));
	}

	@Test
	void oneToAMonthThatHasNotTheDay() {
		var facts = held("2024-01-31").ordered(extension("2024-02-20", "P1M")).ordered(extension("2024-03-20", "P1M"));

		assertEquals("""
				[monthly, art. 4]
				ruleChosen rule.chosen: Petty offence | art. 4 | known | island 1.0.0 (known)
				start start.excluded: remandOrder | 2024-01-31 | known <start> (known)
				term term.day: P1M | 2024-02-29 -> 2024-02-29 (known)
				monthEnd month-end: 31 | 2024-02-29
				extension extension.day: 2024-02-20 | P1M | 2024-03-31 | P2M -> 2024-03-31 <order-2024-02-20> (known)
				extension extension.day: 2024-03-20 | P1M | 2024-04-30 | P3M -> 2024-04-30 <order-2024-03-20> (known)
				monthEnd month-end: 31 | 2024-04-30
				state state.expiring: 2024-04-01 | 29 | 29
				""", reason("monthly", facts.build(), "2024-04-01"));
	}

	@Test
	void withinTheLastWorkingDaysOfTheTerm() {
		// term to Friday 17 May 2024, a holiday; eight working days back from Thursday 16 May
		var facts = held("2023-05-18").ordered(extension("2024-05-06", "P1Y"));

		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2023-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2024-05-17 -> 2024-05-17 (conflict)
				window window.day: 8 | 2024-05-06 | 2024-05-17 | 2024-05-06 | [day-off[2024-05-08, fixed], day-off[2024-05-11, weekend], day-off[2024-05-12, weekend], day-off[2024-05-17, Spring feast]]
				extension extension.day: 2024-05-06 | P1Y | 2025-05-17 | P2Y -> 2025-05-17 <order-2024-05-06> (conflict)
				cap cap.day: P3Y | 2026-05-17 -> 2026-05-17 (conflict)
				state state.running: 2024-06-01 | 350 | 350
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", reason("crime", facts.build(), "2024-06-01"));
		assertEquals("""
				[crime/before, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: renewal before the last days
				start start.counted: remandOrder | 2023-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2024-05-17 -> 2024-05-17 (conflict)
				window window.before.late.day: 8 | 2024-05-06 | 2024-05-17 | 2024-05-06 | [day-off[2024-05-08, fixed], day-off[2024-05-11, weekend], day-off[2024-05-12, weekend], day-off[2024-05-17, Spring feast]]
				extension extension.day: 2024-05-06 | P1Y | 2025-05-17 | P2Y -> 2025-05-17 <order-2024-05-06> (conflict)
				cap cap.day: P3Y | 2026-05-17 -> 2026-05-17 (conflict)
				state state.running: 2024-06-01 | 350 | 350
				reading reading.same: up to judgment
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				""", reason("crime", "before", facts.build(), "2024-06-01"));
	}

	@Test
	void beforeTheLastWorkingDaysOfTheTerm() {
		var facts = held("2023-05-18").ordered(extension("2024-05-02", "P1Y"));

		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2023-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2024-05-17 -> 2024-05-17 (conflict)
				window window.early.day: 8 | 2024-05-06 | 2024-05-17 | 2024-05-02 | [day-off[2024-05-08, fixed], day-off[2024-05-11, weekend], day-off[2024-05-12, weekend], day-off[2024-05-17, Spring feast]]
				extension extension.day: 2024-05-02 | P1Y | 2025-05-17 | P2Y -> 2025-05-17 <order-2024-05-02> (conflict)
				cap cap.day: P3Y | 2026-05-17 -> 2026-05-17 (conflict)
				state state.running: 2024-06-01 | 350 | 350
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", reason("crime", facts.build(), "2024-06-01"));
		assertEquals("""
				[crime/before, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: renewal before the last days
				start start.counted: remandOrder | 2023-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2024-05-17 -> 2024-05-17 (conflict)
				window window.before.day: 8 | 2024-05-06 | 2024-05-17 | 2024-05-02 | [day-off[2024-05-08, fixed], day-off[2024-05-11, weekend], day-off[2024-05-12, weekend], day-off[2024-05-17, Spring feast]]
				extension extension.day: 2024-05-02 | P1Y | 2025-05-17 | P2Y -> 2025-05-17 <order-2024-05-02> (conflict)
				cap cap.day: P3Y | 2026-05-17 -> 2026-05-17 (conflict)
				state state.running: 2024-06-01 | 350 | 350
				reading reading.same: up to judgment
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				""", reason("crime", "before", facts.build(), "2024-06-01"));
	}

	@Test
	void allThatTheRuleAllows() {
		var facts = held("2021-05-18").ordered(extension("2022-05-10", "P1Y")).ordered(extension("2023-05-10", "P1Y"));

		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				start start.counted: remandOrder | 2021-05-18 | conflict <start> (conflict)
				term term.day: P1Y | 2022-05-17 -> 2022-05-17 (conflict)
				window window.day: 8 | 2022-05-06 | 2022-05-17 | 2022-05-10 | [day-off[2022-05-07, weekend], day-off[2022-05-08, weekend], day-off[2022-05-14, weekend], day-off[2022-05-15, weekend]]
				assumption calendar.unannounced: Spring feast 2022
				extension extension.day: 2022-05-10 | P1Y | 2023-05-17 | P2Y -> 2023-05-17 <order-2022-05-10> (conflict)
				window window.day: 8 | 2023-05-05 | 2023-05-17 | 2023-05-10 | [day-off[2023-05-06, weekend], day-off[2023-05-07, weekend], day-off[2023-05-08, fixed], day-off[2023-05-13, weekend], day-off[2023-05-14, weekend]]
				assumption calendar.unannounced: Spring feast 2023
				extension extension.day: 2023-05-10 | P1Y | 2024-05-17 | P3Y -> 2024-05-17 <order-2023-05-10> (conflict)
				cap cap.day: P3Y | 2024-05-17 -> 2024-05-17 (conflict)
				state state.running: 2023-06-01 | 351 | 351
				reading reading.same: up to the hearing
				reading reading.same: up to the referral
				reading reading.same: renewal before the last days
				""", reason("crime", facts.build(), "2023-06-01"));
	}

	@Test
	void whereSomeMayBeMissingTheMaximumIsTheLatestEnd() {
		assertEquals("""
				[delit/eve, art. 1]
				ruleChosen rule.chosen: Lesser offence | art. 1 | reported | island 1.0.0 (reported)
				reading reading.chosen: to the eve
				start start.counted: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P6M | 2024-07-09 -> 2024-07-09 (known)
				assumption orders.none
				cap cap.day: P12M | 2025-01-09 -> 2025-01-09 (conflict)
				cap orders.partial.day: 2025-01-09 -> 2025-01-09
				state state.possiblyExceeded: 2024-08-01 | 23 | 161
				reading reading.other.day: to the same day | 2025-01-10 | possiblyExceeded | 162 -> 2025-01-10
				""", reason("delit", held("2024-01-10").ordersPartial().build(), "2024-08-01"));
		assertEquals("""
				[police, art. 6]
				ruleChosen rule.chosen: Police custody | art. 6 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody of another police
				start start.instant: policeCustodyStart | 2024-01-10T08:00 | confirmed <start> (confirmed)
				term term.time: PT24H | 2024-01-11T08:00 -> 2024-01-11T08:00 (confirmed)
				assumption orders.none
				cap cap.time: PT60H | 2024-01-12T20:00 -> 2024-01-12T20:00 (confirmed)
				cap orders.partial.time: 2024-01-12T20:00 -> 2024-01-12T20:00
				state state.running.range: 2024-01-10T09:00 | 23:00 | 59:00
				""", reason("police", held("2024-01-10T08:00").ordersPartial().build(), "2024-01-10T09:00"));
	}

	@Test
	void whereSomeMayBeMissingAndThereIsNoMaximumNoLatestEndIsKnown() {
		assertEquals("""
				[monthly, art. 4]
				ruleChosen rule.chosen: Petty offence | art. 4 | known | island 1.0.0 (known)
				start start.excluded: remandOrder | 2024-01-10 | known <start> (known)
				term term.day: P1M | 2024-02-10 -> 2024-02-10 (known)
				assumption orders.none
				cap orders.partial.open
				state state.possiblyExceeded.open: 2024-03-01
				""", reason("monthly", held("2024-01-10").ordersPartial().build(), "2024-03-01"));
	}

	private static OrderFact extension(String ordered, String length) {
		return new OrderFact(OrderFact.Kind.EXTENSION, date(ordered), Term.parse(length), Optional.empty(),
				Optional.of(Island.ref("order-" + ordered)));
	}

	private static OrderFact unsaid(String ordered) {
		return new OrderFact(OrderFact.Kind.EXTENSION, date(ordered), Optional.empty(), Optional.empty(), Optional.of(Island.ref("order")));
	}
}
