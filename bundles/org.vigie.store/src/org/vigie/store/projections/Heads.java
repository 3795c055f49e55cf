package org.vigie.store.projections;

import java.util.List;

import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Revision;

/** The newest link of each aggregate, so that lists need not look through the log. */
final class Heads implements Projection {

	static final Table TABLE = new Table("head_now",
			List.of(Column.of("revision", Column.Type.WHOLE), Column.of("saved_at", Column.Type.WHOLE), Column.of("hash", Column.Type.WORD)));

	@Override
	public Table table() {
		return TABLE;
	}

	@Override
	public boolean covers(AggregateKind kind) {
		return true;
	}

	@Override
	public List<List<Object>> rows(Current current) {
		return rows(current.head());
	}

	/** The rows of one aggregate, one that was erased too. */
	static List<List<Object>> rows(Revision head) {
		return List.of(TABLE.stored(List.of(head.number(), head.savedAt().toEpochMilli(), head.hash())));
	}
}
