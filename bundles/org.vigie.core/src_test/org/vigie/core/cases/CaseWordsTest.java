package org.vigie.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.deadlines.Held;
import org.vigie.core.deadlines.Mali;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.core.text.Texts;
import org.vigie.model.ParticipationRole;

/** The careful words for cases and people, in both languages. */
class CaseWordsTest {

	private static CaseWords in(Locale language) {
		try {
			var scheme = Files.readAllBytes(Path.of("..", "org.vigie.packs", "packs", "schemes", "ml.yaml"));
			return new CaseWords(Texts.in(language), StatusSchemes.none().with("ml.yaml", scheme).orThrow());
		} catch (IOException missing) {
			throw new IllegalStateException(missing);
		}
	}

	@Test
	void neverCallsAnExtinctionAnAcquittal() {
		var status = CaseStatus.at(Mali.sanogo(), day("2026-11-22")).orElseThrow();

		assertEquals("Proceedings ended: public action extinguished (neither convicted nor acquitted)", in(Locale.ENGLISH).headline(status));
		assertEquals("Procédure terminée\u202f: action publique éteinte (ni condamné ni acquitté)", in(Locale.FRENCH).headline(status));
		assertEquals("action éteinte, nul condamné", in(Locale.FRENCH).shortStatus("ml.extinction"));
	}

	@Test
	void usesTheSchemesWordsForEveryOtherStatus() {
		assertEquals("sent for trial", in(Locale.ENGLISH).shortStatus("ml.referred"));
		assertEquals("ml.unheard", in(Locale.ENGLISH).status("ml.unheard"));
	}

	@Test
	void saysOfHeldPersonsWhatIsKnown() {
		var last = new HeldPersons(HeldPersons.Kind.AS_LAST_KNOWN, 1, Optional.of(day("2025-12-16")));

		assertEquals(Optional.of("1 held as last known on 2025-12-16"), in(Locale.ENGLISH).heldNote(last));
		assertEquals(Optional.of("taken or charged; no dates of custody entered"), in(Locale.ENGLISH).heldNote(new HeldPersons(HeldPersons.Kind.NO_DATES, 0, Optional.empty())));
		assertEquals(Optional.empty(), in(Locale.ENGLISH).heldNote(new HeldPersons(HeldPersons.Kind.COUNTED, 2, Optional.empty())));
	}

	@Test
	void hasAWordForEveryStandingAndRole() {
		for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
			Arrays.stream(PersonStanding.Kind.values()).filter(it -> it != PersonStanding.Kind.AS_ROLE)
					.forEach(it -> assertEquals(true, Texts.in(language).find("standing." + it.word()).isPresent(), it.word()));
			ParticipationRole.VALUES.forEach(it -> assertEquals(false, in(language).role(it).startsWith("choice."), it.getLiteral()));
		}
	}

	@Test
	void leavesVictimsAndWitnessesOutOfTheEndOfACase() {
		var held = Held.inCase("c", "c", "ML").status("ml.extinction", "2021-03-15");

		assertEquals("victim", in(Locale.ENGLISH).standing(PersonStanding.of(held.someone("a victim", ParticipationRole.VICTIM), day("2026-11-22"))));
	}
}
