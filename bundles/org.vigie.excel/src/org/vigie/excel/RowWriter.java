package org.vigie.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;

/** One row of a table, filled from left to right; a column without a value gets an empty cell, so that banding has no holes. */
final class RowWriter {

	private final SheetWriter sheet;
	private final SXSSFRow row;
	private final boolean band;
	private int next;
	private int lines = 1;

	RowWriter(SheetWriter sheet, SXSSFRow row, boolean band) {
		this.sheet = sheet;
		this.row = row;
		this.band = band;
	}

	/** The row's number as people see it, from 1. */
	int number() {
		return row.getRowNum() + 1;
	}

	/** The width of the next cell's column, in digits. */
	int width() {
		return sheet.widthOf(next);
	}

	void empty(Look look) {
		cell(look);
	}

	/** What a person entered. */
	void text(String value) {
		text(Look.TEXT, value);
	}

	/** Words in a look; what begins like a formula is marked as text whatever the look. */
	void text(Look look, String value) {
		var text = CellText.of(value);
		var cell = cell(text.quoted() ? Look.QUOTED : look);
		if (!value.isEmpty()) {
			cell.setCellValue(text.text());
		}
		grow(value);
		if (text.cut()) {
			sheet.tooLong(cell.getAddress().formatAsString());
		}
	}

	void number(Look look, long value) {
		cell(look).setCellValue(value);
	}

	void number(Look look, Optional<Long> value) {
		value.ifPresentOrElse(it -> number(look, it), () -> empty(look));
	}

	void day(Look look, Optional<LocalDate> value) {
		value.filter(DateCells::holds).ifPresentOrElse(it -> cell(look).setCellValue(it), () -> empty(look));
	}

	void minute(LocalDateTime value) {
		cell(Look.MINUTE).setCellValue(value);
	}

	/** A live number with the value it has now. */
	void formula(Look look, String formula, double now) {
		var cell = cell(look);
		cell.setCellFormula(formula);
		cell.setCellValue(now);
	}

	/** A live word with the value it has now. */
	void formula(Look look, String formula, String now) {
		var cell = cell(look);
		cell.setCellFormula(formula);
		cell.setCellValue(now);
	}

	/** A state's word on the fill of its role, where no rule of the sheet colours it. */
	void state(StateRole role, String word) {
		var cell = cell(Look.STATE);
		cell.setCellValue(word);
		cell.setCellStyle(sheet.style(role));
	}

	/** Words that lead to a place in the workbook. */
	void link(String words, SheetLink to) {
		var text = CellText.of(words);
		var cell = cell(Look.LINK);
		cell.setCellValue(text.text());
		grow(words);
		sheet.link(cell, to);
	}

	/** Makes the row as high as its longest text. */
	void end() {
		if (lines > 1) {
			row.setHeightInPoints(TextHeight.of(lines));
		}
	}

	private void grow(String text) {
		lines = Math.max(lines, TextHeight.lines(text, sheet.widthOf(next - 1)));
	}

	private SXSSFCell cell(Look look) {
		var cell = row.createCell(next++);
		cell.setCellStyle(sheet.style(look, band));
		return cell;
	}
}
