package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.rules.counting.Term;

/** A penalty as a law states its maximum or a court passes it: a length, or life, which is more than any length. */
public record PenaltyLength(Optional<Term> term) implements Comparable<PenaltyLength> {
	public static final PenaltyLength LIFE = new PenaltyLength(Optional.empty());

	public static PenaltyLength of(Term term) {
		return new PenaltyLength(Optional.of(term));
	}

	/** Reads {@code life} or a length in years, months and days. */
	public static Optional<PenaltyLength> parse(String text) {
		return text.equals("life") ? Optional.of(LIFE)
				: Term.parse(text).filter(it -> !it.isHours()).map(PenaltyLength::of);
	}

	public boolean isLife() {
		return term.isEmpty();
	}

	@Override
	public int compareTo(PenaltyLength other) {
		return Long.compare(size(), other.size());
	}

	private long size() {
		return term.map(it -> 31L * it.totalMonths() + it.days()).orElse(Long.MAX_VALUE);
	}

	@Override
	public String toString() {
		return term.map(Term::toString).orElse("life");
	}
}
