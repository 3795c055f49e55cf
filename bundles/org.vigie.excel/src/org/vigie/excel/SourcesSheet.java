package org.vigie.excel;

import java.util.Objects;
import java.util.Optional;

import org.vigie.model.Source;

/** What the cases rest on, by publisher and title. Addresses are words, so that nobody opens one by mistake. */
final class SourcesSheet {

	private record Listed(int number, Source source, long revision) {
	}

	private final Columns<Listed> columns;
	private final TableSheet<Listed> table;
	private int number;

	SourcesSheet(Setting setting, SheetWriter sheet) {
		this.columns = new Columns<Listed>("sources", setting.texts(), setting.cells(), setting.catalog(), Listed::source)
				.computed("number", (row, it) -> row.number(Look.COMPUTED_NUMBER, it.number()));
		this.table = setting.table(sheet, columns);
	}

	void add(Source source, long revision) {
		var listed = new Listed(++number, source, revision);
		table.add(listed, Optional.of(RowId.of("", Objects.toString(source.getId(), ""), revision, columns.values(listed))));
	}

	void end() {
		table.end();
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}
