package org.vigie.rules.examples;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.rules.ClockEngine;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.examples.ExampleResult.Mismatch;
import org.vigie.rules.pack.Rule;

/**
 * Worked examples as packs bring them: a CSV file with facts, an as-of point and what has to come out, row by row. The columns are
 * those of the file delivered with the packs; what is left empty must come out empty.
 */
public final class WorkedExamples {
	private WorkedExamples() {
	}

	/** Reads a file; refused with every row that cannot be read. */
	public static ExamplesOutcome read(String fileName, byte[] utf8) {
		return new ExampleFile(fileName).read(utf8);
	}

	/** Puts every example to the engine, in the order of the file. */
	public static List<ExampleResult> run(ClockEngine engine, List<Example> examples) {
		return examples.stream().map(it -> run(engine, it)).toList();
	}

	public static ExampleResult run(ClockEngine engine, Example example) {
		return run(engine, example, ExampleFile.EXPECTED);
	}

	/** Puts one example to the engine and looks only at what it says; what it leaves out may come out as it likes. */
	public static ExampleResult runSaid(ClockEngine engine, Example example) {
		return run(engine, example, ExampleFile.EXPECTED.stream().filter(example.expected()::containsKey).toList());
	}

	/**
	 * Makes an example of texts as the columns of a file have them.
	 *
	 * @param facts by column name, {@code clock_start}, {@code periods} and so on
	 * @param expected by column name
	 * @return empty where a text cannot be read
	 */
	public static Optional<Example> of(String id, int line, String jurisdiction, String rule, String reading,
			Map<String, String> facts, String asOf, Map<String, String> expected) {
		if (PointTexts.problem(asOf)) {
			return Optional.empty();
		}
		try {
			var read = FactTexts.read(jurisdiction, facts.getOrDefault("clock_start", ""), it -> facts.getOrDefault(it, ""));
			return Optional.of(new Example(id, line, List.of(new Example.Question(rule, reading, read)), asOf, expected));
		} catch (FactTexts.Unreadable wrong) {
			return Optional.empty();
		}
	}

	private static ExampleResult run(ClockEngine engine, Example example, List<String> columns) {
		var unknown = example.questions().stream().map(Example.Question::rule)
				.filter(it -> !it.equals(Example.AUTO) && engine.book().rule(it).isEmpty()).toList();
		if (!unknown.isEmpty()) {
			return new ExampleResult(example.id(), example.line(), List.of(new Mismatch("rule", unknown.get(0), "")));
		}
		for (var question : example.questions()) {
			var rule = engine.book().rule(question.rule());
			if (rule.isPresent() && !isReading(question, rule.get().rule())) {
				return new ExampleResult(example.id(), example.line(), List.of(new Mismatch("reading", question.reading(), "")));
			}
		}
		var clocks = clocks(engine, example);
		var differing = columns.stream()
				.filter(it -> !ColumnTexts.same(example.expected().getOrDefault(it, ""), ColumnTexts.of(it, clocks)))
				.map(it -> new Mismatch(it, example.expected().getOrDefault(it, ""), ColumnTexts.of(it, clocks))).toList();
		return new ExampleResult(example.id(), example.line(), differing);
	}

	/** The clocks an example asks for, in its order; its rules and readings must be known to the engine. */
	public static List<CustodyClock> clocks(ClockEngine engine, Example example) {
		var clocks = new ArrayList<CustodyClock>();
		example.questions().forEach(it -> clocks.addAll(clocks(engine, it, example.asOf())));
		return List.copyOf(clocks);
	}

	private static boolean isReading(Example.Question question, Rule rule) {
		var reading = question.reading();
		return reading.isEmpty() || reading.equals("-") || reading.equals(CustodyClock.ALL_READINGS)
				|| rule.reading(reading).isPresent();
	}

	private static List<CustodyClock> clocks(ClockEngine engine, Example.Question question, String asOf) {
		var facts = question.facts();
		if (question.rule().equals(Example.AUTO)) {
			var zone = engine.book().jurisdiction(facts.jurisdiction()).<ZoneId>map(it -> it.zone()).orElse(ZoneOffset.UTC);
			return engine.evaluate(facts, PointTexts.read(asOf, zone));
		}
		var zone = engine.book().rule(question.rule()).orElseThrow().jurisdiction().zone();
		return List.of(engine.evaluate(question.rule(), question.reading(), facts, PointTexts.read(asOf, zone)));
	}
}
