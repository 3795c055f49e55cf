package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/**
 * Something that happened and that a rule may ask for by name: {@code referral}, {@code trialOpened}, {@code notification}.
 * {@code done} says that the act due was done; {@code done:RULE} says so for one rule only.
 */
public record EventFact(String name, UncertainDate when, Optional<FactRef> ref) {
	public static EventFact of(String name, UncertainDate when) {
		return new EventFact(name, when, Optional.empty());
	}
}
