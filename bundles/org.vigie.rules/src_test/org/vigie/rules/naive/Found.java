package org.vigie.rules.naive;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.ClockState;

/**
 * What one reading gives for one way the facts can have been.
 *
 * @param start the first moment of the start
 * @param expiry the first moment not covered; empty: there is no end
 * @param cap the first moment not covered by the maximum
 * @param left in days or minutes; empty where there is no end
 */
record Found(ZonedDateTime start, Optional<ZonedDateTime> expiry, Optional<ZonedDateTime> cap, ClockState state, Optional<Long> left,
		Set<String> flags) {
}
