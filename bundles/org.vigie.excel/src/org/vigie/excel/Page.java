package org.vigie.excel;

import java.util.List;
import java.util.Objects;

/**
 * A sheet that reads like a page: lines of cells that may span columns, each line as high as its longest text needs, since joined
 * cells do not grow by themselves.
 */
final class Page {

	private static final float LINE = 13.2f;
	private static final float PADDING = 3f;
	private static final int LARGE = 18;
	private static final int MIDDLE = 12;
	private static final int NORMAL = 10;
	private static final float HIGHEST = 409f; // no row can be higher

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
		var most = LINE + PADDING;
		var column = 0;
		for (var part : parts) {
			var width = widths.subList(column, column + part.columns()).stream().mapToInt(it -> it).sum();
			var size = size(part.look());
			most = Math.max(most, lines(part.text(), width * NORMAL / size) * LINE * size / NORMAL + PADDING);
			column += part.columns();
		}
		return Math.min(HIGHEST, most);
	}

	private static int size(Look look) {
		return switch (look) {
		case TITLE -> LARGE;
		case SUBTITLE, SECTION -> MIDDLE;
		default -> NORMAL;
		};
	}

	/** How many lines a text takes when it breaks between words. */
	static int lines(String text, int width) {
		var count = 0;
		for (var paragraph : text.split("\n", -1)) {
			var used = 0;
			count++;
			for (var word : paragraph.split(" ")) {
				if (used > 0 && used + 1 + word.length() > width) {
					count++;
					used = 0;
				}
				used += (used > 0 ? 1 : 0) + word.length();
				count += Math.max(0, (used - 1) / width);
				used = used > width ? used % width : used;
			}
		}
		return count;
	}
}
