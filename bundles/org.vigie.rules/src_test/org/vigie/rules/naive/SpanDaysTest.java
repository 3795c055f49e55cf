package org.vigie.rules.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.ClockState;

/** What a span says of the days to come holds on each of them, for histories drawn at random. */
class SpanDaysTest {
	private static final int HISTORIES = 4_000;
	private static final List<Integer> DISTANCES = List.of(0, 1, 2, 3, 5, 10, 29, 30, 31, 60, 365, 2_000);
	private static final EnumSet<ClockState> QUIET = EnumSet.of(ClockState.NOT_STARTED, ClockState.RUNNING);
	private static final EnumSet<ClockState> OVER = EnumSet.of(ClockState.POSSIBLY_EXCEEDED, ClockState.EXCEEDED);

	private static List<ClockSpan> spans() {
		return IntStream.range(0, HISTORIES).mapToObj(it -> Histories.drawn(new Random(7_000_003L + it)).clock().span()).toList();
	}

	private static ClockState state(ClockSpan span, LocalDate day) {
		return span.at(AsOf.on(day)).state();
	}

	/** The spans that name a day, so that a test of none would show. */
	private static List<ClockSpan> naming(Function<ClockSpan, Optional<LocalDate>> day) {
		var naming = spans().stream().filter(it -> day.apply(it).isPresent()).toList();
		assertTrue(naming.size() > HISTORIES / 20, naming.size() + " of " + HISTORIES);
		return naming;
	}

	@Test
	void isQuietOnEveryDayBefore() {
		for (var span : naming(ClockSpan::quietUntil)) {
			var until = span.quietUntil().orElseThrow();
			DISTANCES.forEach(it -> assertTrue(QUIET.contains(state(span, until.minusDays(it + 1L))), () -> it + " days before " + until + " " + span));
		}
	}

	@Test
	void isOverOnEveryDayFromThen() {
		for (var span : naming(ClockSpan::overFrom)) {
			var from = span.overFrom().orElseThrow();
			DISTANCES.forEach(it -> assertTrue(OVER.contains(state(span, from.plusDays(it))), () -> it + " days after " + from + " " + span));
		}
	}

	@Test
	void staysTheSameOnEveryDayFromThen() {
		for (var span : naming(ClockSpan::settledFrom)) {
			var from = span.settledFrom().orElseThrow();
			DISTANCES.forEach(it -> assertEquals(state(span, from), state(span, from.plusDays(it)), () -> it + " days after " + from + " " + span));
		}
	}
}
