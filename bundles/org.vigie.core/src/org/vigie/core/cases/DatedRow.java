package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/**
 * Where a vague date stands among others. A row is taken into account from the day on which it has surely happened; among rows, a
 * vague one stands where it may first have happened, so that "2023" does not come after "21 February 2023" and hide it. Of what
 * lasted, the start counts.
 */
final class DatedRow {

	/** By the first possible day; "on or before" by its last. Undated ones last. */
	static final Comparator<UncertainDate> ORDER = Comparator.comparing(it -> firstPossible(it).orElse(LocalDate.MAX));

	private DatedRow() {
	}

	/** Whether it has surely happened by the day, the day included; false for a date without a bound. */
	static boolean surelyBy(UncertainDate date, LocalDate day) {
		return surelyFrom(date).filter(it -> !it.isAfter(day)).isPresent();
	}

	/** The first day on which it has surely happened; empty where there is none. */
	static Optional<LocalDate> surelyFrom(UncertainDate date) {
		return start(date).latestDay().or(date::latestDay);
	}

	/** The first day on which it may have happened, or the last one where the first is not known. */
	static Optional<LocalDate> firstPossible(UncertainDate date) {
		return start(date).earliestDay().or(() -> start(date).latestDay()).or(date::latestDay);
	}

	/** Whether the second date tells the same as the first, more exactly. */
	static boolean refines(UncertainDate vague, UncertainDate exact) {
		var first = vague.earliestDay();
		var last = vague.latestDay();
		return first.isPresent() && last.isPresent() && !exact.equals(vague) && exact.earliestDay().filter(it -> !it.isBefore(first.get())).isPresent()
				&& exact.latestDay().filter(it -> !it.isAfter(last.get())).isPresent();
	}

	private static UncertainDate start(UncertainDate date) {
		return date.start().orElse(date);
	}
}
