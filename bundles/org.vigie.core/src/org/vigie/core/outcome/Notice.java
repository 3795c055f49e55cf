package org.vigie.core.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A remark about something that was done all the same. Its sentence is the text {@code notice.<code>}.
 *
 * @param severity how much it matters
 * @param code what is remarked, a stable word
 * @param arguments what the sentence names
 * @param place where in a file, when a file is meant
 */
public record Notice(Severity severity, String code, List<Object> arguments, Optional<Place> place) {

	/** How much a remark matters. */
	public enum Severity {
		INFORMATION, QUESTION, WARNING
	}

	public Notice {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(code);
		arguments = List.copyOf(arguments);
		Objects.requireNonNull(place);
	}

	public static Notice warning(String code, Object... arguments) {
		return new Notice(Severity.WARNING, code, List.of(arguments), Optional.empty());
	}

	public static Notice information(String code, Object... arguments) {
		return new Notice(Severity.INFORMATION, code, List.of(arguments), Optional.empty());
	}

	public Notice at(Place where) {
		return new Notice(severity, code, arguments, Optional.of(where));
	}
}
