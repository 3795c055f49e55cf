package org.vigie.core.register;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is saved together: all of it becomes durable in one transaction, or none.
 *
 * @param changes the aggregates; each key at most once
 * @param by the user's name
 * @param at the time of saving, UTC; handed in, since nothing below the front ends reads a clock
 * @param comment why; empty when nobody said
 */
public record SaveRequest(List<AggregateChange> changes, String by, Instant at, String comment) {

	public SaveRequest {
		changes = List.copyOf(changes);
		Objects.requireNonNull(by);
		Objects.requireNonNull(at);
		Objects.requireNonNull(comment);
	}
}
