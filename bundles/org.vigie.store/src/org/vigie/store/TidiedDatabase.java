package org.vigie.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
	private static final int BLOCK = 1024 * 1024;

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
			return writeAnew(folder);
		} finally {
			database.reopen();
		}
	}

	@Override
	public void close() throws SQLException {
		var wasteful = isWasteful();
		database.close();
		if (wasteful) {
			writeAnew(folder);
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

	/** Writes the file of a folder anew, which nobody has open; says whether it did. What is no longer in use is overwritten. */
	static boolean writeAnew(RegisterFolder folder) {
		var beside = folder.path().resolve("register.new.mv.db");
		try (var old = FileChannel.open(folder.database(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			copyWhatIsInUse(folder.database(), beside);
			force(beside);
			if (!state(folder.databaseName()).equals(state(folder.path().resolve("register.new")))) {
				return false;
			}
			Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			overwrite(old);
			return true;
		} catch (IOException | SQLException | MVStoreException e) {
			return false; // the old file is whole; the next closing tries again
		} finally {
			beside.toFile().delete();
		}
	}

	/** Puts a file with what is in use beside. H2's tool writes a new file and puts it in the place of the one it is given: a second name of the old one. */
	private static void copyWhatIsInUse(Path from, Path to) throws IOException {
		Files.deleteIfExists(to);
		var linked = link(from, to);
		try (var whole = FileChannel.open(to, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			MVStoreTool.compact(to.toString(), false);
			if (!linked) {
				overwrite(whole);
			}
		}
	}

	/** False where the file system has no second names; the file is copied then. */
	private static boolean link(Path from, Path to) throws IOException {
		try {
			Files.createLink(to, from);
			return true;
		} catch (UnsupportedOperationException | FileSystemException e) {
			Files.copy(from, to);
			return false;
		}
	}

	private static void force(Path file) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

	/** Where a disk keeps what it was told to overwrite, only the encryption of the whole disk helps. */
	private static void overwrite(FileChannel old) throws IOException {
		var nothing = ByteBuffer.allocate(BLOCK);
		var size = old.size();
		for (var at = 0L; at < size;) {
			nothing.clear().limit((int) Math.min(BLOCK, size - at));
			at += old.write(nothing, at);
		}
		old.force(true);
	}

	/** Count of revisions and hash of the heads. */
	private static Optional<String> state(Path name) throws SQLException {
		try (var looked = H2Database.look(H2Database.file(name)); var connection = looked.connectAsOwner()) {
			var log = new RevisionLog(new Sql(connection));
			return Optional.of(log.count() + " " + Links.root(log.heads(Optional.empty())));
		}
	}
}
