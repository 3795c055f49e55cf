package org.vigie.core.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.DueDay;
import org.vigie.rules.Left;

/**
 * When something ends, at the earliest and at the latest. Days are last covered days; instants are the first ones not covered.
 *
 * @param earliestDay empty where no earliest end is known, or the rule counts hours
 * @param latestDay empty where no latest end is known, or the rule counts hours
 * @param capDay last covered day of the rule's maximum
 * @param zone the zone of the jurisdiction
 * @param entered the day as somebody entered it, for deadlines and hearings
 */
public record DueDates(Optional<LocalDate> earliestDay, Optional<LocalDate> latestDay, Optional<LocalDate> capDay, Optional<Instant> earliestExpiry,
		Optional<Instant> latestExpiry, Left.Unit unit, ZoneId zone, Optional<UncertainDate> entered) {

	/** No end at all. */
	static DueDates none(ZoneId zone) {
		return new DueDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Left.Unit.DAYS, zone, Optional.empty());
	}

	static DueDates of(ClockSpan span, Optional<UncertainDate> entered) {
		var days = span.unit() == Left.Unit.DAYS;
		return new DueDates(span.earliestExpiry().filter(it -> days).map(it -> DueDay.before(it, span.zone())),
				span.latestExpiry().filter(it -> days).map(it -> DueDay.before(it, span.zone())), span.cap().filter(it -> days).map(it -> DueDay.before(it, span.zone())),
				span.earliestExpiry(), span.latestExpiry(), span.unit(), span.zone(), entered);
	}

	/** Whether there is an end and it is one point. */
	public boolean isCertain() {
		return earliestExpiry.isPresent() && earliestExpiry.equals(latestExpiry);
	}

	/** Whether the end lies between two points, or has no known bound on one side. */
	public boolean isRange() {
		return !isCertain() && (earliestExpiry.isPresent() || latestExpiry.isPresent());
	}

	/** The last covered day, where it is certain and the rule counts days. */
	public Optional<LocalDate> lastDay() {
		return isCertain() ? earliestDay : Optional.empty();
	}
}
