package org.vigie.core.exchange;

import java.util.Objects;

import org.vigie.core.register.AggregateKey;

/**
 * The name of a record within a register.
 *
 * @param aggregate the aggregate that holds it
 * @param record its id there; the aggregate's own id for the aggregate itself
 */
public record RecordKey(AggregateKey aggregate, String record) {

	public RecordKey {
		Objects.requireNonNull(aggregate);
		Objects.requireNonNull(record);
	}
}
