package org.vigie.excel;

import java.util.Arrays;
import java.util.Objects;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet of a book: rows from top to bottom, links, and how it looks and prints. */
final class SheetWriter {

	private static final int MOST_LINKS = 60_000; // spreadsheet programs refuse more than 65,530 a sheet
	private static final int UNITS = 256;
	private static final double MARGIN = 12 / 25.4;
	private static final double HEADER_MARGIN = 5 / 25.4;

	private final Book book;
	private final SXSSFSheet sheet;
	private int[] widths = new int[0];
	private int rows;
	private int links;

	SheetWriter(Book book, SXSSFSheet sheet) {
		this.book = Objects.requireNonNull(book);
		this.sheet = Objects.requireNonNull(sheet);
	}

	String name() {
		return sheet.getSheetName();
	}

	/** How many rows are written. */
	int rows() {
		return rows;
	}

	SXSSFSheet poi() {
		return sheet;
	}

	Book book() {
		return book;
	}

	/** Begins the next row. */
	RowWriter row(boolean band) {
		return new RowWriter(this, sheet.createRow(rows++), band);
	}

	/** Begins the next row, so many points high. */
	RowWriter row(float height) {
		var row = sheet.createRow(rows++);
		row.setHeightInPoints(height);
		return new RowWriter(this, row, false);
	}

	/** Leaves rows out. */
	void skip(int count) {
		rows += count;
	}

	CellStyle style(Look look, boolean band) {
		return book.styles().of(look, band);
	}

	CellStyle style(StateRole role) {
		return book.styles().of(role);
	}

	void tooLong(String cell) {
		book.tooLong(name(), cell);
	}

	/** Makes a cell lead to a place in the workbook; in very long sheets the last ones stay words. */
	void link(SXSSFCell cell, SheetLink to) {
		if (links++ < MOST_LINKS) {
			var link = book.poi().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
			link.setAddress(to.address());
			cell.setHyperlink(link);
		}
	}

	/** @param width in characters */
	void width(int column, int width) {
		widths = column < widths.length ? widths : Arrays.copyOf(widths, column + 1);
		widths[column] = width;
		sheet.setColumnWidth(column, Math.min(255, width) * UNITS + 182); // 182: the margins inside a cell
	}

	/** The width of a column in characters; very wide where none was set. */
	int widthOf(int column) {
		return column < widths.length ? widths[column] : Integer.MAX_VALUE;
	}

	/** Joins cells of the last row. */
	void join(int firstColumn, int lastColumn) {
		sheet.addMergedRegionUnsafe(new CellRangeAddress(rows - 1, rows - 1, firstColumn, lastColumn));
	}

	/** Prints the columns up to this one only. */
	void printed(int lastColumn) {
		var poi = book.poi();
		poi.setPrintArea(poi.getSheetIndex(name()), 0, lastColumn, 0, Math.max(0, rows - 1));
	}

	/** A4, one page wide, so that a print looks like the screen. */
	void print(Print print) {
		sheet.setDisplayGridlines(false);
		sheet.setPrintGridlines(false);
		sheet.setRightToLeft(print.rightToLeft());
		sheet.setFitToPage(true);
		sheet.setHorizontallyCenter(false);
		var setup = sheet.getPrintSetup();
		setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
		setup.setLandscape(print.landscape());
		setup.setFitWidth((short) 1);
		setup.setFitHeight((short) 0);
		setup.setHeaderMargin(HEADER_MARGIN);
		setup.setFooterMargin(HEADER_MARGIN);
		for (var side : new PageMargin[] { PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM }) {
			sheet.setMargin(side, MARGIN);
		}
		header(sheet.getHeader(), print);
		footer(sheet.getFooter(), print);
	}

	private void header(Header header, Print print) {
		header.setLeft(small(print.register()));
		header.setCenter(small(name()));
		header.setRight(small(print.asOf()));
	}

	private static void footer(HeaderFooter footer, Print print) {
		footer.setLeft(small(print.checkpoint()));
		footer.setCenter("&8" + print.pages());
		footer.setRight(small(print.caveat()));
	}

	/** Small letters; an ampersand stands for itself. */
	private static String small(String text) {
		return "&8 " + text.replace("&", "&&"); // the space keeps a leading digit out of the size
	}
}
