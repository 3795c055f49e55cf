package org.vigie.core.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** A readable copy of a kept file where a user wants it. It is whole or not there, and takes the place of nothing. */
final class PlainCopy {

	private final Path wanted;

	PlainCopy(Path wanted) {
		this.wanted = Objects.requireNonNull(wanted);
	}

	/** Refused with {@code export.exists} and {@code export.unwritable} (file). Throws what reading throws, and leaves nothing then. */
	Outcome<Path> write(InputStream content) throws IOException {
		var place = wanted.toAbsolutePath();
		if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
			return exists();
		}
		var beside = place.resolveSibling(".vigie-" + UUID.randomUUID() + ".part");
		try {
			try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE); var out = Channels.newOutputStream(channel)) {
				content.transferTo(out);
				channel.force(true);
			}
			move(beside, place);
			return Outcome.done(wanted);
		} catch (FileAlreadyExistsException e) {
			return exists();
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private Outcome<Path> exists() {
		return Outcome.refused(Trouble.of("export.exists", wanted.toString()));
	}

	/** A second name for the file never takes the place of another file; where there are none, a move looks first. */
	private static void move(Path beside, Path place) throws IOException {
		try {
			Files.createLink(place, beside);
		} catch (FileAlreadyExistsException e) {
			throw e;
		} catch (UnsupportedOperationException | FileSystemException e) {
			Files.move(beside, place);
		}
	}
}
