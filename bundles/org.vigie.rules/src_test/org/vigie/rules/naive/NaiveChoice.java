package org.vigie.rules.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Condition;
import org.vigie.rules.pack.Gap;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RulePack;

/**
 * Which rules of a pack apply to facts with an exact start (clock semantics, 3.3; pack format, 3.1 and 7). What is not recorded is
 * tried out: a condition is true where it holds whatever the answer, false where it never holds, and not known otherwise.
 */
final class NaiveChoice {
	private final RulePack pack;
	private final ClockFacts facts;
	private final LocalDate start;

	/** Yes, no, or not known for want of the facts. */
	private record Answer(boolean canHold, boolean canFail, Set<String> missing) {
		private static final Answer YES = new Answer(true, false, Set.of());
		private static final Answer NO = new Answer(false, true, Set.of());

		private static Answer of(boolean holds) {
			return holds ? YES : NO;
		}

		private static Answer unknown(String fact) {
			return new Answer(true, true, Set.of(fact));
		}

		private boolean isYes() {
			return !canFail;
		}

		private boolean isNo() {
			return !canHold;
		}

		private Answer and(Answer other) {
			return isNo() || other.isNo() ? NO : new Answer(true, canFail || other.canFail, both(other));
		}

		private Answer or(Answer other) {
			return isYes() || other.isYes() ? YES : new Answer(canHold || other.canHold, true, both(other));
		}

		private Answer not() {
			return new Answer(canFail, canHold, missing);
		}

		private Set<String> both(Answer other) {
			var all = new TreeSet<>(missing);
			all.addAll(other.missing);
			return all;
		}
	}

	private NaiveChoice(RulePack pack, ClockFacts facts) {
		this.pack = pack;
		this.facts = facts;
		this.start = facts.start().flatMap(UncertainDate::day).orElseThrow();
	}

	/**
	 * What is chosen, a line for each clock in the order of their kinds: a rule's id, or {@code candidates:ids missing:fact}, or
	 * {@code noRule}.
	 */
	static List<String> of(RulePack pack, ClockFacts facts) {
		return new NaiveChoice(pack, facts).chosen();
	}

	private List<String> chosen() {
		var unsure = new TreeSet<String>();
		// a gap about an act says nothing of custody, and no act is named here
		for (var gap : pack.gaps().stream().filter(it -> it.starts().isEmpty()).toList()) {
			var answer = of(gap);
			if (answer.isYes()) {
				return List.of("noRule");
			}
			if (!answer.isNo()) {
				unsure.addAll(answer.missing());
			}
		}
		var lines = new ArrayList<String>();
		for (var kind : pack.rules().stream().map(Rule::kind).distinct().toList()) {
			var possible = pack.rules().stream().filter(it -> it.kind() == kind && !applies(it).isNo()).toList();
			if (possible.stream().allMatch(it -> applies(it).isYes()) && unsure.isEmpty()) {
				possible.forEach(it -> lines.add(it.id()));
			} else if (!possible.isEmpty()) {
				var missing = new TreeSet<>(unsure);
				possible.forEach(it -> missing.addAll(applies(it).missing()));
				lines.add("candidates:" + String.join(",", possible.stream().map(Rule::id).sorted().toList()) + " missing:" + missing);
			}
		}
		return lines.isEmpty() ? List.of("noRule") : lines.stream().sorted().toList();
	}

	private Answer of(Gap gap) {
		var inTime = !gap.from().orElse(start).isAfter(start) && !gap.to().orElse(start).isBefore(start);
		return Answer.of(gap.jurisdiction().equals(facts.jurisdiction()) && gap.stages().contains(facts.stage()) && inTime)
				.and(gap.offenceClass().isEmpty() ? Answer.YES : ofClass(gap.offenceClass()))
				.and(gap.ageBelow().map(this::younger).orElse(Answer.YES));
	}

	private Answer applies(Rule rule) {
		var valid = !rule.validFrom().isAfter(start) && !rule.validTo().orElse(start).isBefore(start);
		var replaced = rule.notIfReplacedBy().map(it -> applies(pack.rule(it).orElseThrow())).orElse(Answer.NO);
		return Answer.of(rule.jurisdiction().equals(facts.jurisdiction()) && valid).and(all(rule.appliesWhen())).and(replaced.not());
	}

	private Answer all(List<Condition> conditions) {
		return conditions.stream().map(this::of).reduce(Answer.YES, Answer::and);
	}

	private Answer of(Condition condition) {
		return switch (condition) {
			case Condition.InStage(var stages) -> Answer.of(stages.contains(facts.stage()));
			case Condition.OfClass(var classes) -> ofClass(classes);
			case Condition.Penalty(var bound, var length) -> facts.maximumPenalty().map(it -> Answer.of(bound.holds(it, length)))
					.orElse(Answer.unknown("maxPenalty"));
			case Condition.AgeAtLeast(var years) -> younger(years).not();
			case Condition.AgeBelow(var years) -> younger(years);
			case Condition.Answer(var fact, var wanted) -> Optional.ofNullable(facts.answers().get(fact)).map(it -> Answer.of(it == wanted))
					.orElse(Answer.unknown(fact));
			case Condition.AnyOf(var alternatives) -> alternatives.stream().map(this::all).reduce(Answer.NO, Answer::or);
			case Condition.Otherwise(var other) -> applies(pack.rule(other).orElseThrow()).not();
		};
	}

	private Answer ofClass(Set<String> classes) {
		return facts.offenceClass().map(it -> Answer.of(classes.contains(it))).orElse(Answer.unknown("offenceClass"));
	}

	/** Adult where neither age nor birth is recorded; of a birth known in part every day is tried. */
	private Answer younger(int years) {
		if (facts.age().isPresent()) {
			return Answer.of(facts.age().get() < years);
		}
		if (facts.birth().isEmpty()) {
			return Answer.of(18 < years);
		}
		BiPredicate<LocalDate, LocalDate> isYounger = (birth, offence) -> offence.isBefore(birth.plusYears(years));
		var birth = facts.birth().get();
		var offence = facts.offenceDate().flatMap(UncertainDate::day).orElseThrow();
		var canHold = false;
		var canFail = false;
		for (var day = birth.earliestDay().orElseThrow(); !day.isAfter(birth.latestDay().orElseThrow()); day = day.plusDays(1)) {
			canHold |= isYounger.test(day, offence);
			canFail |= !isYounger.test(day, offence);
		}
		return canHold && canFail ? Answer.unknown("age") : Answer.of(canHold);
	}
}
