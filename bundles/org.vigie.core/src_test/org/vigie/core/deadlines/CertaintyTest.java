package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.CustodyStage;

/** What is not confirmed is shown as not confirmed, in words, or as a mark that a legend tells. */
class CertaintyTest {

	private static final Certainty ENGLISH = new Certainty(Texts.in(Locale.ENGLISH));
	private static final Certainty FRENCH = new Certainty(Texts.in(Locale.FRENCH));

	private static DeadlineRow row(CaseFile file) {
		return Packs.deadlines().of(file, day("2026-11-22")).stream().filter(DeadlineRow::listed).findFirst().orElseThrow();
	}

	private static DeadlineRow known(String rule, String counting, String... flags) {
		var row = row(Mali.alHassan());
		var text = row.rule();
		var other = new RuleText(text.ruleId(), text.jurisdiction(), text.pack(), text.version(), text.title(), text.citation(), Optional.of(rule), Optional.of(counting), text.why(), text.gapFrom(), text.charge());
		return new DeadlineRow(row.file(), row.recordId(), row.participationId(), row.person(), row.standing(), row.kind(), row.state(), row.due(), row.left(), row.leftCertain(),
				row.readingsDiffer(), row.held(), row.noClock(), other, row.questions(), List.of(flags), Optional.empty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"confirmed|confirmed|confirmed|x", "reported|reported|as reported|x [r]", "known|known|not confirmed|x [n]",
			"conflict|known|sources conflict; counting: not confirmed|x [c]", "confirmed|known|confirmed; counting: not confirmed|x [d]"})
	void eachConfidenceHasItsWordsAndItsMark(String rule, String counting, String words, String marked) {
		assertEquals(words, ENGLISH.words(known(rule, counting)));
		assertEquals(marked, ENGLISH.marked("x", known(rule, counting)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"confirmed|end of sentence, confirmed", "reported|end of sentence, as reported by A guide; A notice",
			"known|end of sentence, not confirmed: the text was not read", "conflict|end of sentence, sources conflict: every reading is shown"})
	void aReasonSaysItInASentence(String rule, String sentence) {
		assertEquals(sentence, ENGLISH.sentence(known(rule, rule), List.of("A guide", "A notice")));
	}

	@Test
	void whatIsReportedByNobodyNamedIsStillNotConfirmed() {
		assertEquals("end of sentence, as reported; the text was not read", ENGLISH.sentence(known("reported", "reported"), List.of()));
	}

	@Test
	void whatRestsOnDaysNobodyAnnouncedIsProvisional() {
		var row = known("known", "known", "provisional");

		assertEquals("not confirmed; provisional", ENGLISH.words(row));
		assertEquals("x [n][p]", ENGLISH.marked("x", row));
		assertEquals("non confirmé\u202f; provisoire", FRENCH.words(row));
	}

	@Test
	void theLegendTellsTheMarksInSightAndNoOthers() {
		assertEquals(Optional.of("[n] not confirmed; [p] provisional, rests on days not announced"),
				ENGLISH.legend(List.of(known("known", "known"), known("confirmed", "confirmed", "provisional"))));
		assertEquals(Optional.empty(), ENGLISH.legend(List.of(known("confirmed", "confirmed"))));
	}

	@Test
	void theRuleOfTheSampleWhoseSourcesConflictIsMarked() {
		assertEquals("ml-2001-135 [c]", ENGLISH.marked("ml-2001-135", row(Mali.sanogo())));
		assertEquals("ml-2001-135 [d]", FRENCH.marked("ml-2001-135", row(Mali.sanogo())));
	}

	@Test
	void whereSeveralRulesMayApplyNoneIsShownAsTheOne() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2021-01-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2021-01-01");

		assertEquals("several rules may apply", ENGLISH.words(row(held.file())));
	}

	@Test
	void whereNoRuleIsLoadedThereIsNothingToMark() {
		assertEquals("ML 2024 code", ENGLISH.marked("ML 2024 code", row(Mali.rasBath())));
		assertEquals("", ENGLISH.words(row(Mali.rasBath())));
	}
}
