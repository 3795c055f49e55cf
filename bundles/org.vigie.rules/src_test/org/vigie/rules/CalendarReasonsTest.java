package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.act;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Island.reason;
import static org.vigie.rules.Packs.date;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;

/** The whole reasons of clocks on the island that ask the calendar. In 2024 Easter Monday was 1 April, and 17 May a feast. */
class CalendarReasonsTest {
	@Test
	void anEndOnAHolidayMovesBack() {
		// 100 days after 23 December 2023 is Monday 1 April
		assertEquals("""
				[sent, art. 3]
				ruleChosen rule.chosen: Sent for trial | art. 3 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody before the sending
				start start.excluded: sentForTrial | 2023-12-23 | confirmed <start> (confirmed)
				term term.day: P100D | 2024-04-01 -> 2024-04-01 (confirmed)
				assumption orders.none
				roll roll.backward: 2024-04-01 | 2024-03-29 | [day-off[2024-03-30, weekend], day-off[2024-03-31, weekend], day-off[2024-04-01, easter]] -> 2024-03-29
				state state.expiring: 2024-03-20 | 9 | 9
				""", reason("sent", held("2023-12-23").build(), "2024-03-20"));
	}

	@Test
	void anEndOnAHolidayMovesOn() {
		// 60 days after 18 March is Friday 17 May
		assertEquals("""
				[review, art. 14]
				ruleChosen rule.chosen: Review of detention | art. 14 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: lastDetentionRuling | 2024-03-18 | confirmed <start> (confirmed)
				term term.due.day: P60D | 2024-05-17 -> 2024-05-17 (confirmed)
				roll roll.forward: 2024-05-17 | 2024-05-20 | [day-off[2024-05-17, Spring feast], day-off[2024-05-18, weekend], day-off[2024-05-19, weekend]] -> 2024-05-20
				state state.expiring: 2024-05-20 | 0 | 0
				""", reason("review", act("2024-03-18").build(), "2024-05-20"));
	}

	@Test
	void anEndOnAWorkingDayStays() {
		assertEquals("""
				[review, art. 14]
				ruleChosen rule.chosen: Review of detention | art. 14 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: lastDetentionRuling | 2024-03-17 | confirmed <start> (confirmed)
				term term.due.day: P60D | 2024-05-16 -> 2024-05-16 (confirmed)
				state state.exceeded.due: 2024-05-17 | 1 | 1
				""", reason("review", act("2024-03-17").build(), "2024-05-17"));
	}

	@Test
	void dayOneMustBeAWorkingDay() {
		// Thursday 28 March: the first working day after it is 29 March; after Friday 29 March it is Tuesday 2 April
		assertEquals("""
				[filing, art. 10]
				ruleChosen rule.chosen: Filing | art. 10 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: notification | 2024-03-28 | confirmed <start> (confirmed)
				term term.due.day: P5D | 2024-04-03 -> 2024-04-03 (confirmed)
				state state.expiring: 2024-04-02 | 1 | 1
				""", reason("filing", act("2024-03-28").build(), "2024-04-02"));
		assertEquals("""
				[filing, art. 10]
				ruleChosen rule.chosen: Filing | art. 10 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: notification | 2024-03-29 | confirmed <start> (confirmed)
				roll start.rolled: 2024-04-02 | [day-off[2024-03-30, weekend], day-off[2024-03-31, weekend], day-off[2024-04-01, easter]]
				term term.due.day: P5D | 2024-04-07 -> 2024-04-07 (confirmed)
				roll roll.forward: 2024-04-07 | 2024-04-08 | [day-off[2024-04-07, weekend]] -> 2024-04-08
				state state.exceeded.due: 2024-04-08T16:00 | 0 | 0
				""", reason("filing", act("2024-03-29").build(), "2024-04-08T16:00"));
	}

	@Test
	void anActInWorkingDays() {
		assertEquals("""
				[ruling/three, art. 11]
				ruleChosen rule.chosen: Ruling on a request | art. 11 | confirmed | island 1.0.0 (confirmed)
				reading reading.chosen: three days
				start start.excluded: requestReceived | 2024-05-15 | confirmed <start> (confirmed)
				term term.due.working.day: P3D | 2024-05-21 | [day-off[2024-05-17, Spring feast], day-off[2024-05-18, weekend], day-off[2024-05-19, weekend]] -> 2024-05-21 (confirmed)
				state state.running: 2024-05-15 | 6 | 6
				reading reading.no-limit: no time set
				""", reason("ruling", act("2024-05-15").build(), "2024-05-15"));
	}

	@Test
	void aNoticeInWorkingDays() {
		assertEquals("""
				[notice, art. 12]
				ruleChosen rule.chosen: Notice of a hearing | art. 12 | confirmed | island 1.0.0 (confirmed)
				start start.backward: extensionHearing | 2024-05-21 | confirmed <start> (confirmed)
				term term.backward.working.day: P5D | 2024-05-13 | [day-off[2024-05-17, Spring feast], day-off[2024-05-18, weekend], day-off[2024-05-19, weekend]] -> 2024-05-13 (confirmed)
				state state.expiring: 2024-05-12 | 1 | 1
				""", reason("notice", act("2024-05-21").build(), "2024-05-12"));
	}

	@Test
	void aNoticeOfAMonth() {
		assertEquals("""
				[document, art. 13]
				ruleChosen rule.chosen: Document before a hearing | art. 13 | confirmed | island 1.0.0 (confirmed)
				start start.backward: confirmationHearingOpens | 2024-05-08 | confirmed <start> (confirmed)
				term term.backward.day: P1M | 2024-04-08 -> 2024-04-08 (confirmed)
				state state.exceeded.due: 2024-04-09 | 1 | 1
				""", reason("document", act("2024-05-08").build(), "2024-04-09"));
		assertEquals("""
				[document, art. 13]
				ruleChosen rule.chosen: Document before a hearing | art. 13 | confirmed | island 1.0.0 (confirmed)
				start start.backward: confirmationHearingOpens | 2024-05-01 | confirmed <start> (confirmed)
				term term.backward.day: P1M | 2024-04-01 -> 2024-04-01 (confirmed)
				roll roll.backward: 2024-04-01 | 2024-03-29 | [day-off[2024-03-30, weekend], day-off[2024-03-31, weekend], day-off[2024-04-01, easter]] -> 2024-03-29
				state state.exceeded.due: 2024-04-09 | 11 | 11
				""", reason("document", act("2024-05-01").build(), "2024-04-09"));
	}

	@Test
	void aFeastOfAnotherYearIsNotAnnounced() {
		assertEquals("""
				[ruling/three, art. 11]
				ruleChosen rule.chosen: Ruling on a request | art. 11 | confirmed | island 1.0.0 (confirmed)
				reading reading.chosen: three days
				start start.excluded: requestReceived | 2025-05-15 | confirmed <start> (confirmed)
				term term.due.working.day: P3D | 2025-05-20 | [day-off[2025-05-17, weekend], day-off[2025-05-18, weekend]] -> 2025-05-20 (confirmed)
				assumption calendar.unannounced: Spring feast 2025
				state state.running: 2025-05-15 | 5 | 5
				reading reading.no-limit: no time set
				""", reason("ruling", act("2025-05-15").build(), "2025-05-15"));
	}

	@Test
	void anEndInAYearNotAnnouncedIsProvisional() {
		assertEquals("""
				[review, art. 14]
				ruleChosen rule.chosen: Review of detention | art. 14 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: lastDetentionRuling | 2025-03-18 | confirmed <start> (confirmed)
				term term.due.day: P60D | 2025-05-17 -> 2025-05-17 (confirmed)
				roll roll.forward: 2025-05-17 | 2025-05-19 | [day-off[2025-05-17, weekend], day-off[2025-05-18, weekend]] -> 2025-05-19
				assumption calendar.unannounced: Spring feast 2025
				state state.running: 2025-04-18 | 31 | 31
				""", reason("review", act("2025-03-18").build(), "2025-04-18"));
		assertEquals("""
				[notice, art. 12]
				ruleChosen rule.chosen: Notice of a hearing | art. 12 | confirmed | island 1.0.0 (confirmed)
				start start.backward: extensionHearing | 2025-05-21 | confirmed <start> (confirmed)
				term term.backward.working.day: P5D | 2025-05-14 | [day-off[2025-05-17, weekend], day-off[2025-05-18, weekend]] -> 2025-05-14 (confirmed)
				assumption calendar.unannounced: Spring feast 2025
				state state.expiring: 2025-04-18 | 26 | 26
				""", reason("notice", act("2025-05-21").build(), "2025-04-18"));
	}

	@Test
	void onlyTheDaysThatWerePassedOverAreNamed() {
		assertEquals("""
				[sent, art. 3]
				ruleChosen rule.chosen: Sent for trial | art. 3 | confirmed | island 1.0.0 (confirmed)
				assumption credit.none: custody before the sending
				start start.excluded: sentForTrial | 2029-01-28 | confirmed <start> (confirmed)
				term term.day: P100D | 2029-05-08 -> 2029-05-08 (confirmed)
				assumption orders.none
				roll roll.backward: 2029-05-08 | 2029-05-07 | [day-off[2029-05-08, fixed]] -> 2029-05-07
				assumption calendar.unannounced: Spring feast 2029
				state state.running: 2029-02-20 | 76 | 76
				""", reason("sent", held("2029-01-28").build(), "2029-02-20")); // to Tuesday 8 May 2029
		assertEquals("""
				[filing, art. 10]
				ruleChosen rule.chosen: Filing | art. 10 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: notification | 2024-03-30 | confirmed <start> (confirmed)
				roll start.rolled: 2024-04-02 | [day-off[2024-03-31, weekend], day-off[2024-04-01, easter]]
				term term.due.day: P5D | 2024-04-07 -> 2024-04-07 (confirmed)
				roll roll.forward: 2024-04-07 | 2024-04-08 | [day-off[2024-04-07, weekend]] -> 2024-04-08
				state state.expiring: 2024-04-02 | 6 | 6
				""", reason("filing", act("2024-03-30").build(), "2024-04-02"));
	}

	@Test
	void aFeastThatIsOnlyExpectedMakesTheEndUncertain() {
		var facts = ClockFacts.under("ES").startingAt(date("2024-05-31")).held(date("2024-05-31"));

		assertEquals("""
				[expected, art. 1]
				ruleChosen rule.chosen: Days of the other island | art. 1 | confirmed | island 1.0.0 (confirmed)
				start start.excluded: remandOrder | 2024-05-31 | confirmed (confirmed)
				term term.working.day: P10D | 2024-06-14 | [day-off[2024-06-01, weekend], day-off[2024-06-02, weekend], day-off[2024-06-08, weekend], day-off[2024-06-09, weekend]] -> 2024-06-14 (confirmed)
				assumption calendar.unannounced: Summer feast 2024
				assumption orders.none
				cap cap.day: P15D | 2024-06-21 -> 2024-06-21 (confirmed)
				assumption range.facts.day: 4
				state state.expiring.range: 2024-06-14 | 0 | 4
				""", reason("expected", facts.build(), "2024-06-14"));
	}

	@Test
	void aRenewalIsDueWithinTheLastWorkingDays() {
		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				window notice.day: 8 | 2024-05-06 | 2024-05-17 | [day-off[2024-05-08, fixed], day-off[2024-05-11, weekend], day-off[2024-05-12, weekend], day-off[2024-05-17, Spring feast]]
				state state.notice: 2024-04-01 | 2024-05-17
				""", notice(held("2023-05-18").build(), "2024-04-01"));
	}

	@Test
	void aRenewalIsDueWithinTheLastWorkingDaysOfAYearNotAnnounced() {
		assertEquals("""
				[crime/judgment, art. 2]
				ruleChosen rule.chosen.conflict: Crime | art. 2 | conflict | island 1.0.0 (conflict)
				reading reading.chosen: up to judgment
				window notice.day: 8 | 2025-05-06 | 2025-05-17 | [day-off[2025-05-08, fixed], day-off[2025-05-10, weekend], day-off[2025-05-11, weekend], day-off[2025-05-17, weekend]]
				assumption calendar.unannounced: Spring feast 2025
				state state.notice: 2025-04-01 | 2025-05-17
				""", notice(held("2023-05-18").extended(date("2024-05-10"), new Term(1, 0, 0, 0, 0)).build(), "2025-04-01"));
	}

	private static String notice(ClockFacts facts, String asOf) {
		var limit = Island.ENGINE.evaluate("crime", "", facts, Island.at(asOf));
		return Island.told(Island.ENGINE.renewalNotice(limit, facts, Island.at(asOf)).orElseThrow());
	}
}
