package org.vigie.core.deadlines;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Elapsed;

/**
 * How long somebody has been held, at the precision the dates are known; no limit follows from it.
 *
 * @param from first day held
 * @param to last day held, where it is known and not after the day one looks
 * @param lastSeen the last day known to be held, where no end is known
 * @param elapsed days from the first to the last day, to the last sighting, or to the day one looks; empty where nobody may count
 * @param stage word of the custody stage
 * @param kind what it is, in the words of the source
 * @param place where
 */
public record HeldTime(Optional<UncertainDate> from, Optional<UncertainDate> to, Optional<UncertainDate> lastSeen, Optional<Elapsed> elapsed, Optional<String> stage,
		Optional<String> kind, Optional<String> place) {

	static final HeldTime NONE = new HeldTime(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
