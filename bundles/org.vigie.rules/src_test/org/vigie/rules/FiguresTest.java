package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.act;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Island.remanded;
import static org.vigie.rules.Packs.date;

import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/** All figures of clocks on the island: ends, remarks, questions, readings and what is stored of them. */
class FiguresTest {
	@Test
	void aPlainCustody() {
		assertEquals("""
				island:delit CUSTODY_LIMIT eve running 2024-07-10T00:00 2024-07-09 left 130
				cap 2025-01-10T00:00 2025-01-09
				then release
				reading eve* running 2024-07-10T00:00 2024-07-09 left 130
				reading sameDay running 2024-07-11T00:00 2024-07-10 left 131
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("delit", held("2024-01-10").build(), "2024-03-01"));
	}

	@Test
	void aStartAndAnOrderOfWhichOnlyTheMonthIsKnown() {
		var facts = held("2024-01").ordered(OrderFact.extension(date("2024-07"), Term.ofMonths(2)));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve possiblyExceeded 2024-07-01T00:00..2024-10-01T00:00 unsure left -15 certain 77
				remarks startUncertain
				then release
				reading eve* possiblyExceeded 2024-07-01T00:00..2024-10-01T00:00 unsure left -15 certain 77 startUncertain
				reading sameDay possiblyExceeded 2024-07-02T00:00..2024-10-01T00:00 unsure left -14 certain 77 startUncertain
				span CUSTODY_LIMIT from 2024-01-01T00:00 warns P30D facts to 2024-07-01
				""", figures("delit", facts.build(), "2024-07-15"));
		assertEquals("""
				island:delit CUSTODY_LIMIT eve possiblyExceeded 2024-07-01T00:00..2024-10-01T00:00 unsure left -46 certain 46
				remarks lateExtension, startUncertain
				then release
				reading eve* possiblyExceeded 2024-07-01T00:00..2024-10-01T00:00 unsure left -46 certain 46 lateExtension, startUncertain
				reading sameDay possiblyExceeded 2024-07-02T00:00..2024-10-01T00:00 unsure left -45 certain 46 lateExtension, startUncertain
				span CUSTODY_LIMIT from 2024-01-01T00:00 warns P30D facts to 2024-07-31
				""", figures("delit", facts.build(), "2024-08-15"));
	}

	@Test
	void custodyThatEndedInAMonth() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-07"));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve possiblyExceeded 2024-07-10T00:00 2024-07-09 left -22 certain 8
				cap 2025-01-10T00:00 2025-01-09
				ended 2024-07-31
				then release
				reading eve* possiblyExceeded 2024-07-10T00:00 2024-07-09 left -22 certain 8
				reading sameDay possiblyExceeded 2024-07-11T00:00 2024-07-10 left -21 certain 9
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-07-02T00:00 to 2024-08-01T00:00 warns P30D facts to 2024-07-31
				""", figures("delit", facts.build(), "2024-08-15"));
	}

	@Test
	void custodyInSeveralStagesAndPlaces() {
		var facts = ClockFacts.under("IS").stage(Stage.PRETRIAL).startingAt(date("2024-01-10"))
				.held(new HeldPeriod(Optional.of(Stage.POLICE_CUSTODY), date("2024-01-08"), Optional.of(date("2024-01-10")), Optional.empty()))
				.held(new HeldPeriod(Optional.of(Stage.PRETRIAL), date("2024-01-10"), Optional.of(date("2024-03-31")), Optional.empty()))
				.held(new HeldPeriod(Optional.of(Stage.PRETRIAL), date("2024-05-01"), Optional.of(date("2024-09-30")), Optional.empty()))
				.held(new HeldPeriod(Optional.of(Stage.REFERRED), date("2024-10-01"), Optional.empty(), Optional.empty()));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve endedLate 2024-08-09T00:00 2024-08-08 left -53
				cap 2025-02-09T00:00 2025-02-08
				remarks gapDays:30
				ended 2024-09-30
				then release
				reading eve* endedLate 2024-08-09T00:00 2024-08-08 left -53 gapDays:30
				reading sameDay endedLate 2024-08-10T00:00 2024-08-09 left -52 gapDays:30
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-10-01T00:00 to 2024-10-01T00:00 warns P30D facts to 2024-09-30
				""", figures("delit", facts.build(), "2024-10-15"));
		assertEquals("""
				island:crime CUSTODY_LIMIT judgment running 2025-02-09T00:00 2025-02-08 left 116
				cap 2027-02-09T00:00 2027-02-08
				remarks gapDays:30
				asked missing:referral
				reading judgment* running 2025-02-09T00:00 2025-02-08 left 116 gapDays:30
				reading hearing running 2025-02-09T00:00 2025-02-08 left 116 gapDays:30
				reading referral unknown missing referral missing:referral
				reading before running 2025-02-09T00:00 2025-02-08 left 116 gapDays:30
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-10-01
				""", figures("crime", facts.build(), "2024-10-15"));
	}

	@Test
	void hoursOfACustodyWithTimes() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10T08:00")).held(date("2024-01-10T08:00"), date("2024-01-11T07:30"));

		assertEquals("""
				island:police CUSTODY_LIMIT ended 2024-01-11T08:00 left 0:30
				cap 2024-01-12T20:00
				asked missing:credit
				ended 2024-01-11
				span CUSTODY_LIMIT from 2024-01-10T08:00 ended 2024-01-11T07:30 to 2024-01-11T07:30 warns PT12H facts to 2024-01-11
				""", figures("police", facts.build(), "2024-01-12T00:00"));
		assertEquals("""
				island:police CUSTODY_LIMIT expiring 2024-01-11T08:00 left 0:31
				cap 2024-01-12T20:00
				asked missing:credit
				span CUSTODY_LIMIT from 2024-01-10T08:00 warns PT12H facts to 2024-01-10
				""", figures("police", facts.build(), "2024-01-11T07:29"));
	}

	@Test
	void hoursOfWhichOnlyTheDayOfReleaseIsKnown() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10T08:00")).held(date("2024-01-10T08:00"), date("2024-01-11"));

		assertEquals("""
				island:police CUSTODY_LIMIT possiblyExceeded 2024-01-11T08:00 left -16:00 certain 8:00
				cap 2024-01-12T20:00
				asked missing:credit
				ended 2024-01-11
				span CUSTODY_LIMIT from 2024-01-10T08:00 ended 2024-01-11T00:00 to 2024-01-12T00:00 warns PT12H facts to 2024-01-11
				""", figures("police", facts.build(), "2024-01-12T00:00"));
	}

	@Test
	void timesOfARuleOfDays() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10T08:00")).held(date("2024-01-10T08:00"), date("2024-07-10T00:00"));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve ended 2024-07-10T00:00 2024-07-09 left 0
				cap 2025-01-10T00:00 2025-01-09
				ended 2024-07-09
				then release
				reading eve* ended 2024-07-10T00:00 2024-07-09 left 0
				reading sameDay ended 2024-07-11T00:00 2024-07-10 left 1
				span CUSTODY_LIMIT from 2024-01-10T08:00 ended 2024-07-10T00:00 to 2024-07-10T00:00 warns P30D facts to 2024-07-10
				""", figures("delit", facts.build(), "2024-08-01"));
		assertEquals("""
				island:delit CUSTODY_LIMIT eve expiring 2024-07-10T00:00 2024-07-09 left 0
				cap 2025-01-10T00:00 2025-01-09
				then release
				reading eve* expiring 2024-07-10T00:00 2024-07-09 left 0
				reading sameDay expiring 2024-07-11T00:00 2024-07-10 left 1
				span CUSTODY_LIMIT from 2024-01-10T08:00 warns P30D facts to 2024-01-10
				""", figures("delit", facts.build(), "2024-07-09T12:00"));
	}

	@Test
	void suspensionsOfWhichTheDatesAreVague() {
		var facts = held("2024-01-10").suspended(date("2024-03-01/2024-03-05"), date("2024-03-03/2024-03-10"));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve exceeded 2024-07-11T00:00..2024-07-20T00:00 unsure left -15 certain -6
				remarks suspended
				then release
				reading eve* exceeded 2024-07-11T00:00..2024-07-20T00:00 unsure left -15 certain -6 suspended
				reading sameDay exceeded 2024-07-12T00:00..2024-07-21T00:00 unsure left -14 certain -5 suspended
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-03-05
				""", figures("delit", facts.build(), "2024-07-25"));
	}

	@Test
	void severalSuspensionsAndOneAhead() {
		var facts = held("2024-01-10").suspended(date("2024-03-08"), date("2024-03-12")).suspended(date("2024-03-01"), date("2024-03-10"))
				.suspended(date("2024-03-13"), date("2024-03-14")).suspended(date("2024-08-01"), date("2024-08-09"));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve running 2024-07-24T00:00 2024-07-23 left 89
				cap 2025-01-24T00:00 2025-01-23
				remarks suspended
				then release
				reading eve* running 2024-07-24T00:00 2024-07-23 left 89 suspended
				reading sameDay running 2024-07-25T00:00 2024-07-24 left 90 suspended
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-03-13
				""", figures("delit", facts.build(), "2024-04-25"));
		assertEquals("""
				island:delit CUSTODY_LIMIT eve running 2024-07-22T00:00 2024-07-21 left 134
				cap 2025-01-22T00:00 2025-01-21
				remarks suspended
				then release
				reading eve* running 2024-07-22T00:00 2024-07-21 left 134 suspended
				reading sameDay running 2024-07-23T00:00 2024-07-22 left 135 suspended
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-03-08
				""", figures("delit", facts.build(), "2024-03-09"));
	}

	@Test
	void earlierCustodyOfSeveralPeriods() {
		var facts = held("2024-02-01").credited(date("2024-01-10"), date("2024-01-19")).credited(date("2024-01-15"), date("2024-01-20"))
				.credited(date("2024-01-30"), date("2024-02-10")).credited(date("2024-05-10"), date("2024-05-12"));

		assertEquals("""
				island:sent CUSTODY_LIMIT running 2024-04-27T00:00 2024-04-26 left 81
				remarks creditDays:13, rolledBackward:2
				span CUSTODY_LIMIT from 2024-02-01T00:00 warns P30D facts to 2024-02-01
				""", figures("sent", facts.build(), "2024-02-05"));
	}

	@Test
	void anOrderWithoutALength() {
		var facts = held("2024-01-10").ordered(new OrderFact(OrderFact.Kind.EXTENSION, date("2024-04-01"), Optional.empty(), Optional.empty(), Optional.empty()));

		assertEquals("""
				island:sent CUSTODY_LIMIT possiblyExceeded 2024-04-20T00:00..? unsure left -3 certain ?
				remarks missing:orderLength
				asked missing:credit
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-04-01
				""", figures("sent", facts.build(), "2024-04-22"));
	}

	@Test
	void ordersThatMayBeMissing() {
		assertEquals("""
				island:delit CUSTODY_LIMIT eve possiblyExceeded 2024-07-10T00:00..2025-01-10T00:00 unsure left -23 certain 161
				cap 2025-01-10T00:00 2025-01-09
				remarks ordersPartial
				asked renewalOrdered?
				then release
				reading eve* possiblyExceeded 2024-07-10T00:00..2025-01-10T00:00 unsure left -23 certain 161 ordersPartial
				reading sameDay possiblyExceeded 2024-07-11T00:00..2025-01-11T00:00 unsure left -22 certain 162 ordersPartial
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("delit", held("2024-01-10").ordersPartial().build(), "2024-08-01"));
		assertEquals("""
				island:felony-2010 CUSTODY_LIMIT running 2024-09-10T00:00..2025-05-10T00:00 unsure left 39 certain 281
				cap 2025-05-10T00:00 2025-05-09
				remarks ordersPartial
				asked renewalOrdered?
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("felony-2010", held("2024-01-10").ordersPartial().build(), "2024-08-01"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT possiblyExceeded 2024-02-11T00:00..? unsure left -20 certain ?
				remarks ordersPartial
				asked renewalOrdered?
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("monthly", held("2024-01-10").ordersPartial().build(), "2024-03-01"));
		assertEquals("""
				island:guard CUSTODY_LIMIT possiblyExceeded 2024-01-20T00:00..2024-01-30T00:00 unsure left -6 certain 4
				remarks ordersPartial
				asked renewalOrdered?
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("guard", held("2024-01-10").ordersPartial().build(), "2024-01-25"));
		assertEquals("""
				island:delit CUSTODY_LIMIT eve running 2025-01-10T00:00 2025-01-09 left 161
				cap 2025-01-10T00:00 2025-01-09
				then release
				reading eve* running 2025-01-10T00:00 2025-01-09 left 161
				reading sameDay running 2025-01-11T00:00 2025-01-10 left 162
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-07-01
				""", figures("delit", held("2024-01-10").extended(date("2024-07-01"), Term.ofMonths(6)).ordersPartial().build(), "2024-08-01"));
	}

	@Test
	void anEventThatStopsTheClock() {
		assertEquals("""
				island:monthly CUSTODY_LIMIT stopped 2024-02-11T00:00 2024-02-10 left 0
				remarks stoppedAt:judgment
				span CUSTODY_LIMIT from 2024-01-10T00:00 stopped by judgment 2024-02-11T00:00 warns P30D facts to 2024-02-10
				""", figures("monthly", held("2024-01-10").event("judgment", date("2024-02-10")).build(), "2024-03-01"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT exceeded 2024-02-11T00:00 2024-02-10 left -20
				span CUSTODY_LIMIT from 2024-01-10T00:00 stopped by judgment 2024-02-12T00:00 warns P30D facts to 2024-02-11
				""", figures("monthly", held("2024-01-10").event("judgment", date("2024-02-11")).build(), "2024-03-01"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT expiring 2024-02-11T00:00 2024-02-10 left 1
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("monthly", held("2024-01-10").event("judgment", date("2024-02-10")).build(), "2024-02-09"));
	}

	@Test
	void anEventThatMayHaveComeInTime() {
		assertEquals("""
				island:monthly CUSTODY_LIMIT possiblyExceeded 2024-02-11T00:00..? unsure left -20 certain ?
				span CUSTODY_LIMIT from 2024-01-10T00:00 stopped by judgment 2024-03-01T00:00 warns P30D facts to 2024-02-29
				""", figures("monthly", held("2024-01-10").event("judgment", date("2024-02")).build(), "2024-03-01"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT possiblyExceeded 2024-02-02T00:00..? unsure left -38 certain ?
				remarks startUncertain
				span CUSTODY_LIMIT from 2024-01-01T00:00 stopped by judgment 2024-02-21T00:00 warns P30D facts to 2024-02-20
				""", figures("monthly", held("2024-01").event("judgment", date("2024-02-20")).build(), "2024-03-10"));
		assertEquals("""
				island:police-seised CUSTODY_LIMIT seised possiblyExceeded 2024-01-11T08:00..? unsure left -26:00 certain ?
				reading whole* exceeded 2024-01-11T08:00 left -26:00
				reading seised possiblyExceeded 2024-01-11T08:00..? unsure left -26:00 certain ? stop firstAppearance 2024-01-11
				reading long exceeded 2024-01-12T08:00 left -2:00
				span CUSTODY_LIMIT from 2024-01-10T08:00 stopped by firstAppearance 2024-01-12T00:00 warns PT12H facts to 2024-01-11
				""", figures("police-seised", "seised", held("2024-01-10T08:00").event("firstAppearance", date("2024-01-11")).build(), "2024-01-12T10:00"));
		assertEquals("""
				island:police-seised CUSTODY_LIMIT seised exceeded 2024-01-11T08:00 left -26:00
				reading whole* exceeded 2024-01-11T08:00 left -26:00
				reading seised exceeded 2024-01-11T08:00 left -26:00 stop firstAppearance 2024-01-11
				reading long exceeded 2024-01-12T08:00 left -2:00
				span CUSTODY_LIMIT from 2024-01-10T08:00 stopped by firstAppearance 2024-01-11T08:00 warns PT12H facts to 2024-01-11
				""", figures("police-seised", "seised", held("2024-01-10T08:00").event("firstAppearance", date("2024-01-11T08:00")).build(), "2024-01-12T10:00"));
		assertEquals("""
				island:police-seised CUSTODY_LIMIT seised stopped 2024-01-11T08:00 left 0:01
				remarks stoppedAt:firstAppearance
				reading whole* exceeded 2024-01-11T08:00 left -26:00
				reading seised stopped 2024-01-11T08:00 left 0:01 stop firstAppearance 2024-01-11 in time stoppedAt:firstAppearance
				reading long exceeded 2024-01-12T08:00 left -2:00
				span CUSTODY_LIMIT from 2024-01-10T08:00 stopped by firstAppearance 2024-01-11T07:59 warns PT12H facts to 2024-01-11
				""", figures("police-seised", "seised", held("2024-01-10T08:00").event("firstAppearance", date("2024-01-11T07:59")).build(), "2024-01-12T10:00"));
	}

	@Test
	void allReadingsTogether() {
		var facts = held("2021-05-18").event("trialOpened", date("2022-02-01"));

		assertEquals("""
				island:delit CUSTODY_LIMIT all possiblyExceeded 2024-07-10T00:00..2024-07-11T00:00 unsure left -1 certain 0
				remarks readingsDisagree
				then release
				reading eve* exceeded 2024-07-10T00:00 2024-07-09 left -1
				reading sameDay expiring 2024-07-11T00:00 2024-07-10 left 0
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("delit", "all", held("2024-01-10").build(), "2024-07-10"));
		assertEquals("""
				island:crime CUSTODY_LIMIT all possiblyExceeded 2022-05-18T00:00..? unsure left -15 certain ?
				cap 2024-05-18T00:00 2024-05-17
				remarks readingsDisagree, stoppedAt:trialOpened
				asked missing:referral
				reading judgment* exceeded 2022-05-18T00:00 2022-05-17 left -15
				reading hearing stopped 2022-05-18T00:00 2022-05-17 left 105 stop trialOpened 2022-02-01 in time stoppedAt:trialOpened
				reading referral unknown missing referral missing:referral
				reading before exceeded 2022-05-18T00:00 2022-05-17 left -15
				span CUSTODY_LIMIT from 2021-05-18T00:00 warns P30D facts to 2022-02-01
				""", figures("crime", "all", facts.build(), "2022-06-01"));
		assertEquals("""
				island:ruling ACT_DUE all running 2024-05-17T00:00..? unsure left 2 certain ?
				remarks readingsDisagree
				reading three* running 2024-05-17T00:00 2024-05-16 left 2
				reading none noLimit
				span ACT_DUE from 2024-05-13T00:00 warns P1D facts to 2024-05-13
				""", figures("ruling", "all", act("2024-05-13").build(), "2024-05-14"));
		assertEquals("""
				island:police-seised CUSTODY_LIMIT all possiblyExceeded 2024-01-11T08:00..2024-01-12T08:00 unsure left -2:00 certain 22:00
				remarks readingsDisagree
				reading whole* exceeded 2024-01-11T08:00 left -2:00
				reading seised exceeded 2024-01-11T08:00 left -2:00
				reading long running 2024-01-12T08:00 left 22:00
				span CUSTODY_LIMIT from 2024-01-10T08:00 warns PT12H facts to 2024-01-10
				""", figures("police-seised", "all", held("2024-01-10T08:00").build(), "2024-01-11T10:00"));
	}

	@Test
	void eachReadingIsCountedByItsOwnFigures() {
		var facts = held("2024-01-10").extended(date("2024-05-08"), Term.ofMonths(4)).extended(date("2024-09-03"), Term.ofMonths(4)).build();

		assertEquals("""
				island:many CUSTODY_LIMIT first exceeded 2024-09-10T00:00 2024-09-09 left -22
				cap 2025-01-10T00:00 2025-01-09
				remarks extraExtension
				reading first* exceeded 2024-09-10T00:00 2024-09-09 left -22 extraExtension
				reading shorter exceeded 2024-07-10T00:00 2024-07-09 left -84 cappedByMaximum, lateExtension
				reading twice running 2025-01-10T00:00 2025-01-09 left 100
				reading before exceeded 2024-09-10T00:00 2024-09-09 left -22 extraExtension, renewalTooLate:2024-05-02
				reading two exceeded 2024-03-10T00:00 2024-03-09 left -206 lateExtension
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-09-03
				""", figures("many", facts, "2024-10-01"));
		assertEquals("""
				island:many CUSTODY_LIMIT twice running 2025-01-10T00:00 2025-01-09 left 100
				cap 2025-01-10T00:00 2025-01-09
				reading first* exceeded 2024-09-10T00:00 2024-09-09 left -22 extraExtension
				reading shorter exceeded 2024-07-10T00:00 2024-07-09 left -84 cappedByMaximum, lateExtension
				reading twice running 2025-01-10T00:00 2025-01-09 left 100
				reading before exceeded 2024-09-10T00:00 2024-09-09 left -22 extraExtension, renewalTooLate:2024-05-02
				reading two exceeded 2024-03-10T00:00 2024-03-09 left -206 lateExtension
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-09-03
				""", figures("many", "twice", facts, "2024-10-01"));
	}

	@Test
	void whatIsDeductedIsTakenOffWhatOrdersGiveToo() {
		assertEquals("""
				island:sent CUSTODY_LIMIT expiring 2024-05-11T00:00 2024-05-10 left 9
				remarks creditDays:10, rolledBackward:1
				span CUSTODY_LIMIT from 2024-02-01T00:00 warns P30D facts to 2024-04-20
				""", figures("sent", held("2024-02-01").credited(date("2024-01-10"), date("2024-01-19")).extended(date("2024-04-20"), Term.ofDays(10))
				.build(), "2024-05-01"));
		assertEquals("""
				island:police CUSTODY_LIMIT running 2024-02-02T06:00..2024-02-03T18:00 unsure left 18:00 certain 54:00
				cap 2024-02-03T18:00
				remarks credit, ordersPartial
				asked renewalOrdered?
				span CUSTODY_LIMIT from 2024-02-01T08:00 warns PT12H facts to 2024-02-01
				""", figures("police", held("2024-02-01T08:00").credited(date("2024-01-31T20:00"), date("2024-01-31T22:00")).ordersPartial()
				.build(), "2024-02-01T12:00"));
	}

	@Test
	void theLawIsThatOfTheCustodyWhereTheStartIsAnEvent() {
		var facts = ClockFacts.under("IS").stage(Stage.PRETRIAL).offenceClass("delit").held(date("2024-01-10")).event("remandOrder", date("2024-01-11"));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve running 2024-07-11T00:00 2024-07-10 left 131
				cap 2025-01-11T00:00 2025-01-10
				then release
				reading eve* running 2024-07-11T00:00 2024-07-10 left 131
				reading sameDay running 2024-07-12T00:00 2024-07-11 left 132
				span CUSTODY_LIMIT from 2024-01-11T00:00 warns P30D facts to 2024-01-11
				""", all(facts.build(), "2024-03-01"));
	}

	@Test
	void anActThatClosesInTheAfternoon() {
		assertEquals("""
				island:filing ACT_DUE expiring 2024-04-09T00:00 2024-04-08 left 0
				remarks rolledForward:1, startRolled
				span ACT_DUE from 2024-03-29T00:00 warns P30D closes 16:00 facts to 2024-03-29
				""", figures("filing", act("2024-03-29").build(), "2024-04-08T15:59"));
		assertEquals("""
				island:filing ACT_DUE exceeded 2024-04-09T00:00 2024-04-08 left 0
				remarks rolledForward:1, startRolled
				span ACT_DUE from 2024-03-29T00:00 warns P30D closes 16:00 facts to 2024-03-29
				""", figures("filing", act("2024-03-29").build(), "2024-04-08T16:00"));
		assertEquals("""
				island:filing ACT_DUE expiring 2024-04-09T00:00 2024-04-08 left 0
				remarks rolledForward:1, startRolled
				span ACT_DUE from 2024-03-29T00:00 warns P30D closes 16:00 facts to 2024-03-29
				""", figures("filing", act("2024-03-29").build(), "2024-04-08"));
	}

	@Test
	void anActThatWasDone() {
		assertEquals("""
				island:review REVIEW_DUE endedLate 2024-03-12T00:00 2024-03-11 left -1
				remarks rolledForward:1
				ended 2024-03-12
				span REVIEW_DUE from 2024-01-10T00:00 ended 2024-03-13T00:00 to 2024-03-13T00:00 warns P30D facts to 2024-03-12
				""", figures("review", act("2024-01-10").event("done", date("2024-03-12")).build(), "2024-07-10"));
		assertEquals("""
				island:review REVIEW_DUE possiblyExceeded 2024-03-12T00:00 2024-03-11 left -20 certain 10
				remarks rolledForward:1
				ended 2024-03-31
				span REVIEW_DUE from 2024-01-10T00:00 ended 2024-03-02T00:00 to 2024-04-01T00:00 warns P30D facts to 2024-03-31
				""", figures("review", act("2024-01-10").event("done", date("2024-03")).build(), "2024-07-10"));
		assertEquals("""
				island:review REVIEW_DUE expiring 2024-03-12T00:00 2024-03-11 left 0
				remarks rolledForward:1
				span REVIEW_DUE from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("review", act("2024-01-10").event("done", date("2024-03-12")).build(), "2024-03-11"));
		assertEquals("""
				island:delit CUSTODY_LIMIT eve exceeded 2024-07-10T00:00 2024-07-09 left -1
				cap 2025-01-10T00:00 2025-01-09
				then release
				reading eve* exceeded 2024-07-10T00:00 2024-07-09 left -1
				reading sameDay expiring 2024-07-11T00:00 2024-07-10 left 0
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("delit", held("2024-01-10").event("done", date("2024-03-12")).build(), "2024-07-10"));
		assertEquals("""
				island:delit CUSTODY_LIMIT eve ended 2024-07-10T00:00 2024-07-09 left 119
				cap 2025-01-10T00:00 2025-01-09
				ended 2024-03-12
				then release
				reading eve* ended 2024-07-10T00:00 2024-07-09 left 119
				reading sameDay ended 2024-07-11T00:00 2024-07-10 left 120
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-03-13T00:00 to 2024-03-13T00:00 warns P30D facts to 2024-03-12
				""", figures("delit", held("2024-01-10").event("done:delit", date("2024-03-12")).build(), "2024-07-10"));
	}

	@Test
	void aNoticeBeforeAHearing() {
		assertEquals("""
				island:notice NOTICE_BEFORE expiring 2024-05-14T00:00 2024-05-13 left 1
				span NOTICE_BEFORE warns P30D
				""", figures("notice", act("2024-05-21").build(), "2024-05-12"));
	}

	@Test
	void anExpectedFeast() {
		var facts = ClockFacts.under("ES").startingAt(date("2024-05-31")).held(date("2024-05-31"));

		assertEquals("""
				island:expected CUSTODY_LIMIT expiring 2024-06-15T00:00..2024-06-19T00:00 unsure left 0 certain 4
				unannounced Summer feast 2024
				span CUSTODY_LIMIT from 2024-05-31T00:00 warns P30D facts to 2024-05-31
				""", figures("expected", facts.build(), "2024-06-14"));
		assertEquals("""
				island:expected CUSTODY_LIMIT expiring 2024-06-22T00:00..2024-06-26T00:00 unsure left 7 certain 11
				unannounced Summer feast 2024
				span CUSTODY_LIMIT from 2024-05-31T00:00 warns P30D facts to 2024-06-14
				""", figures("expected", facts.extended(date("2024-06-14"), Term.ofDays(5)).build(), "2024-06-14"));
	}

	@Test
	void expectedFeastsMoveTheEndTheWayThatIsSafe() {
		var facts = ClockFacts.under("ES").startingAt(date("2024-06-04")).held(date("2024-06-04")); // ten days to Friday 14 June

		assertEquals("""
				island:expected-back CUSTODY_LIMIT expiring 2024-06-14T00:00..2024-06-15T00:00 unsure left 3 certain 4
				remarks rolledBackward:1
				unannounced Summer feast 2024
				span CUSTODY_LIMIT from 2024-06-04T00:00 warns P30D facts to 2024-06-04
				""", figures("expected-back", facts.build(), "2024-06-10"));
		assertEquals("""
				island:expected-on CUSTODY_LIMIT expiring 2024-06-15T00:00..2024-06-18T00:00 unsure left 4 certain 7
				remarks rolledForward:3
				unannounced Summer feast 2024
				span CUSTODY_LIMIT from 2024-06-04T00:00 warns P30D facts to 2024-06-04
				""", figures("expected-on", facts.build(), "2024-06-10"));
		assertEquals("""
				island:expected-notice NOTICE_BEFORE expiring 2024-06-13T00:00..2024-06-14T00:00 unsure left 2 certain 3
				unannounced Summer feast 2024
				span NOTICE_BEFORE warns P30D
				""", figures("expected-notice", ClockFacts.under("ES").startingAt(date("2024-06-17")).build(), "2024-06-10"));
	}

	@Test
	void aMaximumShorterThanTheTerm() {
		assertEquals("""
				island:short CUSTODY_LIMIT expiring 2023-03-01T00:00 2023-02-28 left 18
				cap 2023-03-01T00:00 2023-02-28
				span CUSTODY_LIMIT from 2023-02-01T00:00 warns P30D facts to 2023-02-01
				""", figures("short", held("2023-02-01").build(), "2023-02-10"));
		assertEquals("""
				island:short CUSTODY_LIMIT expiring 2023-03-31T00:00 2023-03-30 left 20
				cap 2023-04-01T00:00 2023-03-31
				span CUSTODY_LIMIT from 2023-03-01T00:00 warns P30D facts to 2023-03-01
				""", figures("short", held("2023-03-01").build(), "2023-03-10"));
	}

	@Test
	void gapsAtTheVeryEnd() {
		var days = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-07-08")).held(date("2024-07-10"));
		var hours = ClockFacts.under("IS").startingAt(date("2024-01-10T08:00")).held(date("2024-01-10T08:00"), date("2024-01-11T08:00"))
				.held(date("2024-01-11T09:00"));

		assertEquals("""
				island:delit CUSTODY_LIMIT eve expiring 2024-07-11T00:00 2024-07-10 left 0
				cap 2025-01-11T00:00 2025-01-10
				remarks gapDays:1
				then release
				reading eve* expiring 2024-07-11T00:00 2024-07-10 left 0 gapDays:1
				reading sameDay expiring 2024-07-12T00:00 2024-07-11 left 1 gapDays:1
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-07-10
				""", figures("delit", days.build(), "2024-07-10"));
		assertEquals("""
				island:police CUSTODY_LIMIT exceeded 2024-01-11T08:00 left -1:30
				cap 2024-01-12T21:00
				asked missing:credit
				span CUSTODY_LIMIT from 2024-01-10T08:00 warns PT12H facts to 2024-01-11
				""", figures("police", hours.build(), "2024-01-11T09:30"));
	}

	@Test
	void aRuleThatKnowsNoExtensionsNeedsNoOrders() {
		assertEquals("""
				island:smuggling CUSTODY_LIMIT running 2006-03-01T00:00 2006-02-28 left 211
				cap 2006-03-01T00:00 2006-02-28
				span CUSTODY_LIMIT from 2005-03-01T00:00 warns P30D facts to 2005-03-01
				""", figures("smuggling", held("2005-03-01").ordersPartial().build(), "2005-08-01"));
	}

	@Test
	void earlierCustodyThatTheRuleDoesNotDeductIsNoFactOfItsClock() {
		assertEquals("""
				island:delit CUSTODY_LIMIT eve running 2024-07-10T00:00 2024-07-09 left 130
				cap 2025-01-10T00:00 2025-01-09
				then release
				reading eve* running 2024-07-10T00:00 2024-07-09 left 130
				reading sameDay running 2024-07-11T00:00 2024-07-10 left 131
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", figures("delit", held("2024-01-10").credited(date("2024-01-20"), date("2024-01-22")).build(), "2024-03-01"));
		assertEquals("""
				island:sent CUSTODY_LIMIT running 2024-04-20T00:00 2024-04-19 left 49
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-20
				""", figures("sent", held("2024-01-10").credited(date("2024-01-20"), date("2024-01-22")).build(), "2024-03-01"));
	}

	@Test
	void custodyThatEndsAboutTheTimeOfTheEventThatStopsIt() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).event("judgment", date("2024-02-08")).build();

		assertEquals("""
				island:monthly CUSTODY_LIMIT ended 2024-02-11T00:00 2024-02-10 left 3
				ended 2024-02-07
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-02-08T00:00 to 2024-02-08T00:00 stopped by judgment 2024-02-09T00:00 warns P30D facts to 2024-02-08
				""", figures("monthly", facts.changed().held(date("2024-01-10"), date("2024-02-07")).build(), "2024-03-01"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT stopped 2024-02-11T00:00 2024-02-10 left 2
				remarks stoppedAt:judgment
				ended 2024-02-08
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-02-09T00:00 to 2024-02-09T00:00 stopped by judgment 2024-02-09T00:00 warns P30D facts to 2024-02-08
				""", figures("monthly", facts.changed().held(date("2024-01-10"), date("2024-02-08")).build(), "2024-03-01"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT stopped 2024-02-11T00:00 2024-02-10 left 2
				remarks stoppedAt:judgment
				ended 2024-02-20
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-02-21T00:00 to 2024-02-21T00:00 stopped by judgment 2024-02-09T00:00 warns P30D facts to 2024-02-20
				""", figures("monthly", facts.changed().held(date("2024-01-10"), date("2024-02-20")).build(), "2024-03-01"));
	}

	@Test
	void anEventBeforeOrAfterANewLaw() {
		assertEquals("""
				island:smuggling CUSTODY_LIMIT stopped 2010-03-01T00:00 2010-02-28 left 59
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01, stoppedAt:judgment
				span CUSTODY_LIMIT from 2009-03-01T00:00 stopped by judgment 2010-01-01T00:00 warns P30D law 2010-01-01 facts to 2009-12-31
				""", figures("smuggling", held("2009-03-01").event("judgment", date("2009-12-31")).build(), "2010-02-01"));
		assertEquals("""
				island:smuggling CUSTODY_LIMIT noRule 2010-03-01T00:00 2010-02-28
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01
				why smuggling: new law not read
				span CUSTODY_LIMIT from 2009-03-01T00:00 stopped by judgment 2010-01-02T00:00 warns P30D law 2010-01-01 facts to 2010-01-01
				""", figures("smuggling", held("2009-03-01").event("judgment", date("2010-01-01")).build(), "2010-02-01"));
	}

	@Test
	void hoursThatEndAtTheMidnightOfANewLaw() {
		assertEquals("""
				island:police-2000 CUSTODY_LIMIT exceeded 2000-01-01T00:00 left -12:00
				span CUSTODY_LIMIT from 1999-12-31T00:00 warns PT12H facts to 1999-12-31
				""", figures("police-2000", held("1999-12-31T00:00").build(), "2000-01-01T12:00"));
		assertEquals("""
				island:police-2000 CUSTODY_LIMIT noRule 2000-01-01T00:01
				remarks newLawFrom:2000-01-01
				span CUSTODY_LIMIT from 1999-12-31T00:01 warns PT12H law 2000-01-01 facts to 1999-12-31
				""", figures("police-2000", held("1999-12-31T00:01").build(), "2000-01-01T12:00"));
	}

	@Test
	void aClockRunsFromItsVeryFirstMinute() {
		assertEquals("""
				island:police CUSTODY_LIMIT running 2024-01-11T08:00 left 24:00
				cap 2024-01-12T20:00
				asked missing:credit
				span CUSTODY_LIMIT from 2024-01-10T08:00 warns PT12H facts to 2024-01-10
				""", figures("police", held("2024-01-10T08:00").build(), "2024-01-10T08:00"));
		assertEquals("""
				island:police CUSTODY_LIMIT notStarted 2024-01-11T08:00
				cap 2024-01-12T20:00
				asked missing:credit
				span CUSTODY_LIMIT from 2024-01-10T08:00 warns PT12H
				""", figures("police", held("2024-01-10T08:00").build(), "2024-01-10T07:59"));
	}

	@Test
	void eventsThatMayJustHaveComeInTime() {
		assertEquals("""
				island:monthly CUSTODY_LIMIT possiblyExceeded 2024-02-02T00:00..? unsure left -38 certain ?
				remarks startUncertain
				span CUSTODY_LIMIT from 2024-01-01T00:00 stopped by judgment 2024-03-01T00:00 warns P30D facts to 2024-02-29
				""", figures("monthly", held("2024-01").event("judgment", date("2024-02-29")).build(), "2024-03-10"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT exceeded 2024-02-02T00:00..2024-03-01T00:00 unsure left -38 certain -10
				remarks startUncertain
				span CUSTODY_LIMIT from 2024-01-01T00:00 stopped by judgment 2024-03-02T00:00 warns P30D facts to 2024-03-01
				""", figures("monthly", held("2024-01").event("judgment", date("2024-03-01")).build(), "2024-03-10"));
		assertEquals("""
				island:police-seised CUSTODY_LIMIT seised possiblyExceeded 2024-01-11T00:00..? unsure left -34:00 certain ?
				remarks startUncertain
				reading whole* exceeded 2024-01-11T00:00..2024-01-11T23:59 unsure left -34:00 certain -10:01 startUncertain
				reading seised possiblyExceeded 2024-01-11T00:00..? unsure left -34:00 certain ? stop firstAppearance 2024-01-11 startUncertain
				reading long possiblyExceeded 2024-01-12T00:00..2024-01-12T23:59 unsure left -10:00 certain 13:59 startUncertain
				span CUSTODY_LIMIT from 2024-01-10T00:00 stopped by firstAppearance 2024-01-11T00:00 warns PT12H facts to 2024-01-11
				""", figures("police-seised", "seised", held("2024-01-10").event("firstAppearance", date("2024-01-11T00:00")).build(), "2024-01-12T10:00"));
		assertEquals("""
				island:police-seised CUSTODY_LIMIT seised exceeded 2024-01-11T00:00..2024-01-11T23:59 unsure left -34:00 certain -10:01
				remarks startUncertain
				reading whole* exceeded 2024-01-11T00:00..2024-01-11T23:59 unsure left -34:00 certain -10:01 startUncertain
				reading seised exceeded 2024-01-11T00:00..2024-01-11T23:59 unsure left -34:00 certain -10:01 stop firstAppearance 2024-01-11 startUncertain
				reading long possiblyExceeded 2024-01-12T00:00..2024-01-12T23:59 unsure left -10:00 certain 13:59 startUncertain
				span CUSTODY_LIMIT from 2024-01-10T00:00 stopped by firstAppearance 2024-01-11T23:59 warns PT12H facts to 2024-01-11
				""", figures("police-seised", "seised", held("2024-01-10").event("firstAppearance", date("2024-01-11T23:59")).build(), "2024-01-12T10:00"));
	}

	@Test
	void aLawThatIsNotLoadedLeavesTheClockThatWasChosen() {
		assertEquals("""
				island:smuggling CUSTODY_LIMIT noRule 2010-03-01T00:00 2010-02-28
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01
				why smuggling: new law not read
				span CUSTODY_LIMIT from 2009-03-01T00:00 warns P30D law 2010-01-01 facts to 2009-03-01
				""", all(remanded("2009-03-01").offenceClass("smuggling").build(), "2010-02-01"));
	}

	@Test
	void anArrestAgain() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-10")).held(date("2024-01-10"), date("2024-01-12"))
				.held(date("2024-01-20/2024-01-22")).extended(date("2024-01-11"), Term.ofDays(10)).suspended(date("2024-01-24"), date("2024-01-24"));

		assertEquals("""
				island:guard CUSTODY_LIMIT expiring 2024-01-31T00:00..2024-02-02T00:00 unsure left 5 certain 7
				remarks startUncertain, suspended
				span CUSTODY_LIMIT from 2024-01-20T00:00 warns P30D facts to 2024-01-24
				""", figures("guard", facts.build(), "2024-01-25"));
	}

	@Test
	void aLawThatIsNotLoaded() {
		assertEquals("""
				island:smuggling CUSTODY_LIMIT running 2010-03-01T00:00 2010-02-28 left 59
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01
				span CUSTODY_LIMIT from 2009-03-01T00:00 warns P30D law 2010-01-01 facts to 2009-03-01
				""", figures("smuggling", held("2009-03-01").build(), "2009-12-31"));
		assertEquals("""
				island:smuggling CUSTODY_LIMIT noRule 2010-03-01T00:00 2010-02-28
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01
				why smuggling: new law not read
				span CUSTODY_LIMIT from 2009-03-01T00:00 warns P30D law 2010-01-01 facts to 2009-03-01
				""", figures("smuggling", held("2009-03-01").build(), "2010-01-01"));
		assertEquals("""
				island:smuggling CUSTODY_LIMIT noRule 2010-01-15T00:00..2010-01-20T00:00 unsure
				remarks newLawFrom:2010-01-01, startUncertain
				why smuggling: new law not read
				span CUSTODY_LIMIT from 2009-01-15T00:00 warns P30D law 2010-01-01 facts to 2009-01-20
				""", figures("smuggling", held("2009-01-15/2009-01-20").build(), "2010-02-01"));
		assertEquals("""
				island:smuggling CUSTODY_LIMIT possiblyExceeded 2009-12-20T00:00..2010-01-20T00:00 unsure left -44 certain ?
				remarks newLawFrom:2010-01-01, startUncertain
				span CUSTODY_LIMIT from 2008-12-20T00:00 warns P30D law 2010-01-01 facts to 2009-01-20
				""", figures("smuggling", held("2008-12-20/2009-01-20").build(), "2010-02-01"));
		assertEquals("""
				island:smuggling CUSTODY_LIMIT ended 2010-03-01T00:00 2010-02-28 left 59
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01
				ended 2009-12-31
				span CUSTODY_LIMIT from 2009-03-01T00:00 ended 2010-01-01T00:00 to 2010-01-01T00:00 warns P30D law 2010-01-01 facts to 2009-12-31
				""", figures("smuggling", ended("2009-03-01", "2009-12-31"), "2010-02-01"));
		assertEquals("""
				island:smuggling CUSTODY_LIMIT noRule 2010-03-01T00:00 2010-02-28
				cap 2010-03-01T00:00 2010-02-28
				remarks newLawFrom:2010-01-01
				why smuggling: new law not read
				ended 2010-01-01
				span CUSTODY_LIMIT from 2009-03-01T00:00 ended 2010-01-02T00:00 to 2010-01-02T00:00 warns P30D law 2010-01-01 facts to 2010-01-01
				""", figures("smuggling", ended("2009-03-01", "2010-01-01"), "2010-02-01"));
	}

	@Test
	void aLawOfThePackThatReplacesAnother() {
		assertEquals("""
				island:felony-2010 CUSTODY_LIMIT exceeded 2010-01-01T00:00..2010-09-01T00:00 unsure left -244 certain -1
				cap 2010-07-01T00:00 2010-06-30
				remarks cappedByMaximum, lateExtension, newLawFrom:2010-01-01
				span CUSTODY_LIMIT from 2009-03-01T00:00 warns P30D facts to 2010-08-01
				""", all(remanded("2009-03-01").offenceClass("felony").extended(date("2010-08-01"), Term.ofMonths(8)).build(), "2010-09-01"));
	}

	@Test
	void factsMissingToChooseARule() {
		var facts = remanded("2024-01-10").event("arrest", date("2024-01-08"));

		assertEquals("""
				- unknown 2024-01-18T00:00..2025-01-10T00:00 unsure
				remarks candidates:crime,delit,felony-2010,guard,monthly,sent,short, missing:offenceClass
				asked missing:offenceClass
				span CUSTODY_LIMIT always unknown from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", all(facts.build(), "2024-03-01"));
	}

	@Test
	void answersWithoutARule() {
		assertEquals("""
				island:delit CUSTODY_LIMIT unknown
				remarks missing:remandOrder
				asked missing:remandOrder
				span CUSTODY_LIMIT always unknown warns P30D
				""", figures("delit", ClockFacts.under("IS").held(date("2024-01-10")).build(), "2024-03-01"));
		assertEquals("""
				island:part REVIEW_DUE unknown
				remarks missing:sentence
				asked missing:sentence
				span REVIEW_DUE always unknown warns P30D
				""", figures("part", act("2024-01-10").build(), "2024-03-01"));
		assertEquals("""
				island:complaint ACT_DUE noRule
				remarks noRule
				span ACT_DUE always noRule warns P30D
				""", figures("complaint", act("2024-01-10").against("IS").build(), "2025-01-29"));
		assertEquals("""
				- noRule
				remarks noRule
				why children: not read
				span CUSTODY_LIMIT always noRule warns P30D
				""", all(remanded("2024-01-10").offenceClass("delit").age(12).build(), "2024-03-01"));
		assertEquals("""
				- noRule
				remarks noRule
				span CUSTODY_LIMIT always noRule warns P30D
				""", all(ClockFacts.under("nowhere").build(), "2024-03-01"));
		assertEquals("""
				island:delit CUSTODY_LIMIT unknown
				remarks endBeforeStart
				asked contradiction:endBeforeStart
				span CUSTODY_LIMIT always unknown warns P30D
				""", figures("delit", ended("2024-01-10", "2024-01-02"), "2024-03-01"));
	}

	@Test
	void aChargeOfWhichNothingSaysHowItsClockGoesOn() {
		assertEquals("""
				island:crime CUSTODY_LIMIT judgment running 2025-01-10T00:00..2025-03-01T00:00 unsure left 222 certain 272
				remarks readingsDisagree
				reading judgment* running 2025-01-10T00:00 2025-01-09 left 222
				reading hearing running 2025-01-10T00:00 2025-01-09 left 222
				reading referral running 2025-01-10T00:00 2025-01-09 left 222
				reading before running 2025-01-10T00:00 2025-01-09 left 222
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-03-01
				""", all(requalified("2024-03-01", Optional.empty()), "2024-06-01"));
		assertEquals("""
				island:crime CUSTODY_LIMIT judgment running 2025-01-10T00:00..2025-03-01T00:00 unsure left 222 certain 272
				remarks readingsDisagree
				reading judgment* running 2025-01-10T00:00 2025-01-09 left 222
				reading hearing running 2025-01-10T00:00 2025-01-09 left 222
				reading referral running 2025-01-10T00:00 2025-01-09 left 222
				reading before running 2025-01-10T00:00 2025-01-09 left 222
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-03-01
				""", figures("delit", held("2024-01-10").reclassified(Reclassification.toRule(date("2024-03-01"), "crime", Optional.empty())).build(), "2024-06-01"));
	}

	@Test
	void aChargeThatChangedAfterItsLimit() {
		assertEquals("""
				island:delit CUSTODY_LIMIT eve endedLate 2024-07-10T00:00 2024-07-09 left -22
				cap 2025-01-10T00:00 2025-01-09
				remarks requalifiedOn:2024-08-01
				ended 2024-07-31
				then release
				reading eve* endedLate 2024-07-10T00:00 2024-07-09 left -22
				reading sameDay endedLate 2024-07-11T00:00 2024-07-10 left -21
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-08-01T00:00 to 2024-08-01T00:00 warns P30D facts to 2024-07-31
				island:crime CUSTODY_LIMIT judgment running 2025-08-01T00:00 2025-07-31 left 333
				cap 2027-08-01T00:00 2027-07-31
				reading judgment* running 2025-08-01T00:00 2025-07-31 left 333
				reading hearing running 2025-08-01T00:00 2025-07-31 left 333
				reading referral running 2025-08-01T00:00 2025-07-31 left 333
				reading before running 2025-08-01T00:00 2025-07-31 left 333
				span CUSTODY_LIMIT from 2024-08-01T00:00 warns P30D facts to 2024-08-01
				""", all(requalified("2024-08-01", Optional.of(Policy.NEW_START)), "2024-09-01"));
	}

	@Test
	void aChargeThatChangedTwice() {
		var facts = remanded("2024-01-10").offenceClass("petty").age(30).reclassified(change("2024-06-01", "crime", Optional.of(Policy.NEW_START)))
				.reclassified(change("2024-03-01", "delit", Optional.of(Policy.KEEP_START)));

		assertEquals("""
				island:monthly CUSTODY_LIMIT endedLate 2024-02-11T00:00 2024-02-10 left -19
				remarks requalifiedOn:2024-03-01, requalifiedOn:2024-06-01
				ended 2024-02-29
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-03-01T00:00 to 2024-03-01T00:00 warns P30D facts to 2024-02-29
				island:crime CUSTODY_LIMIT judgment running 2025-06-01T00:00 2025-05-31 left 350
				cap 2027-06-01T00:00 2027-05-31
				reading judgment* running 2025-06-01T00:00 2025-05-31 left 350
				reading hearing running 2025-06-01T00:00 2025-05-31 left 350
				reading referral running 2025-06-01T00:00 2025-05-31 left 350
				reading before running 2025-06-01T00:00 2025-05-31 left 350
				span CUSTODY_LIMIT from 2024-06-01T00:00 warns P30D facts to 2024-06-01
				""", all(facts.build(), "2024-06-15"));
		assertEquals("""
				island:monthly CUSTODY_LIMIT endedLate 2024-02-11T00:00 2024-02-10 left -19
				remarks requalifiedOn:2024-03-01
				ended 2024-02-29
				span CUSTODY_LIMIT from 2024-01-10T00:00 ended 2024-03-01T00:00 to 2024-03-01T00:00 warns P30D facts to 2024-02-29
				island:delit CUSTODY_LIMIT eve running 2024-07-10T00:00 2024-07-09 left 55
				cap 2025-01-10T00:00 2025-01-09
				then release
				reading eve* running 2024-07-10T00:00 2024-07-09 left 55
				reading sameDay running 2024-07-11T00:00 2024-07-10 left 56
				span CUSTODY_LIMIT from 2024-01-10T00:00 warns P30D facts to 2024-01-10
				""", all(facts.build(), "2024-05-15"));
	}

	@Test
	void theNextRenewal() {
		var facts = held("2023-05").build();
		var limit = Island.ENGINE.evaluate("crime", "", facts, Island.at("2024-04-01"));

		assertEquals("""
				island:crime NOTICE_BEFORE judgment running 2024-05-01T00:00..2024-05-31T00:00 unsure left 29 certain 59
				reading judgment* running 2024-05-01T00:00..2024-05-31T00:00 unsure left 29 certain 59
				reading hearing running 2024-05-01T00:00..2024-05-31T00:00 unsure left 29 certain 59
				reading referral running 2024-05-01T00:00..2024-05-31T00:00 unsure left 29 certain 59
				reading before expiring 2024-04-19T00:00..2024-05-21T00:00 unsure left 17 certain 49
				span NOTICE_BEFORE from 2023-05-01T00:00 warns P11D facts to 2023-05-31
				""", Island.figures(Island.ENGINE.renewalNotice(limit, facts, Island.at("2024-04-01")).orElseThrow()));
	}

	@Test
	void noRenewalIsDueOnceTheNumberOrTheMaximumIsReached() {
		var facts = held("2023-05-18");
		var once = Term.ofMonths(1);

		assertEquals(true, renewable(facts.extended(date("2024-05-01"), once).extended(date("2024-05-02"), once).build()));
		assertEquals(false, renewable(facts.extended(date("2024-05-03"), once).build()));
		var year = new Term(1, 0, 0, 0, 0);
		assertEquals(false, renewable(held("2023-05-18").extended(date("2024-05-01"), year).extended(date("2024-05-02"), year).build()));
	}

	private static boolean renewable(ClockFacts facts) {
		var limit = Island.ENGINE.evaluate("crime", "", facts, Island.at("2024-05-10"));
		return Island.ENGINE.renewalNotice(limit, facts, Island.at("2024-05-10")).isPresent();
	}

	@Test
	void theStandardsOfACourtBesideTheLaw() {
		var facts = ClockFacts.under("IS").stage(Stage.POLICE_CUSTODY).startingAt(date("2024-01-10T08:00")).held(date("2024-01-10T08:00")).build();

		assertEquals("""
				island:standard BENCHMARK running 2024-01-12T08:00 left 32:00
				span BENCHMARK from 2024-01-10T08:00 warns PT12H facts to 2024-01-10
				""", Island.ENGINE.standards(facts, Island.at("2024-01-11")).stream().map(Island::figures).collect(Collectors.joining()));
	}

	private static ClockFacts ended(String from, String until) {
		return ClockFacts.under("IS").startingAt(date(from)).held(date(from), date(until)).build();
	}

	private static ClockFacts requalified(String day, Optional<Policy> policy) {
		return remanded("2024-01-10").offenceClass("delit").age(30).reclassified(change(day, "crime", policy)).build();
	}

	private static Reclassification change(String day, String offence, Optional<Policy> policy) {
		return new Reclassification(date(day), Optional.empty(), Optional.of(offence), Optional.empty(), policy, Optional.empty());
	}

	private static String all(ClockFacts facts, String asOf) {
		return Island.ENGINE.evaluate(facts, Island.at(asOf)).stream().map(Island::figures).collect(Collectors.joining());
	}

	private static String figures(String rule, ClockFacts facts, String asOf) {
		return figures(rule, "", facts, asOf);
	}

	private static String figures(String rule, String reading, ClockFacts facts, String asOf) {
		return Island.figures(Island.ENGINE.evaluate(rule, reading, facts, Island.at(asOf)));
	}
}
