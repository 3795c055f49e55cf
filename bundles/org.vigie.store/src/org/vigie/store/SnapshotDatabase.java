package org.vigie.store;

import java.sql.Connection;
import java.sql.SQLException;

/** A database over a snapshot, which goes with it. */
record SnapshotDatabase(H2Database database, Snapshot snapshot) implements Database {

	@Override
	public Connection connect() throws SQLException {
		return database.connect();
	}

	@Override
	public Connection connectAsOwner() throws SQLException {
		return database.connectAsOwner();
	}

	@Override
	public void makeDurable() {
		// nothing is ever kept of a snapshot
	}

	@Override
	public void reopen() throws SQLException {
		database.reopen();
	}

	@Override
	public boolean rewrite() {
		throw new UnsupportedOperationException("a snapshot is for reading");
	}

	@Override
	public void close() throws SQLException {
		try {
			database.close();
		} finally {
			snapshot.close();
		}
	}
}
