package org.vigie.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.vigie.core.exchange.NewFile;
import org.vigie.core.outcome.Outcome;

/** Writes a text to a file the user named, beside it first. */
final class OutputFile {

	private OutputFile() {
	}

	static Outcome<Path> write(Path file, String text) {
		return NewFile.write(file, text.getBytes(StandardCharsets.UTF_8));
	}
}
