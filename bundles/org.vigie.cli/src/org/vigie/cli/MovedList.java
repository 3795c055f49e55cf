package org.vigie.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.deadlines.DeadlineMoves;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.MovedDeadline;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.Step;
import org.vigie.rules.StepSentences;

/** Deadlines that move, from and to, two lines each; or as JSON. */
final class MovedList {

	private static final int INDENT = 2;

	private final Terminal terminal;
	private final DeadlineWords words;

	MovedList(Terminal terminal) {
		this.terminal = terminal;
		this.words = new DeadlineWords(terminal.texts());
	}

	void print(List<MovedDeadline> moved) {
		for (var each : moved) {
			terminal.print(terminal.text("moved.head", each.row().caseId(), each.row().person().isEmpty() ? "-" : each.row().person(), rules(each)));
			var ends = List.of(each.before(), each.after()).stream().map(it -> it.map(this::end).orElse("")).toList();
			terminal.paragraph(INDENT, terminal.text("moved." + each.change().word(), ends.getFirst(), ends.getLast(), by(each), packs(each)));
			because(each).ifPresent(why -> terminal.paragraph(INDENT, why));
		}
	}

	/** The step in which the reasons part, as it was and as it is. */
	private Optional<String> because(MovedDeadline moved) {
		return moved.because().map(it -> terminal.text("moved.because", step(it.before()), step(it.after())));
	}

	private String step(Optional<Step> step) {
		return step.map(StepSentences.of(terminal.texts().language())::text).orElseGet(() -> terminal.text("moved.because.nothing"));
	}

	/** How many deadlines of how many cases. */
	String total(String key, List<MovedDeadline> moved) {
		return terminal.text(key, Integer.valueOf(moved.size()), Integer.valueOf(DeadlineMoves.cases(moved)));
	}

	private String rules(MovedDeadline moved) {
		var before = moved.before().map(words::rule);
		var after = moved.after().map(words::rule);
		return before.isPresent() && after.isPresent() && !before.equals(after) ? terminal.text("moved.arrow", before.get(), after.get()) : after.or(() -> before).orElseThrow();
	}

	/** {@code 2016-11-26 limit exceeded}. */
	private String end(DeadlineRow row) {
		return (words.plainLastDay(row) + " " + words.state(row)).strip();
	}

	private String by(MovedDeadline moved) {
		var first = moved.earliestBy();
		var last = moved.latestBy();
		if (first.isPresent() && last.isPresent() && !first.equals(last)) {
			return terminal.text("moved.by.range", shift(first.get()), shift(last.get()));
		}
		return first.or(() -> last).map(this::shift).orElseGet(() -> terminal.text("moved.by.unsaid"));
	}

	private String shift(Left by) {
		if (by.amount() == 0) {
			return terminal.text("moved.by.none");
		}
		var size = Long.valueOf(Math.abs(by.amount()));
		var way = by.amount() > 0 ? "later" : "earlier";
		return by.unit() == Left.Unit.DAYS ? terminal.text("moved.days." + way, size) : terminal.text("moved.hours." + way, new Left(Math.abs(by.amount()), by.unit()).text());
	}

	private String packs(MovedDeadline moved) {
		var before = moved.before().map(it -> it.rule().packAndVersion());
		var after = moved.after().map(it -> it.rule().packAndVersion());
		if (moved.change() == MovedDeadline.Change.MOVED && !before.equals(after) && pack(moved.before()).equals(pack(moved.after()))) {
			return terminal.text("moved.arrow", before.orElseThrow(), moved.after().flatMap(it -> it.rule().version()).orElse(""));
		}
		return before.isPresent() && after.isPresent() && !before.equals(after)
				? terminal.text("moved.arrow", or(before.get()), or(after.get()))
				: or(after.or(() -> before).orElseThrow());
	}

	private static Optional<String> pack(Optional<DeadlineRow> row) {
		return row.flatMap(it -> it.rule().pack());
	}

	private String or(String pack) {
		return pack.isEmpty() ? terminal.text("moved.no-pack") : pack;
	}

	List<Object> json(List<MovedDeadline> moved) {
		return moved.stream().map(this::json).collect(Collectors.toList());
	}

	private Object json(MovedDeadline moved) {
		var row = moved.row();
		return new Fields().with("case", row.caseId()).with("title", row.caseTitle()).with("record", row.recordId()).with("person", row.person()).with("kind", row.kind().word())
				.with("change", moved.change().word()).with("before", moved.before().map(this::side)).with("after", moved.after().map(this::side))
				.with("earliestBy", moved.earliestBy().map(it -> Long.valueOf(it.amount()))).with("latestBy", moved.latestBy().map(it -> Long.valueOf(it.amount())))
				.with("unit", row.due().unit().name().toLowerCase(Locale.ROOT)).with("because", moved.because().map(it -> new Fields().with("before", step(it.before())).with("after", step(it.after())).map()))
				.map();
	}

	private Object side(DeadlineRow row) {
		return new Fields().with("rule", row.ruleId()).with("state", row.state().map(ClockState::code)).with("stateWord", words.state(row)).with("lastDay", row.lastDay())
				.with("earliest", row.earliest()).with("latest", row.latest()).with("cap", row.due().capDay()).with("earliestExpiry", row.due().earliestExpiry())
				.with("latestExpiry", row.due().latestExpiry()).with("pack", row.rule().pack()).with("packVersion", row.rule().version())
				.with("why", row.rule().why().map(it -> it.in(terminal.texts().language().getLanguage()))).map();
	}

	/** The moved deadlines of one register, as JSON. */
	Object json(Optional<String> register, List<MovedDeadline> moved) {
		return new Fields().with("register", register).with("moved", json(moved)).map();
	}
}
