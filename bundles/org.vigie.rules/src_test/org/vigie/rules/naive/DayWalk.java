package org.vigie.rules.naive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/** A rule of days: an end is the last covered day. */
final class DayWalk extends Walk<LocalDate> {
	private final NaiveCounting counting;
	private final NaiveCalendar calendar;
	private final Set<LocalDate> gaps = new HashSet<>();
	private final Set<LocalDate> suspended = new HashSet<>();
	private final Set<LocalDate> credited = new HashSet<>();
	private final Set<LocalDate> uncounted = new HashSet<>();

	DayWalk(Rule rule, Reading reading, Way<LocalDate> way, Length first, NaiveCalendar calendar) {
		super(rule, reading, way, first);
		this.calendar = calendar;
		this.counting = new NaiveCounting((Counting.OfDays) reading.counting(), calendar);
		findGaps();
		for (var suspension : way.suspensions()) {
			for (var day = suspension.from(); !day.isAfter(suspension.until().orElseThrow()); day = day.plusDays(1)) {
				suspended.add(day);
			}
		}
		for (var credit : way.credits()) {
			for (var day = credit.from(); !day.isAfter(credit.until().orElseThrow()) && day.isBefore(way.start()); day = day.plusDays(1)) {
				credited.add(day);
			}
		}
		uncounted.addAll(gaps);
		uncounted.addAll(suspended);
	}

	/** The days between two periods of custody on which there was none. */
	private void findGaps() {
		for (var earlier : way.custody()) {
			if (earlier.until().isEmpty()) {
				continue;
			}
			var day = earlier.until().get().plusDays(1);
			while (isBeforeAnother(day) && !isHeld(day)) {
				gaps.add(day);
				day = day.plusDays(1);
			}
		}
	}

	private boolean isBeforeAnother(LocalDate day) {
		return way.custody().stream().anyMatch(it -> it.from().isAfter(day));
	}

	private boolean isHeld(LocalDate day) {
		return way.custody().stream().anyMatch(it -> !it.from().isAfter(day) && (it.until().isEmpty() || !it.until().get().isBefore(day)));
	}

	@Override
	LocalDate endOf(Length term) {
		if (rule.backward()) {
			return counting.lastDayBefore(way.start(), term);
		}
		var end = uninterrupted(term);
		for (var day = way.start(); !day.isAfter(end); day = day.plusDays(1)) {
			if (uncounted.contains(day)) {
				end = end.plusDays(1);
			}
		}
		return end;
	}

	@Override
	LocalDate uninterrupted(Length term) {
		return counting.lastDay(counting.rolledStart(way.start()), term).minusDays(credited.size());
	}

	@Override
	LocalDate rolled(LocalDate end) {
		return counting.rolled(end);
	}

	@Override
	boolean isInTime(LocalDate ordered, LocalDate end) {
		return !ordered.isAfter(end);
	}

	@Override
	Optional<String> windowRemark(LocalDate ordered, LocalDate end) {
		if (reading.renewalWindow().isEmpty()) {
			return Optional.empty();
		}
		var window = reading.renewalWindow().get();
		var opens = calendar.firstOfTheLast(window.workingDays(), end);
		if (window.before()) {
			return ordered.isBefore(opens) ? Optional.empty() : Optional.of("renewalTooLate:" + opens);
		}
		return ordered.isBefore(opens) ? Optional.of("renewalBeforeWindow:" + opens) : Optional.empty();
	}

	@Override
	Set<String> remarks(LocalDate end) {
		var remarks = new TreeSet<String>();
		if (rule.backward()) {
			return remarks;
		}
		var free = 0;
		for (var day = way.start(); !day.isAfter(end); day = day.plusDays(1)) {
			free += gaps.contains(day) ? 1 : 0;
			if (suspended.contains(day)) {
				remarks.add("suspended");
			}
		}
		if (!credited.isEmpty()) {
			remarks.add("creditDays:" + credited.size());
		}
		if (free > 0) {
			remarks.add("gapDays:" + free);
		}
		if (!counting.rolledStart(way.start()).equals(way.start())) {
			remarks.add("startRolled");
		}
		var rolled = rolled(end);
		if (rolled.isAfter(end)) {
			remarks.add("rolledForward:" + (rolled.toEpochDay() - end.toEpochDay()));
		} else if (rolled.isBefore(end)) {
			remarks.add("rolledBackward:" + (end.toEpochDay() - rolled.toEpochDay()));
		}
		return remarks;
	}
}
