package org.vigie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vigie.core.deadlines.DeadlineMoves;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.MovedDeadline;
import org.vigie.core.fields.Wording;
import org.vigie.core.register.CaseStore;
import org.vigie.core.whatif.Supposition;
import org.vigie.core.whatif.WhatIf;
import org.vigie.model.CaseFile;
import org.vigie.model.Identified;

/** The deadlines of a case, or of one of its custodies, with their reasons; and what they would be if facts were others. */
final class CaseExplained {

	private static final int INDENT = 2;

	private final Context context;
	private final Terminal terminal;
	private final LocalDate day;
	private final boolean json;

	CaseExplained(Context context, LocalDate day, boolean json) {
		this.context = context;
		this.terminal = context.terminal();
		this.day = day;
		this.json = json;
	}

	/** Explains the case or the record of the id; empty where the register has neither. */
	Optional<ExitStatus> explain(CaseStore store, String id, List<Supposition> suppositions) {
		var cases = store.read(Optional.empty()).cases();
		if (cases.refusal().isPresent()) {
			return Optional.of(terminal.refuse(cases.refusal().get()));
		}
		for (var file : cases.orThrow()) {
			if (id.equals(file.getId())) {
				return Optional.of(explain(file, Optional.empty(), suppositions));
			}
			if (holds(file, id)) {
				return Optional.of(explain(file, Optional.of(id), suppositions));
			}
		}
		return Optional.empty();
	}

	private static boolean holds(CaseFile file, String id) {
		var all = file.eAllContents();
		while (all.hasNext()) {
			if (all.next() instanceof Identified record && id.equals(record.getId())) {
				return true;
			}
		}
		return false;
	}

	private ExitStatus explain(CaseFile file, Optional<String> record, List<Supposition> suppositions) {
		var deadlines = context.office().deadlines();
		if (suppositions.isEmpty()) {
			return reasons(file, record, deadlines.of(file, day));
		}
		var wording = Wording.of(terminal.texts()).on(terminal.today());
		return terminal.with(new WhatIf(deadlines, wording).ask(file, record, suppositions, day), answer -> moved(file, suppositions, answer));
	}

	private ExitStatus reasons(CaseFile file, Optional<String> record, List<DeadlineRow> rows) {
		var wanted = rows.stream().filter(it -> record.filter(id -> !id.equals(it.recordId())).isEmpty()).toList();
		if (json) {
			terminal.print(Json.print(Fields.of("vigie-explain/1").with("case", file.getId()).with("asOf", day)
					.with("deadlines", wanted.stream().map(it -> new ReasonJson(terminal).of(it)).toList()).map()));
			return ExitStatus.DONE;
		}
		wanted.forEach(this::print);
		terminal.print(wanted.isEmpty() ? terminal.text("explain.no-deadline", record.orElse(file.getId())) : terminal.text("deadlines.dates"));
		return ExitStatus.DONE;
	}

	/** What moved, and the new reasons. */
	private ExitStatus moved(CaseFile file, List<Supposition> suppositions, WhatIf.Answer answer) {
		var moved = DeadlineMoves.between(answer.before(), answer.after());
		var list = new MovedList(terminal);
		if (json) {
			terminal.print(Json.print(Fields.of("vigie-what-if/1").with("case", file.getId()).with("asOf", day)
					.with("supposed", suppositions.stream().map(it -> new Fields().with("name", it.name()).with("value", it.value()).map()).toList())
					.with("moved", list.json(moved)).with("deadlines", answer.after().stream().map(it -> new ReasonJson(terminal).of(it)).toList()).map()));
			return ExitStatus.DONE;
		}
		suppositions.forEach(it -> terminal.print(terminal.text("explain.supposed", it.name(), it.value())));
		list.print(moved);
		terminal.print(list.total("moved.would", moved));
		moved.stream().map(MovedDeadline::after).flatMap(Optional::stream).forEach(this::print);
		terminal.print(terminal.text("explain.nothing-saved"));
		return ExitStatus.DONE;
	}

	private void print(DeadlineRow row) {
		var words = new DeadlineWords(terminal.texts());
		terminal.print(terminal.text("explain.row", DeadlineWords.sign(row), row.person().isEmpty() ? row.caseTitle() : row.person(), words.rule(row), words.state(row)));
		new ReasonText(terminal, INDENT).print(row);
	}
}
