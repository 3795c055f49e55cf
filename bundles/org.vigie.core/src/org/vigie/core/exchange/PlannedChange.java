package org.vigie.core.exchange;

import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Place;
import org.vigie.core.register.AggregateKey;

/**
 * One thing an import would change.
 *
 * @param aggregate the case, person or source
 * @param recordId id of the record within it, as it will be in the register
 * @param recordClass class of the record in the model, for example CustodyPeriod
 * @param feature name of the feature; empty where the record as a whole comes, goes or moves
 * @param before value in the register as text, empty when there is none
 * @param after value in the file as text, empty when there is none
 * @param place where the record stands in the file, when known
 */
public record PlannedChange(AggregateKey aggregate, String recordId, String recordClass, String feature, Optional<String> before, Optional<String> after,
		Optional<Place> place) {

	public PlannedChange {
		Objects.requireNonNull(aggregate);
		Objects.requireNonNull(recordId);
		Objects.requireNonNull(recordClass);
		Objects.requireNonNull(feature);
		Objects.requireNonNull(before);
		Objects.requireNonNull(after);
		Objects.requireNonNull(place);
	}

	/** Whether this is one value, as against a record that comes or goes. */
	public boolean isCell() {
		return !feature.isEmpty();
	}
}
