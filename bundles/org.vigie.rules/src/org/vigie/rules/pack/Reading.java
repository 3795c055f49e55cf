package org.vigie.rules.pack;

import java.util.List;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Term;

/**
 * One way to read a rule, with everything that decides its dates: what the reading changes is already put in. A rule whose sources
 * agree has a single one, without id.
 *
 * @param id {@link #SOLE} for a rule without readings
 * @param changed the keys this reading sets otherwise than the rule, for display
 */
public record Reading(String id, LocalText label, boolean isDefault, Counting counting, Initial initial, Extensions extensions,
		Optional<RenewalWindow> renewalWindow, Optional<Term> cap, Optional<String> stopsAt, List<String> changed,
		List<String> sources) {
	/** The id of the single reading of a rule without readings. */
	public static final String SOLE = "";
}
