package org.vigie.rules.counting;

import java.time.Instant;

/** Counts elapsed hours and minutes between instants, whatever the clocks on the wall do. */
public record ElapsedTime(String id) implements Counting {
	/** The first instant not covered by the term. */
	public Instant expiry(Instant start, Term term) {
		return start.plusSeconds(60L * term.totalMinutes());
	}
}
