package org.vigie.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/**
 * The right of one process to write to a register: the operating system's lock on an empty file. It ends with the process, however
 * that ends, and stays with a process that is halted; no lock has to be found stale. Who has it is written into a file beside it, which
 * counts only while the lock is held.
 */
public final class WriterLock implements AutoCloseable {

	private record Writer(long process, Instant since) {
	}

	/**
	 * The locks of this process. They belong to the process as a whole and are lost when any channel on the file is closed, so the file
	 * must not even be opened twice; hence one table for all.
	 */
	private static final Map<Path, Writer> HELD = new ConcurrentHashMap<>();

	private static final int LENGTH = 60;

	private final Path folder;
	private final FileChannel channel;
	private final FileLock lock;

	private WriterLock(Path folder, FileChannel channel, FileLock lock) {
		this.folder = folder;
		this.channel = channel;
		this.lock = lock;
	}

	/** Refused with {@code store.in-use} (folder, process, since), {@code store.locked} (folder), {@code store.unwritable}, {@code store.full}. */
	public static Outcome<WriterLock> take(RegisterFolder folder, Instant now) {
		var self = new Writer(ProcessHandle.current().pid(), now);
		try {
			var real = folder.path().toRealPath();
			var other = HELD.putIfAbsent(real, self);
			if (other != null) {
				return Outcome.refused(inUse(folder, other));
			}
			var taken = false;
			try {
				var outcome = take(folder, real, self);
				taken = outcome.result().isPresent();
				return outcome;
			} finally {
				if (!taken) {
					HELD.remove(real, self);
				}
			}
		} catch (IOException e) {
			return Outcome.refused(folder.unwritable(e));
		}
	}

	private static Outcome<WriterLock> take(RegisterFolder folder, Path real, Writer self) throws IOException {
		var channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		try {
			var lock = channel.tryLock();
			if (lock != null) { // Java's null for a lock another process has
				write(folder, self);
				var taken = new WriterLock(real, channel, lock);
				channel = null; // closed by the one who has the lock
				return Outcome.done(taken);
			}
			return Outcome.refused(read(folder).map(it -> inUse(folder, it)).orElseGet(() -> Trouble.of("store.locked", folder.path().toString())));
		} finally {
			if (channel != null) {
				channel.close();
			}
		}
	}

	private static Trouble inUse(RegisterFolder folder, Writer writer) {
		return Trouble.of("store.in-use", folder.path().toString(), Long.toString(writer.process()), Date.from(writer.since())); // the one time message formats take
	}

	private static void write(RegisterFolder folder, Writer writer) throws IOException {
		var text = "%d %s".formatted(writer.process(), writer.since().truncatedTo(ChronoUnit.SECONDS));
		var padded = text + " ".repeat(Math.max(0, LENGTH - 1 - text.length())) + "\n"; // of one length, so that it is written in place
		try (var file = FileChannel.open(folder.writer(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			file.write(ByteBuffer.wrap(padded.getBytes(StandardCharsets.US_ASCII)));
		}
	}

	private static Optional<Writer> read(RegisterFolder folder) {
		try {
			var words = Files.readString(folder.writer(), StandardCharsets.US_ASCII).strip().split(" ");
			return words.length == 2 ? Optional.of(new Writer(Long.parseLong(words[0]), Instant.parse(words[1]))) : Optional.empty();
		} catch (IOException | NumberFormatException | DateTimeException e) {
			return Optional.empty(); // the lock is held all the same, only not by name
		}
	}

	@Override
	public void close() throws IOException {
		try {
			lock.release();
			channel.close();
		} finally {
			HELD.remove(folder);
		}
	}
}
