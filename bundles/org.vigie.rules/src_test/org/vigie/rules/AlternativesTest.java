package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Rule;

/** What a missing fact could be, as far as the rules of Mali and France tell the values apart. */
class AlternativesTest {
	private static final ClockFacts FACTS = ClockFacts.under("ML").build();

	@Test
	void everyClassThatSomeRuleNames() {
		assertEquals(List.of("crime", "delit"), values("offenceClass", "ML"));
		assertEquals(List.of("crime", "delit"), facts("offenceClass", "ML", it -> it.offenceClass().orElseThrow()));
	}

	@Test
	void bothSidesOfEveryAge() {
		assertEquals(List.of("17", "18"), values("age", "ML"));
		assertEquals(List.of("9", "10", "12", "13", "15", "16", "17", "18"), values("age", "FR"));
		assertEquals(List.of("17", "18"), facts("age", "ML", it -> it.age().orElseThrow().toString()));
	}

	@Test
	void bothSidesOfEveryPenaltyAndThePenaltyItself() {
		assertEquals(List.of("penalty.below[P2Y]", "penalty.exactly[P2Y]", "penalty.above[P2Y]"), values("maxPenalty", "ML"));
		assertEquals(List.of("P23M30D", "P2Y", "P24M1D"), facts("maxPenalty", "ML", it -> it.maximumPenalty().orElseThrow().toString()));
	}

	@Test
	void penaltiesStandInTheirOrder() {
		assertEquals(List.of("penalty.below[P5Y]", "penalty.below[P7Y]", "penalty.below[P10Y]", "penalty.below[P20Y]"),
				values("maxPenalty", "FR").stream().filter(it -> it.startsWith("penalty.below")).toList());
	}

	@Test
	void yesAndNoWhereSomeRuleAsks() {
		assertEquals(List.of("yes", "no"), values("domiciled", "ML"));
		assertEquals(List.of("true", "false"), facts("domiciled", "ML", it -> it.answers().get("domiciled").toString()));
		assertEquals(List.of("yes", "no"), values("priorConviction", "FR")); // asked among alternatives too
	}

	@Test
	void nothingWhereNoRuleAsks() {
		assertEquals(List.of(), values("listedOffence", "ML"));
		assertEquals(List.of(), values("referral", "ML"));
		assertEquals(List.of(), Alternatives.of("age", List.of(), FACTS));
	}

	private static List<String> values(String fact, String jurisdiction) {
		return Alternatives.of(fact, rules(jurisdiction), FACTS).stream().map(it -> Island.value(it.value())).toList();
	}

	private static List<String> facts(String fact, String jurisdiction, Function<ClockFacts, String> asked) {
		return Alternatives.of(fact, rules(jurisdiction), FACTS).stream().map(it -> asked.apply(it.facts())).toList();
	}

	private static List<Rule> rules(String jurisdiction) {
		return Packs.ENGINE.book().rulesOf(jurisdiction).stream().map(RuleBook.PackRule::rule).toList();
	}
}
