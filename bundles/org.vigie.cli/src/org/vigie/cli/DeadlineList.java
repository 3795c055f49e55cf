package org.vigie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineKind;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.CaseStore;

/** The deadlines of a register, the most urgent first. */
record DeadlineList(Context context) {

	ExitStatus print(CaseStore store, DeadlineFilter filter) {
		return context.terminal().with(rows(store, DeadlineFilter.allOn(filter.asOf())), everything -> {
			print(everything.stream().filter(filter::accepts).toList(), everything, filter.all());
			return ExitStatus.DONE;
		});
	}

	ExitStatus json(CaseStore store, DeadlineFilter filter) {
		var read = rows(store, filter);
		return context.terminal().with(read, rows -> {
			context.terminal().print(Json.print(Fields.of("vigie-deadlines/1").with("register", store.info().name()).with("asOf", filter.asOf()).with("remarks", context.json(read.notices()))
					.with("deadlines", rows.stream().map(new DeadlineJson(context)::row).toList()).map()));
			return ExitStatus.DONE;
		});
	}

	ExitStatus csv(CaseStore store, DeadlineFilter filter) {
		return context.terminal().with(rows(store, filter), rows -> {
			try {
				var printer = new CSVPrinter(context.terminal().out(), CSVFormat.RFC4180);
				printer.printRecord("state", "days", "last_day", "earliest", "latest", "person", "case", "case_id", "rule", "citation", "confidence", "counting_confidence", "provisional",
						"pack", "pack_version");
				var words = words();
				for (var row : rows) {
					printer.printRecord(words.state(row), words.plainDays(row), words.plainLastDay(row), row.earliest().map(Object::toString).orElse(""),
							row.latest().map(Object::toString).orElse(""), row.person(), row.caseTitle(), row.caseId(), words.ruleOrAct(row), row.citation().orElse(""),
							row.confidence().orElse(""), row.rule().countingConfidence().orElse(""), Boolean.toString(row.provisional()), row.rule().pack().orElse(""),
							row.rule().version().orElse(""));
				}
				printer.flush();
				return ExitStatus.DONE;
			} catch (IOException e) {
				throw new UncheckedIOException(e); // a PrintStream never fails
			}
		});
	}

	private Outcome<List<DeadlineRow>> rows(CaseStore store, DeadlineFilter filter) {
		return context.deadlines(store, filter);
	}

	private DeadlineWords words() {
		return new DeadlineWords(context.terminal().texts());
	}

	private void print(List<DeadlineRow> rows, List<DeadlineRow> everything, boolean all) {
		var terminal = context.terminal();
		var words = words();
		var certainty = new Certainty(terminal.texts());
		var table = new TextTable(6, Set.of(4, 5)).row("", terminal.text("deadlines.state"), terminal.text("deadlines.days"), terminal.text("deadlines.last"),
				terminal.text("deadlines.person"), terminal.text("deadlines.rule"));
		var packs = rows.stream().map(it -> it.rule().packAndVersion()).filter(it -> !it.isEmpty()).distinct().sorted().toList();
		for (var row : rows) {
			table.row(DeadlineWords.sign(row), words.state(row), words.plainDays(row), words.plainLastDay(row), DeadlineWords.shortName(row.person()),
					row.kind() == DeadlineKind.NO_CLOCK ? "" : certainty.marked(rule(row, packs.size() > 1), row));
		}
		var lines = table.lines();
		terminal.print(lines.getFirst());
		for (int i = 0; i < rows.size(); i++) {
			terminal.print(lines.get(i + 1));
			if (all) {
				words.noClock(rows.get(i)).ifPresent(why -> terminal.paragraph(INDENT, why));
			}
		}
		var withoutClock = everything.stream().filter(it -> it.kind() == DeadlineKind.NO_CLOCK).count();
		if (all) {
			terminal.print(terminal.text("deadlines.total.all", Integer.valueOf(rows.size())));
		} else {
			terminal.paragraph(0, terminal.text("deadlines.total", Integer.valueOf(rows.size()), Long.valueOf(withoutClock)));
		}
		certainty.legend(rows).ifPresent(it -> terminal.paragraph(0, it));
		if (!packs.isEmpty()) {
			terminal.paragraph(0, terminal.text("deadlines.packs", String.join(", ", packs)));
		}
		terminal.print(terminal.text("deadlines.dates"));
	}

	/** The rule; where rows of several packs stand together, with its own. */
	private String rule(DeadlineRow row, boolean withPack) {
		var pack = row.rule().packAndVersion();
		return withPack && !pack.isEmpty() ? context.terminal().text("deadlines.rule-of-pack", words().ruleOrAct(row), pack) : words().ruleOrAct(row);
	}

	private static final int INDENT = 5;
}
