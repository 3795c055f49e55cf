package org.vigie.core.register;

import java.util.Optional;

/**
 * One field as a revision changed it.
 *
 * @param revision the revision that made the change
 * @param recordId id of the record within the aggregate
 * @param recordClass class of the record in the model, for example CustodyPeriod
 * @param feature name of the feature, or empty when the record as a whole came or went
 * @param before value before as text, empty when there was none
 * @param after value after as text, empty when there is none
 */
public record FieldChange(Revision revision, String recordId, String recordClass, String feature, Optional<String> before, Optional<String> after) {
}
