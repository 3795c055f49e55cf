package org.vigie.store.folder;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.vigie.core.outcome.Trouble;

/**
 * The folder of a register: {@code register.mv.db} holds its records, {@code attachments} files kept with them; {@code register.lock} is
 * locked by the process that writes, {@code register.writer} says which one that is, {@code register.mark} how many revisions have been
 * acknowledged, and {@code register.erasing} that the database has to be written anew. Where there is a {@code register.key} the database is
 * encrypted, and that file leads to its key.
 *
 * @param path the folder
 */
public record RegisterFolder(Path path) {

	private static final long LITTLE_SPACE = 4L * 1024 * 1024;

	public RegisterFolder {
		Objects.requireNonNull(path);
	}

	public Path database() {
		return path.resolve("register.mv.db");
	}

	/** The database's name as H2 wants it, without the ending. */
	public Path databaseName() {
		return path.resolve("register");
	}

	public Path lock() {
		return path.resolve("register.lock");
	}

	public Path writer() {
		return path.resolve("register.writer");
	}

	public Path mark() {
		return path.resolve("register.mark");
	}

	public Path attachments() {
		return path.resolve("attachments");
	}

	/** There as long as something was erased that old pages of the database may still hold. */
	public Path erasing() {
		return path.resolve("register.erasing");
	}

	/** The ways into an encrypted register. */
	public Path key() {
		return path.resolve("register.key");
	}

	public boolean holdsRegister() {
		return Files.exists(database());
	}

	/** Why the folder cannot be written to: {@code store.full} or {@code store.unwritable} (folder). */
	public Trouble unwritable(Exception why) {
		return Trouble.of(isFull() ? "store.full" : "store.unwritable", path.toString()).because(why);
	}

	/** Whether the disk has hardly any space left; what an error says of it differs by system and language. */
	public boolean isFull() {
		try {
			FileStore disk = Files.getFileStore(Files.exists(path) ? path : path.getParent());
			return !disk.isReadOnly() && disk.getUsableSpace() < LITTLE_SPACE;
		} catch (IOException e) {
			return false; // a disk that cannot be asked has other troubles
		}
	}
}
