package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.date;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ClockStart;
import org.vigie.model.CustodyStage;
import org.vigie.model.OrderKind;
import org.vigie.rules.ClockState;

/** Facts of a case as they come, and the last days they lead to; each day was counted by hand. */
class FactsAsTheyComeTest {

	private static Held inMali(String from) {
		return Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from(from).under("ML", CustodyStage.PRETRIAL, "remandOrder", from).complete();
	}

	private static List<DeadlineRow> rows(Held held, String asOf) {
		return rows(held.file(), asOf);
	}

	/** The rows but those that say when a renewal is due: {@link RenewalsDueTest} has them. */
	private static List<DeadlineRow> rows(CaseFile file, String asOf) {
		return Packs.deadlines().of(file, day(asOf)).stream().filter(it -> it.kind() != DeadlineKind.NOTICE).toList();
	}

	/** State, rule and ends of each row: {@code exceeded ml-2001-127 2022-08-31}. */
	private static List<String> told(Held held, String asOf) {
		return rows(held, asOf).stream().map(FactsAsTheyComeTest::told).toList();
	}

	private static String told(DeadlineRow row) {
		var from = row.earliest().map(Object::toString).orElse("?");
		var to = row.latest().map(Object::toString).orElse("?");
		return row.state().map(ClockState::code).orElse("-") + " " + row.ruleId().orElse("-") + " " + (from.equals(to) ? from : from + ".." + to);
	}

	private static DeadlineRow under(String rule, Held held, String asOf) {
		return rows(held, asOf).stream().filter(it -> it.ruleId().equals(Optional.of(rule))).findFirst().orElseThrow();
	}

	@Test
	void chargesWithDifferentLimitsHaveAClockEach() {
		var held = inMali("2022-03-01");
		var theft = held.charged("Theft", "delit", "P3Y");
		theft.setArticle("art. 252");
		held.charged("Murder", "crime", "P20Y");

		assertEquals(List.of("exceeded ml-2001-127 2022-08-31", "running ml-2001-135 2023-02-28"), told(held, "2022-10-01"));
		assertEquals("Theft, art. 252", under("ml-2001-127", held, "2022-10-01").charge().orElseThrow().words());
		assertEquals(List.of("ch5"), under("ml-2001-135", held, "2022-10-01").charge().orElseThrow().ids());
	}

	@Test
	void theRowSaysInBothLanguagesOfWhichChargeItIs() {
		var held = inMali("2022-03-01");
		held.charged("Vol", "delit", "P3Y");
		held.charged("Meurtre", "crime", "P20Y");

		var row = under("ml-2001-135", held, "2022-10-01");

		assertEquals("Charge: Meurtre.", Reason.of(row, Texts.in(Locale.ENGLISH)).also().getFirst());
		assertEquals("Chef d’accusation : Meurtre.", Reason.of(row, Texts.in(Locale.FRENCH)).also().getFirst());
		assertTrue(new DeadlineWords(Texts.in(Locale.ENGLISH)).ruleAndCitation(row).endsWith("Charge: Meurtre."));
	}

	@Test
	void chargesOfOneClassAndPenaltyShareAClock() {
		var held = inMali("2022-03-01");
		held.charged("Theft", "delit", "P3Y");
		held.charged("Fraud", "delit", "P3Y");

		assertEquals(List.of("running ml-2001-127 2022-08-31"), told(held, "2022-05-01"));
		assertEquals(Optional.empty(), rows(held, "2022-05-01").getFirst().charge());
	}

	@Test
	void chargesThatComeToTheSameAnswerShareARow() {
		var held = inMali("2022-03-01");
		held.charged("Murder", "crime", "P20Y");
		held.charged("Arson", "crime", "P10Y");

		assertEquals(List.of("running ml-2001-135 2023-02-28"), told(held, "2022-05-01"));
	}

	@Test
	void theTitlesOwnClassGoesBeforeThatOfTheCharges() {
		var held = inMali("2022-03-01").offence("crime");
		held.charged("Theft", "delit", "P3Y");
		held.charged("Murder", "crime", "P20Y");

		assertEquals(List.of("running ml-2001-135 2023-02-28"), told(held, "2022-05-01"));
	}

	@Test
	void aChargeWithoutAClassIsAskedForAndHidesNoOther() {
		var held = inMali("2022-03-01");
		held.charged("Murder", "crime", "P20Y");
		held.charged("Something else", null, null);

		var rows = rows(held, "2022-05-01");

		assertEquals(List.of("unknown", "running"), rows.stream().map(it -> it.state().orElseThrow().code()).toList());
		assertEquals("Something else", rows.getFirst().charge().orElseThrow().words());
	}

	@Test
	void aRequalifiedChargeGoesOnFromTheFirstRemand() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-06-01").setClockStart(ClockStart.KEEP_START);

		assertEquals(List.of("running ml-2001-127 2022-07-09"), told(held, "2022-05-31"));
		assertEquals(List.of("running ml-2001-135 2023-01-09"), told(held, "2022-08-01"));
	}

	@Test
	void aRequalifiedChargeBeginsANewClock() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-06-01").setClockStart(ClockStart.NEW_START);

		assertEquals(List.of("running ml-2001-135 2023-05-31"), told(held, "2022-08-01"));
	}

	@Test
	void aRequalificationOfWhichNobodySaysHowItCountsGivesBothDays() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-06-01");

		assertEquals(List.of("running ml-2001-135 2023-01-09..2023-05-31"), told(held, "2022-08-01"));
	}

	@Test
	void anExcessBeforeTheRequalificationStays() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-09-01").setClockStart(ClockStart.KEEP_START);

		assertEquals(List.of("running ml-2001-135 2023-01-09", "endedLate ml-2001-127 2022-07-09"), told(held, "2022-10-01"));
		assertEquals(-53, under("ml-2001-127", held, "2022-10-01").left().orElseThrow().amount());
	}

	@Test
	void aTitleThatBearsTheFirstClassChangesWithTheCharge() {
		var held = inMali("2022-01-10").offence("delit");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-06-01").setClockStart(ClockStart.KEEP_START);

		assertEquals(List.of("running ml-2001-135 2023-01-09"), told(held, "2022-08-01"));
	}

	@Test
	void aRequalificationWithoutADateCountsAsIfItHadAlwaysBeenSo() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "");

		assertEquals(List.of("running ml-2001-135 2023-01-09"), told(held, "2022-08-01"));
	}

	@Test
	void chargesThatReplaceOneAnotherInACircleAreNotLost() {
		var held = inMali("2022-01-10");
		var first = held.charged("Theft", "delit", "P3Y");
		first.setRequalifiedFrom(held.requalified(first, "Robbery", "delit", "P3Y", ""));

		assertEquals(List.of("running ml-2001-127 2022-07-09"), told(held, "2022-05-01"));
	}

	@Test
	void aChargeDismissedInTimeEndsItsClockAndTheOtherGoesOn() {
		var held = inMali("2022-03-01");
		dismissed(held, "2022-05-01");
		held.charged("Murder", "crime", "P20Y");

		assertEquals(List.of("running ml-2001-127 2022-08-31", "running ml-2001-135 2023-02-28"), told(held, "2022-04-30"));
		assertEquals(List.of("running ml-2001-135 2023-02-28", "ended ml-2001-127 2022-08-31"), told(held, "2022-06-01"));
	}

	@Test
	void aChargeDismissedTooLateKeepsItsExcess() {
		var held = inMali("2022-03-01");
		dismissed(held, "2022-10-10");
		held.charged("Murder", "crime", "P20Y");

		var row = under("ml-2001-127", held, "2022-12-01");

		assertEquals("endedLate ml-2001-127 2022-08-31", told(row));
		assertEquals(-40, row.left().orElseThrow().amount());
		assertEquals(Optional.of(date("2022-10-10")), row.charge().orElseThrow().ended());
	}

	@Test
	void chargesThatHaveAllEndedCountOnWhileThePersonIsHeld() {
		var held = inMali("2022-03-01");
		dismissed(held, "2022-05-01");

		assertEquals(List.of("exceeded ml-2001-127 2022-08-31"), told(held, "2022-12-01"));
	}

	private static void dismissed(Held held, String on) {
		var charge = held.charged("Theft", "delit", "P3Y");
		charge.setOutcome(ChargeOutcome.DISMISSED);
		charge.setOutcomeDate(date(on));
	}

	@Test
	void aChargeBroughtLaterHasNoClockBefore() {
		var held = inMali("2022-03-01");
		held.charged("Theft", "delit", "P3Y");
		held.charged("Murder", "crime", "P20Y").setFrom(date("2022-05-01"));

		assertEquals(1, told(held, "2022-04-30").size());
		assertEquals(2, told(held, "2022-05-01").size());
	}

	private static Held childInFrance() {
		return Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2022-06-01").under("FR", CustodyStage.PRETRIAL, "remandOrder", "2022-06-01").complete();
	}

	@Test
	void ageIsThatOfTheDayOfTheOffence() {
		var held = childInFrance();
		held.period().getParticipation().getPerson().setBirth(date("2006-05-10"));
		var charge = held.charged("Theft", "delit", "P5Y");

		charge.setOffenceDate(date("2022-05-09"));
		assertEquals(List.of("running fr-minor-u16-15d 2022-06-15"), told(held, "2022-06-02"));

		charge.setOffenceDate(date("2022-05-10"));
		assertEquals(List.of("running fr-minor-16-1m 2022-06-30"), told(held, "2022-06-02"));
	}

	@Test
	void anAgeEnteredStandsInForAnUnknownBirthDate() {
		var held = childInFrance();
		held.charged("Theft", "delit", "P5Y");
		held.period().getParticipation().setAgeAtOffence(16L);
		assertEquals(List.of("running fr-minor-16-1m 2022-06-30"), told(held, "2022-06-02"));

		held.period().getParticipation().getPerson().setBirth(date("2006-12-10"));
		held.file().getCharges().getFirst().setOffenceDate(date("2022-05-10"));
		assertEquals("fr-minor-u16-15d", rows(held, "2022-06-02").getFirst().ruleId().orElseThrow());
	}

	@Test
	void earlierCustodyIsDeductedWhereTheRuleSaysSo() {
		var held = Held.inCase("x", "x", "EW").person("Ada Test", "Ada Test").from("2023-01-10").under("EW", CustodyStage.PRETRIAL, "sentForTrial", "2023-01-10").complete()
				.offence("sentForTrial");
		assertEquals("2023-07-11", rows(held, "2023-02-01").getFirst().lastDay().orElseThrow().toString());

		held.credited("2022-12-20", "2023-01-09");

		assertEquals("2023-06-20", rows(held, "2023-02-01").getFirst().lastDay().orElseThrow().toString());
		assertTrue(rows(held, "2023-02-01").getFirst().flags().contains("creditDays:21"));
	}

	@Test
	void policeCustodyAndPreTrialDetentionHaveAClockEachAndNeitherTakesTheOthersExcess() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2022-02-26T10:00").to("2022-03-01T12:00")
				.under("ML", CustodyStage.POLICE_CUSTODY, "policeCustodyStart", "2022-02-26T10:00").complete();
		held.title().setTerrorism(false);
		held.from("2022-03-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-03-01").complete();
		held.charged("Theft", "delit", "P3Y");

		assertEquals("running ml-2001-127 2022-08-31", told(under("ml-2001-127", held, "2022-07-01")));
		var police = under("ml-2001-gav", held, "2022-07-01");
		assertEquals(Optional.of(ClockState.ENDED_LATE), police.state());
		assertEquals(-26 * 60, police.left().orElseThrow().amount());
	}

	@Test
	void aTransferBeginsAClockUnderTheOtherJurisdiction() {
		var held = inMali("2022-03-01").offence("crime").to("2023-03-10");
		held.from("2023-03-10").under("FR", CustodyStage.PRETRIAL, "remandOrder", "2023-03-10").complete().offence("crime");
		held.title().setMaximumPenalty("P10Y");

		var rows = rows(held, "2023-06-01");

		assertEquals("endedLate ml-2001-135 2023-02-28", told(under("ml-2001-135", held, "2023-06-01")));
		assertTrue(rows.stream().anyMatch(it -> it.rule().jurisdiction().equals("FR") && it.lastDay().equals(Optional.of(day("2024-03-09")))), rows.stream().map(FactsAsTheyComeTest::told).toList().toString());
	}

	@Test
	void aReArrestUnderTheSameTitleCountsOn() {
		var held = inMali("2022-03-01").offence("crime").to("2022-05-31");
		held.from("2022-07-01");

		assertEquals(List.of("running ml-2001-135 2023-03-30"), told(held, "2022-08-01")); // thirty days out, all of June
	}

	@Test
	void aRuleAndItsEventMakeAnActDue() {
		var held = inMali("2022-03-01").offence("crime");
		held.file().getCustodyPeriods().clear();
		held.act("Appeal against the order", "icc-154", "2021-07-05");
		held.act("Petition", "un-ccpr-5y", "2020-03");
		held.act("Appeal", "fr-186-10d", "2023-05-09");

		var rows = rows(held, "2021-07-08").stream().collect(java.util.stream.Collectors.toMap(it -> it.ruleId().orElseThrow(), it -> it));

		assertEquals("2021-07-12", rows.get("icc-154").lastDay().orElseThrow().toString());
		assertEquals(DeadlineKind.ACT, rows.get("icc-154").kind());
		assertEquals("Appeal against the order", rows.get("icc-154").ruleTitle().orElseThrow().in("en"));
		assertEquals("running un-ccpr-5y 2025-03-01..2025-03-31", told(rows.get("un-ccpr-5y")));
		assertEquals("2023-05-19", rows.get("fr-186-10d").due().lastDay().orElseThrow().toString());
		assertTrue(Reason.of(rows.get("icc-154"), Texts.in(Locale.ENGLISH)).steps().size() > 1);
	}

	@Test
	void anActThatIsOverAndNotDoneStaysInTheListAsAQuestion() {
		var held = act("Appeal", "icc-154", "2021-07-05");

		var row = rows(held, "2021-09-01").getFirst();

		assertTrue(row.unanswered() && row.listed());
		assertEquals("was it done?", new DeadlineWords(Texts.in(Locale.ENGLISH)).state(row));
		assertEquals(List.of("Was it done, and when? It was due by 12 July 2021."), Reason.of(row, Texts.in(Locale.ENGLISH)).questions());
	}

	@Test
	void anActThatWasDoneInTimeIsAnswered() {
		var held = act("Appeal", "icc-154", "2021-07-05");
		held.file().getDeadlines().getFirst().setDone(date("2021-07-12"));

		assertEquals(List.of("expiring", "ended"), List.of(rows(held, "2021-07-11").getFirst(), rows(held, "2021-09-01").getFirst()).stream().map(it -> it.state().orElseThrow().code()).toList());
	}

	@Test
	void anEnteredDayStandsBesideTheComputedOne() {
		var held = act("Appeal", "icc-154", "2021-07-05");
		held.file().getDeadlines().getFirst().setDue(date("2021-07-09"));

		var rows = rows(held, "2021-07-06");

		assertEquals(List.of(DeadlineKind.ENTERED, DeadlineKind.ACT), rows.stream().map(DeadlineRow::kind).toList());
		assertEquals(List.of("2021-07-09", "2021-07-12"), rows.stream().map(it -> it.latest().orElseThrow().toString()).toList());
	}

	@Test
	void anActUnderARuleThatIsNotLoadedStaysInTheListAndSaysSo() {
		for (var rule : List.of("no-such-rule", "ml-2001-135", "../x")) {
			var row = rows(act("Appeal", rule, "2021-07-05"), "2021-07-08").getFirst();

			assertEquals(Optional.of(ClockState.NO_RULE), row.state());
			assertTrue(row.listed());
			assertEquals("No rule is loaded. No pack in use has a rule for acts with the id " + rule + " that was in force on the day of the event.", Reason.of(row, Texts.in(Locale.ENGLISH)).lead());
		}
	}

	@Test
	void anActIsNotCountedByALawOfAnotherTime() {
		assertEquals(List.of("running echr-35-6m 2022-07-31"), told(act("Application", "echr-35-6m", "2022-01-31"), "2022-03-01"));
		assertEquals(List.of("noRule echr-35-6m ?"), told(act("Application", "echr-35-6m", "2022-02-01"), "2022-03-01"));
		assertEquals(List.of("noRule echr-35-4m ?"), told(act("Application", "echr-35-4m", "2022-01-31"), "2022-03-01"));
		assertEquals(List.of("running echr-35-4m 2022-06-01..2022-06-28"), told(act("Application", "echr-35-4m", "2022-02"), "2022-03-01"));
	}

	@Test
	void anActWithoutTheDateOfItsEventAsksForIt() {
		var row = rows(act("Appeal", "icc-154", ""), "2021-07-08").getFirst();

		assertEquals(Optional.of(ClockState.UNKNOWN), row.state());
		assertEquals(DeadlineKind.ACT, row.kind());
		assertEquals(List.of("missing:notification"), row.questions().stream().map(it -> it.code()).toList());
	}

	@Test
	void anApplicationToABodyTheStateHasLeftHasNoRuleAnyMore() {
		var held = act("Application", "ecowas-9-3", "2024-10-01");
		held.file().getDeadlines().getFirst().setRespondent("ML");

		assertEquals("No rule is loaded. The body (ECOWAS) no longer hears cases against that country.", Reason.of(rows(held, "2025-01-29").getFirst(), Texts.in(Locale.ENGLISH)).lead());
		assertEquals(List.of("noLimit", "noRule"), List.of(rows(held, "2025-01-28").getFirst(), rows(held, "2025-01-29").getFirst()).stream().map(it -> it.state().orElseThrow().code()).toList());
	}

	private static Held act(String text, String rule, String start) {
		var held = Held.inCase("x", "x", "ML");
		held.act(text, rule, start);
		return held;
	}

	@Test
	void datesThatContradictEachOtherAreSaidInWords() {
		var held = inMali("2022-03-01").offence("crime").to("2021-03-01");

		var row = rows(held, "2022-06-01").getFirst();
		var reason = Reason.of(row, Texts.in(Locale.ENGLISH));

		assertEquals(Optional.of(ClockState.UNKNOWN), row.state());
		assertEquals("dates contradict", new DeadlineWords(Texts.in(Locale.ENGLISH)).lastDay(row));
		assertEquals("Cannot be computed: the dates entered contradict each other.", reason.lead());
		assertEquals(List.of("An end of custody lies before its start; nothing is computed until that is corrected."), reason.remarks().stream().map(RemarkLine::text).toList());
		assertEquals(List.of("Which is right, the start or the end of the custody? It ends before it begins."), reason.questions());
	}

	@Test
	void ordersOutsideCustodyAndOverlapsAreRemarks() {
		var held = inMali("2022-03-01").offence("crime").to("2022-08-31");
		held.ordered(OrderKind.EXTENSION, "2021-05-01", "P1Y");

		var remarks = Reason.of(rows(held, "2022-10-01").getFirst(), Texts.in(Locale.ENGLISH)).remarks().stream().map(RemarkLine::text).toList();

		assertTrue(remarks.contains("A renewal is dated on a day on which no custody is entered."), remarks.toString());
	}

	@Test
	void ordersWithoutAStartOfCustodyAskForTheStart() {
		for (var jurisdiction : List.of("ML", "FR", "CI")) {
			var held = inMali("2022-03-01").offence("crime");
			held.ordered(OrderKind.EXTENSION, "2023-02-20", "P1Y");
			held.period().setFrom(null);
			held.title().setFrom(null);
			held.title().setJurisdiction(jurisdiction);
			held.title().setMaximumPenalty("P10Y");

			var row = rows(held, "2023-06-01").getFirst();

			assertEquals(Optional.of(ClockState.UNKNOWN), row.state(), jurisdiction);
			assertTrue(row.questions().stream().anyMatch(it -> it.code().startsWith("missing:")), jurisdiction + row.questions() + row.flags());
			assertTrue(new DeadlineWords(Texts.in(Locale.ENGLISH)).lastDay(row).endsWith("missing"), jurisdiction);
		}
	}

	@Test
	void aCaseThatCannotBeComputedLeavesTheOthersAsTheyWere() {
		var good = List.of(inMali("2022-03-01").offence("crime").file(), Mali.sanogo());
		var bad = inMali("2022-03-01").offence("crime").to("2021-03-01");
		bad.from("2021-01-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2021-01-01").period().setFrom(null);
		bad.act("Appeal", "no-such-rule", "");
		bad.file().setId("bad");

		var without = DeadlineQueryTest.list(good, day("2023-06-01"));
		var with = DeadlineQueryTest.list(List.of(good.getFirst(), bad.file(), good.getLast()), day("2023-06-01"));

		assertEquals(without, with.stream().filter(it -> !it.caseId().equals("bad")).toList());
		assertEquals(3, with.stream().filter(it -> it.caseId().equals("bad")).count());
	}

	@Test
	void aPastDayKnowsNothingOfLaterFacts() {
		var held = inMali("2022-01-10");
		var first = held.charged("Theft", "delit", "P3Y");
		var before = told(held, "2022-05-31");
		held.requalified(first, "Robbery", "crime", "P20Y", "2022-06-01").setClockStart(ClockStart.KEEP_START);
		held.charged("Arson", "crime", "P10Y").setFrom(date("2022-07-01"));

		assertEquals(before, told(held, "2022-05-31"));
	}
}
