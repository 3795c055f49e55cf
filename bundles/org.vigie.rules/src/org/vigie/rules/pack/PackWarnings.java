package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.Stage;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.WorkingDays;

/** What in a sound pack deserves a second look. */
final class PackWarnings {
	private static final int STALE_MONTHS = 18;
	/** A thousand rules of one country are compared each with each; a file may hold more. */
	private static final int MOST_COMPARED = 500_000;

	private final RulePack pack;
	private final Problems problems;
	private final Map<String, List<Ruled>> byJurisdiction = new LinkedHashMap<>();
	private int compared;

	/** A rule, its place in the file, and the stages it is for. */
	private record Ruled(int index, Rule rule, Set<Stage> stages) {
		String path() {
			return "rules[" + index + "]";
		}

		LocalDate lastDay() {
			return rule.validTo().orElse(LocalDate.MAX);
		}

		boolean inForceOn(LocalDate day) {
			return !rule.validFrom().isAfter(day) && !lastDay().isBefore(day);
		}
	}

	PackWarnings(RulePack pack, Problems problems) {
		this.pack = pack;
		this.problems = problems;
		for (var index = 0; index < pack.rules().size(); index++) {
			var rule = pack.rules().get(index);
			byJurisdiction.computeIfAbsent(rule.jurisdiction(), id -> new ArrayList<>()).add(new Ruled(index, rule, stages(rule)));
		}
	}

	/** @param today the day staleness is judged from; empty: not judged */
	void look(Optional<LocalDate> today) {
		byJurisdiction.values().forEach(this::overlaps);
		byJurisdiction.values().forEach(this::holes);
		byJurisdiction.values().forEach(rules -> rules.forEach(this::capNeverReached));
		byJurisdiction.values().forEach(rules -> rules.forEach(this::calendar));
		today.filter(it -> pack.header().asAt().plusMonths(STALE_MONTHS).isBefore(it))
				.ifPresent(it -> problems.add("W04", 1, 1, "pack", "stale", pack.header().asAt(), STALE_MONTHS));
	}

	private void overlaps(List<Ruled> rules) {
		var limits = rules.stream().filter(it -> it.rule().kind() == RuleKind.CUSTODY_LIMIT).toList();
		for (var one = 0; one < limits.size() && !problems.full(); one++) {
			for (var other = one + 1; other < limits.size(); other++) {
				if (compared++ == MOST_COMPARED) {
					problems.add("W01", limits.get(one).rule().line(), 1, limits.get(one).path(), "overlap.unseen", limits.get(one).rule().id());
				}
				if (compared > MOST_COMPARED) {
					return;
				}
				overlap(limits.get(one), limits.get(other));
			}
		}
	}

	private void overlap(Ruled one, Ruled other) {
		var from = one.rule().validFrom().isAfter(other.rule().validFrom()) ? one.rule().validFrom() : other.rule().validFrom();
		var to = one.lastDay().isBefore(other.lastDay()) ? one.lastDay() : other.lastDay();
		if (from.isAfter(to) || Collections.disjoint(one.stages(), other.stages()) || !Disjoint.canBothApply(one.rule(), other.rule())) {
			return;
		}
		if (isVersionOf(one.rule(), other.rule())) {
			var older = one.rule().validFrom().isAfter(other.rule().validFrom()) ? other : one;
			var newer = older == one ? other : one;
			var open = to.equals(LocalDate.MAX);
			problems.add("W01", other.rule().line(), 1, other.path(), open ? "overlap.versions.open" : "overlap.versions", one.rule().id(), one.rule().line(),
					other.rule().id(), other.rule().line(), from, open ? "" : to, older.rule().id(), newer.rule().validFrom().minusDays(1));
		} else {
			problems.add("W01", other.rule().line(), 1, other.path(), "overlap", one.rule().id(), other.rule().id(), one.rule().line());
		}
	}

	/** Whether two rules say when the same custody ends, by the same event: one is the other under another law. */
	private static boolean isVersionOf(Rule one, Rule other) {
		return one.starts().equals(other.starts()) && Set.copyOf(one.appliesWhen()).equals(Set.copyOf(other.appliesWhen()))
				&& !one.validFrom().equals(other.validFrom());
	}

	private void holes(List<Ruled> rules) {
		var byKind = new HashMap<RuleKind, List<Ruled>>();
		rules.forEach(it -> byKind.computeIfAbsent(it.rule().kind(), kind -> new ArrayList<>()).add(it));
		rules.forEach(it -> hole(it, byKind.get(it.rule().kind())));
	}

	private void hole(Ruled ruled, Collection<Ruled> ofItsKind) {
		if (ruled.rule().validTo().isEmpty() || problems.full()) {
			return;
		}
		var next = ruled.rule().validTo().get().plusDays(1);
		var followed = ofItsKind.stream().anyMatch(it -> it != ruled && it.inForceOn(next) && !Collections.disjoint(it.stages(), ruled.stages()));
		var told = followed || pack.gaps().stream().anyMatch(it -> it.jurisdiction().equals(ruled.rule().jurisdiction())
				&& it.ageBelow().isEmpty() && it.offenceClass().isEmpty() && it.starts().isEmpty()
				&& !it.from().orElse(LocalDate.MIN).isAfter(next) && !it.to().orElse(LocalDate.MAX).isBefore(next)
				&& !Collections.disjoint(it.stages(), ruled.stages()));
		if (!told) {
			problems.add("W02", ruled.rule().line(), 1, ruled.path(), "hole", ruled.rule().id(), ruled.rule().jurisdiction(), next);
		}
	}

	private static Set<Stage> stages(Rule rule) {
		var found = new HashSet<Stage>();
		rule.appliesWhen().forEach(it -> {
			if (it instanceof Condition.InStage(var stages)) {
				found.addAll(stages);
			}
		});
		return found.isEmpty() ? EnumSet.allOf(Stage.class) : EnumSet.copyOf(found);
	}

	private void capNeverReached(Ruled ruled) {
		for (var reading : ruled.rule().readings()) {
			if (reading.cap().isPresent() && reading.initial() instanceof Initial.Fixed(var initial)
					&& reading.extensions().max().isPresent()
					&& (reading.extensions().each().isPresent() || !reading.extensions().allowed())) {
				var each = reading.extensions().each();
				var most = each.map(it -> initial.plus(it.times(reading.extensions().max().get()))).orElse(initial);
				if (most.comparable() < reading.cap().get().comparable()) {
					problems.add("W03", ruled.rule().line(), 1, ruled.path(), "cap-unreachable", ruled.rule().id(), most, reading.cap().get());
					return;
				}
			}
		}
	}

	private void calendar(Ruled ruled) {
		var jurisdiction = pack.jurisdictions().get(ruled.rule().jurisdiction());
		var calendar = pack.calendars().get(jurisdiction.calendar());
		var rolls = ruled.rule().readings().stream().anyMatch(it -> it.counting() instanceof Counting.OfDays days && days.roll() != Roll.NONE);
		if (rolls && calendar != null && !calendar.hasHolidays()) {
			problems.add("W05", ruled.rule().line(), 1, ruled.path(), "calendar-empty", ruled.rule().id(), calendar.id());
		}
		var works = ruled.rule().readings().stream().anyMatch(it -> it.counting() instanceof WorkingDays);
		if (works && !rolls && calendar != null && !calendar.hasHolidays()) {
			problems.add("W05", ruled.rule().line(), 1, ruled.path(), "calendar-empty.working", ruled.rule().id(), calendar.id());
		}
	}
}
