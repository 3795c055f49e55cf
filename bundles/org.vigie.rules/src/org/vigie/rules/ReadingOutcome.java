package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.pack.Reading;

/**
 * What one reading gives, before it is shown.
 *
 * @param fromFacts how far apart the ends are through uncertain dates alone, in days or minutes
 * @param renewable whether one more extension would still move the earliest end
 * @param stopDay the day of the stopping event, where it is entered
 */
record ReadingOutcome(Reading reading, List<String> flags, List<String> unannounced, Optional<String> missing,
		Optional<LocalDate> stopDay, long fromFacts, boolean renewable, ClockSpan span, Standing standing) {
	boolean hasSameEnds(ReadingOutcome other) {
		return span.earliestExpiry().equals(other.span.earliestExpiry()) && span.latestExpiry().equals(other.span.latestExpiry());
	}

	/** The earliest end: the last covered day, or the first point not covered of a rule of hours; empty where none is known. */
	Optional<Temporal> earliest() {
		return span.earliestExpiry().map(this::end);
	}

	/** The latest end. */
	Optional<Temporal> latest() {
		return span.latestExpiry().map(this::end);
	}

	private Temporal end(Instant expiry) {
		return span.unit() == Left.Unit.DAYS ? DueDay.before(expiry, span.zone()) : expiry.atZone(span.zone());
	}

	ReadingResult shown() {
		var zone = span.zone();
		var from = span.earliestExpiry().map(it -> it.atZone(zone));
		var to = span.latestExpiry().map(it -> it.atZone(zone));
		var expiry = from.filter(it -> to.filter(it::equals).isPresent());
		var lastDay = expiry.flatMap(it -> earliest()).filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
		return new ReadingResult(reading.id(), reading.label(), reading.isDefault(), standing.state(), lastDay, expiry, from, to,
				standing.left(), standing.leftCertain(), missing, stopDay.flatMap(it -> reading.stopsAt()), stopDay,
				standing.state() == ClockState.STOPPED, flags, reading.sources());
	}
}
