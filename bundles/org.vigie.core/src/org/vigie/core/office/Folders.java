package org.vigie.core.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders of the program's own making. */
final class Folders {

	private Folders() {
	}

	/** Removes a folder and all in it; links are removed, never followed. */
	static void delete(Path folder) throws IOException {
		try (var walk = Files.walk(folder)) {
			for (var path : walk.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(path);
			}
		}
	}
}
