package org.vigie.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.store.folder.FileIdentity;
import org.vigie.store.folder.Mark;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.folder.WriterLock;

/** The right to write to the folder of a register, held until closed, with the count of what has been acknowledged. */
final class WriteRight implements AutoCloseable {

	private final RegisterFolder folder;
	private final WriterLock lock;
	private final Mark mark;
	private Optional<FileIdentity> database = Optional.empty();

	private WriteRight(RegisterFolder folder, WriterLock lock, Mark mark) {
		this.folder = folder;
		this.lock = lock;
		this.mark = mark;
	}

	/** Takes the mark in addition to the lock; on refusal the lock is let go. */
	static Outcome<WriteRight> with(RegisterFolder folder, WriterLock lock) {
		try {
			return Outcome.done(new WriteRight(folder, lock, Mark.open(folder.mark())));
		} catch (IOException e) {
			release(lock);
			return Outcome.refused(folder.unwritable(e));
		}
	}

	void acknowledge(long revisions) throws IOException {
		mark.write(revisions);
	}

	/** Remembers which file the name of the database stands for, now that it is open. */
	void watch() throws IOException {
		database = Optional.of(FileIdentity.of(folder.database()));
	}

	/** Whether the name of the database still stands for the file that is open. */
	boolean isThere() {
		return database.filter(it -> !it.holds()).isEmpty();
	}

	/** Notes that the file has to be written anew before anything erased is out of it. */
	void beginErasing() throws IOException {
		try (var note = FileChannel.open(folder.erasing(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			note.force(true);
		}
	}

	void endErasing() throws IOException {
		Files.deleteIfExists(folder.erasing());
	}

	Trouble unwritable(Exception why) {
		return folder.unwritable(why);
	}

	@Override
	public void close() {
		try {
			mark.close();
		} catch (IOException e) {
			release(lock);
			return;
		}
		release(lock);
	}

	static void release(WriterLock lock) {
		try {
			lock.close();
		} catch (IOException e) {
			return; // the operating system lets go of it at the end of the process
		}
	}
}
