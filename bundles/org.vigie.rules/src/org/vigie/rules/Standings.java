package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the state of a clock off its span: the last step of every evaluation, and the only one a stored clock needs. */
final class Standings {
	private static final long SECONDS_OF_A_DAY = 86_400;
	private static final long MINUTES_OF_A_DAY = 1_440;
	private static final int MARGIN = 4;

	private final ClockSpan span;
	private final AsOf asOf;

	private Standings(ClockSpan span, AsOf asOf) {
		this.span = span;
		this.asOf = asOf;
	}

	static Standing of(ClockSpan span, AsOf asOf) {
		return span.fixed().isPresent() ? Standing.plain(span.fixed().get()) : new Standings(span, asOf).standing();
	}

	/** The days on which the length of a month or a change of the clocks can move a warning are left out. */
	static Optional<LocalDate> quietUntil(ClockSpan span) {
		if (!goesOn(span)) {
			return Optional.empty();
		}
		var last = LocalDate.ofEpochDay(day(span.earliestExpiry().get(), span.zone()) - 1);
		var warned = last.minusDays(span.warn().days() + span.warn().totalMinutes() / MINUTES_OF_A_DAY + MARGIN).minusMonths(span.warn().totalMonths());
		return Optional.of(span.lawChange().filter(warned::isAfter).orElse(warned));
	}

	static Optional<LocalDate> overFrom(ClockSpan span) {
		return goesOn(span) && span.lawChange().isEmpty() ? Optional.of(LocalDate.ofEpochDay(day(span.earliestExpiry().orElseThrow(), span.zone()) + 1)) : Optional.empty();
	}

	/** Whether nothing but the day one looks decides the state. */
	private static boolean goesOn(ClockSpan span) {
		return span.fixed().isEmpty() && span.earliestExpiry().isPresent() && span.endedUntil().isEmpty() && span.stopped().isEmpty();
	}

	static Optional<LocalDate> settledFrom(ClockSpan span) {
		if (span.fixed().isPresent()) {
			return Optional.of(LocalDate.EPOCH);
		}
		if (span.endedUntil().isEmpty()) {
			return Optional.empty();
		}
		var ends = Stream.of(span.earliestStart(), span.endedUntil(), span.stopped()).flatMap(Optional::stream).max(Instant::compareTo).orElseThrow();
		var day = LocalDate.ofEpochDay(day(ends, span.zone())).plusDays(1);
		return Optional.of(span.lawChange().filter(day::isBefore).orElse(day));
	}

	private Standing standing() {
		if (span.earliestStart().filter(this::ahead).isPresent()) {
			return Standing.plain(ClockState.NOT_STARTED);
		}
		var ended = span.endedUntil().isPresent();
		var stopFirst = span.stopped().isPresent() && (!ended || !span.stopped().get().isAfter(span.endedUntil().get()));
		var stoppedInTime = stopFirst && notAfter(span.stopped().get(), span.earliestExpiry())
				&& (span.unit() == Left.Unit.DAYS || !span.stopped().equals(span.earliestExpiry()));
		if (underNewLaw(stoppedInTime ? span.stopped() : span.endedUntil())) {
			return underNewLaw();
		}
		if (stoppedInTime) {
			return measured(ClockState.STOPPED, span.stopped().get(), span.stopped().get());
		}
		return ended ? ended() : open();
	}

	/** Whether the clock still ran when a law began that is not covered, and its latest end comes under that law. */
	private boolean underNewLaw(Optional<Instant> over) {
		return span.lawChange().filter(change -> !asOf.day(span.zone()).isBefore(change))
				.filter(change -> over.isEmpty() || over.get().isAfter(midnight(change))).isPresent();
	}

	/** Whether a start lies after the as-of point; of a day only, what is of that day does not. */
	private boolean ahead(Instant start) {
		return asOf.isDate() ? day(start) > asOf.day(span.zone()).toEpochDay() : start.getEpochSecond() > asOf.lastSecond(span.zone());
	}

	private Standing underNewLaw() {
		var change = midnight(span.lawChange().orElseThrow());
		var oldLawEnds = span.earliestExpiry().filter(it -> !it.isAfter(change));
		if (oldLawEnds.isEmpty()) {
			return Standing.plain(ClockState.NO_RULE);
		}
		var at = span.endedUntil().orElseGet(this::pointEnd);
		return new Standing(ClockState.POSSIBLY_EXCEEDED, left(span.earliestExpiry(), at), Optional.empty());
	}

	private Standing ended() {
		var from = span.endedFrom().orElseThrow();
		var until = span.endedUntil().orElseThrow();
		if (notAfter(until, span.earliestExpiry())) {
			return measured(ClockState.ENDED, from, until);
		}
		var late = span.latestExpiry().isPresent() && from.isAfter(span.latestExpiry().get());
		return measured(late ? ClockState.ENDED_LATE : ClockState.POSSIBLY_EXCEEDED, from, until);
	}

	private Standing open() {
		var point = pointEnd();
		if (span.latestExpiry().isPresent() && over(span.latestExpiry().get())) {
			// of custody that may have ended already no more is certain than to that day
			var ended = span.endedFrom().filter(it -> it.isBefore(point));
			var inTime = ended.filter(it -> notAfter(it, span.latestExpiry())).isPresent();
			return measured(inTime ? ClockState.POSSIBLY_EXCEEDED : ClockState.EXCEEDED, ended.orElse(point), point);
		}
		if (span.earliestExpiry().isEmpty() || over(span.earliestExpiry().get())) {
			return measured(ClockState.POSSIBLY_EXCEEDED, point, point);
		}
		return measured(near() ? ClockState.EXPIRING : ClockState.RUNNING, point, point);
	}

	private Standing measured(ClockState state, Instant from, Instant until) {
		return new Standing(state, left(span.earliestExpiry(), until), left(span.latestExpiry(), from));
	}

	private Optional<Left> left(Optional<Instant> expiry, Instant at) {
		if (expiry.isEmpty()) {
			return Optional.empty();
		}
		if (span.unit() == Left.Unit.DAYS) {
			return Optional.of(Left.days(day(expiry.get()) - day(at)));
		}
		return Optional.of(Left.minutes(Math.floorDiv(expiry.get().getEpochSecond() - at.getEpochSecond(), 60L)));
	}

	/** The as-of point as an end that compares with expiries: of a day of custody the end of the day, of hours the instant. */
	private Instant pointEnd() {
		return span.unit() == Left.Unit.DAYS ? midnight(asOf.day(span.zone()).plusDays(1))
				: asOf.point(span.zone()).toInstant();
	}

	private boolean over(Instant expiry) {
		if (span.unit() == Left.Unit.MINUTES) {
			return !pointEnd().isBefore(expiry);
		}
		var last = LocalDate.ofEpochDay(day(expiry) - 1);
		var today = asOf.day(span.zone());
		return today.isAfter(last) || today.equals(last) && !asOf.isDate()
				&& span.dueTime().filter(due -> !asOf.point(span.zone()).toLocalTime().isBefore(due)).isPresent();
	}

	private boolean near() {
		var expiry = span.earliestExpiry().orElseThrow();
		if (span.unit() == Left.Unit.MINUTES) {
			return !pointEnd().plusSeconds(60L * span.warn().totalMinutes()).isBefore(expiry);
		}
		var warned = asOf.day(span.zone()).plusMonths(span.warn().totalMonths()).plusDays(span.warn().days());
		return warned.toEpochDay() >= day(expiry) - 1;
	}

	private static boolean notAfter(Instant at, Optional<Instant> expiry) {
		return expiry.isPresent() && !at.isAfter(expiry.get());
	}

	/** The day of an instant in the zone; asked several times of every clock. */
	private long day(Instant midnight) {
		return day(midnight, span.zone());
	}

	private static long day(Instant midnight, ZoneId zone) {
		var offset = zone.getRules().getOffset(midnight).getTotalSeconds();
		return Math.floorDiv(midnight.getEpochSecond() + offset, SECONDS_OF_A_DAY);
	}

	private Instant midnight(LocalDate day) {
		return day.atStartOfDay(span.zone()).toInstant();
	}
}
