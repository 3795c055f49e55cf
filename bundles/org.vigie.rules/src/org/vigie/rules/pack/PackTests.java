package org.vigie.rules.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;
import org.vigie.rules.StepSentences;
import org.vigie.rules.examples.Example;
import org.vigie.rules.examples.WorkedExamples;

/**
 * Runs the tests that a pack brings in itself. Their facts are written as in worked examples; a test that comes out otherwise
 * refuses the pack, with what was expected, what was found and the reason.
 */
final class PackTests {
	/** A pack is read at every start; longer lists of examples are run when asked for. */
	private static final int MOST = 1_000;
	/** How often a rule may be judged in all: a test may ask all of them. */
	private static final int MOST_JUDGED = 500_000;

	private final RulePack pack;
	private final Problems problems;
	private final ClockEngine engine;

	private PackTests(RulePack pack, Problems problems) {
		this.pack = pack;
		this.problems = problems;
		this.engine = new ClockEngine(RuleBook.of(List.of(pack)));
	}

	static void run(YamlNode root, RulePack pack, Problems problems) {
		if (root instanceof YamlNode.Mapping top && top.entries().get("tests") != null) {
			new PackTests(pack, problems).run(top.entries().get("tests").value());
		}
	}

	private void run(YamlNode tests) {
		if (!(tests instanceof YamlNode.Sequence list)) {
			problems.add("E05", tests, "", "type.list", "tests");
			return;
		}
		var most = Math.min(MOST, Math.max(1, MOST_JUDGED / Math.max(1, pack.rules().size())));
		if (list.items().size() > most) {
			problems.add("E18", list.items().get(most), "tests", "too-many-tests", most);
			return;
		}
		for (var index = 0; index < list.items().size() && !problems.full(); index++) {
			Section.open(list.items().get(index), "tests[" + index + "]", "@owner.test", Keys.TEST, problems).ifPresent(this::run);
		}
	}

	private void run(Section in) {
		in.require("rule", "facts", "asOf", "expect");
		var facts = in.section("facts", Keys.TEST_FACTS.keySet());
		var expect = in.section("expect", Keys.TEST_EXPECT.keySet());
		var asOf = in.text("asOf");
		var rule = in.scalar("rule").filter(this::isKnown);
		if (facts.isEmpty() || expect.isEmpty() || asOf.isEmpty() || rule.isEmpty()) {
			return;
		}
		var jurisdiction = facts.get().text("jurisdiction")
				.or(() -> pack.rule(rule.get().text()).map(Rule::jurisdiction)).orElse("");
		var example = WorkedExamples.of(in.path(), in.node().line(), jurisdiction, rule.get().text(),
				in.text("reading").orElse(""), texts(facts.get(), Keys.TEST_FACTS), asOf.get(),
				texts(expect.get(), Keys.TEST_EXPECT));
		if (example.isEmpty()) {
			problems.add("E17", in.node(), in.path(), "test-unreadable", rule.get().text());
			return;
		}
		for (var mismatch : WorkedExamples.runSaid(engine, example.get()).mismatches()) {
			problems.add("E17", in.node(), in.path(), "test-failed", rule.get().text(), key(mismatch.column()),
					mismatch.expected(), mismatch.got(), reason(example.get()));
		}
	}

	private boolean isKnown(YamlNode.Scalar rule) {
		if (rule.text().equals(Example.AUTO) || pack.rule(rule.text()).isPresent()) {
			return true;
		}
		problems.add("E09", rule, "tests", "unknown-reference", "@kind.rule", rule.text());
		return false;
	}

	private static Map<String, String> texts(Section section, Map<String, String> columns) {
		var found = new HashMap<String, String>();
		columns.forEach((key, column) -> section.text(key).filter(it -> !column.isEmpty()).ifPresent(it -> found.put(column, it)));
		return found;
	}

	private static String key(String column) {
		return Keys.TEST_EXPECT.entrySet().stream().filter(it -> it.getValue().equals(column)).map(Map.Entry::getKey).findFirst()
				.orElse(column);
	}

	/** Why the engine came to another result, in English: packs are written and mended in that language. */
	private String reason(Example example) {
		return WorkedExamples.clocks(engine, example).stream().findFirst()
				.map(it -> String.join(" ", StepSentences.of(Locale.ENGLISH).texts(it.steps()))).orElse("");
	}
}
