package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.RuleKind;

/**
 * A clock without its as-of point: what can be stored, and from which the state on any later day follows by {@link #at}. All ends
 * are the first instant not covered. Good for every as-of point not before {@link #factsUntil}; for an earlier one the facts
 * have to be evaluated again, since some of them were not yet so.
 *
 * @param fixed the state that no as-of point changes: {@code unknown}, {@code noRule}, {@code noLimit}
 * @param earliestStart empty where no earliest day is known
 * @param earliestExpiry empty where no earliest end is known
 * @param latestExpiry empty where there is none, as with renewals that may be missing and no cap
 * @param cap the first instant not covered by the maximum
 * @param endedFrom the earliest end of custody, or of the act done; empty: surely goes on
 * @param endedUntil the latest end of custody, or of the act done; empty: goes on, or may go on where there is an earliest end
 * @param stopped the end of the last minute or day at which the stopping event can have come
 * @param lawChange the first day of a law the packs do not cover, where the clock meets it
 * @param factsUntil the latest day of any fact used
 */
public record ClockSpan(RuleKind kind, Left.Unit unit, ZoneId zone, Optional<ClockState> fixed, Optional<Instant> earliestStart,
		Optional<Instant> earliestExpiry, Optional<Instant> latestExpiry, Optional<Instant> cap, Optional<Instant> endedFrom,
		Optional<Instant> endedUntil, Optional<Instant> stopped, Optional<String> stopEvent, Term warn,
		Optional<LocalTime> dueTime, Optional<LocalDate> lawChange, Optional<LocalDate> factsUntil) {
	/** The state at the point in time, and what is left. */
	public Standing at(AsOf asOf) {
		return Standings.of(this, asOf);
	}

	/** A day before which the clock has not started or runs with time to spare; empty where no such day follows from its ends. */
	public Optional<LocalDate> quietUntil() {
		return Standings.quietUntil(this);
	}

	/** A day from which on the clock is exceeded or possibly exceeded for ever, as far as its facts go; empty where no such day follows from its ends. */
	public Optional<LocalDate> overFrom() {
		return Standings.overFrom(this);
	}

	/** A day from which on the state is the same for ever; empty where the clock goes on. */
	public Optional<LocalDate> settledFrom() {
		return Standings.settledFrom(this);
	}

	/** The span from the earlier of both earliest ends to the later of both latest ones; no end on one side where one has none. */
	ClockSpan reachingTo(ClockSpan other) {
		var low = earliestExpiry.flatMap(it -> other.earliestExpiry.map(its -> it.isBefore(its) ? it : its));
		var high = latestExpiry.flatMap(it -> other.latestExpiry.map(its -> it.isAfter(its) ? it : its));
		var change = lawChange.or(() -> other.lawChange);
		var last = Stream.concat(factsUntil.stream(), other.factsUntil.stream()).max(Comparator.naturalOrder());
		return new ClockSpan(kind, unit, zone, fixed, earliestStart, low, high, cap.filter(it -> other.cap.filter(it::equals)
				.isPresent()), endedFrom, endedUntil, stopped, stopEvent, warn, dueTime, change, last);
	}

	/** The same ends with a state that no as-of point changes. */
	ClockSpan with(ClockState state) {
		return new ClockSpan(kind, unit, zone, Optional.of(state), earliestStart, earliestExpiry, latestExpiry, cap, endedFrom,
				endedUntil, stopped, stopEvent, warn, dueTime, lawChange, factsUntil);
	}

	/** The span without a stopping event. */
	ClockSpan unstopped(boolean withLatest) {
		return new ClockSpan(kind, unit, zone, fixed, earliestStart, earliestExpiry,
				withLatest ? latestExpiry : Optional.empty(), cap, endedFrom, endedUntil, Optional.empty(), Optional.empty(), warn,
				dueTime, lawChange, factsUntil);
	}

	/** A span whose state nothing changes. */
	static ClockSpan fixed(ClockState state, RuleKind kind, ZoneId zone, Optional<LocalDate> factsUntil) {
		return new ClockSpan(kind, Left.Unit.DAYS, zone, Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Term.ofDays(30),
				Optional.empty(), Optional.empty(), factsUntil);
	}
}
