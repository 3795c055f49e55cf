package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The point in time a clock is looked at from: a date, or an instant. A date means 00:00 of that day in the zone of the
 * jurisdiction, and what is dated that same day counts.
 */
public record AsOf(Optional<LocalDate> date, Optional<Instant> instant) {
	public AsOf {
		if (date.isPresent() == instant.isPresent()) {
			throw new IllegalArgumentException("either a date or an instant");
		}
	}

	public static AsOf on(LocalDate date) {
		return new AsOf(Optional.of(date), Optional.empty());
	}

	public static AsOf at(Instant instant) {
		return new AsOf(Optional.empty(), Optional.of(Objects.requireNonNull(instant)));
	}

	/** Whether only the day is said. */
	public boolean isDate() {
		return date.isPresent();
	}

	/** The day in the zone. */
	public LocalDate day(ZoneId zone) {
		return date.isPresent() ? date.get() : instant.orElseThrow().atZone(zone).toLocalDate();
	}

	/** The instant in the zone; 00:00 of the day where only the day is said. */
	public ZonedDateTime point(ZoneId zone) {
		return date.isPresent() ? date.get().atStartOfDay(zone) : instant.orElseThrow().atZone(zone);
	}

	/** The last instant, in seconds, whose facts count: the last second of the day where only the day is said. */
	long lastSecond(ZoneId zone) {
		return date.isPresent() ? date.get().plusDays(1).atStartOfDay(zone).toEpochSecond() - 1
				: instant.orElseThrow().getEpochSecond();
	}
}
