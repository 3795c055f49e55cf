package org.vigie.core.proof;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

/** A file written beside the wanted one, which takes its place when it is whole and on the disk. */
public final class NewFile {

	private static final int BUFFER = 1 << 16;

	/** Writes the content. */
	@FunctionalInterface
	public interface Content {
		void writeTo(OutputStream out) throws IOException;
	}

	private NewFile() {
	}

	/** Refused with {@code export.unwritable} (file); nothing is left then. */
	public static Outcome<Path> write(Path file, Content content) {
		var wanted = file.toAbsolutePath();
		var beside = wanted.resolveSibling("." + wanted.getFileName() + "." + UUID.randomUUID().toString().substring(0, 8) + ".part");
		try {
			if (Files.isDirectory(wanted)) {
				return Outcome.refused(unwritable(file));
			}
			try {
				fill(beside, content);
				move(beside, wanted);
			} finally {
				Files.deleteIfExists(beside);
			}
			return Outcome.done(file);
		} catch (IOException e) {
			return Outcome.refused(unwritable(file).because(e));
		}
	}

	private static Trouble unwritable(Path file) {
		return Trouble.of("export.unwritable", file.toString());
	}

	private static void fill(Path beside, Content content) throws IOException {
		try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			var out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void move(Path beside, Path wanted) throws IOException {
		try {
			Files.move(beside, wanted, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException otherwise) {
			Files.move(beside, wanted, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
