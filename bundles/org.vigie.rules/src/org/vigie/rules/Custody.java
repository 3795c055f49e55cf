package org.vigie.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.vigie.rules.Scenario.Stretch;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.pack.Rule;

/** The custody that counts for a rule, as it was at the as-of point. */
final class Custody {
	private final List<HeldPeriod> begun = new ArrayList<>();
	private final Points points;

	Custody(ClockFacts facts, Rule rule, Points points) {
		this.points = points;
		for (var period : facts.periods()) {
			if (rule.counts(period.stage()) && points.reached(points.earliest(period.from()))) {
				begun.add(period);
			}
		}
	}

	List<HeldPeriod> begun() {
		return begun;
	}

	/** Whether custody had begun and ended, and not begun again. */
	boolean isEnded() {
		return !begun.isEmpty() && begun.stream().allMatch(this::isOver);
	}

	/** The first point out of custody at the earliest, and at the latest; only where it {@link #isEnded}. */
	long endedFrom() {
		return begun.stream().mapToLong(it -> points.earliestEnd(it.until().orElseThrow())).max().orElseThrow();
	}

	long endedUntil() {
		return begun.stream().mapToLong(it -> points.latestEnd(it.until().orElseThrow())).max().orElseThrow();
	}

	/** The latest beginning of a period, after time out of custody. */
	OptionalLong lastBeginning(boolean latest) {
		return begun.stream().mapToLong(it -> latest ? points.latest(it.from()) : points.earliest(it.from())).max();
	}

	/** The time out of custody between periods: the most there can have been, or the least. */
	List<Stretch> free(boolean most) {
		if (begun.size() < 2) {
			return List.of();
		}
		var held = begun.stream().map(it -> held(it, most)).sorted(Comparator.comparingLong(Stretch::from)).toList();
		var free = new ArrayList<Stretch>();
		var end = held.get(0).to();
		for (var period : held) {
			if (period.from() > end) {
				free.add(new Stretch(end, period.from()));
			}
			end = Math.max(end, period.to());
		}
		return free;
	}

	private Stretch held(HeldPeriod period, boolean shortest) {
		var from = shortest ? points.latest(period.from()) : points.earliest(period.from());
		if (!isOver(period)) {
			return new Stretch(from, Points.NEVER);
		}
		var until = period.until().orElseThrow();
		var to = shortest ? points.earliestEnd(until) : points.latestEnd(until);
		return new Stretch(from, Math.max(from, to));
	}

	private boolean isOver(HeldPeriod period) {
		return period.until().filter(points::surelyReached).isPresent();
	}
}
