package org.vigie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;

/** Reads a small file the user named, or says why it cannot be read. */
final class InputFile {

	private static final int LARGEST_MEGABYTES = 32;

	private InputFile() {
	}

	static Outcome<byte[]> read(String name) {
		try {
			var file = Path.of(name);
			if (Files.isDirectory(file)) {
				return refused(name, "import.folder");
			}
			if (Files.exists(file) && Files.size(file) > (long) LARGEST_MEGABYTES << 20) {
				return refused(name, "import.too-big", Integer.valueOf(LARGEST_MEGABYTES));
			}
			return Outcome.done(Files.readAllBytes(file));
		} catch (NoSuchFileException | InvalidPathException e) {
			return refused(name, "import.missing");
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("import.unreadable").at(Place.in(name)).because(e));
		}
	}

	private static Outcome<byte[]> refused(String name, String code, Object... arguments) {
		return Outcome.refused(Trouble.of(code, arguments).at(Place.in(name)));
	}
}
