package org.vigie.rules.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine and the naive clock agree on histories drawn at random; the seed is in the name of the test and in any failure. */
class AgreementTest {
	private static final int SEEDS = 20;
	private static final int HISTORIES = 5_000;

	static IntStream seeds() {
		return IntStream.rangeClosed(1, SEEDS);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void bothClocksGiveTheSameStateEndsCapRestAndRemarks(int seed) {
		var disagreement = IntStream.range(0, HISTORIES).parallel().mapToObj(it -> disagreement(seed, it)).flatMap(Optional::stream)
				.findFirst();

		assertEquals(Optional.empty(), disagreement);
	}

	private static Optional<String> disagreement(int seed, int number) {
		var history = history(seed, number);
		var engine = history.engine();
		var naive = history.naive();
		return naive.agreesWith(engine) ? Optional.empty()
				: Optional.of("seed " + seed + ", history " + number + ": " + history + "\n  engine " + engine + "\n  naive  " + naive);
	}

	static History history(int seed, int number) {
		return Histories.drawn(new Random(seed * 1_000_003L + number));
	}
}
