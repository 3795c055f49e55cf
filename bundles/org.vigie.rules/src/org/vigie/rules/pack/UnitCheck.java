package org.vigie.rules.pack;

import java.util.List;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.ElapsedTime;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingDays;

/** Holds that hours are counted by instants and days by days, and that a maximum is not shorter than the first term. */
final class UnitCheck {
	private final Problems problems;

	UnitCheck(Problems problems) {
		this.problems = problems;
	}

	void check(Section rule, List<Reading> readings, Optional<Term> warn) {
		for (var reading : readings) {
			if (reading.counting().id().isEmpty()) {
				continue;
			}
			var initial = reading.initial() instanceof Initial.Fixed(var term) ? Optional.of(term) : Optional.<Term>empty();
			initial.ifPresent(it -> unit(rule, reading.counting(), "initial", it));
			reading.cap().ifPresent(it -> unit(rule, reading.counting(), "cap", it));
			reading.extensions().each().ifPresent(it -> unit(rule, reading.counting(), "extensions", it));
			warn.ifPresent(it -> unit(rule, reading.counting(), "warn", it));
			if (initial.isPresent() && reading.cap().isPresent()
					&& reading.cap().get().comparable() < initial.get().comparable()) {
				problems.add("E13", rule.get("cap").orElse(rule.node()), rule.path(), "cap-below-initial", reading.cap().get(),
						initial.get());
			}
		}
	}

	private void unit(Section rule, Counting counting, String key, Term term) {
		var hours = counting instanceof ElapsedTime;
		if (term.isHours() != hours) {
			problems.add("E10", rule.get(key).orElse(rule.node()), rule.path(),
					hours ? "unit.hours-counting" : "unit.days-counting", key, term, counting.id());
		} else if (counting instanceof WorkingDays && term.totalMonths() > 0 && !key.equals("warn")) {
			problems.add("E10", rule.get(key).orElse(rule.node()), rule.path(), "unit.working-counting", key, term, counting.id());
		}
	}
}
