package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZonedDateTime;
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
		Optional<LocalDate> stopDay, long fromFacts, boolean renewable, ClockSpan span, Standing standing, Ends ends) {
	/** The ends of a span in its zone; readings that count alike share them. */
	record Ends(Optional<ZonedDateTime> earliest, Optional<ZonedDateTime> latest, Optional<ZonedDateTime> expiry,
			Optional<LocalDate> lastDay) {
		private static Ends of(ClockSpan span) {
			var earliest = span.earliestExpiry().map(it -> it.atZone(span.zone()));
			var latest = span.latestExpiry().equals(span.earliestExpiry()) ? earliest : span.latestExpiry().map(it -> it.atZone(span.zone()));
			var expiry = earliest.equals(latest) ? earliest : Optional.<ZonedDateTime>empty();
			return new Ends(earliest, latest, expiry, span.unit() == Left.Unit.DAYS ? expiry.map(it -> it.toLocalDate().minusDays(1))
					: Optional.empty());
		}
	}

	ReadingOutcome(Reading reading, List<String> flags, List<String> unannounced, Optional<String> missing, Optional<LocalDate> stopDay,
			long fromFacts, boolean renewable, ClockSpan span, Standing standing) {
		this(reading, flags, unannounced, missing, stopDay, fromFacts, renewable, span, standing, Ends.of(span));
	}

	/** The same for another reading that counts alike. */
	ReadingOutcome of(Reading other) {
		return new ReadingOutcome(other, flags, unannounced, missing, stopDay, fromFacts, renewable, span, standing, ends);
	}

	boolean hasSameEnds(ReadingOutcome other) {
		return span.earliestExpiry().equals(other.span.earliestExpiry()) && span.latestExpiry().equals(other.span.latestExpiry());
	}

	/** The earliest end: the last covered day, or the first point not covered of a rule of hours; empty where none is known. */
	Optional<Temporal> earliest() {
		return ends.earliest().map(this::end);
	}

	/** The latest end. */
	Optional<Temporal> latest() {
		return ends.latest().map(this::end);
	}

	private Temporal end(ZonedDateTime expiry) {
		return span.unit() == Left.Unit.DAYS ? expiry.toLocalDate().minusDays(1) : expiry;
	}

	ReadingResult shown() {
		return new ReadingResult(reading.id(), reading.label(), reading.isDefault(), standing.state(), ends.lastDay(), ends.expiry(),
				ends.earliest(), ends.latest(),
				standing.left(), standing.leftCertain(), missing, stopDay.flatMap(it -> reading.stopsAt()), stopDay,
				standing.state() == ClockState.STOPPED, flags, reading.sources());
	}
}
