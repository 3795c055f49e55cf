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

	/** Every figure of a clock, its readings and its span, a line for each kind; what is empty is left out. */
	static String figures(CustodyClock clock) {
		var text = new StringBuilder();
		text.append(clock.rule().map(it -> it.packId() + ":" + it.ruleId() + " " + it.kind()).orElse("-"))
				.append(clock.reading().map(it -> " " + it).orElse("")).append(' ').append(clock.state().code())
				.append(ends(clock.earliestExpiry(), clock.latestExpiry(), clock.expiry(), clock.lastDay())).append(left(clock.left(), clock.leftCertain()))
				.append('\n');
		line(text, "cap", clock.capExpiry().map(it -> it.toLocalDateTime() + clock.capLastDay().map(day -> " " + day).orElse("")));
		line(text, "remarks", some(clock.flags()));
		line(text, "unannounced", some(clock.unannounced()));
		line(text, "asked", some(clock.questions().stream().map(Question::code).toList()));
		line(text, "why", clock.why().map(it -> it.in("en")));
		line(text, "ended", clock.endOfCustody());
		line(text, "then", some(clock.atExpiry()));
		for (var reading : clock.readings()) {
			text.append("reading ").append(reading.id()).append(reading.isDefault() ? "*" : "").append(' ').append(reading.state().code())
					.append(ends(reading.earliestExpiry(), reading.latestExpiry(), reading.expiry(), reading.lastDay()))
					.append(left(reading.left(), reading.leftCertain())).append(reading.missing().map(it -> " missing " + it).orElse(""))
					.append(reading.stopEvent().map(it -> " stop " + it).orElse("")).append(reading.stopDay().map(it -> " " + it).orElse(""))
					.append(reading.stopped() ? " in time" : "").append(some(reading.flags()).map(it -> " " + it).orElse("")).append('\n');
		}
		return text.append(span(clock.span())).append('\n').toString();
	}

	private static String span(ClockSpan span) {
		var zone = span.zone();
		return "span " + span.kind() + span.fixed().map(it -> " always " + it.code()).orElse("")
				+ span.earliestStart().map(it -> " from " + it.atZone(zone).toLocalDateTime()).orElse("")
				+ span.endedFrom().map(it -> " ended " + it.atZone(zone).toLocalDateTime()).orElse("")
				+ span.endedUntil().map(it -> " to " + it.atZone(zone).toLocalDateTime()).orElse("")
				+ span.stopEvent().map(it -> " stopped by " + it).orElse("")
				+ span.stopped().map(it -> " " + it.atZone(zone).toLocalDateTime()).orElse("") + " warns " + span.warn()
				+ span.dueTime().map(it -> " closes " + it).orElse("") + span.lawChange().map(it -> " law " + it).orElse("")
				+ span.factsUntil().map(it -> " facts to " + it).orElse("");
	}

	private static String ends(Optional<ZonedDateTime> earliest, Optional<ZonedDateTime> latest, Optional<ZonedDateTime> sure, Optional<?> day) {
		if (earliest.isEmpty() && latest.isEmpty()) {
			return "";
		}
		var ends = earliest.map(it -> it.toLocalDateTime().toString()).orElse("?") + (earliest.equals(latest) ? ""
				: ".." + latest.map(it -> it.toLocalDateTime().toString()).orElse("?"));
		return " " + ends + (sure.isPresent() ? "" : " unsure") + day.map(it -> " " + it).orElse("");
	}

	private static String left(Optional<Left> left, Optional<Left> certain) {
		return left.map(it -> " left " + it).orElse("") + (left.equals(certain) ? "" : " certain " + certain.map(Left::text).orElse("?"));
	}

	private static Optional<String> some(List<String> texts) {
		return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", texts));
	}

	private static void line(StringBuilder text, String name, Optional<?> value) {
		value.ifPresent(it -> text.append(name).append(' ').append(it).append('\n'));
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
