package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;

/**
 * A decision about custody. Only extensions move a clock; the others are kept for the reason and take effect through the custody
 * periods and events they bring about.
 *
 * @param length empty where not said: the rule's own length of an extension is then assumed, and the reason says so
 */
public record OrderFact(Kind kind, UncertainDate orderedAt, Optional<Term> length, Optional<String> authority,
		Optional<FactRef> ref) {
	/** What a decision about custody does. */
	public enum Kind {
		REMAND, EXTENSION, RELEASE, REFERRAL, REFUSAL
	}

	public static OrderFact extension(UncertainDate orderedAt, Term length) {
		return new OrderFact(Kind.EXTENSION, orderedAt, Optional.of(length), Optional.empty(), Optional.empty());
	}
}
