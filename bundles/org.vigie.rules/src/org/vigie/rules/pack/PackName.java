package org.vigie.rules.pack;

import java.util.List;

/**
 * Which pack a file says it is, whether or not it is a sound one.
 *
 * @param version {@code x.y.z}
 * @param line where the version stands, from 1
 * @param column from 1
 */
public record PackName(String id, String version, int line, int column) {

	/** The refusal of a file that says it is what is loaded already, with other content. */
	public Problem taken(String file, String loadedFrom) {
		return new Problem(file, line, column, "E20", "same-version", List.of(id, version, loadedFrom), "pack");
	}
}
