package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Stage;

/**
 * A period of custody. Days without a time are whole days: the first and the last one are both custody.
 *
 * @param stage empty where not said; such a period counts for every clock
 * @param until empty while it lasts
 */
public record HeldPeriod(Optional<Stage> stage, UncertainDate from, Optional<UncertainDate> until, Optional<FactRef> ref) {
	public static HeldPeriod of(UncertainDate from, Optional<UncertainDate> until) {
		return new HeldPeriod(Optional.empty(), from, until, Optional.empty());
	}
}
