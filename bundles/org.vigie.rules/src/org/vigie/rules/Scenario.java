package org.vigie.rules;

import java.util.List;

import org.vigie.rules.facts.OrderFact;

/**
 * The facts with every uncertain one set to one end: those that give the earliest end of the clock, or the latest. Points are
 * days since 1970, or seconds for rules of hours; stretches are half-open.
 *
 * @param start {@link #UNBOUNDED} where no bound is known
 * @param free out of custody between two periods
 * @param credit days or seconds of earlier custody that the rule deducts
 * @param uncounted free or suspended, without overlaps
 */
record Scenario(boolean latest, long start, List<DatedOrder> orders, List<Stretch> free, List<Stretch> suspended,
		List<Stretch> uncounted, long credit) {
	static final long UNBOUNDED = Long.MIN_VALUE;

	/** An order with the point it is taken to be of. */
	record DatedOrder(long at, OrderFact order) {
	}

	/** From a point to another, the second not included. */
	record Stretch(long from, long to) {
	}

	/** How much of the stretches lies between the points. */
	static long overlap(List<Stretch> stretches, long from, long to) {
		var sum = 0L;
		for (var stretch : stretches) {
			sum += Math.max(0, Math.min(stretch.to(), to) - Math.max(stretch.from(), from));
		}
		return sum;
	}
}
