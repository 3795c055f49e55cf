package org.vigie.core.exchange;

import java.nio.file.Path;

import org.vigie.core.outcome.Outcome;

/**
 * Reads a file that came from outside. It parses the file whole before it answers, never writes, and treats the file as hostile.
 * Contributed by extension point {@code org.vigie.core.importers}, found by the file's ending. The product's own tests put
 * every importer to a table of bad files.
 */
public interface Importer {

	/**
	 * @param name the file's name as the user gave it, for messages
	 * @return what the file holds, with notices for what is odd; refused with an {@code import.…} trouble that carries the place
	 */
	Outcome<Incoming> read(Path file, String name, Progress progress);
}
