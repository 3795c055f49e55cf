package org.vigie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.pack.Condition;
import org.vigie.rules.pack.Rule;

/**
 * The values a missing fact could have, as far as some rule of the jurisdiction tells them apart: every class it names, every age and
 * penalty on both sides of its bounds, yes and no.
 */
final class Alternatives {
	private final List<Condition> conditions = new ArrayList<>();
	private final ClockFacts facts;

	/** A value, as a step holds it, and the facts with it. */
	record Alternative(Object value, ClockFacts facts) {
	}

	private Alternatives(List<Rule> rules, ClockFacts facts) {
		this.facts = facts;
		rules.forEach(it -> gather(it.appliesWhen()));
	}

	/** In the order of the values; empty for facts that no condition asks for. */
	static List<Alternative> of(String fact, List<Rule> rules, ClockFacts facts) {
		var all = new Alternatives(rules, facts);
		return switch (fact) {
			case "offenceClass" -> all.classes();
			case "maxPenalty" -> all.penalties();
			case "age" -> all.ages();
			default -> all.asksFor(fact) ? List.of(all.answered(fact, true), all.answered(fact, false)) : List.of();
		};
	}

	private void gather(List<Condition> some) {
		for (var condition : some) {
			conditions.add(condition);
			if (condition instanceof Condition.AnyOf(var alternatives)) {
				alternatives.forEach(this::gather);
			}
		}
	}

	private boolean asksFor(String fact) {
		return conditions.stream().anyMatch(it -> it instanceof Condition.Answer answer && answer.fact().equals(fact));
	}

	private List<Alternative> classes() {
		var found = new TreeSet<String>();
		each(Condition.OfClass.class, it -> found.addAll(it.classes()));
		return found.stream().map(it -> with(it, facts -> facts.offenceClass(it))).toList();
	}

	private List<Alternative> ages() {
		var found = new TreeSet<Integer>();
		each(Condition.AgeAtLeast.class, it -> found.addAll(List.of(Math.max(0, it.years() - 1), it.years())));
		each(Condition.AgeBelow.class, it -> found.addAll(List.of(Math.max(0, it.years() - 1), it.years())));
		return found.stream().map(it -> with(it, facts -> facts.age(it))).toList();
	}

	private List<Alternative> penalties() {
		var bounds = new LinkedHashSet<PenaltyLength>();
		each(Condition.Penalty.class, it -> bounds.add(it.length()));
		var found = new ArrayList<Alternative>();
		for (var bound : bounds.stream().filter(it -> !it.isLife()).sorted(Comparator.naturalOrder()).toList()) {
			var term = bound.term().orElseThrow();
			found.add(penalty("penalty.below", term, new Term(0, term.totalMonths() - 1, 30, 0, 0)));
			found.add(penalty("penalty.exactly", term, term));
			found.add(penalty("penalty.above", term, new Term(0, term.totalMonths(), term.days() + 1, 0, 0)));
		}
		return found;
	}

	private Alternative penalty(String key, Term bound, Term value) {
		return with(new Step.Phrase(key, List.of(bound)), it -> it.maximumPenalty(PenaltyLength.of(value)));
	}

	private Alternative answered(String fact, boolean yes) {
		return with(new Step.Word("answer", yes ? "yes" : "no"), it -> it.answer(fact, yes));
	}

	private Alternative with(Object value, UnaryOperator<ClockFacts.Builder> change) {
		return new Alternative(value, change.apply(facts.changed()).build());
	}

	private <T> void each(Class<T> type, Consumer<T> use) {
		conditions.stream().filter(type::isInstance).map(type::cast).forEach(use);
	}
}
