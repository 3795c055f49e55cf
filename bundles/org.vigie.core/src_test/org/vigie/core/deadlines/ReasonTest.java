package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.OrderKind;

/** Why a date is what it is, in words. */
class ReasonTest {

	private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
	private static final Texts FRENCH = Texts.in(Locale.FRENCH);

	private static DeadlineRow row(CaseFile file, String asOf) {
		return Packs.deadlines().of(file, day(asOf)).stream().filter(DeadlineRow::listed).findFirst().orElseThrow();
	}

	private static Reason reason(CaseFile file, String asOf) {
		return Reason.of(row(file, asOf), ENGLISH);
	}

	private static ReasonLine step(Reason reason, String kind) {
		return reason.steps().stream().filter(it -> it.kind().equals(kind)).findFirst().orElseThrow();
	}

	private static ReadingLine reading(Reason reason, String id) {
		return reason.readings().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void leadsWithTheExcessThatNoMissingOrderCanChange() {
		for (var asOf : List.of("2020-01-29", "2026-11-22")) {
			var reason = reason(Mali.sanogo(), asOf);

			assertEquals("At least 1,158 days over the cap (26 November 2016), whatever was ordered, on the dates entered. This stays in the record.", reason.lead());
			assertEquals(List.of("No renewal order is entered: the first term ended on 26 November 2014 (1,889 days before the release)."), reason.also());
		}
	}

	@Test
	void namesEveryStepWithItsDate() {
		var reason = reason(Mali.sanogo(), "2026-11-22");

		assertTrue(step(reason, "start").sentence().contains("27 November 2013"));
		assertEquals(Optional.of(day("2014-11-26")), step(reason, "term").day());
		assertEquals(Optional.of(day("2016-11-26")), step(reason, "cap").day());
		assertTrue(step(reason, "state").sentence().contains("28 January 2020"));
		assertEquals(Optional.of("conflict"), step(reason, "ruleChosen").confidence());
		assertEquals("ruleChosen", reason.steps().stream().filter(it -> it.kind().startsWith("rule")).findFirst().orElseThrow().kind());
	}

	@Test
	void namesTheInputsWithTheirSources() {
		var input = step(reason(Mali.sanogo(), "2026-11-22"), "start").inputs().getFirst();

		assertEquals("remand order", input.label());
		assertEquals("Abamako, Sanogo charged and jailed", input.sources());
	}

	@Test
	void keepsEveryReadingBesideTheOthers() {
		var reason = reason(Mali.sanogo(), "2026-11-22");

		assertEquals("1,158 over", reading(reason, "capToJudgment").figure());
		assertEquals("1,158 over", reading(reason, "capToHearing").figure());
		assertEquals(Optional.of("opening of the trial: 30 Nov 2016, not stopped"), reading(reason, "capToHearing").remark());
		assertEquals("cannot be computed: referral date missing", reading(reason, "capToReferral").figure());
		assertEquals("1157 over", reading(reason, "sameDay").plainFigure());
		assertEquals(Optional.of(day("2016-11-27")), reading(reason, "sameDay").lastDay());
	}

	@Test
	void asksWhatWouldChangeIt() {
		assertEquals(List.of("Was a renewal ordered?", "On which day was the case sent for trial?"), reason(Mali.sanogo(), "2026-11-22").questions());
	}

	@Test
	void tellsOfAPersonStillHeldWhatIsOverAndWhatIsLeft() {
		var reason = reason(Mali.sanogo(), "2016-11-04");

		assertEquals("May be exceeded on the dates entered: the last day lies between 26 November 2014 and 26 November 2016.", reason.lead());
		assertEquals(List.of("No renewal order is entered: the first term ended on 26 November 2014 (709 days ago).", "22 days left to the cap, 26 November 2016, whatever was ordered."),
				reason.also());
		assertEquals("Was a renewal ordered?", reason.questions().getFirst());
	}

	@Test
	void tellsSinceWhenNoRuleIsLoadedAndWhy() {
		var reason = reason(Mali.rasBath(), "2026-11-22");

		assertTrue(reason.lead().startsWith("No rule is loaded from 13 June 2025 on. 2024 code: limits not confirmed"), reason.lead());
		assertEquals(List.of("Held for 1,009 days; last seen held 16 December 2025."), reason.also());
	}

	@Test
	void tellsInFrenchWhyNoRuleIsLoadedAndWhatTheMissingOneIsCalled() {
		var row = row(Mali.rasBath(), "2026-11-22");

		var lead = Reason.of(row, FRENCH).lead();
		assertTrue(lead.startsWith("Aucune règle n’est chargée à partir du 13 juin 2025. Code de 2024\u202F: délais non confirmés"), lead);
		assertEquals("ML code de 2024", new DeadlineWords(FRENCH).rule(row));
		assertEquals("ML 2024 code", new DeadlineWords(ENGLISH).rule(row));
	}

	@Test
	void tellsTheEndOfASentenceAsTheInstantThatWasPublished() {
		var reason = reason(Mali.alHassan(), "2026-11-22");

		assertEquals("125 days left on the dates entered: last day 27 March 2027 (24:00).", reason.lead());
		assertEquals(List.of("Scheduled end of the sentence; 28 March 2027 is the first day not covered."), reason.also());
	}

	@Test
	void asksForTheReviewThatWasDue() {
		var review = Packs.deadlines().of(Mali.alHassan(), day("2026-11-22")).stream().filter(it -> it.kind() == DeadlineKind.REVIEW).findFirst().orElseThrow();

		assertEquals("The due date was 27 November 2024. No decision is entered as its answer.", Reason.of(review, ENGLISH).lead());
		assertEquals(1, Reason.of(review, ENGLISH).questions().size());
	}

	@Test
	void saysTheSameInFrench() {
		var row = row(Mali.sanogo(), "2026-11-22");
		var reason = Reason.of(row, FRENCH);
		var words = new DeadlineWords(FRENCH);

		assertEquals("terminé après le délai", words.state(row));
		assertEquals("1\u202f158 de dépassement+", words.days(row));
		assertEquals("26 nov. 2016 (24\u00a0h)".replace('\u00a0', ' '), words.lastDay(row).replace('\u00a0', ' ').replace('\u202f', ' '));
		assertEquals("Au moins 1\u202f158 jours au-delà du maximum (26 novembre 2016), quelles que soient les ordonnances, selon les dates saisies. Ce constat reste au dossier.",
				reason.lead());
		assertTrue(reason.also().getFirst().startsWith("Aucune ordonnance de prolongation n’est saisie\u202f: "), reason.also().getFirst());
		assertEquals("calcul impossible\u202f; manque\u202f: date de renvoi", reading(reason, "capToReferral").figure());
	}

	@Test
	void tellsACertainExcessWithoutPlus() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2014-01-10").to("2018-03-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2014-01-10")
				.offence("crime");
		held.ordered(OrderKind.EXTENSION, "2015-01-05", "P1Y");
		held.title().setOrders(Completeness.COMPLETE);

		var row = row(held.file(), "2026-11-22");

		assertEquals("782 over", new DeadlineWords(ENGLISH).days(row));
		assertEquals("782 days after the last day, 9 January 2016, on the dates entered. This stays in the record.", Reason.of(row, ENGLISH).lead());
	}

	@Test
	void passesNoVerdict() {
		var said = Mali.all().stream().flatMap(it -> Packs.deadlines().of(it, day("2026-11-22")).stream()).map(it -> Reason.of(it, ENGLISH).toString().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining());

		for (var never : List.of("unlawful", "illegal", "perpetrator", "freed")) {
			assertEquals(false, said.contains(never), never);
		}
	}
}
