package org.vigie.rules.examples;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

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
		var unknown = example.questions().stream().map(Example.Question::rule)
				.filter(it -> !it.equals(Example.AUTO) && engine.book().rule(it).isEmpty()).toList();
		if (!unknown.isEmpty()) {
			return new ExampleResult(example.id(), example.line(), List.of(new Mismatch("rule", unknown.get(0), "")));
		}
		var clocks = new ArrayList<CustodyClock>();
		for (var question : example.questions()) {
			var rule = engine.book().rule(question.rule());
			if (rule.isPresent() && !isReading(question, rule.get().rule())) {
				return new ExampleResult(example.id(), example.line(), List.of(new Mismatch("reading", question.reading(), "")));
			}
			clocks.addAll(clocks(engine, question, example.asOf()));
		}
		var differing = ExampleFile.EXPECTED.stream()
				.filter(it -> !ColumnTexts.same(example.expected().getOrDefault(it, ""), ColumnTexts.of(it, clocks)))
				.map(it -> new Mismatch(it, example.expected().getOrDefault(it, ""), ColumnTexts.of(it, clocks))).toList();
		return new ExampleResult(example.id(), example.line(), differing);
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
