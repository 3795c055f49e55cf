package org.vigie.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.vigie.core.cases.CaseSummaries;
import org.vigie.core.cases.CaseSummary;
import org.vigie.core.cases.CaseWords;
import org.vigie.core.cases.HeldPersons;
import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.CaseStore;
import org.vigie.rules.ClockState;

/** The cases of a register, one line each: those with their own sheet first, then those with a clock, then the others as ordered by id. */
record StatusList(Context context) {

	private static final Comparator<CaseSummary> SHOWN_FIRST = Comparator.comparing((CaseSummary it) -> !it.headline()).thenComparing(it -> it.worst().isEmpty())
			.thenComparing(it -> it.scheme().equals("ICC") ? 1 : it.scheme().equals("ML") ? 0 : 2);

	ExitStatus print(CaseStore store, LocalDate day) {
		return context.terminal().with(summaries(store, day), cases -> {
			print(cases);
			return ExitStatus.DONE;
		});
	}

	ExitStatus json(CaseStore store, LocalDate day) {
		var read = summaries(store, day);
		return context.terminal().with(read, cases -> {
			context.terminal().print(Json.print(Fields.of("vigie-status/1").with("register", store.info().name()).with("asOf", day).with("remarks", context.json(read.notices()))
					.with("cases", cases.stream().map(new CaseJson(context)::summary).toList()).map()));
			return ExitStatus.DONE;
		});
	}

	private Outcome<List<CaseSummary>> summaries(CaseStore store, LocalDate day) {
		return context.deadlines(store, DeadlineFilter.allOn(day)).then(rows -> {
			var byCase = rows.stream().collect(Collectors.groupingBy(DeadlineRow::caseId));
			var summaries = new ArrayList<CaseSummary>();
			return store.read(Optional.empty()).eachCase(it -> summaries.add(CaseSummaries.of(it, byCase.getOrDefault(it.getId(), List.of()), day)))
					.map(count -> summaries.stream().sorted(SHOWN_FIRST).toList());
		});
	}

	private void print(List<CaseSummary> cases) {
		var terminal = context.terminal();
		var words = new CaseWords(terminal.texts(), context.office().schemes());
		var table = new TextTable(6, Set.of(1, 2)).row("", terminal.text("status.case"), terminal.text("status.status"), terminal.text("status.since"), terminal.text("status.held"),
				terminal.text("status.next"));
		cases.forEach(it -> table.row(sign(it), it.shortTitle(), it.statusCode().map(words::shortStatus).orElseGet(words::noStatus), since(it), words.held(it.held()), next(it)));
		table.lines().forEach(terminal::print);
		terminal.print(foot(cases));
	}

	private String foot(List<CaseSummary> cases) {
		var terminal = context.terminal();
		var marks = certainty().legend(cases.stream().flatMap(it -> it.nextRow().stream()).toList());
		var lines = new ArrayList<String>();
		lines.add(terminal.text("status.total", Integer.valueOf(cases.size())));
		var lastKnown = cases.stream().filter(it -> it.held().kind() == HeldPersons.Kind.AS_LAST_KNOWN)
				.map(it -> it.shortTitle() + " " + it.held().knownOn().map(Object::toString).orElse("")).toList();
		if (!lastKnown.isEmpty()) {
			lines.add(terminal.text("status.lastKnown", String.join(", ", lastKnown)));
		}
		var foot = new StringBuilder(String.join(" ", lines));
		if (cases.stream().anyMatch(it -> it.held().kind() == HeldPersons.Kind.NO_DATES)) {
			foot.append(System.lineSeparator()).append(terminal.text("status.unknownHeld"));
			foot.append(' ').append(terminal.text("status.legend"));
		} else {
			foot.append(System.lineSeparator()).append(terminal.text("status.legend"));
		}
		marks.ifPresent(it -> foot.append(System.lineSeparator()).append(it));
		return String.join(System.lineSeparator(), foot.toString().lines().flatMap(it -> TextTable.wrap(it, TextTable.WIDTH).stream()).toList());
	}

	private String sign(CaseSummary it) {
		return it.worst().map(DeadlineWords::sign).orElse("");
	}

	private static String since(CaseSummary it) {
		return it.since().map(org.vigie.core.dates.DateDisplay::iso).orElse("-");
	}

	private String next(CaseSummary it) {
		if (it.worst().flatMap(DeadlineRow::state).filter(ClockState.NO_RULE::equals).isPresent()) {
			return context.terminal().text("status.noRule");
		}
		return it.next().map(day -> it.nextRow().map(row -> certainty().marked(day.toString(), row)).orElse(day.toString())).orElse("-");
	}

	private Certainty certainty() {
		return new Certainty(context.terminal().texts());
	}
}
