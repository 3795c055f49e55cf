package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;

import org.vigie.store.crypto.FileKey;

/** The database of a folder, whose file is written anew after closing when little of it is still in use. */
record TidiedDatabase(H2Database database, RegisterFile file) implements Database {

	private static final long SMALL = 16L * 1024 * 1024;
	private static final int LITTLE_USE = 30;

	@Override
	public Connection connect() throws SQLException {
		return database.connect();
	}

	@Override
	public Connection connectAsOwner() throws SQLException {
		return database.connectAsOwner();
	}

	@Override
	public void makeDurable() throws SQLException {
		database.makeDurable();
	}

	@Override
	public void reopen() throws SQLException {
		database.reopen();
	}

	@Override
	public boolean rewrite() throws SQLException {
		database.shutDown();
		try {
			return file.tidyAndOverwrite();
		} finally {
			database.reopen();
		}
	}

	@Override
	public void close() throws SQLException {
		var wasteful = isWasteful();
		try {
			database.close();
			if (wasteful) {
				file.tidy();
			}
		} finally {
			file.key().ifPresent(FileKey::close);
		}
	}

	private boolean isWasteful() {
		try (var connection = database.connectAsOwner()) {
			return Files.size(file.folder().database()) > SMALL
					&& new Sql(connection).first("select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'",
							row -> row.getInt(1)).filter(percent -> percent < LITTLE_USE).isPresent();
		} catch (SQLException | IOException e) {
			return false; // a file that cannot be asked is left as it is
		}
	}
}
