package org.vigie.rules;

import java.util.Optional;

/**
 * How a clock stands at one point in time.
 *
 * @param left on the earliest possible end; empty where that is not known or nothing is left to say
 * @param leftCertain on the latest possible end: what nothing missing or disputed can take away
 */
public record Standing(ClockState state, Optional<Left> left, Optional<Left> leftCertain) {
	static Standing plain(ClockState state) {
		return new Standing(state, Optional.empty(), Optional.empty());
	}
}
