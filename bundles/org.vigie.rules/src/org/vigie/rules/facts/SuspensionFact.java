package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/** Days that do not count although the person is held; the first and the last are both included. */
public record SuspensionFact(UncertainDate from, UncertainDate until, Optional<String> ground, Optional<FactRef> ref) {
	public static SuspensionFact of(UncertainDate from, UncertainDate until) {
		return new SuspensionFact(from, until, Optional.empty(), Optional.empty());
	}
}
