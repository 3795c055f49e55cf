package org.vigie.rules.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;

/** What a date entered can have been, one by one: days of the jurisdiction, or minutes. */
interface Dates<P extends Comparable<? super P>> {
	/** Every day, or minute, on which the event can have happened; the first one first. */
	List<P> of(UncertainDate event);

	/** Every way to begin a stay. For minutes a day without a time is any of its minutes (clock semantics, 5). */
	List<P> beginnings(UncertainDate date);

	/**
	 * Every way to end a stay: the last day, which one that ends at 00:00 does not hold (clock semantics, 1); or the first minute
	 * after it, up to the 24:00 of a day without a time.
	 */
	List<P> ends(UncertainDate date);

	/** Whether the date, were it this one, comes after the as-of point (clock semantics, 3.1). */
	boolean isLater(UncertainDate date, P chosen);

	/** Dates of rules that count days. */
	record Days(ZoneId zone, AsOf asOf) implements Dates<LocalDate> {
		@Override
		public List<LocalDate> of(UncertainDate event) {
			var last = event.latestDay(zone).orElseThrow();
			var days = new ArrayList<LocalDate>();
			for (var day = event.earliestDay(zone).orElseThrow(); !day.isAfter(last); day = day.plusDays(1)) {
				days.add(day);
			}
			return days;
		}

		@Override
		public List<LocalDate> beginnings(UncertainDate date) {
			return of(date);
		}

		@Override
		public List<LocalDate> ends(UncertainDate date) {
			var midnight = date.hasTime() && date.latestMinute(zone).orElseThrow().toLocalTime().equals(LocalTime.MIDNIGHT);
			return midnight ? List.of(date.latestDay(zone).orElseThrow().minusDays(1)) : of(date);
		}

		@Override
		public boolean isLater(UncertainDate date, LocalDate chosen) {
			if (date.hasTime() && !asOf.isDate()) {
				return date.earliestMinute(zone).orElseThrow().isAfter(asOf.point(zone));
			}
			return chosen.isAfter(asOf.day(zone));
		}
	}

	/** Dates of rules that count hours: minutes since 1970. */
	record Minutes(ZoneId zone, AsOf asOf) implements Dates<Long> {
		@Override
		public ArrayList<Long> of(UncertainDate event) {
			var last = event.latestMinute(zone).orElseThrow().toEpochSecond() / 60;
			var minutes = new ArrayList<Long>();
			for (var minute = event.earliestMinute(zone).orElseThrow().toEpochSecond() / 60; minute <= last; minute++) {
				minutes.add(minute);
			}
			return minutes;
		}

		@Override
		public List<Long> beginnings(UncertainDate date) {
			return of(date);
		}

		@Override
		public List<Long> ends(UncertainDate date) {
			var minutes = of(date);
			if (!date.hasTime()) {
				minutes.add(minutes.get(minutes.size() - 1) + 1);
			}
			return minutes;
		}

		@Override
		public boolean isLater(UncertainDate date, Long chosen) {
			return asOf.isDate() ? day(chosen).isAfter(asOf.day(zone)) : chosen * 60 > asOf.point(zone).toEpochSecond();
		}

		private LocalDate day(long minute) {
			return Instant.ofEpochSecond(minute * 60).atZone(zone).toLocalDate();
		}
	}
}
