package org.vigie.core.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why an operation was refused. The code is a stable word such as {@code store.stale-revision}; its sentence is the text
 * {@code trouble.<code>} of the bundle that shows it, with the arguments. Translated when shown, never when made.
 *
 * @param code what happened
 * @param arguments what the sentence names: files, ids, dates; never a person's name
 * @param place where in a file, when a file is at fault
 * @param cause the exception of a library, for the log
 */
public record Trouble(String code, List<Object> arguments, Optional<Place> place, Optional<Throwable> cause) {

	public Trouble {
		Objects.requireNonNull(code);
		arguments = List.copyOf(arguments);
		Objects.requireNonNull(place);
		Objects.requireNonNull(cause);
	}

	public static Trouble of(String code, Object... arguments) {
		return new Trouble(code, List.of(arguments), Optional.empty(), Optional.empty());
	}

	public Trouble at(Place where) {
		return new Trouble(code, arguments, Optional.of(where), cause);
	}

	public Trouble because(Throwable why) {
		return new Trouble(code, arguments, place, Optional.of(why));
	}
}
