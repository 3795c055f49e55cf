package org.vigie.rules.naive;

import java.time.LocalDate;

import org.vigie.rules.counting.Term;

/** A sum of lengths, each unit for itself: months are never turned into days. */
record Length(int months, int days, int minutes) {
	static Length of(Term term) {
		return new Length(term.years() * 12 + term.months(), term.days(), term.hours() * 60 + term.minutes());
	}

	Length plus(Length more) {
		return new Length(months + more.months, days + more.days, minutes + more.minutes);
	}

	/** Lengths of different units are compared on 1 January 2023 (pack format, 6, E13). */
	boolean isLongerThan(Length other) {
		return minutesFromNewYear2023() > other.minutesFromNewYear2023();
	}

	private long minutesFromNewYear2023() {
		var start = LocalDate.of(2023, 1, 1);
		var end = start;
		for (var month = 0; month < months; month++) {
			end = NaiveCounting.firstOfNextMonth(end);
		}
		return (end.toEpochDay() - start.toEpochDay() + days) * 24 * 60 + minutes;
	}
}
