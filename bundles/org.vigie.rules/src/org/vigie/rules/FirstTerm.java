package org.vigie.rules;

import java.util.Optional;

import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.RuleKind;

/** The first term of a reading on the facts: a length, no limit, or not to be said for want of the sentence. */
sealed interface FirstTerm {
	/** @param rounded whether the part of the sentence was no whole number of months or days, and cut to the day */
	record Length(Term term, boolean rounded) implements FirstTerm {
	}

	record NoLimit() implements FirstTerm {
	}

	record Missing(String fact) implements FirstTerm {
	}

	/** A reduction shortens the end of a sentence, not a review at a part of the sentence that was passed. */
	static FirstTerm of(Initial initial, RuleKind kind, ClockFacts facts) {
		return switch (initial) {
			case Initial.Fixed(var term) -> new Length(term, false);
			case Initial.None() -> new NoLimit();
			case Initial.PartOfSentence part when facts.sentence().isEmpty() -> new Missing("sentence");
			case Initial.PartOfSentence part -> ofSentence(part, facts.sentence().get(),
					kind == RuleKind.SENTENCE_END ? facts.reduction() : Optional.empty());
		};
	}

	private static FirstTerm ofSentence(Initial.PartOfSentence part, PenaltyLength sentence, Optional<Term> reduction) {
		if (sentence.isLife()) {
			return part.lifeIs().<FirstTerm>map(it -> new Length(it, false)).orElse(new NoLimit());
		}
		var whole = sentence.term().orElseThrow();
		var months = whole.totalMonths() * part.numerator();
		var days = whole.days() * part.numerator();
		// a rest of a month is counted as so many thirtieths: the earlier, safer day
		var restDays = months % part.denominator() * 30 / part.denominator();
		var term = new Term(0, months / part.denominator(), days / part.denominator() + restDays, 0, 0);
		var rounded = months % part.denominator() != 0 || days % part.denominator() != 0;
		return new Length(reduction.isPresent() ? term.minus(reduction.get()) : term, rounded);
	}
}
