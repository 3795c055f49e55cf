package org.vigie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.vigie.rules.Scenario.Stretch;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.pack.Rule;

/** The custody that counts for a rule, as it was at the as-of point. */
final class Custody {
	private final List<Held> begun;
	private final Points points;
	private final boolean ended;
	private final boolean mayHaveEnded;

	/**
	 * A period as points; its end is not reached where it is {@link Points#NEVER}.
	 *
	 * @param mayEnd when it may have ended at the earliest; {@link Points#NEVER} where it surely goes on
	 */
	private record Held(long earliestFrom, long latestFrom, long earliestTo, long latestTo, long lastDay, long mayEnd) {
	}

	Custody(ClockFacts facts, Rule rule, Points points) {
		this.points = points;
		this.begun = new ArrayList<>(facts.periods().size());
		for (var period : facts.periods()) {
			var from = points.earliest(period.from());
			if (rule.counts(period.stage()) && points.mayBeReached(period.from())) {
				begun.add(held(period, from));
			}
		}
		var over = !begun.isEmpty();
		var maybe = over;
		for (var period : begun) {
			over &= period.latestTo() != Points.NEVER;
			maybe &= period.mayEnd() != Points.NEVER;
		}
		this.ended = over;
		this.mayHaveEnded = maybe;
	}

	private Held held(HeldPeriod period, long earliestFrom) {
		var until = period.until();
		if (until.isPresent() && points.surelyReached(until.get())) {
			// no period ends before it begins, whatever its dates can be one by one
			var latestTo = points.latestEnd(until.get());
			var latestFrom = Math.max(earliestFrom, Math.min(points.latest(period.from()), latestTo - points.least()));
			var earliestTo = Math.max(points.earliestEnd(until.get()), Math.min(earliestFrom + points.least(), latestTo));
			return new Held(earliestFrom, latestFrom, earliestTo, latestTo, points.latest(until.get()), earliestTo);
		}
		var mayEnd = until.filter(points::mayBeReached).map(it -> Math.max(points.earliestEnd(it), earliestFrom + points.least()))
				.orElse(Points.NEVER);
		return new Held(earliestFrom, points.latest(period.from()), Points.NEVER, Points.NEVER, Points.NEVER, mayEnd);
	}

	/** Whether custody had begun and ended, and not begun again. */
	boolean isEnded() {
		return ended;
	}

	/** The first point out of custody at the earliest; only where it {@link #isEnded}. */
	long endedFrom() {
		var last = Scenario.UNBOUNDED;
		for (var period : begun) {
			last = Math.max(last, period.earliestTo());
		}
		return last;
	}

	/** Whether custody may have ended, at a time of which only a part had passed, and had not begun again. */
	boolean mayHaveEnded() {
		return mayHaveEnded;
	}

	/** The first point at which it may have been over; only where it {@link #mayHaveEnded}. */
	long mayHaveEndedFrom() {
		var last = Scenario.UNBOUNDED;
		for (var period : begun) {
			last = Math.max(last, period.mayEnd());
		}
		return last;
	}

	/** The first point out of custody at the latest; only where it {@link #isEnded}. */
	long endedUntil() {
		var last = Scenario.UNBOUNDED;
		for (var period : begun) {
			last = Math.max(last, period.latestTo());
		}
		return last;
	}

	/** The latest beginning of a period. */
	long lastBeginning(boolean latest) {
		var last = Scenario.UNBOUNDED;
		for (var period : begun) {
			last = Math.max(last, latest ? period.latestFrom() : period.earliestFrom());
		}
		return last;
	}

	/** The latest point that was reached of any beginning and end that counts; {@link Scenario#UNBOUNDED} without any. */
	long lastFact() {
		var last = Scenario.UNBOUNDED;
		for (var period : begun) {
			last = Math.max(last, points.reached(period.latestFrom()) ? period.latestFrom() : period.earliestFrom());
			last = Math.max(last, period.lastDay() == Points.NEVER ? last : period.lastDay());
		}
		return last;
	}

	/** The last day of custody; only where it {@link #isEnded}. */
	LocalDate lastDay() {
		return points.hours() ? points.day(endedUntil() - 1) : LocalDate.ofEpochDay(endedUntil() - 1);
	}

	/** The time out of custody between periods: the most there can have been, or the least. */
	List<Stretch> free(boolean most) {
		if (begun.size() < 2) {
			return List.of();
		}
		var held = new ArrayList<Stretch>(begun.size());
		begun.forEach(it -> held.add(most ? new Stretch(it.latestFrom(),
				Math.max(it.earliestTo(), Math.min(it.latestFrom() + points.least(), it.latestTo())))
				: new Stretch(it.earliestFrom(), it.latestTo())));
		held.sort(Comparator.comparingLong(Stretch::from));
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
}
