package org.vigie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Scenario.DatedOrder;
import org.vigie.rules.Scenario.Stretch;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.OrderFact;
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
			return new Scenario(latest, from, orders(latest, from), List.of(), List.of(), List.of());
		}
		if (rule.cumulate() == Rule.Cumulate.RESTART && !custody.free(latest).isEmpty()) {
			from = Math.max(from, custody.lastBeginning(latest));
			return new Scenario(latest, from, orders(latest, from), List.of(), suspended(latest), suspended(latest));
		}
		var free = custody.free(latest);
		var suspended = suspended(latest);
		return new Scenario(latest, from, orders(latest, Scenario.UNBOUNDED), free, suspended, united(free, suspended));
	}

	/** The extensions that had been ordered, in their order. */
	private List<DatedOrder> orders(boolean latest, long from) {
		if (facts.orders().isEmpty()) {
			return List.of();
		}
		var found = new ArrayList<DatedOrder>();
		for (var order : facts.orders()) {
			if (order.kind() == OrderFact.Kind.EXTENSION) {
				var at = latest ? points.earliest(order.orderedAt()) : points.latest(order.orderedAt());
				if (points.reached(at) && at >= from && at != Scenario.UNBOUNDED) {
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
			if (points.reached(points.earliest(suspension.from()))) {
				var from = most ? points.earliest(suspension.from()) : points.latest(suspension.from());
				var to = most ? points.latestEnd(suspension.until()) : points.earliestEnd(suspension.until());
				if (from != Scenario.UNBOUNDED && from < to) {
					found.add(new Stretch(from, to));
				}
			}
		}
		return united(found, List.of());
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
