package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.vigie.rules.Packs.ENGINE;
import static org.vigie.rules.Packs.on;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.examples.ExamplesOutcome;
import org.vigie.rules.examples.WorkedExamples;
import org.vigie.rules.facts.ClockFacts;

/** Leaving the reason away saves time and changes nothing else. */
class WithoutReasonTest {
	private static final List<String> DAYS = List.of("2004-03-01", "2013-12-01", "2019-01-15", "2026-11-22");

	@ParameterizedTest
	@MethodSource("facts")
	void theClocksAreTheSameButForTheirSteps(ClockFacts facts) {
		for (var day : DAYS) {
			var clocks = ENGINE.evaluateWithoutReason(facts, on(day));

			assertEquals(bare(ENGINE.evaluate(facts, on(day))), bare(clocks));
			clocks.forEach(it -> assertEquals(List.of(), it.steps()));
		}
	}

	@Test
	void askedForTheReasonThereIsOne() {
		assertFalse(ENGINE.evaluate(ClockFacts.under("nowhere").build(), on("2026-11-22")).get(0).steps().isEmpty());
	}

	static List<ClockFacts> facts() {
		var file = "worked-examples.csv";
		var examples = ((ExamplesOutcome.Read) WorkedExamples.read(file, Packs.bytes(file))).examples();
		var random = new Random(5);
		var drawn = Stream.generate(() -> Facts.drawn(random).given()).limit(100);
		return Stream.concat(drawn, examples.stream().flatMap(it -> it.questions().stream()).map(it -> it.facts())).toList();
	}

	private static List<Object> bare(List<CustodyClock> clocks) {
		var found = new ArrayList<>();
		clocks.forEach(it -> found.add(List.of(it.state(), it.rule(), it.reading(), it.lastDay(), it.expiry(), it.earliestExpiry(),
				it.latestExpiry(), it.capExpiry(), it.left(), it.leftCertain(), it.flags(), it.readings(), it.why(), it.questions(),
				it.endOfCustody(), it.atExpiry(), it.span())));
		return found;
	}
}
