package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Rule;

/** What holds of every clock of hours, tried on facts drawn at random; the seed is in the name of the test. */
class HourLawsTest {
	private static final List<Rule> RULES = Packs.DELIVERED.rules().stream().filter(Rule::isHours).toList();
	private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream().sorted().toList();
	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	static LongStream seeds() {
		return LongStream.of(1, 2, 3, 5, 8, 13, 21, 34);
	}

	static Stream<String> rules() {
		return RULES.stream().map(Rule::id);
	}

	/** Clock semantics, 7.10: the first half, across clock changes; and the second, in every zone a time can be written in. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void anEndIsTheGrantedTimeAfterTheStartInWhateverZoneTheStartIsWritten(String id) {
		var random = new Random(id.hashCode());
		var rule = Packs.DELIVERED.rule(id).orElseThrow();
		var zone = Packs.ENGINE.book().rule(id).orElseThrow().jurisdiction().zone();
		var granted = Duration.ofMinutes(((Initial.Fixed) rule.defaultReading().initial()).term().totalMinutes());

		for (var written : ZONES) {
			var start = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(525_600));
			var facts = ClockFacts.under(rule.jurisdiction())
					.startingAt(UncertainDate.of(start.atZone(ZoneId.of(written)).toOffsetDateTime())).build();
			var clock = Packs.ENGINE.evaluate(id, "", facts, AsOf.at(start));
			assertEquals(start.plus(granted), clock.expiry().orElseThrow().toInstant(), () -> written + " " + start);
			assertEquals(zone, clock.expiry().orElseThrow().getZone());
			assertEquals(Optional.of(Left.minutes(granted.toMinutes())), clock.left());
		}
	}

	/** Clock semantics, 7.10: granted time and free time together, over both changes of the clocks. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void freeTimeIsAddedToTheGrantedTimeAcrossAnyClockChange(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < 150; round++) {
			var rule = RULES.get(random.nextInt(RULES.size()));
			var zone = Packs.ENGINE.book().rule(rule.id()).orElseThrow().jurisdiction().zone();
			var granted = ((Initial.Fixed) rule.defaultReading().initial()).term().totalMinutes();
			var start = LocalDateTime.of(2024, random.nextBoolean() ? 3 : 10, 26 + random.nextInt(5), 0, 0)
					.plusMinutes(random.nextInt(1440)).atZone(zone).toInstant();
			var released = start.plusSeconds(60L * random.nextInt(granted));
			var free = 1 + random.nextInt(2000);
			var again = released.plusSeconds(60L * free);
			var facts = ClockFacts.under(rule.jurisdiction()).startingAt(utc(start)).held(utc(start), utc(released)).held(utc(again))
					.build();
			var expiry = Packs.ENGINE.evaluate(rule.id(), "", facts, AsOf.at(again)).expiry().orElseThrow().toInstant();
			assertEquals(start.plusSeconds(60L * (granted + free)), expiry, () -> rule.id() + " " + facts);
		}
	}

	/** Clock semantics, 1 and 7.10: without an offset the earlier of the two instants is meant, with one the one that is written. */
	@Test
	void inTheRepeatedHourOfAutumnTheOffsetSaysWhichInstantIsMeant() {
		var local = expiry(UncertainDate.of(LocalDateTime.of(2026, 10, 25, 2, 30)));
		var summer = expiry(UncertainDate.parse("2026-10-25T02:30+02:00"));
		var winter = expiry(UncertainDate.parse("2026-10-25T02:30+01:00"));

		assertEquals(summer, local);
		assertEquals(ZonedDateTime.of(2026, 10, 26, 1, 30, 0, 0, PARIS), summer);
		assertEquals(ZonedDateTime.of(2026, 10, 26, 2, 30, 0, 0, PARIS), winter);
	}

	/** Clock semantics, 7.10: 24 hours that begin or end in the hour that spring leaves out. */
	@Test
	void anEndNeverFallsIntoTheHourThatSpringLeavesOut() {
		var into = expiry(UncertainDate.of(LocalDateTime.of(2026, 3, 28, 2, 30)));

		assertEquals(ZonedDateTime.of(2026, 3, 29, 3, 30, 0, 0, PARIS), into);
	}

	/** Clock semantics, 7.7, for rules of hours: minute by minute. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void withTheFactsFixedTheRestFallsByOneEachMinuteAndTheStateOnlyGetsGraver(String id) {
		var order = List.of(ClockState.RUNNING, ClockState.EXPIRING, ClockState.EXCEEDED);
		var start = Instant.parse("2024-03-30T21:17:00Z");
		var facts = ClockFacts.under(Packs.DELIVERED.rule(id).orElseThrow().jurisdiction()).startingAt(utc(start)).held(utc(start))
				.build();
		var before = Packs.ENGINE.evaluate(id, "", facts, AsOf.at(start));
		var last = before.left().orElseThrow().amount() + 10;
		for (var minute = 1; minute < last; minute++) {
			var clock = Packs.ENGINE.evaluate(id, "", facts, AsOf.at(start.plusSeconds(60L * minute)));
			assertEquals(before.left().orElseThrow().amount() - 1, clock.left().orElseThrow().amount());
			assertTrue(order.indexOf(clock.state()) >= order.indexOf(before.state()));
			assertEquals(clock.left().orElseThrow().amount() <= 0, clock.state() == ClockState.EXCEEDED);
			before = clock;
		}
	}

	/** Clock semantics, 7.2, 7.3 and 7.6 for rules of hours. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anAppendedOrderNeverShortensNorPassesTheCapNorWorksBeforeItIsMade(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < 300; round++) {
			var rule = RULES.get(random.nextInt(RULES.size()));
			var start = Instant.parse("2024-03-01T00:00:00Z").plusSeconds(60L * random.nextInt(60_000));
			var facts = ClockFacts.under(rule.jurisdiction()).startingAt(utc(start)).held(utc(start));
			var ordered = start;
			for (var more = random.nextInt(4); more > 0; more--) {
				ordered = ordered.plusSeconds(60L * random.nextInt(2000));
				facts.extended(utc(ordered), Term.ofMinutes(1 + random.nextInt(5000)));
			}
			var before = facts.build();
			var appended = ordered.plusSeconds(60L * (1 + random.nextInt(2000)));
			var after = facts.extended(utc(appended), Term.ofMinutes(1 + random.nextInt(5000))).build();
			var old = Packs.ENGINE.evaluate(rule.id(), "", before, AsOf.at(appended));
			var now = Packs.ENGINE.evaluate(rule.id(), "", after, AsOf.at(appended));
			assertTrue(!now.expiry().orElseThrow().isBefore(old.expiry().orElseThrow()), after::toString);
			assertTrue(now.capExpiry().filter(it -> it.isBefore(now.expiry().orElseThrow())).isEmpty(), after::toString);
			var early = AsOf.at(appended.minusSeconds(60));
			assertEquals(Packs.ENGINE.evaluate(rule.id(), "", before, early).expiry(),
					Packs.ENGINE.evaluate(rule.id(), "", after, early).expiry(), after::toString);
		}
	}

	private static ZonedDateTime expiry(UncertainDate start) {
		var facts = ClockFacts.under("FR").startingAt(start).build();
		return Packs.ENGINE.evaluate("fr-63-gav", "", facts, AsOf.at(Instant.parse("2026-01-01T00:00:00Z"))).expiry().orElseThrow();
	}

	private static UncertainDate utc(Instant instant) {
		return UncertainDate.of(instant.atOffset(ZoneOffset.UTC));
	}
}
