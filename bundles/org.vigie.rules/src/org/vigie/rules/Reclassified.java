package org.vigie.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/** A clock after the last change of class that had happened at the as-of point: the new rule, and the facts that count for it. */
record Reclassified(PackRule rule, ClockFacts given, Reclassification change) {
	/** Empty where the charge had not changed class, or where no pack knows the new rule. */
	static Optional<Reclassified> of(RuleBook book, PackRule before, ClockFacts facts, AsOf asOf) {
		if (facts.reclassifications().isEmpty()) {
			return Optional.empty();
		}
		var points = Points.of(false, before.jurisdiction().zone(), asOf);
		return facts.reclassifications().stream().filter(it -> points.surelyReached(it.when()))
				.max(Comparator.comparingLong(it -> points.latest(it.when())))
				.flatMap(it -> book.rule(it.ruleId()).map(rule -> new Reclassified(rule, facts, it)));
	}

	/** Whether nothing says how the clock goes on. */
	boolean undecided() {
		return change.policy().isEmpty();
	}

	ClockFacts facts() {
		return facts(change.policy().orElse(Policy.KEEP_START));
	}

	void tell(Trace trace) {
		trace.add(StepKind.ASSUMPTION, "reclassified." + change.policy().map(Policy::code).orElse("undecided"),
				Optional.empty(), change.ref(), Optional.empty(), Dated.of(change.when(), rule.jurisdiction().zone()),
				rule.rule().id());
	}

	/** Where pack and user are silent both answers are shown: the range from the one to the other. */
	CustodyClock both(String reading, AsOf asOf, Trace trace) {
		var kept = ClockEngine.clockAsCharged(rule, reading, facts(Policy.KEEP_START), asOf, trace);
		var renewed = ClockEngine.clockAsCharged(rule, reading, facts(Policy.NEW_START), asOf, Trace.SILENT);
		return kept.widenedBy(renewed, asOf);
	}

	private ClockFacts facts(Policy policy) {
		if (policy == Policy.KEEP_START) {
			return given;
		}
		var changedAt = change.when();
		var orders = given.orders().stream().filter(it -> !it.orderedAt().surelyBefore(changedAt)).toList();
		return new ClockFacts(given.jurisdiction(), given.stage(), Optional.of(changedAt), Optional.empty(), change.ref(),
				given.periods(), orders, given.ordersComplete(), given.suspensions(), given.events(), List.of(),
				given.offenceClass(), given.maximumPenalty(), given.age(), given.birth(), given.offenceDate(), given.answers(),
				given.sentence(), given.reduction(), given.country());
	}
}
