package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.rules.Packs.ENGINE;
import static org.vigie.rules.Packs.date;
import static org.vigie.rules.Packs.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;

/** What would change an answer is tried out, fact by fact. */
class InfluencesTest {
	@Test
	void aStartOfWhichOnlyTheMonthIsKnownSaysWhatEachOfItsEndsWouldGive() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-03"), "remandOrder").held(date("2022-03")).build();

		var influence = only(influences("ml-2001-135", facts, "2023-03-15"));

		assertEquals(Influence.Kind.UNCERTAIN_DATE, influence.kind());
		assertEquals("remandOrder", influence.fact());
		assertEquals(30, influence.days());
		assertEquals(List.of(
				"If remand order: 2022-03-01, then last day 2023-02-28 (limit exceeded on the dates entered; ml-2001-135).",
				"If remand order: 2022-03-31, then last day 2023-03-30 (expiring; ml-2001-135)."), said(influence));
	}

	@Test
	void twoVagueDatesAreToldApart() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-03"), "remandOrder").held(date("2022-03"))
				.suspended(date("2022-05-01"), date("2022-05")).build();

		var found = influences("ml-2001-127", facts, "2022-09-01");

		assertEquals(List.of("remandOrder", "suspensionEnd"), found.stream().map(Influence::fact).toList());
		assertEquals(30, found.get(1).days());
	}

	@Test
	void aVagueDateThatChangesNothingIsNotTold() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-03-01"), "remandOrder").held(date("2022-03-01"))
				.extended(date("2022-08"), Term.ofMonths(6)).build();

		assertEquals(List.of(), influences("ml-2001-127", facts, "2022-09-05")); // any day of August was in time
	}

	@Test
	void anOrderThatMayHaveComeTooLateIsToldWithBothItsEnds() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-02-10"), "remandOrder").held(date("2022-02-10"))
				.extended(date("2022-08"), Term.ofMonths(6)).build();

		var influence = only(influences("ml-2001-127", facts, "2022-09-05"));

		assertEquals("extension", influence.fact());
		assertEquals(List.of(
				"If renewal order: 2022-08-01, then last day 2023-02-09 (running; ml-2001-127).",
				"If renewal order: 2022-08-31, then last day 2022-08-09 (limit exceeded on the dates entered; ml-2001-127)."),
				said(influence));
	}

	@Test
	void renewalsThatMayBeMissingSayWhatTheyWouldGive() {
		var facts = ClockFacts.under("ML").startingAt(date("2023-05-02"), "remandOrder").held(date("2023-05-02")).ordersPartial()
				.build();

		var influence = only(influences("ml-2001-127", facts, "2023-12-01"));

		assertEquals(Influence.Kind.MISSING_ORDER, influence.kind());
		assertEquals(List.of(
				"If no other renewal was ordered: last day 2023-11-01 (limit exceeded on the dates entered; ml-2001-127).",
				"If every renewal that the rule allows was ordered in time: last day 2024-05-01."), said(influence));
	}

	@Test
	void aMissingClassIsTriedOutWithEveryClassTheRulesKnow() {
		var facts = ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(date("2023-02-01")).held(date("2023-02-01")).build();
		var clock = ENGINE.evaluate(facts, on("2023-03-10")).get(0);

		var found = ENGINE.influences(facts, on("2023-03-10"), clock);

		var offence = found.stream().filter(it -> it.fact().equals("offenceClass")).findFirst().orElseThrow();
		assertTrue(said(offence).contains("If class of the offence: crime, then last day 2024-01-31 (running; ml-2001-135)."),
				() -> said(offence).toString());
		assertTrue(found.stream().anyMatch(it -> it.fact().equals("domiciled")));
	}

	@Test
	void aMissingPenaltyIsTriedOutOnBothSidesOfEveryBound() {
		var facts = ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(date("2023-02-01")).held(date("2023-02-01"))
				.offenceClass("delit").answer("domiciled", true).build();
		var clock = ENGINE.evaluate(facts, on("2023-03-10")).get(0);

		var penalty = ENGINE.influences(facts, on("2023-03-10"), clock).get(0);

		assertEquals("maxPenalty", penalty.fact());
		assertEquals(List.of(
				"If maximum penalty: less than 2 years, then last day 2023-02-28 (limit exceeded on the dates entered; ml-2001-125).",
				"If maximum penalty: more than 2 years, then last day 2023-07-31 (running; ml-2001-127)."), said(penalty));
	}

	@Test
	void theAdultThatIsAssumedIsTriedOutAsAMinor() {
		var facts = ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(date("2023-02-01")).held(date("2023-02-01"))
				.offenceClass("crime").maximumPenalty(PenaltyLength.LIFE).build();
		var clock = ENGINE.evaluate(facts, on("2023-03-10")).get(0);

		var age = only(ENGINE.influences(facts, on("2023-03-10"), clock));

		assertEquals(Influence.Kind.ASSUMED, age.kind());
		assertEquals(List.of("If the person was under 18 at the offence (age: 17): no rule loaded."), said(age));
	}

	@Test
	void aStopThatIsMissingSaysUntilWhenItWouldCount() {
		var facts = ClockFacts.under("ML").startingAt(date("2013-11-27"), "remandOrder").held(date("2013-11-27"), date("2020-01-28"))
				.event("trialOpened", date("2016-11-30")).build();

		var stop = influences("ml-2001-135", facts, "2020-02-01").stream().filter(it -> it.fact().equals("referral")).findFirst()
				.orElseThrow();

		assertEquals(List.of("If the referral date is entered and comes on or before 2014-11-26, the clock stops there on the reading "
				+ "that asks for it."), said(stop));
	}

	@Test
	void aMissingStartIsTriedOutWithTheDateThatMayStandInForIt() {
		var facts = ClockFacts.under("ML").startingAt(date("2023-01-30"), "arrest").held(date("2023-02-01")).build();

		var start = only(influences("ml-2001-127", facts, "2023-03-10"));

		assertEquals("remandOrder", start.fact());
		assertEquals(List.of("If remand order: 2023-01-30, then last day 2023-07-29 (running; ml-2001-127)."), said(start));
	}

	@Test
	void inFrenchTheSameIsSaid() {
		var facts = ClockFacts.under("ML").startingAt(date("2022-03"), "remandOrder").held(date("2022-03")).build();

		var influence = only(influences("ml-2001-135", facts, "2023-03-15"));

		assertEquals("Si mandat de dépôt : 2022-03-01, alors dernier jour 2023-02-28 (délai dépassé selon les dates "
				+ "saisies ; ml-2001-135).", StepSentences.of(Locale.FRENCH).text(influence.sentences().get(0)));
	}

	private static List<Influence> influences(String rule, ClockFacts facts, String asOf) {
		return ENGINE.influences(facts, on(asOf), ENGINE.evaluate(rule, "", facts, on(asOf)));
	}

	private static Influence only(List<Influence> found) {
		assertEquals(1, found.size(), found::toString);
		return found.get(0);
	}

	private static List<String> said(Influence influence) {
		var said = new ArrayList<String>();
		influence.sentences().forEach(it -> said.add(StepSentences.of(Locale.ENGLISH).text(it)));
		return said;
	}
}
