package org.vigie.rules.naive;

import org.vigie.rules.counting.Term;

/** A sum of lengths, each unit for itself: months are never turned into days. */
record Length(int months, int days, int minutes) {
	static Length of(Term term) {
		return new Length(term.years() * 12 + term.months(), term.days(), term.hours() * 60 + term.minutes());
	}

	Length plus(Length more) {
		return new Length(months + more.months, days + more.days, minutes + more.minutes);
	}
}
