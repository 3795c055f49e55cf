package org.vigie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/** A clock after the last change to a named rule that had happened at the as-of point: that rule, and the facts that count for it. */
record Reclassified(PackRule rule, ClockFacts given, Reclassification change) {
	/** Empty where the charge had not changed class, or where no pack knows the new rule. */
	static Optional<Reclassified> of(RuleBook book, PackRule before, ClockFacts facts, AsOf asOf) {
		if (facts.reclassifications().isEmpty()) {
			return Optional.empty();
		}
		var points = Points.of(false, before.jurisdiction().zone(), asOf);
		return reached(facts, points).stream().filter(it -> it.ruleId().isPresent())
				.max(Comparator.comparingLong(it -> points.latest(it.when())))
				.flatMap(it -> book.rule(it.ruleId().get()).map(rule -> new Reclassified(rule, facts, it)));
	}

	/** The changes that had happened, in their order. */
	static List<Reclassification> reached(ClockFacts facts, Points points) {
		return facts.reclassifications().stream().filter(it -> points.surelyReached(it.when()))
				.sorted(Comparator.comparingLong(it -> points.latest(it.when()))).toList();
	}

	/** The facts after a change of class or penalty: one answer where a policy is said, else both. */
	static List<ClockFacts> after(ClockFacts facts, Reclassification change) {
		var policies = change.policy().map(List::of).orElse(List.of(Policy.values()));
		return policies.stream().map(policy -> {
			var changed = counted(facts, change, policy).changed();
			change.offenceClass().ifPresent(changed::offenceClass);
			change.maximumPenalty().ifPresent(changed::maximumPenalty);
			return changed.build();
		}).toList();
	}

	/** The facts up to the eve of a change, when the charge was another one. */
	static ClockFacts before(ClockFacts facts, Reclassification change) {
		var until = change.when().day().map(it -> UncertainDate.of(it.minusDays(1))).orElse(change.when());
		var changed = facts.changed().withoutPeriods();
		for (var period : facts.periods()) {
			if (!change.when().surelyBefore(period.from()) && !period.from().equals(change.when())) {
				var ended = period.until().filter(it -> it.surelyBefore(until)).or(() -> Optional.of(until));
				changed.held(new HeldPeriod(period.stage(), period.from(), ended, period.ref()));
			}
		}
		return changed.build();
	}

	/** Whether nothing says how the clock goes on. */
	boolean undecided() {
		return change.policy().isEmpty();
	}

	ClockFacts facts() {
		return counted(given, change, change.policy().orElse(Policy.KEEP_START));
	}

	void tell(Trace trace) {
		trace.add(StepKind.ASSUMPTION, "reclassified." + change.policy().map(Policy::code).orElse("undecided"),
				Optional.empty(), change.ref(), Optional.empty(), Dated.of(change.when(), rule.jurisdiction().zone()),
				rule.rule().id());
	}

	/** Where pack and user are silent both answers are shown: the range from the one to the other. */
	CustodyClock both(String reading, AsOf asOf, Trace trace) {
		var kept = ClockEngine.clockAsCharged(rule, reading, counted(given, change, Policy.KEEP_START), asOf, trace);
		var renewed = ClockEngine.clockAsCharged(rule, reading, counted(given, change, Policy.NEW_START), asOf,
				Trace.SILENT);
		return kept.widenedBy(renewed, asOf);
	}

	/** What counts after the change: with a new start nothing that was ordered before it. */
	private static ClockFacts counted(ClockFacts facts, Reclassification change, Policy policy) {
		if (policy == Policy.KEEP_START) {
			return facts;
		}
		var orders = new ArrayList<>(facts.orders());
		orders.removeIf(it -> it.orderedAt().surelyBefore(change.when()));
		var changed = facts.changed().renewedAt(change.when(), change.ref()).withoutOrders().withoutReclassifications();
		orders.forEach(changed::ordered);
		return changed.build();
	}
}
