package org.vigie.store.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * How H2 names a frozen file: the scheme, a name of its own so that two views of one file are two databases, and the file. Whatever else H2
 * makes beside it, such as temporary files, lies in memory. Public, since H2 makes more of its kind by reflection.
 */
public final class FrozenPath extends FilePathWrapper {

	private static final String SCHEME = "vigieFrozen";
	private static final String MEMORY = "nioMemFS:";
	private static final String ENDING = ".mv.db";

	/** Makes the scheme known to H2; once more does no harm. */
	public static void register() {
		FilePath.register(new FrozenPath());
	}

	/** The name of a database for H2, without the ending. */
	public static String name(UUID view, Path database) {
		return SCHEME + ":" + view + "!" + database.toString().replace('\\', '/');
	}

	/** The file on the disk. */
	private Path file() {
		return Path.of(name.substring(name.indexOf('!') + 1));
	}

	private boolean isFrozen() {
		return name.endsWith(ENDING) && name.indexOf('!') > 0;
	}

	@Override
	public String getScheme() {
		return SCHEME;
	}

	@Override
	protected FilePath unwrap(String path) {
		return FilePath.get(MEMORY + path.substring(SCHEME.length() + 1));
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return isFrozen() ? FrozenFile.of(file()) : super.open(mode);
	}

	@Override
	public boolean exists() {
		return isFrozen() ? Files.exists(file()) : isDirectory() || super.exists();
	}

	@Override
	public boolean isRegularFile() {
		return isFrozen() || super.isRegularFile();
	}

	@Override
	public boolean isDirectory() {
		return Files.isDirectory(file());
	}

	@Override
	public FilePath getParent() {
		return getPath(name.substring(0, name.lastIndexOf('/')));
	}

	@Override
	public long size() {
		return isFrozen() ? file().toFile().length() : super.size();
	}

	@Override
	public long lastModified() {
		return isFrozen() ? file().toFile().lastModified() : super.lastModified();
	}

	/** What is written stays in memory, so it can be written to on any disk. */
	@Override
	public boolean canWrite() {
		return isFrozen() || super.canWrite();
	}

	@Override
	public void delete() {
		if (!isFrozen()) {
			super.delete();
		}
	}

	@Override
	public void createDirectory() {
		// there are none in memory
	}

	@Override
	public FilePath toRealPath() {
		return this;
	}
}
