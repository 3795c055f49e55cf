package org.vigie.core.dates;

import java.time.LocalDate;

/** The day before and the day after: "before the 7th" is up to the 6th, "24:00" is 0:00 of the day after. */
final class Neighbour {

	private Neighbour() {
	}

	static LocalDate before(LocalDate day) {
		return LocalDate.ofEpochDay(day.toEpochDay() - 1);
	}

	static LocalDate after(LocalDate day) {
		return LocalDate.ofEpochDay(day.toEpochDay() + 1);
	}
}
