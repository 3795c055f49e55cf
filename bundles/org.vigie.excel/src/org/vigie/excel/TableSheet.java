package org.vigie.excel;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;

/**
 * A sheet that is one table: headings, rows, the hidden column of row ids. The same for every such sheet: row 1 and the first column
 * stay in view, every column can be filtered, the ids move with their rows.
 */
final class TableSheet<T> {

	/** A column and its place. */
	record Placed<T>(SheetColumn<T> column, SheetLayout.Place place) {
	}

	private static final int LAST_ROW = 1_048_575;
	private static final String ID_NAME = "_vigie_id";

	private final SheetWriter sheet;
	private final List<Placed<T>> columns;

	private TableSheet(SheetWriter sheet, List<Placed<T>> columns) {
		this.sheet = Objects.requireNonNull(sheet);
		this.columns = List.copyOf(columns);
	}

	/** Begins the sheet with its headings. */
	static <T> TableSheet<T> begin(SheetWriter sheet, List<Placed<T>> columns, Print print, String computedNote) {
		var table = new TableSheet<>(sheet, columns);
		sheet.print(print);
		table.widths();
		table.headings(computedNote);
		sheet.book().nameColumn(ID_NAME, sheet.name(), columns.size());
		sheet.poi().createFreezePane(1, 1);
		sheet.poi().setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
		return table;
	}

	SheetWriter sheet() {
		return sheet;
	}

	List<Placed<T>> columns() {
		return columns;
	}

	/** Where the next row will stand. */
	SheetLink next() {
		return new SheetLink(sheet.name(), sheet.rows() + 1);
	}

	/** Writes a row; its id is empty where it stands for no record. */
	void add(T value, Optional<RowId> id) {
		var row = sheet.row(sheet.rows() % 2 == 0);
		for (var each : columns) {
			each.column().cell().accept(row, value);
		}
		row.text(Look.HIDDEN, id.map(RowId::text).orElse(""));
		row.end();
	}

	/** The column's place from 0; empty when the layout leaves it out. */
	Optional<Integer> place(String id) {
		for (var i = 0; i < columns.size(); i++) {
			if (columns.get(i).column().id().equals(id)) {
				return Optional.of(i);
			}
		}
		return Optional.empty();
	}

	/** The letters of a column of the layout. */
	Optional<String> letters(String id) {
		return place(id).map(Book::letters);
	}

	/** Lets the cells of a column be chosen from a named list; what is not on it may be typed all the same. */
	void choices(String id, String listName) {
		place(id).ifPresent(column -> {
			var rule = sheet.poi().getDataValidationHelper().createValidation(sheet.poi().getDataValidationHelper().createFormulaListConstraint(listName),
					new CellRangeAddressList(1, LAST_ROW, column, column));
			rule.setShowErrorBox(false);
			sheet.poi().addValidationData(rule);
		});
	}

	/** Ends the sheet: now its last row is known. */
	void end() {
		var printed = IntStream.range(0, columns.size()).filter(it -> columns.get(it).place().unprinted()).findFirst();
		printed.ifPresent(it -> sheet.printed(it - 1));
		sheet.poi().setAutoFilter(new CellRangeAddress(0, Math.max(1, sheet.rows() - 1), 0, columns.size()));
	}

	private void widths() {
		for (var i = 0; i < columns.size(); i++) {
			sheet.width(i, columns.get(i).place().width());
			if (columns.get(i).place().folded()) {
				sheet.poi().groupColumn(i, i);
				sheet.poi().setColumnHidden(i, true);
			}
		}
		sheet.poi().setColumnHidden(columns.size(), true);
	}

	private void headings(String computedNote) {
		var row = sheet.row(30);
		for (var each : columns) {
			row.text(Look.HEADING, each.column().heading());
		}
		row.text(Look.HIDDEN, RowId.COLUMN);
		for (var i = 0; i < columns.size(); i++) {
			if (columns.get(i).column().computed()) {
				note(i, columns.get(i).column().heading(), computedNote);
			}
		}
	}

	/** A note that shows when the heading is chosen. */
	private void note(int column, String title, String text) {
		var rule = sheet.poi().getDataValidationHelper().createValidation(new XSSFDataValidationConstraint(ValidationType.ANY, ""), new CellRangeAddressList(0, 0, column, column));
		rule.setShowPromptBox(true);
		rule.createPromptBox(title, text);
		sheet.poi().addValidationData(rule);
	}
}
