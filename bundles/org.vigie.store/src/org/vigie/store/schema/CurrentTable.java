package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.store.Sql;
import org.vigie.store.projections.Projections;

/** Makes one of the tables that are filled from the log, in its present form; one of an earlier form gives way, since the log has all it held. */
record CurrentTable(String table) implements SchemaStep {

	@Override
	public String id() {
		return "2026-11-" + table;
	}

	@Override
	public boolean neededBy(Schema schema) throws SQLException {
		return !schema.columns(table).equals(Projections.columns(table));
	}

	@Override
	public After apply(Sql sql) throws SQLException {
		sql.run("drop table if exists " + table);
		sql.run(Projections.create(table));
		return After.REBUILD;
	}
}
