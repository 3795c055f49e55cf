package org.vigie.store;

import java.nio.file.Path;
import java.sql.SQLException;

/** Opens files of one register that are not the one in use: copies, backups, and what is being made beside. All of them open in the same way. */
final class DatabaseFiles {

	/** Opens a file without ever writing to it. */
	H2Database look(Path name) throws SQLException {
		return H2Database.look(H2Database.file(name));
	}

	H2Database open(Path name) throws SQLException {
		return H2Database.open(H2Database.file(name));
	}

	H2Database create(Path name) throws SQLException {
		return H2Database.create(H2Database.file(name));
	}
}
