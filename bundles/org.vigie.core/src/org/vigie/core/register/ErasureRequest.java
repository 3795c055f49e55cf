package org.vigie.core.register;

import java.time.Instant;
import java.util.Objects;

/**
 * What is to be forgotten, and on whose word.
 *
 * @param key the aggregate
 * @param by the user's name; stays in the log
 * @param at when, UTC
 * @param reason why; stays readable in the log, so it names nobody
 */
public record ErasureRequest(AggregateKey key, String by, Instant at, String reason) {

	public ErasureRequest {
		Objects.requireNonNull(key);
		Objects.requireNonNull(by);
		Objects.requireNonNull(at);
		Objects.requireNonNull(reason);
	}
}
