package org.vigie.excel;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.cases.SourceMention;
import org.vigie.model.Sourced;
import org.vigie.model.StatusChange;

/** The status history of every case, a row a statement; statements that contradict each other stand side by side. */
final class StatusSheet {

	private record Step(CaseRows rows, StatusChange change) {
	}

	private final Setting setting;
	private final Columns<Step> columns;
	private final TableSheet<Step> table;

	StatusSheet(Setting setting, SheetWriter sheet) {
		this.setting = setting;
		this.columns = new Columns<Step>("status", setting.texts(), setting.cells(), setting.catalog(), Step::change)
				.computed("case", (row, it) -> row.text(Look.COMPUTED, it.rows().title()))
				.computed("source", (row, it) -> setting.sources(row, SourceMention.of(it.change()), row.width()))
				.computed("quote", (row, it) -> row.text(Look.COMPUTED, quotes(it.change())));
		this.table = setting.table(sheet, columns);
	}

	void add(CaseRows rows) {
		for (var change : rows.file().getStatusChanges()) {
			var step = new Step(rows, change);
			table.add(step, Optional.of(RowId.of(rows.id(), Objects.toString(change.getId(), ""), rows.revision(), columns.values(step))));
		}
	}

	void end(String statusList) {
		table.choices("statusChange.code", statusList);
		table.end();
	}

	/** What the sources say, word for word. */
	static String quotes(Sourced record) {
		return SourceMention.of(record).stream().flatMap(it -> it.quote().stream()).distinct().collect(Collectors.joining("\n"));
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}
