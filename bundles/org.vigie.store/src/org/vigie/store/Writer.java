package org.vigie.store;

import java.sql.Connection;
import java.sql.SQLException;

import org.vigie.core.outcome.Outcome;

/** The one connection that writes, with its statements ready; transactions run on it one after the other. */
final class Writer implements AutoCloseable {

	private final Connection connection;
	private final Sql sql;

	Writer(Database database) throws SQLException {
		connection = database.connect();
		connection.setAutoCommit(false);
		sql = new Sql(connection);
	}

	/** Does the work, ready to be committed; rolled back when it refuses or faults. */
	<T> Outcome<T> prepare(Reading.Work<T> work) throws SQLException {
		var done = false;
		try {
			var outcome = work.run(sql);
			done = outcome.result().isPresent();
			return outcome;
		} finally {
			if (!done) {
				connection.rollback();
			}
		}
	}

	void commit() throws SQLException {
		connection.commit();
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
