package org.vigie.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.proof.NewFile;

/** Writes a text to a file the user named, beside it first. */
final class OutputFile {

	private OutputFile() {
	}

	static Outcome<Path> write(Path file, String text) {
		return NewFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
	}
}
