package org.vigie.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.vigie.store.crypto.FileKey;

/** A database over a snapshot, which goes with it, and with the key. */
record SnapshotDatabase(H2Database database, Snapshot snapshot, Optional<FileKey> key) implements Database {

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
			key.ifPresent(FileKey::close);
		}
	}
}
