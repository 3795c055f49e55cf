package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Elapsed;

/**
 * The days a stretch of custody can have begun, ended and last been seen on, in the jurisdiction's zone.
 *
 * @param counted whether time held may be told at all
 */
record HeldDays(Optional<LocalDate> firstFrom, Optional<LocalDate> lastFrom, Optional<LocalDate> firstTo, Optional<LocalDate> lastTo, Optional<LocalDate> firstSeen,
		Optional<LocalDate> lastSeen, boolean counted) {

	static HeldDays of(Optional<UncertainDate> from, Optional<UncertainDate> to, Optional<UncertainDate> seen, boolean counted, ZoneId zone) {
		return new HeldDays(from.flatMap(it -> it.earliestDay(zone)), from.flatMap(it -> it.latestDay(zone)), to.flatMap(it -> it.earliestDay(zone)),
				to.flatMap(it -> it.latestDay(zone)), seen.flatMap(it -> it.earliestDay(zone)), seen.flatMap(it -> it.latestDay(zone)), counted);
	}

	/** Whether custody has begun by the day, or may have. */
	boolean begun(LocalDate asOf) {
		return firstFrom.isEmpty() || !firstFrom.get().isAfter(asOf);
	}

	/** Whether it has surely ended by the day. */
	boolean over(LocalDate asOf) {
		return lastTo.isPresent() && !lastTo.get().isAfter(asOf);
	}

	/** Whether a last sighting before the day is all that is known of its end. */
	boolean seen(LocalDate asOf) {
		return !over(asOf) && lastSeen.isPresent() && !lastSeen.get().isAfter(asOf);
	}

	/** Time held: to the end, else to the last sighting, else to the day. */
	Optional<Elapsed> elapsed(LocalDate asOf) {
		if (!counted) {
			return Optional.empty();
		}
		if (over(asOf)) {
			return Elapsed.between(firstFrom, lastFrom, firstTo, lastTo);
		}
		return seen(asOf) ? Elapsed.between(firstFrom, lastFrom, firstSeen, lastSeen) : Elapsed.between(firstFrom, lastFrom, Optional.of(asOf), Optional.of(asOf));
	}
}
