package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.DateToDate;
import org.vigie.rules.counting.MonthEnd;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.StartDay;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingCalendar;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;

/** What holds of every clock, tried on facts drawn at random; the seed is in the name of the test. */
class ClockLawsTest {
	private static final int ROUNDS = 150;
	private static final WorkingCalendar EVERY_DAY = new WorkingCalendar("every-day", Set.of(), Set.of(), List.of(), List.of(), List.of());

	static LongStream seeds() {
		return LongStream.of(1, 2, 3, 5, 8, 13, 21, 34);
	}

	/** Clock semantics, 7.1: for every rule and reading, of days and of hours. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aLaterStartNeverGivesAnEarlierEnd(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).plain().of(Facts.ANY.get(random.nextInt(Facts.ANY.size())));
			var later = facts.startingAt(UncertainDate.of(facts.start().day().orElseThrow().plusDays(1 + random.nextInt(40)))).plain();
			for (var reading : readings(facts)) {
				var before = facts.clock(reading);
				var after = later.clock(reading);
				assertTrue(!after.earliestExpiry().orElseThrow().isBefore(before.earliestExpiry().orElseThrow()),
						() -> facts + " " + reading);
				assertTrue(!after.latestExpiry().orElseThrow().isBefore(before.latestExpiry().orElseThrow()),
						() -> facts + " " + reading);
			}
		}
	}

	/** Clock semantics, 7.2, first half. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anExtensionAfterAllOthersNeverShortens(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).partial(false);
			var last = facts.orders().stream().map(it -> it.orderedAt().day().orElseThrow()).max(LocalDate::compareTo)
					.orElse(facts.start().day().orElseThrow());
			var more = new ArrayList<>(facts.orders());
			more.add(OrderFact.extension(UncertainDate.of(last.plusDays(1 + random.nextInt(200))), Facts.length(random)));
			var before = facts.clock();
			var after = facts.ordered(more).clock();
			assertTrue(!after.expiry().orElseThrow().isBefore(before.expiry().orElseThrow()), facts::toString);
		}
	}

	/** Clock semantics, 7.2, second half. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anExtensionThatIsLateOrOneTooManyChangesNothingButTheRemarks(long seed) {
		var random = new Random(seed);
		var refused = 0;
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).partial(false).asOf(LocalDate.of(2030, 1, 1));
			var more = new ArrayList<>(facts.orders());
			var last = more.stream().map(it -> it.orderedAt().day().orElseThrow()).max(LocalDate::compareTo)
					.orElse(facts.start().day().orElseThrow());
			more.add(OrderFact.extension(UncertainDate.of(last.plusDays(1 + random.nextInt(900))), Facts.length(random)));
			var before = facts.clock();
			var after = facts.ordered(more).clock();
			if (after.steps().stream().filter(it -> it.kind() == StepKind.EXTENSION_REFUSED).count()
					> before.steps().stream().filter(it -> it.kind() == StepKind.EXTENSION_REFUSED).count()) {
				refused++;
				assertSame(before, after, facts);
				assertTrue(after.flags().contains("lateExtension") || after.flags().contains("extraExtension"), facts::toString);
			}
		}
		assertTrue(refused > ROUNDS / 4);
	}

	/** Clock semantics, 7.3. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theEndNeverPassesTheCap(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random);
			var clock = facts.clock();
			if (clock.capExpiry().isPresent()) {
				assertTrue(!clock.latestExpiry().orElseThrow().isAfter(clock.capExpiry().get()), facts::toString);
			}
		}
	}

	/** Clock semantics, 7.4: splitting and reordering. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void splittingAPeriodWithoutAGapAndMixingTheFactsChangesNothing(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random);
			var split = new ArrayList<HeldPeriod>();
			for (var period : facts.periods()) {
				split.addAll(split(period, facts.asOf(), random));
			}
			assertSame(facts.clock(), facts.held(split).shuffled(random).clock(), facts);
		}
	}

	/** Clock semantics, 7.4: merging adjacent or overlapping periods. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void periodsThatMeetOrOverlapCountAsOne(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).asOf(LocalDate.of(2030, 1, 1));
			var start = facts.start().day().orElseThrow();
			var middle = start.plusDays(5 + random.nextInt(100));
			var end = middle.plusDays(2 + random.nextInt(400));
			var again = end.plusDays(2 + random.nextInt(50));
			var more = HeldPeriod.of(UncertainDate.of(again), Optional.of(UncertainDate.of(again.plusDays(random.nextInt(300)))));
			var whole = List.of(HeldPeriod.of(facts.start(), Optional.of(UncertainDate.of(end))), more);
			var begins = middle.minusDays(random.nextInt(4) - 1);
			var parts = List.of(HeldPeriod.of(UncertainDate.of(begins), Optional.of(UncertainDate.of(end))), more,
					HeldPeriod.of(facts.start(), Optional.of(UncertainDate.of(middle))));
			assertSame(facts.held(whole).clock(), facts.held(parts).clock(), facts);
		}
	}

	/** Clock semantics, 7.5, first half: for every rule of days without a roll. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void freeDaysMoveTheEndByTheirNumberInsideTheTermAndNotAtAllOutside(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = new Facts(Facts.UNROLLED.get(random.nextInt(Facts.UNROLLED.size())), Facts.drawn(random).start(),
					List.of(), List.of(), List.of(), false, LocalDate.of(2045, 1, 1));
			var start = facts.start().day().orElseThrow();
			var whole = facts.held(List.of(HeldPeriod.of(facts.start(), Optional.empty()))).clock();
			var released = start.plusDays(random.nextInt(500));
			var free = 1 + random.nextInt(30);
			var again = released.plusDays(free + 1);
			var broken = facts.held(List.of(HeldPeriod.of(facts.start(), Optional.of(UncertainDate.of(released))),
					HeldPeriod.of(UncertainDate.of(again), Optional.empty()))).clock();
			var inside = released.isBefore(whole.lastDay().orElseThrow());
			assertEquals(whole.lastDay().orElseThrow().plusDays(inside ? free : 0), broken.lastDay().orElseThrow(), facts::toString);
		}
	}

	/** Clock semantics, 7.5, second half. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aSuspensionNeverShortens(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).suspended(List.of()).ordered(List.of());
			var from = facts.start().day().orElseThrow().plusDays(random.nextInt(700));
			var suspended = facts.suspended(List.<UncertainDate[]>of(
					new UncertainDate[] { UncertainDate.of(from), UncertainDate.of(from.plusDays(random.nextInt(50))) }));
			assertTrue(!suspended.clock().earliestExpiry().orElseThrow().isBefore(facts.clock().earliestExpiry().orElseThrow()),
					facts::toString);
		}
	}

	/** Clock semantics, 7.6, first half. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void laterFactsDoNotChangeTheResultOfAnEarlierDay(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random);
			var after = facts.asOf().plusDays(1 + random.nextInt(300));
			var periods = new ArrayList<>(facts.periods());
			periods.add(HeldPeriod.of(UncertainDate.of(after), Optional.empty()));
			var orders = new ArrayList<>(facts.orders());
			orders.add(OrderFact.extension(UncertainDate.of(after), Facts.length(random)));
			assertSame(facts.clock(), facts.held(periods).ordered(orders).clock(), facts);
		}
	}

	/** Clock semantics, 7.6, second half: whenever it is asked, and in whatever order, for the same recorded facts and pack. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void thePastIsAnsweredAlikeWheneverItIsAsked(long seed) {
		var random = new Random(seed);
		var asked = new ArrayList<Facts>();
		var first = new ArrayList<CustodyClock>();
		for (var round = 0; round < ROUNDS; round++) {
			asked.add(Facts.drawn(random).partial(random.nextBoolean()));
			first.add(asked.get(round).clock(CustodyClock.ALL_READINGS));
		}

		var another = new ClockEngine(RuleBook.of(List.of(Packs.DELIVERED)));

		for (var round = ROUNDS - 1; round >= 0; round--) {
			var facts = asked.get(round);
			assertEquals(first.get(round), facts.clock(CustodyClock.ALL_READINGS), facts::toString);
			assertEquals(first.get(round), another.evaluate(facts.rule(), CustodyClock.ALL_READINGS, facts.given(),
					AsOf.on(facts.asOf())), facts::toString);
		}
	}

	/** Clock semantics, 7.7, for rules of days. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aStoredSpanStandsFromItsLastFactOnAsAFreshEvaluationDoes(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random);
			var stored = facts.clock().span();
			var day = stored.factsUntil().orElse(facts.asOf());
			for (var more = 0; more < 3 && day.isBefore(facts.asOf()); more++) {
				var fresh = facts.asOf(day).clock();

				assertEquals(new Standing(fresh.state(), fresh.left(), fresh.leftCertain()), stored.at(AsOf.on(day)), facts::toString);
				day = day.plusDays(random.nextInt(100));
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void withTheFactsFixedTheRestFallsByOneEachDayAndTheStateOnlyGetsGraver(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < 20; round++) {
			var facts = Facts.drawn(random).plain().partial(random.nextBoolean());
			var order = List.of(ClockState.RUNNING, ClockState.EXPIRING, ClockState.POSSIBLY_EXCEEDED, ClockState.EXCEEDED);
			var day = facts.start().day().orElseThrow();
			var before = facts.asOf(day).clock();
			for (var step = 1; step < 500; step++) {
				var clock = facts.asOf(day.plusDays(step)).clock();
				if (clock.state() == ClockState.NO_RULE || clock.span().lawChange().isPresent()) {
					break;
				}
				assertEquals(before.left().orElseThrow().amount() - 1, clock.left().orElseThrow().amount(), facts::toString);
				assertTrue(order.indexOf(clock.state()) >= order.indexOf(before.state()), facts::toString);
				before = clock;
			}
		}
	}

	/** Clock semantics, 7.8. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theEndOfEveryDayOfAPartialStartLiesInItsRangeAndKnowingMoreNeverWidensIt(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS / 4; round++) {
			var drawn = Facts.drawn(random).plain();
			var day = drawn.start().day().orElseThrow();
			var facts = drawn.partial(random.nextBoolean()).asOf(day.plusDays(1000));
			var year = facts.startingAt(UncertainDate.parse(day.toString().substring(0, 4))).clock();
			var month = facts.startingAt(UncertainDate.parse(day.toString().substring(0, 7))).clock();
			var exact = facts.startingAt(UncertainDate.of(day.withDayOfMonth(1 + random.nextInt(day.lengthOfMonth())))).clock();
			assertWithin(month, year, facts);
			assertWithin(exact, month, facts);
		}
	}

	/** Clock semantics, 7.11: readings and doubtful facts. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void missingOrdersOrMoreReadingsNeverMakeTheRangeNarrower(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random);
			assertWithin(facts.partial(false).clock(), facts.partial(true).clock(), facts);
			for (var reading : readings(facts)) {
				assertWithin(facts.clock(reading), facts.clock(CustodyClock.ALL_READINGS), facts);
			}
		}
	}

	/** Clock semantics, 7.9. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void rollsAndCountingsKeepTheirOrder(long seed) {
		var random = new Random(seed);
		var calendar = Packs.DELIVERED.calendars().get("FR");
		for (var round = 0; round < ROUNDS; round++) {
			var start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
			var term = Term.ofMonths(1 + random.nextInt(40));
			var none = last(StartDay.EXCLUDED, MonthEnd.LAST_DAY, start, term);
			var day = counting(StartDay.EXCLUDED, MonthEnd.LAST_DAY, Roll.NONE);
			assertEquals(none, Counting.rolled(day, none, calendar, false));
			var back = Counting.rolled(counting(StartDay.EXCLUDED, MonthEnd.LAST_DAY, Roll.BACKWARD), none, calendar, false);
			var forward = Counting.rolled(counting(StartDay.EXCLUDED, MonthEnd.LAST_DAY, Roll.FORWARD), none, calendar, false);
			assertTrue(!back.isAfter(none) && !none.isAfter(forward));
			var clamped = last(StartDay.COUNTED, MonthEnd.CLAMP_START, start, term);
			var counted = last(StartDay.COUNTED, MonthEnd.LAST_DAY, start, term);
			assertTrue(!clamped.isAfter(counted) && !counted.isAfter(none));
			assertTrue(!none.isAfter(last(StartDay.EXCLUDED, MonthEnd.NEXT_MONTH_FIRST, start, term)));
		}
	}

	/** Clock semantics, 7.10, around the clock changes of a year. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void hoursAreElapsedTimeWhateverTheClocksDoAndHoweverTheTimeIsWritten(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var start = ZonedDateTime.of(2026, 3, 27, 0, 0, 0, 0, ZoneId.of("Europe/Paris")).plusMinutes(random.nextInt(400_000));
			var written = start.withZoneSameInstant(ZoneId.of(random.nextBoolean() ? "UTC" : "Asia/Tokyo")).toOffsetDateTime();
			var facts = ClockFacts.under("FR").startingAt(UncertainDate.of(written)).build();
			var clock = Packs.ENGINE.evaluate("fr-63-gav", "", facts, AsOf.at(start.plusHours(3).toInstant()));
			assertEquals(start.plusHours(24).toInstant(), clock.expiry().orElseThrow().toInstant());
			assertEquals(Optional.of(Left.minutes(21 * 60)), clock.left());
		}
	}

	/** Clock semantics, 7.13. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void excessThatIsCertainIsNotTakenAwayByALaterOrderOrRelease(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).plain();
			if (facts.clock().state() != ClockState.EXCEEDED) {
				continue;
			}
			var later = facts.asOf().plusDays(1 + random.nextInt(100));
			var ordered = facts.ordered(List.of(OrderFact.extension(UncertainDate.of(later), Facts.length(random)))).asOf(later);
			var released = facts.held(List.of(HeldPeriod.of(facts.start(), Optional.of(UncertainDate.of(later))))).asOf(later);
			assertEquals(ClockState.EXCEEDED, ordered.clock().state(), facts::toString);
			assertEquals(ClockState.ENDED_LATE, released.clock().state(), facts::toString);
		}
	}

	private static List<String> readings(Facts facts) {
		return Packs.DELIVERED.rule(facts.rule()).orElseThrow().readings().stream().map(it -> it.id()).toList();
	}

	/** Not split on the as-of day itself: an end of that day counts, and what begins the day after is not yet so. */
	private static List<HeldPeriod> split(HeldPeriod period, LocalDate asOf, Random random) {
		var from = period.from().day().orElseThrow();
		var until = period.until().flatMap(UncertainDate::day);
		var at = from.plusDays(random.nextInt(60));
		if (at.equals(asOf) || until.filter(it -> !at.isBefore(it)).isPresent()) {
			return List.of(period);
		}
		return List.of(HeldPeriod.of(period.from(), Optional.of(UncertainDate.of(at))),
				HeldPeriod.of(UncertainDate.of(at.plusDays(1)), period.until()));
	}

	private static void assertSame(CustodyClock expected, CustodyClock found, Facts facts) {
		assertEquals(expected.expiry(), found.expiry(), facts::toString);
		assertEquals(expected.earliestExpiry(), found.earliestExpiry(), facts::toString);
		assertEquals(expected.latestExpiry(), found.latestExpiry(), facts::toString);
		assertEquals(expected.state(), found.state(), facts::toString);
		assertEquals(expected.left(), found.left(), facts::toString);
	}

	private static void assertWithin(CustodyClock narrow, CustodyClock wide, Facts facts) {
		wide.earliestExpiry().ifPresent(it -> assertTrue(!narrow.earliestExpiry().orElseThrow().isBefore(it), facts::toString));
		wide.latestExpiry().ifPresent(it -> assertTrue(!narrow.latestExpiry().orElseThrow().isAfter(it), facts::toString));
	}

	private static LocalDate last(StartDay startDay, MonthEnd monthEnd, LocalDate start, Term term) {
		return counting(startDay, monthEnd, Roll.NONE).lastDay(start, term, EVERY_DAY, false);
	}

	private static DateToDate counting(StartDay startDay, MonthEnd monthEnd, Roll roll) {
		return new DateToDate("test", startDay, monthEnd, roll, Optional.empty());
	}
}
