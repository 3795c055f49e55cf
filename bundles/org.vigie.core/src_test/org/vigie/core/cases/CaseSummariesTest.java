package org.vigie.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.Held;
import org.vigie.core.deadlines.Mali;
import org.vigie.core.deadlines.Packs;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ParticipationRole;
import org.vigie.model.VigieFactory;

/** A case in one line, and where its people stand. */
class CaseSummariesTest {

	private static final CaseWords WORDS = new CaseWords(Texts.in(Locale.ENGLISH), StatusSchemes.none());

	private static CaseSummary summary(CaseFile file, String asOf) {
		return CaseSummaries.of(file, Packs.deadlines().of(file, day(asOf)), day(asOf));
	}

	private static String line(CaseFile file) {
		var it = summary(file, "2026-11-22");
		var sign = it.worst().map(DeadlineWords::sign).orElse("    ");
		return String.join(" | ", sign, it.shortTitle(), it.statusCode().map(WORDS::shortStatus).orElse("-"), it.since().map(Object::toString).orElse("-"), WORDS.held(it.held()),
				it.next().map(Object::toString).orElse("-"));
	}

	@Test
	void putsEachCaseIntoALine() {
		assertEquals("[.!] | Sanogo and co-accused | extinguished, none convicted | 2021-03-15 | 0 | -", line(Mali.sanogo()));
		assertEquals("[> ] | The Prosecutor v. Al Hassan | icc.reparations | 2025-09-17 | 1* | 2027-03-27", line(Mali.alHassan()));
		assertEquals("[--] | Mohamed Youssouf Bathily | ml.referred | 2025-12-16 | 1* | -", line(Mali.rasBath()));
		assertEquals("     | Clément Dembélé | ml.acquitted | 2020-09-29 | 0 | -", line(Mali.dembele()));
	}

	@Test
	void saysOnWhichDayAPersonWasLastKnownToBeHeld() {
		assertEquals(Optional.of(day("2025-09-17")), summary(Mali.alHassan(), "2026-11-22").held().knownOn());
		assertEquals(Optional.of(day("2025-12-16")), summary(Mali.rasBath(), "2026-11-22").held().knownOn());
	}

	@Test
	void countsPersonsHeldOnTheDayOneLooks() {
		assertEquals("1", WORDS.held(HeldPersons.of(Mali.sanogo(), day("2016-11-04"))));
		assertEquals("1", WORDS.held(HeldPersons.of(Mali.sanogo(), day("2020-01-28"))));
		assertEquals("0", WORDS.held(HeldPersons.of(Mali.sanogo(), day("2020-01-29"))));
		assertEquals("1", WORDS.held(HeldPersons.of(Mali.rasBath(), day("2025-12-16"))));
	}

	@Test
	void asksForDatesWhereSomebodyWasTakenAndSaysSoWhereNobodyIsNamed() {
		var judged = Held.inCase("ml-diandioume", "Diandioumé murders", "ML").group("persons arrested (11)").status("ml.instruction", "2020").status("ml.judged", "[..2023-03-07]").file();
		var inquiry = Held.inCase("ml-moura", "Moura", "ML").status("ml.preliminary_inquiry", "2022-04-06").file();

		assertEquals("?", WORDS.held(HeldPersons.of(judged, day("2026-11-22"))));
		assertEquals("-", WORDS.held(HeldPersons.of(inquiry, day("2026-11-22"))));
	}

	private static String standing(CaseFile file, String asOf) {
		return WORDS.standing(PersonStanding.of(file.getParticipations().getFirst(), day(asOf)));
	}

	@Test
	void callsNobodyConvictedOrAcquittedWhenTheActionIsExtinguished() {
		assertEquals("public action extinguished: neither convicted nor acquitted", standing(Mali.sanogo(), "2026-11-22"));
		assertEquals("accused", standing(Mali.sanogo(), "2020-01-29"));
	}

	@Test
	void tellsAnAcquittalOnlyFromItsDayOn() {
		var file = Mali.dembele();
		file.getParticipations().getFirst().setRole(ParticipationRole.ACQUITTED);

		assertEquals("acquitted", standing(file, "2026-11-22"));
		assertEquals("accused", standing(file, "2020-09-28"));
	}

	@Test
	void tellsApartConvictionAndAcquittalOfOneJudgment() {
		var file = Mali.alHassan();
		for (var outcome : List.of(ChargeOutcome.CONVICTED, ChargeOutcome.ACQUITTED)) {
			var charge = VigieFactory.eINSTANCE.createCharge();
			charge.setText("a count");
			charge.setOutcome(outcome);
			charge.setOutcomeDate(Held.date("2024-06-26"));
			charge.setParticipation(file.getParticipations().getFirst());
			file.getCharges().add(charge);
		}

		assertEquals("convicted on some charges, acquitted on others", standing(file, "2026-11-22"));
		assertEquals("accused", standing(file, "2024-06-25"));
	}

	@Test
	void usesTheNameOfTheCaseWhereThePersonsOwnIsLonger() {
		assertEquals("Al Hassan", PersonStanding.of(Mali.alHassan().getParticipations().getFirst(), day("2026-11-22")).name());
		assertEquals("Mohamed Youssouf Bathily", PersonStanding.of(Mali.rasBath().getParticipations().getFirst(), day("2026-11-22")).name());
	}

	@Test
	void showsACaseWholeAsItStoodOnTheDay() {
		var file = Mali.sanogo();
		var view = CaseViews.of(file, Packs.deadlines().of(file, day("2020-01-29")), day("2020-01-29"));

		assertEquals("ml.trial_suspended", view.summary().statusCode().orElseThrow());
		assertEquals(3, view.custody().size());
		assertEquals("2253 days", new DeadlineWords(Texts.in(Locale.ENGLISH)).plainElapsed(view.custody().getFirst().held().elapsed().orElseThrow()));
		assertEquals(11, view.history().size());
		assertEquals(List.of("Abamako, Sanogo charged and jailed", "Baobab, Provisional release"), view.sources().stream().map(SourceMention::text).toList());
	}
}
