package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/**
 * How many days lie between two dates, at the precision they are known: a time held, without any rule. From 9 to 21 May it is 12
 * days. No limit follows from it.
 *
 * @param least with the latest possible start and the earliest possible end; never negative
 * @param most with the earliest possible start and the latest possible end
 */
public record Elapsed(long least, long most) {
	public Elapsed {
		if (least < 0 || most < least) {
			throw new IllegalArgumentException("least " + least + ", most " + most);
		}
	}

	/** From the start to the end, in the zone; empty where either has no bound or the end lies before the start. */
	public static Optional<Elapsed> between(UncertainDate from, UncertainDate to, ZoneId zone) {
		return between(from.earliestDay(zone), from.latestDay(zone), to.earliestDay(zone), to.latestDay(zone));
	}

	/** From the start to a day, in the zone; empty where the start has no bound or lies after the day. */
	public static Optional<Elapsed> between(UncertainDate from, LocalDate to, ZoneId zone) {
		return between(from.earliestDay(zone), from.latestDay(zone), Optional.of(to), Optional.of(to));
	}

	/** From a start between two days to an end between two others; empty where one is not known or the last end lies before the start. */
	public static Optional<Elapsed> between(Optional<LocalDate> firstStart, Optional<LocalDate> lastStart, Optional<LocalDate> firstEnd,
			Optional<LocalDate> lastEnd) {
		if (firstStart.isEmpty() || lastStart.isEmpty() || firstEnd.isEmpty() || lastEnd.isEmpty()
				|| lastEnd.get().isBefore(firstStart.get())) {
			return Optional.empty();
		}
		var least = Math.max(0, ChronoUnit.DAYS.between(lastStart.get(), firstEnd.get()));
		return Optional.of(new Elapsed(least, ChronoUnit.DAYS.between(firstStart.get(), lastEnd.get())));
	}

	/** Whether it is one number. */
	public boolean isCertain() {
		return least == most;
	}
}
