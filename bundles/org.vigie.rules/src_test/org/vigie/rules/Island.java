package org.vigie.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.pack.LocalText;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;

/** The pack of the imaginary island in {@code island.yaml}, and the reasons of its clocks as lines to compare. */
final class Island {
	static final RulePack PACK = pack();
	static final ClockEngine ENGINE = new ClockEngine(RuleBook.of(List.of(PACK)));
	static final ZoneId ZONE = ZoneId.of("Europe/Paris");

	private Island() {
	}

	/** Facts of a custody that lasts from the start of the clock on. */
	static ClockFacts.Builder held(String start) {
		return ClockFacts.under("IS").stage(Stage.PRETRIAL).startingAt(UncertainDate.parse(start)).startRef(ref("start"))
				.held(HeldPeriod.of(UncertainDate.parse(start), Optional.empty()));
	}

	/** The same, the start being that of a remand order and of no other event. */
	static ClockFacts.Builder remanded(String start) {
		return held(start).startingAt(UncertainDate.parse(start), "remandOrder");
	}

	/** Facts of an act. */
	static ClockFacts.Builder act(String start) {
		return ClockFacts.under("IS").startingAt(UncertainDate.parse(start)).startRef(ref("start"));
	}

	static FactRef ref(String id) {
		return new FactRef(id, "fact." + id, "file");
	}

	/** The reason of the clock of one rule on a day, in its default reading. */
	static String reason(String rule, ClockFacts facts, String asOf) {
		return reason(rule, "", facts, asOf);
	}

	static String reason(String rule, String reading, ClockFacts facts, String asOf) {
		return told(ENGINE.evaluate(rule, reading, facts, at(asOf)));
	}

	/** A day, or a point in time of the island. */
	static AsOf at(String asOf) {
		return asOf.contains("T") ? AsOf.at(LocalDateTime.parse(asOf).atZone(ZONE).toInstant()) : Packs.on(asOf);
	}

	/**
	 * The steps of a clock, one a line: {@code kind key: values -> result <facts> (confidence)}. Before the steps of another rule or
	 * reading a line names it.
	 */
	static String told(CustodyClock clock) {
		return told(List.of(clock), it -> true);
	}

	static String told(List<CustodyClock> clocks, Predicate<Step> which) {
		var text = new StringBuilder();
		clocks.forEach(it -> told(it.steps().stream().filter(which).toList(), text));
		return text.toString();
	}

	private static void told(List<Step> steps, StringBuilder text) {
		var source = "";
		for (var step : steps) {
			var own = step.ruleId().map(it -> "[" + it + step.reading().map(read -> "/" + read).orElse("") + ", "
					+ step.citation().orElse("?") + "]\n").orElse("");
			text.append(own.equals(source) ? "" : own).append(line(step)).append('\n');
			source = own;
		}
	}

	static String line(Step step) {
		return step.kind().code() + " " + step.textKey() + (step.values().isEmpty() ? "" : ": ")
				+ step.values().stream().map(Island::value).collect(Collectors.joining(" | "))
				+ step.result().map(it -> " -> " + value(it)).orElse("")
				+ (step.inputs().isEmpty() ? "" : step.inputs().stream().map(FactRef::id).collect(Collectors.joining(",", " <", ">")))
				+ step.confidence().map(it -> " (" + it.code() + ")").orElse("");
	}

	static String value(Object value) {
		return switch (value) {
			case Step.Word word -> word.code();
			case Step.Phrase phrase -> phrase.textKey() + phrase.values().stream().map(Island::value).toList();
			case ZonedDateTime point -> point.toLocalDateTime().toString();
			case LocalText text -> text.in("en");
			case List<?> several -> several.stream().map(Island::value).toList().toString();
			default -> value.toString();
		};
	}

	private static RulePack pack() {
		var file = Path.of(System.getProperty("user.dir"), "src_test", "org", "vigie", "rules", "island.yaml");
		try {
			return switch (PackLoader.load("island.yaml", Files.readAllBytes(file))) {
				case PackOutcome.Loaded(var pack, var warnings) -> pack;
				case PackOutcome.Refused(var problems) -> throw new AssertionError(problems.toString());
			};
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}
