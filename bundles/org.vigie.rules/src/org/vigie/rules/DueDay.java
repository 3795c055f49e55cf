package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.RuleKind;

/** A day that somebody set for an act, a hearing, a filing: no rule is asked, and the day itself still counts. */
public final class DueDay {
	private DueDay() {
	}

	/**
	 * The clock of an entered day, in the zone.
	 *
	 * @param done when the act was done, empty until then
	 * @param warn from how much left on it is due soon
	 */
	public static ClockSpan span(UncertainDate due, Optional<UncertainDate> done, Term warn, ZoneId zone) {
		var doneDay = done.flatMap(it -> it.latestDay(zone));
		return new ClockSpan(RuleKind.ACT_DUE, Left.Unit.DAYS, zone, due.latestDay(zone).isPresent() ? Optional.empty()
				: Optional.of(ClockState.UNKNOWN), Optional.empty(), due.earliestDay(zone).map(it -> endOf(it, zone)),
				due.latestDay(zone).map(it -> endOf(it, zone)), Optional.empty(),
				done.flatMap(it -> it.earliestDay(zone)).or(() -> doneDay).map(it -> endOf(it, zone)),
				doneDay.map(it -> endOf(it, zone)), Optional.empty(), Optional.empty(), warn, Optional.empty(), Optional.empty(),
				doneDay);
	}

	/** The last whole day before the first instant that is not covered. */
	public static LocalDate before(Instant expiry, ZoneId zone) {
		return expiry.atZone(zone).toLocalDate().minusDays(1);
	}

	private static Instant endOf(LocalDate day, ZoneId zone) {
		return day.plusDays(1).atStartOfDay(zone).toInstant();
	}
}
