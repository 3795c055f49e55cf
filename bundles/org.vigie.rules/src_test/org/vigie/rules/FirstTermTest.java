package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.RuleKind;

class FirstTermTest {
	private static final Optional<Term> TWENTY_FIVE_YEARS = Term.parse("P25Y");

	@ParameterizedTest(name = "{1}/{2} of {0}: {3}, rounded: {4}")
	@CsvSource({ "P10Y, 2, 3, P80M, false", "P10Y, 1, 1, P120M, false", "P1Y1M, 1, 2, P6M15D, true", "P7M, 2, 3, P4M20D, true",
			"P30D, 2, 3, P20D, false", "P31D, 2, 3, P20D, true", "P1M31D, 2, 3, P40D, true", "P3M4D, 2, 3, P2M2D, true",
			"P3M6D, 2, 3, P2M4D, false" })
	void aPartOfTheSentenceIsCutToTheDay(String sentence, int of, int parts, String term, boolean rounded) {
		var initial = new Initial.PartOfSentence(of, parts, Optional.empty());

		assertEquals(new FirstTerm.Length(Term.parse(term).orElseThrow(), rounded),
				FirstTerm.of(initial, RuleKind.REVIEW_DUE, sentenced(sentence).build()));
	}

	@Test
	void ofLifeItIsWhatTheRuleSaysOrNoLimit() {
		var life = ClockFacts.under("IS").sentence(PenaltyLength.LIFE).build();

		assertEquals(new FirstTerm.Length(new Term(25, 0, 0, 0, 0), false),
				FirstTerm.of(new Initial.PartOfSentence(2, 3, TWENTY_FIVE_YEARS), RuleKind.REVIEW_DUE, life));
		assertEquals(new FirstTerm.NoLimit(), FirstTerm.of(new Initial.PartOfSentence(2, 3, Optional.empty()), RuleKind.REVIEW_DUE, life));
	}

	@Test
	void aReductionShortensTheEndOfTheSentenceAndNoReview() {
		var facts = sentenced("P10Y").reduction(Term.ofMonths(14)).build();
		var whole = new Initial.PartOfSentence(1, 1, Optional.empty());

		assertEquals(new FirstTerm.Length(Term.ofMonths(106), false), FirstTerm.of(whole, RuleKind.SENTENCE_END, facts));
		assertEquals(new FirstTerm.Length(Term.ofMonths(120), false), FirstTerm.of(whole, RuleKind.REVIEW_DUE, facts));
	}

	@Test
	void withoutASentenceNoPartOfItIsKnown() {
		assertEquals(new FirstTerm.Missing("sentence"), FirstTerm.of(new Initial.PartOfSentence(1, 1, Optional.empty()),
				RuleKind.SENTENCE_END, ClockFacts.under("IS").build()));
	}

	@Test
	void aFixedTermAndNoneAskForNothing() {
		var facts = ClockFacts.under("IS").build();

		assertEquals(new FirstTerm.Length(Term.ofMonths(6), false), FirstTerm.of(new Initial.Fixed(Term.ofMonths(6)), RuleKind.ACT_DUE, facts));
		assertEquals(new FirstTerm.NoLimit(), FirstTerm.of(new Initial.None(), RuleKind.ACT_DUE, facts));
	}

	private static ClockFacts.Builder sentenced(String length) {
		return ClockFacts.under("IS").sentence(PenaltyLength.parse(length).orElseThrow());
	}
}
