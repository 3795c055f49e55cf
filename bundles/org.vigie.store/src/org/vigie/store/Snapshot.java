package org.vigie.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.UUID;

import org.h2.store.fs.FileUtils;
import org.vigie.store.folder.RegisterFolder;

/**
 * A copy of a register's file in memory, for reading beside whoever writes. H2 locks its file for one process; but our
 * settings make it append only, so the bytes read always hold one whole state, and H2 finds the newest when it opens the copy. The copy leaves nothing on any disk, and works on one that is full or read-only.
 */
final class Snapshot implements AutoCloseable {

	private static final int BLOCK = 1024 * 1024;

	private final String name = "nioMemFS:vigie-" + UUID.randomUUID();

	static Snapshot of(RegisterFolder folder) throws IOException {
		var snapshot = new Snapshot();
		try (InputStream in = Files.newInputStream(folder.database()); var out = FileUtils.newOutputStream(snapshot.file(), false)) {
			var block = new byte[BLOCK];
			for (var count = in.read(block); count >= 0; count = in.read(block)) {
				out.write(block, 0, count);
			}
			return snapshot;
		} catch (IOException | RuntimeException e) {
			snapshot.close();
			throw e;
		}
	}

	/** Its name for H2, without the ending. */
	String name() {
		return name;
	}

	private String file() {
		return name + ".mv.db";
	}

	@Override
	public void close() {
		FileUtils.tryDelete(file());
	}
}
