package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

import org.vigie.edtf.UncertainDate;

/**
 * Turns dates as entered into points of a clock: days since 1970, or seconds for rules of hours, in the zone of the jurisdiction;
 * and says what was not yet so at the as-of point.
 */
record Points(boolean hours, ZoneId zone, long cutDay, long cutSecond, boolean cutIsDay) {
	/** No bound below, or above. */
	static final long NEVER = Long.MAX_VALUE;

	static Points of(boolean hours, ZoneId zone, AsOf asOf) {
		// of days, seconds are asked for only where the as-of point has a time
		var cutSecond = hours || !asOf.isDate() ? asOf.lastSecond(zone) : NEVER;
		return new Points(hours, zone, asOf.day(zone).toEpochDay(), cutSecond, asOf.isDate());
	}

	/** The earliest point, {@link Scenario#UNBOUNDED} where there is none. */
	long earliest(UncertainDate date) {
		return hours ? date.earliestMinute(zone).map(it -> it.toEpochSecond()).orElse(Scenario.UNBOUNDED)
				: date.earliestDay(zone).map(LocalDate::toEpochDay).orElse(Scenario.UNBOUNDED);
	}

	/** The latest point, {@link #NEVER} where there is none. */
	long latest(UncertainDate date) {
		return hours ? date.latestMinute(zone).map(it -> it.toEpochSecond()).orElse(NEVER)
				: date.latestDay(zone).map(LocalDate::toEpochDay).orElse(NEVER);
	}

	/** The first point after an event, at the earliest; an event at 00:00 is one of the day that begins. */
	long afterEarliest(UncertainDate event) {
		var at = earliest(event);
		return hours || at == Scenario.UNBOUNDED ? at : at + 1;
	}

	/** The first point after an event, at the latest. */
	long afterLatest(UncertainDate event) {
		return event.hasTime() && !hours ? latest(event) + 1 : latestEnd(event);
	}

	/** The first point after a period that ends so, at the earliest. */
	long earliestEnd(UncertainDate until) {
		var end = earliest(until);
		return hours || end == Scenario.UNBOUNDED || endsAtMidnight(until) ? end : end + 1;
	}

	/** The first point after a period that ends so, at the latest. */
	long latestEnd(UncertainDate until) {
		var end = latest(until);
		if (end == NEVER || endsAtMidnight(until)) {
			return end;
		}
		return hours ? until.hasTime() ? end : end + 60 : end + 1;
	}

	private boolean endsAtMidnight(UncertainDate until) {
		return until.hasTime() && until.latestMinute(zone).map(it -> it.toLocalTime()).filter(LocalTime.MIDNIGHT::equals).isPresent();
	}

	/** The least a period can last: the day it begins on; of hours, nothing. */
	int least() {
		return hours ? 0 : 1;
	}

	/** Whether the point is not later than the as-of point. */
	boolean reached(long point) {
		return point <= (hours ? cutSecond : cutDay);
	}

	/** Whether the date, whatever it is, is not later than the as-of point. */
	boolean surelyReached(UncertainDate date) {
		return reached(latest(date)) && (isOfNoTime(date) || date.latestMinute(zone).orElseThrow().toEpochSecond() <= cutSecond);
	}

	/** Whether the date can be one that is not later than the as-of point. */
	boolean mayBeReached(UncertainDate date) {
		return reached(earliest(date)) && (isOfNoTime(date) || date.earliestMinute(zone).filter(it -> it.toEpochSecond() > cutSecond).isEmpty());
	}

	/** Whether comparing days is enough: a time of the very day of an as-of point with a time may be later. */
	private boolean isOfNoTime(UncertainDate date) {
		return hours || cutIsDay || !date.hasTime();
	}

	/** The first instant of a day, or the instant. */
	Instant instant(long point) {
		return hours ? Instant.ofEpochSecond(point) : LocalDate.ofEpochDay(point).atStartOfDay(zone).toInstant();
	}

	/** The first instant not covered by a clock that ends so. */
	Instant expiry(long end) {
		return hours ? Instant.ofEpochSecond(end) : LocalDate.ofEpochDay(end + 1).atStartOfDay(zone).toInstant();
	}

	LocalDate day(long point) {
		return hours ? Instant.ofEpochSecond(point).atZone(zone).toLocalDate() : LocalDate.ofEpochDay(point);
	}
}
