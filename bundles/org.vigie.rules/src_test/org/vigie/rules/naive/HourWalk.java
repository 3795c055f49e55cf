package org.vigie.rules.naive;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/** A rule of hours: an end is the first minute not covered. Minutes that do not count are marked one by one. */
final class HourWalk extends Walk<Long> {
	private final Stopped minutes;

	/** The minutes from the first fact on that do not count. */
	record Stopped(long first, BitSet gaps, BitSet suspended) {
		static Stopped of(Way<Long> way) {
			var first = way.start();
			for (var stay : way.custody()) {
				first = Math.min(first, stay.from());
			}
			for (var stay : way.suspensions()) {
				first = Math.min(first, stay.from());
			}
			var gaps = new BitSet();
			for (var earlier : way.custody()) {
				if (earlier.until().isPresent()) {
					for (var minute = earlier.until().get(); isBeforeAnother(way, minute) && !isHeld(way, minute); minute++) {
						gaps.set((int) (minute - first));
					}
				}
			}
			var suspended = new BitSet();
			for (var stay : way.suspensions()) {
				for (long minute = stay.from(); minute < stay.until().orElseThrow(); minute++) {
					suspended.set((int) (minute - first));
				}
			}
			return new Stopped(first, gaps, suspended);
		}

		private static boolean isBeforeAnother(Way<Long> way, long minute) {
			return way.custody().stream().anyMatch(it -> it.from() > minute);
		}

		private static boolean isHeld(Way<Long> way, long minute) {
			return way.custody().stream().anyMatch(it -> it.from() <= minute && (it.until().isEmpty() || it.until().get() > minute));
		}

		boolean isGap(long minute) {
			return gaps.get((int) (minute - first));
		}

		boolean isSuspended(long minute) {
			return suspended.get((int) (minute - first));
		}
	}

	HourWalk(Rule rule, Reading reading, Way<Long> way, Length first, Stopped minutes) {
		super(rule, reading, way, first);
		this.minutes = minutes;
	}

	@Override
	Long endOf(Length term) {
		long minute = way.start();
		for (var left = term.minutes(); left > 0; minute++) {
			if (!minutes.isGap(minute) && !minutes.isSuspended(minute)) {
				left--;
			}
		}
		return minute;
	}

	@Override
	Long uninterrupted(Length term) {
		return way.start() + term.minutes();
	}

	@Override
	Long rolled(Long end) {
		return end;
	}

	@Override
	boolean isInTime(Long ordered, Long end) {
		return ordered < end;
	}

	@Override
	Optional<String> windowRemark(Long ordered, Long end) {
		return Optional.empty();
	}

	@Override
	Set<String> remarks(Long end) {
		var remarks = new TreeSet<String>();
		for (long minute = way.start(); minute < end; minute++) {
			if (minutes.isGap(minute)) {
				remarks.add("gap");
			}
			if (minutes.isSuspended(minute)) {
				remarks.add("suspended");
			}
		}
		return remarks;
	}
}
