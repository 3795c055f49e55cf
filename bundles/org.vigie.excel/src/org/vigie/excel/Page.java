package org.vigie.excel;

import java.util.List;
import java.util.Objects;

/**
 * A sheet that reads like a page: lines of cells that may span columns, each line as high as its longest text needs, since joined
 * cells do not grow by themselves.
 */
final class Page {

	private static final int LARGE = 18;
	private static final int MIDDLE = 12;
	private static final int NORMAL = 10;

	/** What stands in one or several columns of a line. */
	record Part(int columns, Look look, String text, Cell cell) {

		/** Writes the first cell of the part. */
		interface Cell {
			void write(RowWriter row);
		}

		static Part text(int columns, Look look, String text) {
			return new Part(columns, look, text, row -> row.text(look, text));
		}

		static Part text(int columns, String text) {
			return text(columns, Look.TEXT, text);
		}

		/** @param text what the cell shows, for the height of the line */
		static Part cell(int columns, Look look, String text, Cell cell) {
			return new Part(columns, look, text, cell);
		}
	}

	private final SheetWriter sheet;
	private final List<Integer> widths;

	/** @param widths of the columns, in characters */
	Page(SheetWriter sheet, Print print, List<Integer> widths) {
		this.sheet = Objects.requireNonNull(sheet);
		this.widths = List.copyOf(widths);
		sheet.print(print.portrait());
		for (var i = 0; i < widths.size(); i++) {
			sheet.width(i, widths.get(i));
		}
	}

	SheetWriter sheet() {
		return sheet;
	}

	/** The number of the next line, from 1. */
	int next() {
		return sheet.rows() + 1;
	}

	void skip(int lines) {
		sheet.skip(lines);
	}

	/** One text over all columns. */
	void wide(Look look, String text) {
		line(Part.text(widths.size(), look, text));
	}

	/** Texts in the first columns, one each. */
	void cells(Look look, List<String> texts) {
		line(texts.stream().map(it -> Part.text(1, look, it)).toArray(Part[]::new));
	}

	/** Writes a line; its number, from 1. */
	int line(Part... parts) {
		var row = sheet.row(height(parts));
		var column = 0;
		for (var part : parts) {
			part.cell().write(row);
			for (var i = 1; i < part.columns(); i++) {
				row.empty(part.look());
			}
			if (part.columns() > 1) {
				sheet.join(column, column + part.columns() - 1);
			}
			column += part.columns();
		}
		return row.number();
	}

	private float height(Part... parts) {
		var most = TextHeight.of(1);
		var column = 0;
		for (var part : parts) {
			var width = widths.subList(column, column + part.columns()).stream().mapToInt(it -> it).sum();
			var size = size(part.look());
			most = Math.max(most, TextHeight.of(TextHeight.lines(part.text(), width * NORMAL / size)) * size / NORMAL);
			column += part.columns();
		}
		return Math.min(TextHeight.MOST, most);
	}

	private static int size(Look look) {
		return switch (look) {
		case TITLE -> LARGE;
		case SUBTITLE, SECTION -> MIDDLE;
		default -> NORMAL;
		};
	}
}
