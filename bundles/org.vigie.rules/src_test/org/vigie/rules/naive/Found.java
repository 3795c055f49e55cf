package org.vigie.rules.naive;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.ClockState;

/**
 * What one reading gives for one way the facts can have been.
 *
 * @param expiry the first moment not covered; empty: there is no end
 * @param beforeRoll the end before it was rolled, to tell ends apart that fall on the same day by their roll
 * @param cap the first moment not covered by the maximum
 * @param onOrdersEntered not on those that may be missing
 * @param left in days or minutes; empty where there is no end
 */
record Found(Optional<ZonedDateTime> expiry, long beforeRoll, Optional<ZonedDateTime> cap, ClockState state, Optional<Long> left,
		Set<String> flags, boolean onOrdersEntered) {
	/** The earliest end first; no end comes last. */
	static final Comparator<Found> BY_END = Comparator
			.comparing((Found it) -> it.expiry.map(ZonedDateTime::toInstant).orElse(Instant.MAX)).thenComparing(Found::beforeRoll);

	Found endless() {
		return new Found(Optional.empty(), beforeRoll, cap, state, Optional.empty(), flags, onOrdersEntered);
	}
}
