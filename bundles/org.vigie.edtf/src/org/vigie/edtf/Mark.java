package org.vigie.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An end of a span: a whole day, or a minute that was written. */
sealed interface Mark {
	/** The day as written. */
	LocalDate day();

	LocalDate dayIn(ZoneId zone);

	ZonedDateTime firstMinuteIn(ZoneId zone);

	ZonedDateTime lastMinuteIn(ZoneId zone);

	LocalDateTime firstMinute();

	LocalDateTime lastMinute();

	Optional<ZoneOffset> offset();

	/** Whether this ends before the other begins, in every zone that the two may mean. */
	default boolean surelyBefore(Mark other) {
		var comparable = offset().isPresent() == other.offset().isPresent();
		var ours = offset().orElse(comparable ? ZoneOffset.UTC : ZoneOffset.MIN);
		var theirs = other.offset().orElse(comparable ? ZoneOffset.UTC : ZoneOffset.MAX);
		return lastMinute().toEpochSecond(ours) < other.firstMinute().toEpochSecond(theirs);
	}

	/** A calendar day in the zone of whoever asks. */
	record Day(LocalDate day) implements Mark {
		@Override
		public LocalDate dayIn(ZoneId zone) {
			return day;
		}

		@Override
		public ZonedDateTime firstMinuteIn(ZoneId zone) {
			return day.atStartOfDay(zone);
		}

		@Override
		public ZonedDateTime lastMinuteIn(ZoneId zone) {
			var first = firstMinuteIn(zone);
			if (day.equals(LocalDate.MAX)) {
				return lastMinute().atZone(zone);
			}
			var last = day.plusDays(1).atStartOfDay(zone).minusMinutes(1);
			return last.isBefore(first) ? first : last; // a zone that crossed the date line skipped the day
		}

		@Override
		public LocalDateTime firstMinute() {
			return day.atStartOfDay();
		}

		@Override
		public LocalDateTime lastMinute() {
			return day.atTime(23, 59);
		}

		@Override
		public Optional<ZoneOffset> offset() {
			return Optional.empty();
		}
	}

	/** A minute, with its offset where one was written. */
	record Minute(LocalDateTime time, Optional<ZoneOffset> offset) implements Mark {
		static Minute of(LocalDateTime time, Optional<ZoneOffset> offset) {
			return new Minute(time.truncatedTo(ChronoUnit.MINUTES), offset);
		}

		@Override
		public LocalDate day() {
			return time.toLocalDate();
		}

		@Override
		public LocalDate dayIn(ZoneId zone) {
			return offset.isPresent() ? firstMinuteIn(zone).toLocalDate() : day();
		}

		@Override
		public ZonedDateTime firstMinuteIn(ZoneId zone) {
			return offset.map(it -> OffsetDateTime.of(time, it).atZoneSameInstant(zone)).orElseGet(() -> time.atZone(zone));
		}

		@Override
		public ZonedDateTime lastMinuteIn(ZoneId zone) {
			return firstMinuteIn(zone);
		}

		@Override
		public LocalDateTime firstMinute() {
			return time;
		}

		@Override
		public LocalDateTime lastMinute() {
			return time;
		}
	}
}
