package org.vigie.core.outcome;

import java.util.Objects;
import java.util.Optional;

/**
 * A place in a file that came from outside, as its reader would look for it.
 *
 * @param file the file's name as the user gave it
 * @param spot the spot within: {@code 14:9} for line and column, {@code 'Persons in custody'!E2} for a cell, or a JSON path
 */
public record Place(String file, Optional<String> spot) {

	public Place {
		Objects.requireNonNull(file);
		Objects.requireNonNull(spot);
	}

	public static Place in(String file) {
		return new Place(file, Optional.empty());
	}

	/** Line and column count from one. */
	public static Place at(String file, int line, int column) {
		return new Place(file, Optional.of(line + ":" + column));
	}

	public static Place cell(String file, String sheet, String cell) {
		return new Place(file, Optional.of("'" + sheet + "'!" + cell));
	}

	@Override
	public String toString() {
		return spot.map(it -> file + ":" + it).orElse(file);
	}
}
