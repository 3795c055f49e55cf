package org.vigie.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.pack.Reading;

/**
 * What one reading gives, before it is shown.
 *
 * @param earliest the earliest end as a point; empty where none is known
 * @param latest the latest end
 * @param cap the cap, where it does not depend on what is uncertain
 * @param fromFacts how far apart the ends are through uncertain dates alone, in days or minutes
 * @param fromOrders how much more through renewals that may be missing; empty: without bound
 * @param renewable whether one more extension would still move the earliest end
 * @param stopDay the day of the stopping event, where it is entered
 */
record ReadingOutcome(Reading reading, Optional<Long> earliest, Optional<Long> latest, Optional<Long> cap, List<String> flags,
		List<String> unannounced, Optional<String> missing, Optional<LocalDate> stopDay, long fromFacts, Optional<Long> fromOrders, boolean renewable,
		ClockSpan span, Standing standing) {
	boolean hasSameEnds(ReadingOutcome other) {
		return earliest.equals(other.earliest) && latest.equals(other.latest);
	}

	ReadingResult shown() {
		var zone = span.zone();
		var from = span.earliestExpiry().map(it -> it.atZone(zone));
		var to = span.latestExpiry().map(it -> it.atZone(zone));
		var expiry = from.filter(it -> to.filter(it::equals).isPresent());
		var lastDay = span.unit() == Left.Unit.DAYS ? expiry.map(it -> it.toLocalDate().minusDays(1)) : Optional.<LocalDate>empty();
		return new ReadingResult(reading.id(), reading.label(), reading.isDefault(), standing.state(), lastDay, expiry, from, to,
				standing.left(), standing.leftCertain(), missing, stopDay.flatMap(it -> reading.stopsAt()), stopDay,
				standing.state() == ClockState.STOPPED, flags, reading.sources());
	}
}
