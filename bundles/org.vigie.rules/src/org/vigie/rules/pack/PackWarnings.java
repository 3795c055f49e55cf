package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.Stage;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.WorkingDays;

/** What in a sound pack deserves a second look. */
final class PackWarnings {
	private static final int STALE_MONTHS = 18;

	private final RulePack pack;
	private final Problems problems;

	PackWarnings(RulePack pack, Problems problems) {
		this.pack = pack;
		this.problems = problems;
	}

	/** @param today the day staleness is judged from; empty: not judged */
	void look(Optional<LocalDate> today) {
		overlaps();
		pack.rules().forEach(this::hole);
		pack.rules().forEach(this::capNeverReached);
		pack.rules().forEach(this::calendar);
		today.filter(it -> pack.header().asAt().plusMonths(STALE_MONTHS).isBefore(it))
				.ifPresent(it -> problems.add("W04", 1, 1, "pack", "stale", pack.header().asAt(), STALE_MONTHS));
	}

	private void overlaps() {
		var rules = pack.rules();
		for (var one = 0; one < rules.size(); one++) {
			for (var other = one + 1; other < rules.size(); other++) {
				if (meet(rules.get(one), rules.get(other))) {
					problems.add("W01", rules.get(other).line(), 1, "rules[" + other + "]", "overlap", rules.get(one).id(),
							rules.get(other).id());
				}
			}
		}
	}

	private static boolean meet(Rule one, Rule other) {
		return one.kind() == RuleKind.CUSTODY_LIMIT && other.kind() == one.kind()
				&& one.jurisdiction().equals(other.jurisdiction())
				&& !one.validFrom().isAfter(other.validTo().orElse(LocalDate.MAX))
				&& !other.validFrom().isAfter(one.validTo().orElse(LocalDate.MAX)) && Disjoint.canBothApply(one, other);
	}

	private void hole(Rule rule) {
		if (rule.validTo().isEmpty()) {
			return;
		}
		var next = rule.validTo().get().plusDays(1);
		var stages = stages(rule);
		var followed = pack.rules().stream().anyMatch(it -> it != rule && it.jurisdiction().equals(rule.jurisdiction())
				&& it.kind() == rule.kind() && !it.validFrom().isAfter(next)
				&& !it.validTo().orElse(LocalDate.MAX).isBefore(next) && !Collections.disjoint(stages(it), stages));
		var told = pack.gaps().stream().anyMatch(it -> it.jurisdiction().equals(rule.jurisdiction())
				&& it.ageBelow().isEmpty() && it.offenceClass().isEmpty() && it.starts().isEmpty()
				&& !it.from().orElse(LocalDate.MIN).isAfter(next) && !it.to().orElse(LocalDate.MAX).isBefore(next)
				&& !Collections.disjoint(it.stages(), stages));
		if (!followed && !told) {
			problems.add("W02", rule.line(), 1, path(rule), "hole", rule.id(), rule.jurisdiction(), next);
		}
	}

	private static Set<Stage> stages(Rule rule) {
		var found = new HashSet<Stage>();
		rule.appliesWhen().forEach(it -> {
			if (it instanceof Condition.InStage(var stages)) {
				found.addAll(stages);
			}
		});
		return found.isEmpty() ? Set.of(Stage.values()) : found;
	}

	private void capNeverReached(Rule rule) {
		for (var reading : rule.readings()) {
			if (reading.cap().isPresent() && reading.initial() instanceof Initial.Fixed(var initial)
					&& reading.extensions().max().isPresent()
					&& (reading.extensions().each().isPresent() || !reading.extensions().allowed())) {
				var each = reading.extensions().each();
				var most = each.map(it -> initial.plus(it.times(reading.extensions().max().get()))).orElse(initial);
				if (most.comparable() < reading.cap().get().comparable()) {
					problems.add("W03", rule.line(), 1, path(rule), "cap-unreachable", rule.id(), most, reading.cap().get());
					return;
				}
			}
		}
	}

	private void calendar(Rule rule) {
		var jurisdiction = pack.jurisdictions().get(rule.jurisdiction());
		var calendar = pack.calendars().get(jurisdiction.calendar());
		var rolls = rule.readings().stream().anyMatch(it -> it.counting() instanceof Counting.OfDays days && days.roll() != Roll.NONE);
		if (rolls && calendar != null && !calendar.hasHolidays()) {
			problems.add("W05", rule.line(), 1, path(rule), "calendar-empty", rule.id(), calendar.id());
		}
		var works = rule.readings().stream().anyMatch(it -> it.counting() instanceof WorkingDays);
		if (works && !rolls && calendar != null && !calendar.hasHolidays()) {
			problems.add("W05", rule.line(), 1, path(rule), "calendar-empty.working", rule.id(), calendar.id());
		}
	}

	private String path(Rule rule) {
		return "rules[" + pack.rules().indexOf(rule) + "]";
	}
}
