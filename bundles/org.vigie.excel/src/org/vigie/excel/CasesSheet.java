package org.vigie.excel;

import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.cases.CaseStatus;
import org.vigie.core.cases.CaseSummary;
import org.vigie.core.cases.HeldPersons;
import org.vigie.core.dates.DateDisplay;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/** One line a case: where it stands, since when, who says so, who is held, what comes next. */
final class CasesSheet {

	private final Setting setting;
	private final Columns<CaseRows> columns;
	private final TableSheet<CaseRows> table;

	CasesSheet(Setting setting, SheetWriter sheet) {
		this.setting = setting;
		this.columns = columns();
		this.table = setting.table(sheet, columns);
	}

	void add(CaseRows rows) {
		table.add(rows, Optional.of(RowId.of(rows.id(), rows.id(), rows.revision(), columns.values(rows))));
	}

	void end() {
		table.end();
	}

	private Columns<CaseRows> columns() {
		return new Columns<CaseRows>("cases", setting.texts(), setting.cells(), setting.catalog(), CaseRows::file)
				.computed("status", (row, it) -> row.text(Look.COMPUTED, status(it.summary())))
				.computed("since", (row, it) -> row.day(Look.COMPUTED_DATE, DateCells.day(it.summary().since(), DateSense.OCCURRED)))
				.computed("sinceWords", (row, it) -> row.text(Look.COMPUTED, sinceWords(it.summary())))
				.computed("since@earliest", (row, it) -> row.day(Look.COMPUTED_DATE, it.summary().since().flatMap(UncertainDate::earliestDay)))
				.computed("since@latest", (row, it) -> row.day(Look.COMPUTED_DATE, it.summary().since().flatMap(UncertainDate::latestDay)))
				.computed("statedBy", (row, it) -> row.text(Look.COMPUTED, it.summary().statedBy().orElse("")))
				.computed("persons", (row, it) -> row.number(Look.COMPUTED_NUMBER, it.summary().persons()))
				.computed("held", (row, it) -> held(row, it.summary().held()))
				.computed("conflicts", (row, it) -> row.number(Look.COMPUTED_NUMBER, it.summary().conflicts()))
				.computed("differences", (row, it) -> row.text(Look.COMPUTED, it.file().getConflicts().stream().map(each -> "• " + each.getText()).collect(Collectors.joining("\n"))))
				.computed("lastStep", (row, it) -> row.day(Look.COMPUTED_DATE, it.summary().lastStep()))
				.computed("nextDate", (row, it) -> row.day(Look.COMPUTED_DATE, it.summary().next()));
	}

	private String status(CaseSummary summary) {
		return summary.status().map(setting.cases()::headline).orElseGet(setting.cases()::noStatus);
	}

	/** The words of a vague date, and what other sources say. */
	private String sinceWords(CaseSummary summary) {
		var own = setting.cells().words(summary.since(), DateSense.OCCURRED);
		var others = summary.status().map(CaseStatus::otherDates).orElseGet(java.util.List::of).stream()
				.map(it -> setting.text("status.other", DateDisplay.of(it.date(), setting.texts()), it.statedBy().orElse(""))).collect(Collectors.joining("\n"));
		return own.isEmpty() || others.isEmpty() ? own + others : own + "\n" + others;
	}

	/** A number where it can be said; else why not. */
	private void held(RowWriter row, HeldPersons held) {
		switch (held.kind()) {
		case COUNTED -> row.number(Look.COMPUTED_NUMBER, held.count());
		case AS_LAST_KNOWN -> row.text(Look.COMPUTED,
				setting.text("held.lastKnown", held.count(), held.knownOn().map(setting::day).orElse("")));
		case NO_DATES -> row.text(Look.COMPUTED, setting.text("held.unknown"));
		case NOBODY_NAMED -> row.empty(Look.COMPUTED);
		}
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}
