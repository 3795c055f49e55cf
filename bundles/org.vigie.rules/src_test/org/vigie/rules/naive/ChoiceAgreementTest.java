package org.vigie.rules.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.AsOf;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Packs;

/** The engine and the naive choice find the same rules, candidates and missing facts; the seed is in the name and in any failure. */
class ChoiceAgreementTest {
	private static final int FACTS = 5_000;

	static IntStream seeds() {
		return IntStream.rangeClosed(1, 4);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void bothChooseTheSameRules(int seed) {
		var disagreement = IntStream.range(0, FACTS).parallel().mapToObj(it -> disagreement(seed, it)).flatMap(Optional::stream)
				.findFirst();

		assertEquals(Optional.empty(), disagreement);
	}

	private static Optional<String> disagreement(int seed, int number) {
		var facts = Charges.drawn(new Random(seed * 1_000_003L + number));
		var naive = NaiveChoice.of(Packs.DELIVERED, facts);
		var engine = Packs.ENGINE.evaluate(facts, AsOf.on(facts.start().orElseThrow().day().orElseThrow())).stream()
				.map(ChoiceAgreementTest::line).sorted().toList();
		return engine.equals(naive) ? Optional.empty()
				: Optional.of("seed " + seed + ", facts " + number + ": " + facts + "\n  engine " + engine + "\n  naive  " + naive);
	}

	private static String line(CustodyClock clock) {
		if (clock.rule().isPresent()) {
			return clock.rule().get().ruleId();
		}
		var candidates = clock.flags().stream().filter(it -> it.startsWith("candidates:")).findFirst();
		var missing = new TreeSet<String>();
		clock.flags().stream().filter(it -> it.startsWith("missing:")).forEach(it -> missing.add(it.substring("missing:".length())));
		return candidates.map(it -> it + " missing:" + missing).orElseGet(() -> String.join(" ", clock.flags()));
	}

}
