package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;

import org.vigie.store.folder.FrozenPath;
import org.vigie.store.folder.RegisterFolder;

/**
 * A register's file as it is at one moment, for reading beside whoever writes. H2 locks its file for one process; but our settings make it
 * append only, so what is there now stays there, and only the pages that are asked for are read. Nothing is left on any
 * disk, and it works on one that is full or read-only.
 */
final class Snapshot implements AutoCloseable {

	private final String name;

	private Snapshot(RegisterFolder folder) {
		this.name = FrozenPath.name(UUID.randomUUID(), folder.databaseName().toAbsolutePath());
	}

	static Snapshot of(RegisterFolder folder) throws IOException {
		try (var readable = Files.newByteChannel(folder.database())) { // a file nobody may read is told apart from one that is damaged
			FrozenPath.register();
			return new Snapshot(folder);
		}
	}

	/** Its name for H2, without the ending. */
	String name() {
		return name;
	}

	@Override
	public void close() {
		// what was written lies in memory and goes with the database over it
	}
}
