package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/**
 * The database of a folder, whose file is written anew after closing when little of it is still in use. That happens beside: the new file,
 * encrypted as the old one is, is compared with the old before it takes its place, and when anything goes wrong the old one stays.
 */
record TidiedDatabase(H2Database database, RegisterFolder folder, Optional<FileKey> key) implements Database {

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
		try {
			database.close();
			if (wasteful) {
				tidy();
			}
		} finally {
			key.ifPresent(FileKey::close);
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
			writeAnew(folder.database(), beside);
			if (state(folder.databaseName()).equals(state(folder.path().resolve("register.new")))) {
				Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			}
		} catch (IOException | SQLException | MVStoreException e) {
			return; // the old file is whole; the next closing tries again
		} finally {
			beside.toFile().delete();
		}
	}

	/** Only what is in use is copied, and under the same key. */
	private void writeAnew(Path from, Path to) {
		var store = new MVStore.Builder().fileName(from.toString()).readOnly();
		var digits = key.map(FileKey::filePassword);
		try (var source = digits.map(store::encryptionKey).orElse(store).open()) {
			MVStore.compact(from.toString(), to.toString(), false, source.getFileStore());
		} finally {
			digits.ifPresent(it -> Arrays.fill(it, '\0'));
		}
	}

	/** Count of revisions and hash of the heads. */
	private Optional<String> state(Path name) throws SQLException {
		try (var looked = H2Database.look(H2Database.file(name), key); var connection = looked.connectAsOwner()) {
			var log = new RevisionLog(new Sql(connection));
			return Optional.of(log.count() + " " + Links.headsHash(log.heads(Optional.empty())));
		}
	}
}
