package org.vigie.core.exchange;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** A file that is there whole or not at all: written beside the wanted one, made durable, then moved in its place. */
public final class NewFile {

	private static final int BUFFER = 1 << 16;

	/**
	 * What fills the file.
	 *
	 * @param <T> what there is to tell of it afterwards
	 */
	@FunctionalInterface
	public interface Content<T> {
		/** The stream need not be closed. */
		T writeTo(OutputStream out) throws IOException;
	}

	/** Ends the writing with a refusal; caught by {@link #write}. */
	public static final class Stopped extends RuntimeException {
		private static final long serialVersionUID = 1L;
		private final transient Trouble trouble;

		public Stopped(Trouble trouble) {
			super(trouble.code(), null, false, false);
			this.trouble = trouble;
		}
	}

	private NewFile() {
	}

	/**
	 * Writes the file anew. Whatever it is refused for, a file that was there stays as it was and none is left beside.
	 *
	 * @return refused with {@code export.unwritable} (file), {@code export.full} (file) or what the content stops with
	 */
	public static <T> Outcome<T> write(Path file, Content<T> content) {
		var wanted = file.toAbsolutePath().normalize();
		if (Files.isDirectory(wanted) || Files.exists(wanted) && !Files.isWritable(wanted)) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()));
		}
		var beside = wanted.resolveSibling("." + wanted.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part");
		try {
			try {
				var told = fill(beside, content);
				move(beside, wanted);
				return Outcome.done(told);
			} finally {
				Files.deleteIfExists(beside);
			}
		} catch (Stopped stopped) {
			return Outcome.refused(stopped.trouble);
		} catch (IOException | UncheckedIOException failed) {
			return Outcome.refused(Trouble.of(DiskSpace.isUsedUp(wanted, failed) ? "export.full" : "export.unwritable", file.toString()).because(failed));
		}
	}

	/** Writes a file of these bytes. */
	public static Outcome<Path> write(Path file, byte[] bytes) {
		return write(file, out -> {
			out.write(bytes);
			return file;
		});
	}

	/** Ends the writing when the user gave up. */
	public static void stopIfCancelled(Progress progress) {
		if (progress.cancelled()) {
			throw new Stopped(Trouble.of("export.cancelled"));
		}
	}

	private static <T> T fill(Path beside, Content<T> content) throws IOException {
		try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			var out = new Unclosed(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER));
			var told = content.writeTo(out);
			out.flush();
			channel.force(true);
			return told;
		}
	}

	private static void move(Path beside, Path wanted) throws IOException {
		try {
			Files.move(beside, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException otherwise) {
			Files.move(beside, wanted, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Leaves the closing to whoever makes the file durable. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream out) {
			super(out);
		}

		@Override
		public void write(byte[] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() throws IOException {
			flush();
		}
	}
}
