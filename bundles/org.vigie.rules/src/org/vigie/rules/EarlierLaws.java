package org.vigie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.pack.Reading;

/**
 * The laws a running clock has come through before the one it is under, the first one first. What was ordered under a law keeps what
 * that law gave it; and no law ends a term before the day from which it applies.
 */
record EarlierLaws(List<Law> laws) {
	static final EarlierLaws NONE = new EarlierLaws(List.of());

	/**
	 * A law that no longer applies.
	 *
	 * @param reading the reading of its rule that the clock was counted by
	 * @param until the first day of the law that came after it
	 */
	record Law(Reading reading, LocalDate until) {
	}

	EarlierLaws {
		laws = List.copyOf(laws);
	}

	boolean isEmpty() {
		return laws.isEmpty();
	}

	/** The same, and one more. */
	EarlierLaws and(Reading reading, LocalDate until) {
		var more = new ArrayList<>(laws);
		more.add(new Law(reading, until));
		return new EarlierLaws(more);
	}

	/** The law that a day fell under; empty for the one that applies now. */
	Optional<Law> on(LocalDate day) {
		return laws.stream().filter(it -> day.isBefore(it.until())).findFirst();
	}

	/** The law under which the clock began. */
	Optional<Law> first() {
		return laws.stream().findFirst();
	}

	/** The eve of the day from which the present law applies. */
	Optional<LocalDate> eve() {
		return laws.isEmpty() ? Optional.empty() : Optional.of(laws.get(laws.size() - 1).until().minusDays(1));
	}
}
