package org.vigie.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** A file that is there whole or not at all: written beside its place, made durable, then moved. */
public final class NewFile {

	/** What fills the file; answers how many cases it wrote. */
	@FunctionalInterface
	public interface Content {
		int writeTo(OutputStream out) throws IOException;
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

	/** Refused with {@code export.unwritable} (file), {@code export.full} (file) or what the content stops with. */
	public static Outcome<Integer> write(Path file, Content content) {
		var target = file.toAbsolutePath().normalize();
		if (Files.isDirectory(target) || target.getParent() == null || !Files.isDirectory(target.getParent())) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()));
		}
		var beside = target.resolveSibling("." + target.getFileName() + ".part");
		try {
			var written = writeBeside(beside, content);
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			return Outcome.done(written);
		} catch (Stopped stopped) {
			return dropped(beside, stopped.trouble);
		} catch (IOException failed) {
			return dropped(beside, Trouble.of(isFull(failed) ? "export.full" : "export.unwritable", file.toString()).because(failed));
		}
	}

	/** Ends the writing when the user gave up. */
	public static void stopIfCancelled(Progress progress) {
		if (progress.cancelled()) {
			throw new Stopped(Trouble.of("export.cancelled"));
		}
	}

	private static int writeBeside(Path beside, Content content) throws IOException {
		try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			var out = new Unclosed(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
			var written = content.writeTo(out);
			out.flush();
			channel.force(true);
			return written;
		}
	}

	private static <T> Outcome<T> dropped(Path beside, Trouble trouble) {
		try {
			Files.deleteIfExists(beside);
		} catch (IOException left) {
			return Outcome.refused(trouble.because(left));
		}
		return Outcome.refused(trouble);
	}

	private static boolean isFull(IOException failed) {
		var reason = String.valueOf(failed instanceof FileSystemException named ? named.getReason() : failed.getMessage()).toLowerCase(Locale.ROOT);
		return reason.contains("no space left") || reason.contains("disk full") || reason.contains("quota");
	}

	/** Leaves the closing to whoever makes the file durable. */
	private static final class Unclosed extends java.io.FilterOutputStream {

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
