package org.vigie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Scenario.DatedOrder;
import org.vigie.rules.Scenario.Stretch;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.SuspensionFact;
import org.vigie.rules.pack.Rule;

/** Makes the two scenarios of a rule's facts: the one with the earliest end, and the one with the latest. */
final class Scenarios {
	private final ClockFacts facts;
	private final Rule rule;
	private final Points points;
	private final Custody custody;

	Scenarios(ClockFacts facts, Rule rule, Points points, Custody custody) {
		this.facts = facts;
		this.rule = rule;
		this.points = points;
		this.custody = custody;
	}

	Scenario of(UncertainDate start, boolean latest) {
		var from = latest ? points.latest(start) : points.earliest(start);
		from = from == Points.NEVER ? Scenario.UNBOUNDED : from;
		if (!rule.kind().followsCustody()) {
			return new Scenario(latest, from, orders(latest, from, Scenario.UNBOUNDED), List.of(), List.of(), List.of(), 0);
		}
		if (rule.cumulate() == Rule.Cumulate.RESTART && !custody.free(latest).isEmpty()) {
			from = Math.max(from, custody.lastBeginning(latest));
			return new Scenario(latest, from, orders(latest, from, Scenario.UNBOUNDED), List.of(), suspended(latest), suspended(latest), 0);
		}
		var free = custody.free(latest);
		var suspended = suspended(latest);
		return new Scenario(latest, from, orders(latest, Scenario.UNBOUNDED, points.earliest(start)), free, suspended,
				united(free, suspended), credit(from, !latest));
	}

	/** The custody before the start that is deducted: the most there can have been, or the least. A day counts once. */
	private long credit(long start, boolean most) {
		if (facts.credits().isEmpty() || rule.credit().isEmpty() || start == Scenario.UNBOUNDED) {
			return 0;
		}
		var found = new ArrayList<Stretch>();
		for (var credit : facts.credits()) {
			if (points.mayBeReached(credit.from())) {
				var from = most ? points.earliest(credit.from()) : points.latest(credit.from());
				var to = Math.min(start, most ? points.latestEnd(credit.until()) : points.earliestEnd(credit.until()));
				if (from != Scenario.UNBOUNDED && from < to) {
					found.add(new Stretch(from, to));
				}
			}
		}
		return united(found, List.of()).stream().mapToLong(it -> it.to() - it.from()).sum();
	}

	/**
	 * The extensions that had been ordered, in their order.
	 *
	 * @param from what was ordered before it does not count
	 * @param begun what was ordered before it is in doubt, since it extends what had not begun: it counts for the latest end only
	 */
	private List<DatedOrder> orders(boolean latest, long from, long begun) {
		if (facts.orders().isEmpty()) {
			return List.of();
		}
		var found = new ArrayList<DatedOrder>();
		for (var order : facts.orders()) {
			if (order.kind() == OrderFact.Kind.EXTENSION) {
				var at = latest ? points.earliest(order.orderedAt()) : points.latest(order.orderedAt());
				var doubtful = !latest && at < begun;
				var reached = latest ? points.mayBeReached(order.orderedAt()) : points.surelyReached(order.orderedAt());
				if (reached && at >= from && at != Scenario.UNBOUNDED && !doubtful) {
					found.add(new DatedOrder(at, order));
				}
			}
		}
		found.sort(Comparator.comparingLong(DatedOrder::at));
		return found;
	}

	private List<Stretch> suspended(boolean most) {
		if (facts.suspensions().isEmpty()) {
			return List.of();
		}
		var found = new ArrayList<Stretch>();
		for (var suspension : facts.suspensions()) {
			if (points.mayBeReached(suspension.from())) {
				var from = most ? points.earliest(suspension.from()) : latestFrom(suspension);
				var to = most ? points.latestEnd(suspension.until())
						: Math.max(points.earliestEnd(suspension.until()),
								Math.min(from + points.least(), points.latestEnd(suspension.until())));
				if (from != Scenario.UNBOUNDED && from < to) {
					found.add(new Stretch(from, to));
				}
			}
		}
		return united(found, List.of());
	}

	/** The latest beginning that is not after every end. */
	private long latestFrom(SuspensionFact suspension) {
		var latest = Math.min(points.latest(suspension.from()), points.latestEnd(suspension.until()) - points.least());
		return Math.max(points.earliest(suspension.from()), latest);
	}

	/** The stretches as a set of days or minutes: sorted and without overlaps. */
	private static List<Stretch> united(List<Stretch> some, List<Stretch> more) {
		if (some.isEmpty() || more.isEmpty() && some.size() < 2) {
			return some.isEmpty() ? more : some;
		}
		var all = new ArrayList<>(some);
		all.addAll(more);
		all.sort(Comparator.comparingLong(Stretch::from));
		var found = new ArrayList<Stretch>();
		for (var stretch : all) {
			var last = found.isEmpty() ? null : found.get(found.size() - 1);
			if (last != null && stretch.from() <= last.to()) {
				found.set(found.size() - 1, new Stretch(last.from(), Math.max(last.to(), stretch.to())));
			} else {
				found.add(stretch);
			}
		}
		return found;
	}
}
