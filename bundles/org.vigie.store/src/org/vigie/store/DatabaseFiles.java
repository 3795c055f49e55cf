package org.vigie.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

import org.vigie.store.crypto.FileKey;

/**
 * Opens files of one register that are not the one in use: copies, backups, and what is being made beside. All of them open in the same way.
 *
 * @param key what they are encrypted with, which goes with this; empty where they are not
 */
record DatabaseFiles(Optional<FileKey> key) implements AutoCloseable {

	DatabaseFiles {
		Objects.requireNonNull(key);
	}

	/** Opens a file without ever writing to it. */
	H2Database look(Path name) throws SQLException {
		return H2Database.look(H2Database.file(name), key);
	}

	H2Database open(Path name) throws SQLException {
		return H2Database.open(H2Database.file(name), key);
	}

	H2Database create(Path name) throws SQLException {
		return H2Database.create(H2Database.file(name), key);
	}

	@Override
	public void close() {
		key.ifPresent(FileKey::close);
	}
}
