package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.naive.Charges;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RulePack;

/** What a change of a pack may and may not change, tried on facts drawn at random; the seed is in the name of the test. */
class PackLawsTest {
	private static final int ROUNDS = 200;
	private static final LocalDate LONG_AFTER = LocalDate.of(2060, 1, 1);

	/** What a pack can change of a clock. */
	private record Dates(ClockState state, Optional<String> rule, Optional<ZonedDateTime> earliest, Optional<ZonedDateTime> latest,
			Optional<ZonedDateTime> cap, Optional<Left> left, Optional<Left> certain, List<String> flags) {
		private static Dates of(CustodyClock clock) {
			return new Dates(clock.state(), clock.rule().map(RuleRef::ruleId), clock.earliestExpiry(), clock.latestExpiry(),
					clock.capExpiry(), clock.left(), clock.leftCertain(), clock.flags());
		}
	}

	static LongStream seeds() {
		return LongStream.of(1, 2, 3, 5, 8, 13, 21, 34);
	}

	/** Clock semantics, 7.12. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anotherVersionOfThePackWithTheSameRulesChangesNoDate(long seed) {
		var next = engine(delivered().replaceFirst("(?m)^  version: .*$", "  version: 7.0.0"));
		assertEquals("7.0.0", next.book().packs().get(0).version());

		assertSameDates(Packs.ENGINE, next, new Random(seed));
	}

	/** Clock semantics, 7.11: a rule of another jurisdiction changes nothing. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aRuleOfAnotherJurisdictionChangesNothing(long seed) {
		var other = """
				rules:
				- id: yy-all
				  kind: custodyLimit
				  jurisdiction: YY
				  title: One day for everything
				  citation: none (test rule)
				  validFrom: 1900-01-01
				  appliesWhen: {stage: [policeCustody, pretrial, referred, trial, appeal, sentence, provisionalArrest, none]}
				  clock: {starts: remandOrder, counting: eve}
				  initial: P1D
				  extensions: {max: 0}
				  confidence: known
				  sources: []
				""";
		var more = engine(delivered().replaceFirst("(?m)^jurisdictions:$",
				"jurisdictions:\n  - {id: YY, name: Elsewhere, timeZone: Asia/Tokyo, calendar: WEEKEND}")
				.replaceFirst("(?m)^rules:\n", other));
		assertTrue(more.book().rule("yy-all").isPresent());

		assertSameDates(Packs.ENGINE, more, new Random(seed));
	}

	/** Clock semantics, 7.11: adding a reading never makes the range over all narrower. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void oneMoreReadingNeverMakesTheRangeNarrower(long seed) {
		var random = new Random(seed);
		var books = new ArrayList<ClockEngine>();
		for (var count = 1; count < 7; count++) {
			books.add(withReadings(count));
		}
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random);
			for (var more = 1; more < books.size(); more++) {
				var fewer = clock(books.get(more - 1), facts);
				assertWithin(fewer, clock(books.get(more), facts), facts.toString());
			}
		}
	}

	/** Clock semantics, 7.11: one more candidate. What is true of a charge lies in the range of what is possible without knowing it. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void notKnowingTheChargeNeverMakesTheRangeNarrower(long seed) {
		var random = new Random(seed);
		var compared = 0;
		for (var round = 0; round < 5 * ROUNDS; round++) {
			var facts = Charges.drawn(random);
			var asOf = AsOf.on(facts.start().orElseThrow().day().orElseThrow());
			var known = Packs.ENGINE.evaluate(facts, asOf);
			var unknown = Packs.ENGINE.evaluate(without(facts, round % 3), asOf);
			for (var wide : unknown) {
				var same = known.stream().filter(it -> it.span().kind() == wide.span().kind() && it.earliestExpiry().isPresent()).toList();
				if (wide.state() == ClockState.UNKNOWN && wide.earliestExpiry().isPresent()) {
					compared += same.size();
					same.forEach(it -> assertWithin(it, wide, facts + " " + wide.flags()));
				}
			}
		}
		assertTrue(compared > 20, "only " + compared);
	}

	/** Clock semantics, 7.11: one more doubtful fact, an order of which only the month is known. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anOrderKnownToTheMonthHoldsWhatItGivesOnEachOfItsDays(long seed) {
		var random = new Random(seed);
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Facts.drawn(random).ordered(List.of()).asOf(LONG_AFTER);
			var day = facts.start().day().orElseThrow().plusDays(1 + random.nextInt(800));
			var length = random.nextBoolean() ? Term.ofMonths(1 + random.nextInt(6)) : Term.ofDays(1 + random.nextInt(60));
			var month = UncertainDate.parse(day.toString().substring(0, 7));
			if (month.earliestDay().orElseThrow().isBefore(facts.start().day().orElseThrow())) {
				continue;
			}
			var exact = facts.ordered(List.of(OrderFact.extension(UncertainDate.of(day), length)));
			var vague = facts.ordered(List.of(OrderFact.extension(month, length)));
			assertWithin(exact.clock(), vague.clock(), exact.toString());
		}
	}

	private static void assertSameDates(ClockEngine before, ClockEngine after, Random random) {
		for (var round = 0; round < ROUNDS; round++) {
			var facts = Charges.drawn(random);
			var asOf = AsOf.on(facts.start().orElseThrow().day().orElseThrow().plusDays(random.nextInt(600)));
			assertEquals(before.evaluate(facts, asOf).stream().map(Dates::of).toList(),
					after.evaluate(facts, asOf).stream().map(Dates::of).toList(), facts::toString);
			var drawn = Facts.drawn(random);
			assertEquals(Dates.of(clock(before, drawn)), Dates.of(clock(after, drawn)), drawn::toString);
		}
	}

	private static CustodyClock clock(ClockEngine engine, Facts facts) {
		return engine.evaluate(facts.rule(), CustodyClock.ALL_READINGS, facts.given(), AsOf.on(facts.asOf()));
	}

	private static void assertWithin(CustodyClock narrow, CustodyClock wide, String facts) {
		wide.earliestExpiry().ifPresent(it -> assertTrue(!narrow.earliestExpiry().orElseThrow().isBefore(it), facts));
		wide.latestExpiry().ifPresent(it -> assertTrue(!narrow.latestExpiry().orElseThrow().isAfter(it), facts));
	}

	/** The delivered rules with no more than so many of their readings. */
	private static ClockEngine withReadings(int count) {
		var rules = Packs.DELIVERED.rules().stream().map(it -> new Rule(it.id(), it.kind(), it.jurisdiction(), it.title(), it.citation(),
				it.validFrom(), it.validTo(), it.eachDay(), it.notIfReplacedBy(), it.appliesWhen(), it.starts(), it.countsStages(),
				it.cumulate(), it.credit(), it.repeats(), it.backward(), it.warn(), it.atExpiry(),
				it.readings().subList(0, Math.min(count, it.readings().size())), it.jurisdictionEnded(), it.note(), it.confidence(),
				it.partConfidence(), it.sources(), it.line())).toList();
		var pack = Packs.DELIVERED;
		return new ClockEngine(RuleBook.of(List.of(new RulePack(pack.header(), pack.jurisdictions(), pack.calendars(), pack.overlays(),
				pack.countings(), pack.sources(), rules, rules.stream().collect(Collectors.toMap(Rule::id, Function.identity())),
				pack.gaps(), pack.name(), pack.fingerprint()))));
	}

	private static ClockFacts without(ClockFacts facts, int what) {
		return new ClockFacts(facts.jurisdiction(), facts.stage(), facts.start(), facts.startEvent(), facts.startRef(), facts.periods(),
				facts.orders(), facts.ordersComplete(), facts.suspensions(), facts.credits(), facts.events(), facts.reclassifications(),
				what == 0 ? Optional.empty() : facts.offenceClass(), what == 1 ? Optional.empty() : facts.maximumPenalty(), facts.age(),
				facts.birth(), facts.offenceDate(), what == 2 ? Map.of() : facts.answers(), facts.sentence(), facts.reduction(),
				facts.country());
	}

	private static String delivered() {
		return new String(Packs.bytes("rules.yaml"), StandardCharsets.UTF_8);
	}

	private static ClockEngine engine(String yaml) {
		return switch (PackLoader.load("rules.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
			case PackOutcome.Loaded(var pack, var warnings) -> new ClockEngine(RuleBook.of(List.of(pack)));
			case PackOutcome.Refused(var problems) -> throw new AssertionError(problems.toString());
		};
	}
}
