package org.vigie.excel;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.ReadingLine;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.deadlines.ReasonLine;

/** Why each row of the deadline list stands as it does: what it comes to, then every step, with the citation and the facts it rests on. */
final class ReasonsSheet {

	/** A line of a reason; the first one, which says what it comes to, has no step. */
	private record Line(DeadlineRow row, Reason reason, Optional<ReasonLine> step) {
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
		table.add(new Line(row, reason, Optional.empty()), Optional.empty());
		reason.steps().forEach(it -> table.add(new Line(row, reason, Optional.of(it)), Optional.empty()));
		return begins;
	}

	void end() {
		table.end();
	}

	private Columns<Line> columns() {
		return new Columns<Line>("reasons", setting.texts(), setting.cells(), setting.catalog(), it -> null) // its rows are computed, no record's fields
				.computed("deadline", (row, it) -> row.text(it.step().isEmpty() ? Look.NAME : Look.COMPUTED, name(it.row())))
				.computed("step", (row, it) -> row.number(Look.COMPUTED_NUMBER, it.step().map(step -> (long) step.n())))
				.computed("sentence", (row, it) -> row.text(it.step().map(step -> Look.TEXT).orElse(Look.NAME), it.step().map(ReasonLine::sentence).orElseGet(it.reason()::lead)))
				.computed("citation", (row, it) -> row.text(Look.COMPUTED, it.step().isEmpty() ? it.row().citation().orElse("") : it.step().flatMap(ReasonLine::citation).orElse("")))
				.computed("reading", (row, it) -> row.text(Look.COMPUTED, reading(it)))
				.computed("confidence", (row, it) -> row.text(Look.COMPUTED, it.step().flatMap(ReasonLine::confidence).orElse("")))
				.computed("inputs", (row, it) -> row.text(Look.COMPUTED, it.step().map(this::inputs).orElse("")))
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
		return step.inputs().stream().map(this::input).distinct().collect(Collectors.joining("\n"));
	}

	private String input(ReasonLine.Input fact) {
		return fact.sources().isBlank() ? fact.label() : setting.text("reasons.input", fact.label(), fact.sources());
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
