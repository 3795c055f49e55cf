package org.vigie.store.schema;

import java.sql.SQLException;

import org.vigie.store.Sql;

/**
 * One step of the schema. Ids are dated and never used again; the precondition makes a repeat harmless. After the first, steps touch
 * the tables that are filled from the log only: the log itself is never altered.
 */
public interface SchemaStep {

	/** What has to be done after a step. */
	enum After {
		NOTHING, REBUILD
	}

	String id();

	boolean neededBy(Schema schema) throws SQLException;

	After apply(Sql sql) throws SQLException;
}
