package org.vigie.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.vigie.core.whatif.Supposition;
import org.vigie.rules.AsOf;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Step;
import org.vigie.rules.StepSentences;
import org.vigie.rules.examples.TypedFacts;

/** A rule on facts that are only supposed: {@code rules explain ml-2001-135 --set from=2013-11-28}. No register is asked. */
final class RuleTried {

	/** Short names of facts, and the columns of worked examples that take the same texts. */
	private static final Map<String, String> COLUMNS = Map.ofEntries(Map.entry("start", "clock_start"), Map.entry("from", "clock_start"), Map.entry("periods", "periods"),
			Map.entry("extensions", "extensions"), Map.entry("suspensions", "suspensions"), Map.entry("events", "events"), Map.entry("stage", "stage"),
			Map.entry("offenceClass", "offence_class"), Map.entry("maxPenalty", "max_penalty"), Map.entry("age", "age"), Map.entry("terrorism", "terrorism"),
			Map.entry("otherFacts", "other_facts"));
	private static final List<String> NAMES = List.of("from", "to", "periods", "extensions", "order", "suspensions", "events", "stage", "offenceClass", "maxPenalty", "age", "terrorism",
			"otherFacts", "reading");

	private final Context context;
	private final Terminal terminal;
	private final LocalDate day;
	private final boolean json;
	private final Map<String, String> columns = new HashMap<>();
	private String reading = "";

	RuleTried(Context context, LocalDate day, boolean json) {
		this.context = context;
		this.terminal = context.terminal();
		this.day = day;
		this.json = json;
	}

	ExitStatus of(String ruleId, List<Supposition> supposed) {
		for (var each : supposed) {
			if (!take(each)) {
				return terminal.usage("cli.explain.no-fact", each.name(), String.join(", ", NAMES));
			}
		}
		if (!columns.containsKey("periods") && columns.containsKey("clock_start")) {
			columns.put("periods", columns.get("clock_start") + ".." + columns.getOrDefault("to", ""));
		}
		var engine = context.office().deadlines().engine();
		var rule = engine.book().rule(ruleId).orElseThrow();
		if (!reading.isEmpty() && !reading.equals(CustodyClock.ALL_READINGS) && rule.rule().reading(reading).isEmpty()) {
			return terminal.usage("cli.explain.no-reading", reading, ruleId, String.join(", ", rule.rule().readings().stream().map(it -> it.id()).toList()));
		}
		return switch (TypedFacts.read(rule.jurisdiction().id(), columns)) {
		case TypedFacts.Read(var facts) -> {
			var clock = engine.evaluate(ruleId, reading, facts, AsOf.on(day));
			print(ruleId, clock, engine.influences(facts, AsOf.on(day), clock).stream().flatMap(it -> it.sentences().stream()).toList());
			yield ExitStatus.DONE;
		}
		case TypedFacts.Unread(var column, var text) -> terminal.usage("cli.explain.unread", name(column), text);
		};
	}

	private boolean take(Supposition supposed) {
		switch (supposed.name()) {
		case "reading" -> reading = supposed.value();
		case "to" -> columns.put("to", supposed.value());
		case "order" -> columns.merge("extensions", "ordered=" + supposed.value().replaceFirst(":", ",length="), (one, other) -> one + " | " + other);
		default -> {
			if (!COLUMNS.containsKey(supposed.name())) {
				return false;
			}
			columns.put(COLUMNS.get(supposed.name()), supposed.value());
		}
		}
		return true;
	}

	private static String name(String column) {
		return COLUMNS.entrySet().stream().filter(it -> it.getValue().equals(column) && !it.getKey().equals("start")).map(Map.Entry::getKey).findFirst().orElse(column);
	}

	private void print(String ruleId, CustodyClock clock, List<Step> changes) {
		var sentences = StepSentences.of(language());
		var steps = sentences.texts(clock.steps());
		var told = sentences.texts(changes);
		if (json) {
			terminal.print(Json.print(Fields.of("vigie-rule-tried/1").with("rule", ruleId).with("asOf", day).with("state", clock.state().code()).with("lastDay", clock.lastDay())
					.with("earliestExpiry", clock.earliestExpiry().map(Object::toString)).with("latestExpiry", clock.latestExpiry().map(Object::toString))
					.with("left", clock.left().map(Object::toString)).with("flags", clock.flags()).with("provisional", Boolean.valueOf(clock.isProvisional())).with("steps", steps)
					.with("changes", told).map()));
			return;
		}
		for (int i = 0; i < steps.size(); i++) {
			hanging((i + 1) + " ", steps.get(i));
		}
		if (!told.isEmpty()) {
			terminal.print(terminal.text("show.changes"));
			told.forEach(it -> hanging("~", it));
		}
		terminal.print(terminal.text("explain.nothing-saved"));
	}

	private void hanging(String mark, String text) {
		terminal.hanging(TextTable.pad(mark, 3), 3, TextTable.WIDTH - 4, text);
	}

	private Locale language() {
		return terminal.texts().language();
	}
}
