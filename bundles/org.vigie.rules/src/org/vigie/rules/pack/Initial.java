package org.vigie.rules.pack;

import java.util.Optional;

import org.vigie.rules.counting.Term;

/** The first term of a rule. */
public sealed interface Initial {
	/** A length. */
	record Fixed(Term term) implements Initial {
	}

	/** No limit is fixed. */
	record None() implements Initial {
	}

	/** A part of the sentence passed; {@code lifeIs} is the whole term, not a part, where the sentence is for life. */
	record PartOfSentence(int numerator, int denominator, Optional<Term> lifeIs) implements Initial {
	}
}
