package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.store.Sql;
import org.vigie.store.projections.Projections;

/** Makes one of the tables that are filled from the log, in its present form. */
record CurrentTable(String table) implements SchemaStep {

	@Override
	public String id() {
		return "2026-11-" + table;
	}

	@Override
	public boolean neededBy(Schema schema) throws SQLException {
		return !schema.hasTable(table);
	}

	@Override
	public After apply(Sql sql) throws SQLException {
		sql.run(Projections.create(table));
		return After.REBUILD;
	}
}
