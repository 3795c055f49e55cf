package org.vigie.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;

/**
 * The ages a person can have had at the offence, in whole years. Age is the only fact with a default: adult, when neither age nor
 * birth date is recorded. A birthday on the day of the offence counts as that age.
 */
record AgeSpan(int youngest, int oldest, boolean assumed) {
	private static final int ADULT = 18;

	static AgeSpan of(ClockFacts facts) {
		if (facts.age().isPresent()) {
			return new AgeSpan(facts.age().get(), facts.age().get(), false);
		}
		if (facts.birth().isEmpty()) {
			return new AgeSpan(ADULT, Integer.MAX_VALUE, true);
		}
		// without the date of the offence it came at the latest with the start of the clock
		var latestOffence = facts.offenceDate().or(facts::start).flatMap(UncertainDate::latestDay);
		var earliestOffence = facts.offenceDate().flatMap(UncertainDate::earliestDay);
		var youngest = years(facts.birth().get().latestDay(), earliestOffence);
		var oldest = years(facts.birth().get().earliestDay(), latestOffence);
		return new AgeSpan(youngest.orElse(0), Math.max(youngest.orElse(0), oldest.orElse(Integer.MAX_VALUE)), false);
	}

	Truth atLeast(int years) {
		return youngest >= years ? Truth.TRUE : oldest < years ? Truth.FALSE : Truth.UNKNOWN;
	}

	private static Optional<Integer> years(Optional<LocalDate> birth, Optional<LocalDate> at) {
		return birth.flatMap(born -> at.map(day -> Math.max(0, Period.between(born, day).getYears())));
	}
}
