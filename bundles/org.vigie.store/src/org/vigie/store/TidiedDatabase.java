package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/**
 * The database of a folder, whose file is written anew after closing when little of it is still in use. That happens beside: the new file
 * is compared with the old before it takes its place, and when anything goes wrong the old one stays.
 */
record TidiedDatabase(H2Database database, RegisterFolder folder) implements Database {

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
	public void close() throws SQLException {
		var wasteful = isWasteful();
		database.close();
		if (wasteful) {
			tidy();
		}
	}

	private boolean isWasteful() {
		try (var connection = database.connectAsOwner()) {
			return Files.size(folder.database()) > SMALL
					&& new Sql(connection).first("select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'",
							row -> row.getInt(1)).filter(percent -> percent < LITTLE_USE).isPresent();
		} catch (SQLException | IOException e) {
			return false; // a file that cannot be asked is left as it is
		}
	}

	/** Writes the file anew. */
	void tidy() {
		var beside = folder.path().resolve("register.new.mv.db");
		try {
			Files.copy(folder.database(), beside, StandardCopyOption.REPLACE_EXISTING);
			MVStoreTool.compact(beside.toString(), false);
			if (state(folder.databaseName()).equals(state(folder.path().resolve("register.new")))) {
				Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (IOException | SQLException | MVStoreException e) {
			return; // the old file is whole; the next closing tries again
		} finally {
			beside.toFile().delete();
		}
	}

	/** Count of revisions and hash of the heads. */
	private static Optional<String> state(Path name) throws SQLException {
		try (var looked = H2Database.look(H2Database.file(name)); var connection = looked.connectAsOwner()) {
			var log = new RevisionLog(new Sql(connection));
			return Optional.of(log.count() + " " + Links.root(log.heads(Optional.empty())));
		}
	}
}
