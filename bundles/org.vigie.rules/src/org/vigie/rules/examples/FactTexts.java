package org.vigie.rules.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.Reclassification;

/** Reads the facts of an example from its columns' texts. A text that cannot be read is refused with the column's name. */
final class FactTexts {
	private static final List<String> ANSWERS = List.of("domiciled", "priorConviction", "listedOffence", "terrorism");

	private final Function<String, String> column;
	private final ClockFacts.Builder facts;

	/** A text in a column that cannot be read. */
	static final class Unreadable extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final String column;
		private final String text;

		Unreadable(String column, String text) {
			super(column);
			this.column = column;
			this.text = text;
		}

		String column() {
			return column;
		}

		String text() {
			return text;
		}
	}

	private FactTexts(String jurisdiction, Function<String, String> column) {
		this.column = column;
		this.facts = ClockFacts.under(jurisdiction);
	}

	/** @param column gives the text of a column, empty where there is none */
	static ClockFacts read(String jurisdiction, String start, Function<String, String> column) {
		return new FactTexts(jurisdiction, column).read(start);
	}

	private ClockFacts read(String start) {
		if (!start.isEmpty()) {
			facts.startingAt(date("clock_start", start));
		}
		each("periods", ";", this::period);
		each("extensions", "\\|", this::extension);
		each("suspensions", ";", this::suspension);
		each("events", ";", this::event);
		each("other_facts", ";", this::other);
		text("stage").ifPresent(it -> facts.stage(stage("stage", it)));
		text("offence_class").ifPresent(facts::offenceClass);
		text("max_penalty").ifPresent(it -> facts.maximumPenalty(penalty("max_penalty", it)));
		text("age").ifPresent(it -> facts.age(number(it)));
		text("terrorism").ifPresent(it -> facts.answer("terrorism", yes("terrorism", it)));
		return facts.build();
	}

	private void period(String text) {
		var colon = text.indexOf(':');
		var stage = colon < 0 ? Optional.<Stage>empty() : Stage.of(text.substring(0, colon));
		var dates = stage.isPresent() ? text.substring(colon + 1) : text;
		var split = dates.split("\\.\\.", -1);
		if (split.length != 2) {
			throw new Unreadable("periods", text);
		}
		var until = split[1].isBlank() ? Optional.<UncertainDate>empty() : Optional.of(date("periods", split[1]));
		facts.held(new HeldPeriod(stage, date("periods", split[0]), until, Optional.empty()));
	}

	private void extension(String text) {
		var parts = Arrays.stream(text.split(",")).map(String::strip).toList();
		var ordered = value(parts, "ordered").orElseThrow(() -> new Unreadable("extensions", text));
		var length = value(parts, "length").flatMap(Term::parse).orElseThrow(() -> new Unreadable("extensions", text));
		facts.extended(date("extensions", ordered), length);
	}

	private static Optional<String> value(List<String> parts, String name) {
		return parts.stream().filter(it -> it.startsWith(name + "=")).map(it -> it.substring(name.length() + 1)).findFirst();
	}

	private void suspension(String text) {
		var split = text.split("\\.\\.", -1);
		if (split.length != 2) {
			throw new Unreadable("suspensions", text);
		}
		facts.suspended(date("suspensions", split[0]), date("suspensions", split[1]));
	}

	private void credit(String text) {
		var split = text.split("\\.\\.", -1);
		if (split.length != 2) {
			throw new Unreadable("other_facts", text);
		}
		facts.credited(date("other_facts", split[0]), date("other_facts", split[1]));
	}

	private void event(String text) {
		var equals = text.indexOf('=');
		if (equals < 1) {
			throw new Unreadable("events", text);
		}
		var name = text.substring(0, equals);
		var value = text.substring(equals + 1);
		switch (name) {
			case "sentence" -> facts.sentence(penalty("events", value));
			case "reduction" -> facts.reduction(Term.parse(value).orElseThrow(() -> new Unreadable("events", text)));
			case "reclassified" -> facts.reclassified(reclassified(value));
			default -> facts.event(name, date("events", value));
		}
	}

	private static Reclassification reclassified(String text) {
		var parts = text.split(":");
		if (parts.length < 2) {
			throw new Unreadable("events", text);
		}
		var policy = parts.length == 2 ? Optional.<Reclassification.Policy>empty()
				: Optional.of(Reclassification.Policy.of(parts[2]).orElseThrow(() -> new Unreadable("events", text)));
		return Reclassification.toRule(date("events", parts[0]), parts[1], policy);
	}

	private void other(String text) {
		var parts = text.split("=", -1);
		if (parts.length == 2 && ANSWERS.contains(parts[0])) {
			facts.answer(parts[0], yes("other_facts", parts[1]));
		} else if (text.equals("orders=partial") || text.equals("orders=complete")) {
			facts.ordersComplete(text.endsWith("complete"));
		} else if (parts.length == 2 && parts[0].equals("credit")) {
			credit(parts[1]);
		} else if (parts.length == 2 && parts[0].equals("country")) {
			facts.against(parts[1]);
		} else {
			throw new Unreadable("other_facts", text);
		}
	}

	private void each(String name, String separator, Consumer<String> reading) {
		text(name).ifPresent(whole -> Arrays.stream(whole.split(separator)).map(String::strip).filter(it -> !it.isEmpty())
				.forEach(reading));
	}

	private Optional<String> text(String name) {
		return Optional.of(column.apply(name).strip()).filter(it -> !it.isEmpty());
	}

	private static UncertainDate date(String column, String text) {
		return UncertainDate.tryParse(text.strip()).orElseThrow(() -> new Unreadable(column, text.strip()));
	}

	private static Stage stage(String column, String text) {
		return Stage.of(text).orElseThrow(() -> new Unreadable(column, text));
	}

	private static PenaltyLength penalty(String column, String text) {
		return PenaltyLength.parse(text).orElseThrow(() -> new Unreadable(column, text));
	}

	private static int number(String text) {
		if (!text.matches("\\d{1,3}")) {
			throw new Unreadable("age", text);
		}
		return Integer.parseInt(text);
	}

	private static boolean yes(String column, String text) {
		return switch (text) {
			case "yes", "true" -> true;
			case "no", "false" -> false;
			default -> throw new Unreadable(column, text);
		};
	}
}
