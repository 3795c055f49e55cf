package org.vigie.core.deadlines;

import java.util.Optional;

/**
 * A pack that another version took the place of, that came or that went.
 *
 * @param id its id
 * @param before the version dates were computed with; empty where the pack was not there
 * @param after the version in force; empty where the pack is not there any more. Equal to the one before where only its content differs
 */
public record PackStep(String id, Optional<String> before, Optional<String> after) {

	/** {@code accountability-draft 0.1.0 -> 0.2.0}; {@code -} stands for no pack, {@code *} for other content under the same version. */
	@Override
	public String toString() {
		var other = before.isPresent() && before.equals(after) ? "*" : "";
		return id + " " + before.orElse("-") + " -> " + after.orElse("-") + other;
	}
}
