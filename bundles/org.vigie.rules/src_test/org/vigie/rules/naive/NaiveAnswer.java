package org.vigie.rules.naive;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Left;

/**
 * What a clock answers, without its reason: what both implementations have to agree on.
 *
 * @param flags the remarks; of the naive clock those that are called for in whatever way the facts were
 * @param possibleFlags those that are called for in one way at least; the same where nothing is uncertain
 */
record NaiveAnswer(ClockState state, Optional<ZonedDateTime> earliest, Optional<ZonedDateTime> latest, Optional<ZonedDateTime> cap,
		Optional<Long> left, Optional<Long> leftCertain, List<String> flags, List<String> possibleFlags) {
	/** The remarks of the clock semantics, 8, and the one on credit. The engine makes others on how facts were entered. */
	private static final Set<String> REMARKS = Set.of("lateExtension", "extensionTooLong", "extraExtension", "cappedByMaximum",
			"futureExtensionIgnored", "renewalBeforeWindow", "renewalTooLate", "gapDays", "gap", "suspended", "rolledForward",
			"rolledBackward", "startRolled", "stoppedAt", "newLawFrom", "startUncertain", "readingsDisagree", "missing",
			"candidates", "noRule", "ordersPartial", "creditDays");

	/** The same part of what the engine answers. */
	static NaiveAnswer of(CustodyClock clock) {
		var flags = clock.flags().stream().filter(it -> REMARKS.contains(it.replaceAll(":.*", ""))).toList();
		return new NaiveAnswer(clock.state(), clock.earliestExpiry(), clock.latestExpiry(), clock.capExpiry(),
				clock.left().map(Left::amount), clock.leftCertain().map(Left::amount), flags, flags);
	}

	/** An answer without dates. */
	static NaiveAnswer only(ClockState state, String... flags) {
		return new NaiveAnswer(state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				List.of(flags), List.of(flags));
	}

	/** Whether the engine says the same. Of remarks it makes all that are sure, and none that nothing calls for. */
	boolean agreesWith(NaiveAnswer engine) {
		return state == engine.state && earliest.equals(engine.earliest) && latest.equals(engine.latest) && cap.equals(engine.cap)
				&& left.equals(engine.left) && leftCertain.equals(engine.leftCertain) && engine.flags.containsAll(flags)
				&& possibleFlags.containsAll(engine.flags);
	}
}
