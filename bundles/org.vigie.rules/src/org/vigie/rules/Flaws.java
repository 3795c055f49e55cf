package org.vigie.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.SuspensionFact;

/**
 * What in the facts entered contradicts itself, as far as it was so at the as-of point: each flaw names its records. Where a period
 * ends before it begins no date of it can be trusted, and nothing is computed; the others are remarks.
 */
final class Flaws {
	private static final int SHARED_DAY = 1;

	private final ClockFacts facts;
	private final ZoneId zone;
	private final Points points;
	private final List<Flaw> found = new ArrayList<>();

	/** @param values for the sentence of the code, {@code flaw.CODE} */
	record Flaw(String code, boolean stops, Optional<FactRef> ref, List<Object> values) {
	}

	private Flaws(ClockFacts facts, ZoneId zone, AsOf asOf) {
		this.facts = facts;
		this.zone = zone;
		this.points = Points.of(false, zone, asOf);
	}

	static List<Flaw> of(ClockFacts facts, ZoneId zone, AsOf asOf) {
		if (facts.periods().isEmpty() && facts.suspensions().isEmpty()) {
			return List.of();
		}
		return new Flaws(facts, zone, asOf).look();
	}

	static Set<String> codes(List<Flaw> flaws) {
		var codes = new TreeSet<String>();
		flaws.forEach(it -> codes.add(it.code()));
		return codes;
	}

	private List<Flaw> look() {
		var begun = new ArrayList<HeldPeriod>();
		for (var period : facts.periods()) {
			if (points.reached(points.earliest(period.from()))) {
				begun.add(period);
				period.until().filter(it -> it.surelyBefore(period.from())).ifPresent(it -> found
						.add(new Flaw("endBeforeStart", true, period.ref(), List.of(said(period.from()), said(it)))));
			}
		}
		for (var suspension : facts.suspensions()) {
			suspension(suspension);
		}
		if (begun.size() > 1) {
			overlaps(begun);
		}
		if (!begun.isEmpty()) {
			facts.orders().forEach(it -> order(it, begun));
		}
		return found;
	}

	private void suspension(SuspensionFact suspension) {
		if (points.reached(points.earliest(suspension.from())) && suspension.until().surelyBefore(suspension.from())) {
			found.add(new Flaw("suspensionEndBeforeStart", true, suspension.ref(),
					List.of(said(suspension.from()), said(suspension.until()))));
		}
	}

	/** Two periods that share more than the day of a transfer. */
	private void overlaps(List<HeldPeriod> begun) {
		for (var one = 0; one < begun.size(); one++) {
			for (var other = one + 1; other < begun.size(); other++) {
				var first = begun.get(one);
				var second = begun.get(other);
				var from = Math.max(points.latest(first.from()), points.latest(second.from()));
				if (Math.min(end(first), end(second)) - from > SHARED_DAY) {
					found.add(new Flaw("custodyOverlaps", false, second.ref(),
							List.of(said(first.from()), until(first), said(second.from()), until(second))));
				}
			}
		}
	}

	private void order(OrderFact order, List<HeldPeriod> begun) {
		var from = points.earliest(order.orderedAt());
		var to = points.latest(order.orderedAt());
		if (order.kind() == OrderFact.Kind.EXTENSION && points.reached(to)
				&& begun.stream().noneMatch(it -> points.earliest(it.from()) <= to && from < lastEnd(it))) {
			found.add(new Flaw("extensionOutsideCustody", false, order.ref(), List.of(said(order.orderedAt()))));
		}
	}

	/** A period without an end goes on, whatever the day asked about, so that a remark once true stays so. */
	private long end(HeldPeriod period) {
		return period.until().map(points::earliestEnd).orElse(Points.NEVER);
	}

	private long lastEnd(HeldPeriod period) {
		return period.until().map(points::latestEnd).orElse(Points.NEVER);
	}

	private Object until(HeldPeriod period) {
		return period.until().map(this::said).orElse(new Step.Word("until", "open"));
	}

	private Object said(UncertainDate date) {
		return Dated.of(date, zone);
	}
}
