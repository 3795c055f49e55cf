package org.vigie.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.ReadingLine;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.deadlines.ReasonLine;

/**
 * Why each row of the deadline list stands as it does: what it comes to and how well the rule is known, then every step with the citation
 * and the facts it rests on, then what would change it and what was remarked.
 */
final class ReasonsSheet {

	/** What a line of a reason is. */
	private enum Kind {
		RESULT, ALSO, CONFIDENCE, STEP, UNCERTAINTY, QUESTION, CHANGE, REMARK;

		private String key() {
			return "reasons.kind." + name().toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** A line of a reason; only those of steps have a step. */
	private record Line(DeadlineRow row, Reason reason, Kind kind, String sentence, Optional<ReasonLine> step, String inputs) {

		private boolean isFirst() {
			return kind == Kind.RESULT;
		}
	}

	private final Setting setting;
	private final TableSheet<Line> table;

	ReasonsSheet(Setting setting, SheetWriter sheet) {
		this.setting = Objects.requireNonNull(setting);
		this.table = setting.table(sheet, columns());
	}

	/** Writes the reason of a row; where it begins. */
	SheetLink add(DeadlineRow row, Reason reason) {
		var begins = table.next();
		lines(row, reason).forEach(it -> table.add(it, Optional.empty()));
		return begins;
	}

	private List<Line> lines(DeadlineRow row, Reason reason) {
		var lines = new ArrayList<Line>();
		lines.add(line(row, reason, Kind.RESULT, reason.lead()));
		reason.also().forEach(it -> lines.add(line(row, reason, Kind.ALSO, it)));
		if (!reason.certainty().isEmpty()) {
			lines.add(new Line(row, reason, Kind.CONFIDENCE, reason.certainty(), Optional.empty(), String.join("\n", reason.ruleSources())));
		}
		reason.steps().forEach(it -> lines.add(new Line(row, reason, Kind.STEP, it.sentence(), Optional.of(it), inputs(it))));
		reason.uncertainty().ifPresent(it -> lines.add(line(row, reason, Kind.UNCERTAINTY, it)));
		reason.questions().forEach(it -> lines.add(line(row, reason, Kind.QUESTION, it)));
		reason.changes().forEach(change -> change.sentences()
				.forEach(it -> lines.add(new Line(row, reason, Kind.CHANGE, it, Optional.empty(), input(change.label(), change.sources())))));
		reason.remarks().forEach(it -> lines.add(line(row, reason, Kind.REMARK, it.text())));
		return lines;
	}

	private static Line line(DeadlineRow row, Reason reason, Kind kind, String sentence) {
		return new Line(row, reason, kind, sentence, Optional.empty(), "");
	}

	void end() {
		table.end();
	}

	private Columns<Line> columns() {
		return new Columns<Line>("reasons", setting.texts(), setting.cells(), setting.catalog(), it -> null) // its rows are computed, no record's fields
				.computed("deadline", (row, it) -> row.text(it.isFirst() ? Look.NAME : Look.COMPUTED, name(it.row())))
				.computed("kind", (row, it) -> row.text(Look.COMPUTED, setting.text(it.kind().key())))
				.computed("step", (row, it) -> row.number(Look.COMPUTED_NUMBER, it.step().map(step -> (long) step.n())))
				.computed("sentence", (row, it) -> row.text(it.isFirst() ? Look.NAME : Look.TEXT, it.sentence()))
				.computed("citation", (row, it) -> row.text(Look.COMPUTED, it.isFirst() ? it.row().citation().orElse("") : it.step().flatMap(ReasonLine::citation).orElse("")))
				.computed("reading", (row, it) -> row.text(Look.COMPUTED, reading(it)))
				.computed("confidence", (row, it) -> row.text(Look.COMPUTED, it.isFirst() ? setting.certainty().words(it.row()) : it.step().flatMap(ReasonLine::confidence).orElse("")))
				.computed("inputs", (row, it) -> row.text(Look.COMPUTED, it.inputs()))
				.computed("result", this::result);
	}

	private String name(DeadlineRow row) {
		var rule = row.ruleTitle().map(it -> it.in(setting.texts().language().getLanguage())).orElseGet(() -> setting.deadlines().kind(row));
		return row.person().isEmpty() ? setting.text("reasons.of", row.caseTitle(), rule) : setting.text("reasons.of", row.person(), rule);
	}

	private static String reading(Line line) {
		return line.step().flatMap(ReasonLine::reading).map(id -> line.reason().readings().stream().filter(it -> it.id().equals(id)).map(ReadingLine::label).findFirst().orElse(id))
				.orElse("");
	}

	/** The facts, each with publisher and title of its sources. */
	private String inputs(ReasonLine step) {
		return step.inputs().stream().map(it -> input(it.label(), it.sources())).distinct().collect(Collectors.joining("\n"));
	}

	private String input(String label, String sources) {
		return sources.isBlank() ? label : setting.text("reasons.input", label, sources);
	}

	private void result(RowWriter row, Line line) {
		var step = line.step();
		if (step.flatMap(ReasonLine::day).isPresent()) {
			row.day(Look.COMPUTED_DATE, step.flatMap(ReasonLine::day));
		} else {
			row.text(Look.COMPUTED, step.flatMap(ReasonLine::date).orElse(""));
		}
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}
