package org.vigie.rules.examples;

import java.util.List;
import java.util.Map;

import org.vigie.rules.facts.ClockFacts;

/**
 * One worked example: facts, a point in time, and what a person worked out by hand or a court said.
 *
 * @param line of its file, from 1
 * @param questions one for each rule asked; a single one for {@code auto}
 * @param asOf a date, or a time in the zone of the jurisdiction unless an offset is written
 * @param expected by column name, {@code expected_state} and so on; absent: must be empty
 */
public record Example(String id, int line, List<Question> questions, String asOf, Map<String, String> expected) {
	/** The rule that chooses itself. */
	public static final String AUTO = "auto";

	/** What is asked of the engine: a rule and reading, or {@link #AUTO}, on facts. */
	public record Question(String rule, String reading, ClockFacts facts) {
	}

	public Example {
		questions = List.copyOf(questions);
		expected = Map.copyOf(expected);
	}
}
