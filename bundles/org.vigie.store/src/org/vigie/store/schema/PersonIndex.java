package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.store.Sql;

/** Finds the cases that name a person without looking through all of them, however large the register. */
final class PersonIndex implements SchemaStep {

	@Override
	public String id() {
		return "2026-11-participation-person";
	}

	@Override
	public boolean neededBy(Schema schema) throws SQLException {
		return !schema.hasTaken(id());
	}

	@Override
	public After apply(Sql sql) throws SQLException {
		sql.run("create index if not exists participation_person on participation_now (person_id)");
		return After.NOTHING;
	}
}
