package org.vigie.store.projections;

import java.util.HashMap;
import java.util.Map;

/** How many rows each table should have, counted while looking through the aggregates. */
public final class RowCount {

	private final Map<String, Long> rows = new HashMap<>();

	void add(String table, long more) {
		rows.merge(table, more, Long::sum);
	}

	long of(String table) {
		return rows.getOrDefault(table, 0L);
	}
}
