package org.vigie.store;

import java.sql.SQLException;

import org.vigie.core.outcome.Outcome;

/** Runs work that reads, on a connection of its own. */
@FunctionalInterface
public interface Reading {

	/** Work over statements. */
	@FunctionalInterface
	interface Work<T> {
		Outcome<T> run(Sql sql) throws SQLException;
	}

	/** What the work gives; {@code store.lost} where the database fails. */
	<T> Outcome<T> read(Work<T> work);
}
