package org.vigie.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.vigie.store.backup.Folder;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/**
 * The file of a folder's database while nobody has it open.
 *
 * @param key what it is encrypted with; empty for one that is open
 */
record RegisterFile(RegisterFolder folder, Optional<FileKey> key) {

	private static final int BLOCK = 1024 * 1024;

	RegisterFile {
		Objects.requireNonNull(folder);
		Objects.requireNonNull(key);
	}

	/** Writes it anew with what is in use only; says whether it did. Readers of the old one keep it. */
	boolean tidy() {
		return writeAnew(false);
	}

	/** The same, and the old one is overwritten, so that nothing that was removed can be read from the disk; its readers lose it. */
	boolean tidyAndOverwrite() {
		return writeAnew(true);
	}

	/** The new file is compared with the old before it takes its place. */
	private boolean writeAnew(boolean overwriting) {
		var beside = folder.path().resolve("register.new.mv.db");
		try (var old = FileChannel.open(folder.database(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			Files.deleteIfExists(beside);
			copyWhatIsInUse(beside);
			Folder.force(beside);
			if (!state(folder.databaseName()).equals(state(folder.path().resolve("register.new")))) {
				return false;
			}
			Files.move(beside, folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			if (overwriting) {
				overwrite(old);
			}
			return true;
		} catch (IOException | SQLException | MVStoreException e) {
			return false; // the old file is whole; whoever asked tries again
		} finally {
			beside.toFile().delete();
		}
	}

	/** Under the same key. */
	private void copyWhatIsInUse(Path to) {
		var store = new MVStore.Builder().fileName(folder.database().toString()).readOnly();
		var digits = key.map(FileKey::filePassword);
		try (var source = digits.map(store::encryptionKey).orElse(store).open()) {
			MVStore.compact(folder.database().toString(), to.toString(), false, source.getFileStore());
		} finally {
			digits.ifPresent(it -> Arrays.fill(it, '\0'));
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

	/** Count of revisions and root over the heads. */
	private String state(Path name) throws SQLException {
		try (var looked = H2Database.look(H2Database.file(name), key); var connection = looked.connectAsOwner()) {
			var log = new RevisionLog(new Sql(connection));
			return log.count() + " " + Links.root(log.heads(Optional.empty()));
		}
	}
}
