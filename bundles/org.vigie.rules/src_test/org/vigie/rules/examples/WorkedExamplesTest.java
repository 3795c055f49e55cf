package org.vigie.rules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.Packs;

class WorkedExamplesTest {
	private static final String HEADING = "id,jurisdiction,rule,clock_start,periods,as_of,expected_state\n";

	@ParameterizedTest(name = "{0}")
	@MethodSource("delivered")
	void aWorkedExampleComesOutAsExpected(String id, Example example) {
		assertEquals(List.of(), WorkedExamples.run(Packs.ENGINE, example).mismatches());
	}

	@Test
	void everyRowOfTheDeliveredFileIsRead() {
		assertEquals(169, delivered().count());
	}

	@Test
	void aWrongExpectationIsNamedWithItsColumn() {
		var examples = read(HEADING + "A1,XX,xx-1m,2023-01-31,2023-01-31..,2023-02-20,running\n");

		var result = WorkedExamples.run(Packs.ENGINE, examples.get(0));

		assertTrue(result.mismatches().contains(new ExampleResult.Mismatch("expected_state", "running", "expiring")));
	}

	@Test
	void aRuleThatNoPackKnowsFailsTheExample() {
		var examples = read(HEADING + "A1,XX,xx-9m,2023-01-31,,2023-02-20,running\n");

		assertEquals("rule", WorkedExamples.run(Packs.ENGINE, examples.get(0)).mismatches().get(0).column());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"A1,XX,xx-1m,2023-02-30,,2023-02-20,running| w.csv:2:1: E05: '2023-02-30' cannot be read as clock_start",
			"A1,XX,xx-1m,2023-01-31,2023-01-31,2023-02-20,running| w.csv:2:1: E05: '2023-01-31' cannot be read as periods",
			"A1,XX,xx-1m,2023-01-31,,soon,running| w.csv:2:1: E07: 'soon' cannot be read as as_of",
			"A1,XX,xx-1m,2023-01-31,,2023-02-20,late| w.csv:2:1: E05: 'late' cannot be read as expected_state",
			"A1,XX,xx-1m| w.csv:2:1: E05: the row has 3 cells, the heading has 7" })
	void aRowThatCannotBeReadIsNamedByItsLine(String row, String message) {
		var refused = (ExamplesOutcome.Refused) WorkedExamples.read("w.csv", (HEADING + row + "\n").getBytes(StandardCharsets.UTF_8));

		assertEquals(message.strip(), refused.problems().get(0).toString());
	}

	@Test
	void linesAreThoseOfTheFileWhereCellsSpanLines() {
		var heading = "id,topic,jurisdiction,rule,clock_start,as_of,expected_state\n";
		var refused = (ExamplesOutcome.Refused) WorkedExamples.read("w.csv",
				(heading + "A1,\"two\nlines\",XX,xx-1m,2023-01-31,2023-02-20,expiring\nA1,,XX,xx-1m,2023-01-31,2023-02-20,expiring\n")
						.getBytes(StandardCharsets.UTF_8));

		assertEquals("w.csv:4:1: E08: example 'A1' is already in line 2", refused.problems().get(0).toString());
	}

	@Test
	void anUnknownColumnIsRefused() {
		var refused = (ExamplesOutcome.Refused) WorkedExamples.read("w.csv", "id,rulez\n".getBytes(StandardCharsets.UTF_8));

		assertEquals("w.csv:1:1: E03: unknown column 'rulez'", refused.problems().get(0).toString());
	}

	static Stream<Arguments> delivered() {
		var file = "worked-examples.csv";
		return switch (WorkedExamples.read(file, Packs.bytes(file))) {
			case ExamplesOutcome.Read(var examples) -> examples.stream().map(it -> Arguments.of(it.id(), it));
			case ExamplesOutcome.Refused(var problems) -> throw new AssertionError(problems.toString());
		};
	}

	private static List<Example> read(String text) {
		return ((ExamplesOutcome.Read) WorkedExamples.read("w.csv", text.getBytes(StandardCharsets.UTF_8))).examples();
	}
}
