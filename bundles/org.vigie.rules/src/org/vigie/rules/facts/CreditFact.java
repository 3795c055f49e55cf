package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/**
 * Custody before the start of a clock that a rule deducts from its term, as for days spent in custody of a lower court; the first
 * and the last day are both included. Of hours it is the time from the one to the other.
 */
public record CreditFact(UncertainDate from, UncertainDate until, Optional<FactRef> ref) {
	public static CreditFact of(UncertainDate from, UncertainDate until) {
		return new CreditFact(from, until, Optional.empty());
	}
}
