package org.vigie.excel;

import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.vigie.core.cases.SourceMention;
import org.vigie.model.Count;

/** Numbers as each source gives them. There is no total: numbers of different sources and units are never added up. */
final class CountsSheet {

	private record Number(CaseRows rows, Count count) {
	}

	private final Columns<Number> columns;
	private final TableSheet<Number> table;
	private final TreeSet<String> qualifiers = new TreeSet<>();

	CountsSheet(Setting setting, SheetWriter sheet) {
		this.columns = new Columns<Number>("counts", setting.texts(), setting.cells(), setting.catalog(), Number::count)
				.computed("case", (row, it) -> row.text(Look.COMPUTED, it.rows().title()))
				.computed("source", (row, it) -> setting.sources(row, SourceMention.of(it.count()), row.width()))
				.computed("quote", (row, it) -> row.text(Look.COMPUTED, StatusSheet.quotes(it.count())));
		this.table = setting.table(sheet, columns);
	}

	void add(CaseRows rows) {
		for (var count : rows.file().getCounts()) {
			var number = new Number(rows, count);
			table.add(number, Optional.of(RowId.of(rows.id(), Objects.toString(count.getId(), ""), rows.revision(), columns.values(number))));
			Optional.ofNullable(count.getQualifier()).filter(it -> !it.isBlank()).ifPresent(qualifiers::add);
		}
	}

	/** The qualifiers that occur. */
	TreeSet<String> qualifiers() {
		return qualifiers;
	}

	void end(String qualifierList) {
		table.choices("count.qualifier", qualifierList);
		table.end();
	}

	/** The table, for the layout. */
	TableSheet<?> table() {
		return table;
	}
}
