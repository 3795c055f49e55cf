package org.vigie.store.projections;

import java.util.List;

import org.vigie.core.register.AggregateKind;

/** A table of the current state and how its rows follow from an aggregate. */
interface Projection {

	Table table();

	boolean covers(AggregateKind kind);

	/** The rows by their key, values in the order of the columns, each an Optional; pure. */
	List<List<Object>> rows(Current current);

	/** Whether stored rows are from before something outside the register changed, so that they need not be as they would be now. */
	default boolean outdated(List<List<Object>> stored) {
		return false;
	}
}
