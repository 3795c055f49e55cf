package org.vigie.core.cases;

import java.util.Optional;

/** What a record says, or nothing: the edge to the generated model, where an absent text is null or empty. */
final class Said {

	private Said() {
	}

	static Optional<String> text(String value) {
		return Optional.ofNullable(value).filter(it -> !it.isBlank());
	}
}
