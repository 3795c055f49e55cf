package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;

/** A reason says what would change the answer, and by how much. */
class ReasonChangesTest {

	private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
	private static final Texts FRENCH = Texts.in(Locale.FRENCH);

	private static Held sinceMarch() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2022-03").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-03").offence("crime");
		held.title().setOrders(Completeness.COMPLETE);
		Held.source(held.period(), "A paper", "A page", "from");
		return held;
	}

	private static DeadlineRow row(CaseFile file, String asOf) {
		return Packs.deadlines().of(file, day(asOf)).stream().filter(DeadlineRow::listed).findFirst().orElseThrow();
	}

	private static Reason reason(CaseFile file, String asOf) {
		return Reason.of(row(file, asOf), ENGLISH);
	}

	@Test
	void aStartOfWhichOnlyTheMonthIsKnownSaysWhatItsFirstAndItsLastDayWouldGive() {
		var change = reason(sinceMarch().file(), "2023-03-15").changes().getFirst();

		assertEquals("uncertainDate", change.kind());
		assertEquals("remandOrder", change.fact());
		assertEquals("remand order", change.label());
		assertEquals("A paper, A page", change.sources());
		assertEquals(30, change.amount());
		assertEquals("days", change.unit());
		assertEquals(List.of("If remand order: 1 March 2022, then last day 28 February 2023 (limit exceeded on the dates entered; ml-2001-135).",
				"If remand order: 31 March 2022, then last day 30 March 2023 (expiring; ml-2001-135)."), change.sentences());
	}

	@Test
	void theUncertaintyIsSharedOutAmongWhatItComesFrom() {
		assertEquals(Optional.of("The end is uncertain by 31 days: 30 days because only the month of the remand order is known, "
				+ "1 day because the rule can also be read otherwise (counting: start day left out)."), reason(sinceMarch().file(), "2023-03-15").uncertainty());
	}

	@Test
	void missingRenewalsAccountForTheTimeBetweenTheFirstTermAndTheCap() {
		var reason = reason(Mali.sanogo(), "2026-11-22");

		assertEquals(Optional.of("The end is uncertain by 732 days: 731 days because renewal orders may be missing, "
				+ "1 day because the rule can also be read otherwise (counting: start day left out)."), reason.uncertainty());
		assertEquals(List.of("missingOrder", "missingFact", "assumed"), reason.changes().stream().map(ChangeLine::kind).toList());
	}

	@Test
	void rulesThatMayApplyAccountForWhatNothingElseDoes() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2021-01-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2021-01-01");

		var reason = reason(held.file(), "2021-02-01");

		assertTrue(reason.uncertainty().filter(it -> it.endsWith("because several rules may apply.")).isPresent(), reason.uncertainty().toString());
		assertTrue(reason.changes().stream().anyMatch(it -> it.fact().equals("offenceClass") && it.sentences().size() > 1));
	}

	@Test
	void hoursAreToldInHours() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2024-03-04").under("ML", CustodyStage.POLICE_CUSTODY, "policeCustodyStart", "2024-03-04");

		var change = reason(held.file(), "2024-03-05").changes().getFirst();

		assertEquals("minutes", change.unit());
		assertEquals(23 * 60 + 59, change.amount());
	}

	@Test
	void anEndThatIsCertainIsNotCalledUncertain() {
		var reason = reason(Mali.alHassan(), "2026-11-22");

		assertEquals(Optional.empty(), reason.uncertainty());
		assertEquals(List.of(), reason.changes());
	}

	@Test
	void aRowFromTheStoreHasNothingToTryOut() {
		var reason = Reason.of(row(sinceMarch().file(), "2023-03-15").withoutReason(), ENGLISH);

		assertEquals(List.of(), reason.changes());
		assertEquals(Optional.empty(), reason.uncertainty());
	}

	@Test
	void datesThatContradictEachOtherAreAskedForInWords() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2022-03-05").to("2021-01-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-03-05").offence("crime");

		var row = Packs.deadlines().of(held.file(), day("2023-03-15")).getFirst();
		var reason = Reason.of(row, ENGLISH);

		assertEquals(List.of("Which is right, the start or the end of the custody? It ends before it begins."), reason.questions());
		assertTrue(reason.changes().stream().anyMatch(it -> it.kind().equals("contradiction")));
	}

	@Test
	void theSameIsSaidInFrench() {
		var reason = Reason.of(row(sinceMarch().file(), "2023-03-15"), FRENCH);

		assertEquals(Optional.of("La fin est incertaine de 31 jours\u202f: 30 jours parce que seul le mois est connu (mandat de dépôt), "
				+ "1 jour parce que la règle se lit aussi autrement (calcul\u202f: premier jour non compté)."), reason.uncertainty());
		assertEquals("Si mandat de dépôt : 1er mars 2022, alors dernier jour 28 février 2023 (délai dépassé selon les dates saisies ; ml-2001-135).",
				reason.changes().getFirst().sentences().getFirst().replaceAll("\\h", " "));
	}
}
