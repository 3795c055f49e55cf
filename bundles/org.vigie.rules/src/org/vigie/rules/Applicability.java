package org.vigie.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Condition;
import org.vigie.rules.pack.Gap;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RulePack;

/**
 * Whether the rules and gaps of one pack apply to the facts on a day. A start of which only the latest day is known is judged on
 * that day, since a law is not older than the custody it is asked about; one of which only the earliest is known, likewise.
 */
final class Applicability {
	private final ClockFacts facts;
	private final RulePack pack;
	private final AgeSpan age;
	private final Optional<LocalDate> from;
	private final Optional<LocalDate> to;
	private final Map<String, Verdict> verdicts = new HashMap<>(4);

	/**
	 * What is known of a rule.
	 *
	 * @param failed the first condition that does not hold
	 * @param missing the facts that are not recorded, sorted
	 */
	record Verdict(Truth truth, Optional<String> failed, Set<String> missing) {
		private static final Verdict NO = new Verdict(Truth.FALSE, Optional.empty(), Set.of());
	}

	/** The facts that turn out to be missing, sorted; most rules need no set for them. */
	private static final class Missing {
		private Set<String> facts = Set.of();

		private void add(String fact) {
			addAll(Set.of(fact));
		}

		private void addAll(Set<String> more) {
			if (!more.isEmpty()) {
				var all = new TreeSet<>(facts);
				all.addAll(more);
				facts = all;
			}
		}
	}

	/** @param start the day the law is asked of; empty where it is not known */
	Applicability(ClockFacts facts, RulePack pack, Optional<UncertainDate> start) {
		this.facts = facts;
		this.pack = pack;
		this.age = AgeSpan.of(facts);
		var zone = Optional.ofNullable(pack.jurisdictions().get(facts.jurisdiction())).map(it -> it.zone());
		var first = start.flatMap(it -> zone.flatMap(it::earliestDay));
		var last = start.flatMap(it -> zone.flatMap(it::latestDay));
		this.from = first.or(() -> last);
		this.to = last.or(() -> first);
	}

	AgeSpan age() {
		return age;
	}

	Verdict of(Rule rule) {
		if (rule.notIfReplacedBy().isEmpty() && !asksOther(rule.appliesWhen())) {
			return judged(rule);
		}
		var known = verdicts.get(rule.id());
		if (known != null) {
			return known;
		}
		// a rule that names itself through others does not apply on its own account
		verdicts.put(rule.id(), Verdict.NO);
		var verdict = judged(rule);
		verdicts.put(rule.id(), verdict);
		return verdict;
	}

	private static boolean asksOther(List<Condition> conditions) {
		for (var condition : conditions) {
			if (condition instanceof Condition.Otherwise
					|| condition instanceof Condition.AnyOf(var alternatives) && alternatives.stream().anyMatch(Applicability::asksOther)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the gap swallows the facts. */
	Verdict of(Gap gap) {
		if (!gap.jurisdiction().equals(facts.jurisdiction()) || !gap.stages().contains(facts.stage())
				|| gap.starts().filter(it -> !names(it)).isPresent()) {
			return Verdict.NO;
		}
		var missing = new Missing();
		var truth = within(gap.from().orElse(LocalDate.MIN), gap.to().orElse(LocalDate.MAX));
		if (!gap.offenceClass().isEmpty()) {
			truth = truth.and(holds(new Condition.OfClass(gap.offenceClass()), missing));
		}
		if (gap.ageBelow().isPresent()) {
			truth = truth.and(holds(new Condition.AgeBelow(gap.ageBelow().get()), missing));
		}
		return new Verdict(truth, Optional.empty(), missing.facts);
	}

	private boolean names(String event) {
		return facts.event(event).isPresent() || facts.startEvent().filter(event::equals).isPresent();
	}

	private Verdict judged(Rule rule) {
		var truth = within(rule.validFrom(), rule.validTo().orElse(LocalDate.MAX));
		if (truth == Truth.FALSE) {
			return new Verdict(Truth.FALSE, Optional.of("valid"), Set.of());
		}
		var missing = new Missing();
		if (truth == Truth.UNKNOWN && from.isEmpty()) {
			missing.add("start"); // which law applies cannot be said without any date
		}
		for (var condition : rule.appliesWhen()) {
			var holds = holds(condition, missing);
			if (holds == Truth.FALSE) {
				return new Verdict(Truth.FALSE, Optional.of(name(condition)), Set.of());
			}
			truth = truth.and(holds);
		}
		return rule.notIfReplacedBy().isPresent() ? unlessReplaced(rule.notIfReplacedBy().get(), truth, missing)
				: new Verdict(truth, Optional.empty(), missing.facts);
	}

	private Verdict unlessReplaced(String other, Truth truth, Missing missing) {
		var replaced = pack.rule(other).map(this::of);
		if (replaced.filter(it -> it.truth() == Truth.TRUE).isPresent()) {
			return new Verdict(Truth.FALSE, Optional.of("replaced"), Set.of());
		}
		replaced.ifPresent(it -> missing.addAll(it.missing()));
		return new Verdict(truth.and(replaced.map(it -> it.truth().negated()).orElse(Truth.TRUE)), Optional.empty(), missing.facts);
	}

	private Truth within(LocalDate first, LocalDate last) {
		if (first.equals(LocalDate.MIN) && last.equals(LocalDate.MAX)) {
			return Truth.TRUE;
		}
		if (from.isEmpty()) {
			return Truth.UNKNOWN;
		}
		if (from.get().isAfter(last) || to.get().isBefore(first)) {
			return Truth.FALSE;
		}
		return Truth.of(!from.get().isBefore(first) && !to.get().isAfter(last)).or(Truth.UNKNOWN);
	}

	private Truth holds(Condition condition, Missing missing) {
		return switch (condition) {
			case Condition.InStage(var stages) -> Truth.of(stages.contains(facts.stage()));
			case Condition.OfClass(var classes) -> facts.offenceClass().map(it -> Truth.of(classes.contains(it)))
					.orElseGet(() -> unknown("offenceClass", missing));
			case Condition.Penalty(var bound, var length) -> facts.maximumPenalty()
					.map(it -> Truth.of(bound.holds(it, length))).orElseGet(() -> unknown("maxPenalty", missing));
			case Condition.AgeAtLeast(var years) -> aged(age.atLeast(years), missing);
			case Condition.AgeBelow(var years) -> aged(age.atLeast(years).negated(), missing);
			case Condition.Answer(var fact, var wanted) -> Optional.ofNullable(facts.answers().get(fact))
					.map(it -> Truth.of(it == wanted)).orElseGet(() -> unknown(fact, missing));
			case Condition.AnyOf(var alternatives) -> anyOf(alternatives, missing);
			case Condition.Otherwise(var ruleId) -> otherwise(ruleId, missing);
		};
	}

	private Truth anyOf(List<List<Condition>> alternatives, Missing missing) {
		var asked = new Missing();
		var any = Truth.FALSE;
		for (var alternative : alternatives) {
			var all = Truth.TRUE;
			for (var condition : alternative) {
				all = all.and(holds(condition, asked));
			}
			any = any.or(all);
		}
		if (any == Truth.UNKNOWN) {
			missing.addAll(asked.facts);
		}
		return any;
	}

	private Truth otherwise(String ruleId, Missing missing) {
		var other = pack.rule(ruleId).map(this::of);
		other.ifPresent(it -> missing.addAll(it.missing()));
		return other.map(it -> it.truth().negated()).orElse(Truth.TRUE);
	}

	private static Truth aged(Truth truth, Missing missing) {
		return truth == Truth.UNKNOWN ? unknown("age", missing) : truth;
	}

	private static Truth unknown(String fact, Missing missing) {
		missing.add(fact);
		return Truth.UNKNOWN;
	}

	private static String name(Condition condition) {
		return switch (condition) {
			case Condition.InStage stage -> "stage";
			case Condition.OfClass offence -> "offenceClass";
			case Condition.Penalty penalty -> "maxPenalty";
			case Condition.AgeAtLeast age -> "age";
			case Condition.AgeBelow age -> "age";
			case Condition.Answer answer -> answer.fact();
			case Condition.AnyOf any -> "anyOf";
			case Condition.Otherwise otherwise -> "otherwise";
		};
	}
}
