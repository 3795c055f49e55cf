package org.vigie.store.projections;

import java.util.List;

import org.vigie.core.register.AggregateKind;

/** A table of the current state and how its rows follow from an aggregate. */
interface Projection {

	Table table();

	boolean covers(AggregateKind kind);

	/** The rows by their key, values in the order of the columns, each an Optional; pure. */
	List<List<Object>> rows(Current current);
}
