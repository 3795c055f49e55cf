package org.vigie.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.poifs.crypt.temp.SXSSFWorkbookWithCustomZipEntrySource;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Place;
import org.vigie.core.text.Texts;

/**
 * A workbook under way. Rows leave the memory as they are written; what spills to disk is encrypted with a key that is never
 * stored, and goes when the book is closed.
 */
final class Book implements AutoCloseable {

	private static final int MOST_NOTICES = 100;
	private static final String PROGRAM = "Vigie";

	private final SXSSFWorkbook poi = new SXSSFWorkbookWithCustomZipEntrySource();
	private final String fileName;
	private final Styles styles;
	private final SheetNames names = new SheetNames();
	private final List<Notice> notices = new ArrayList<>();

	/** @param fileName for notices about cells */
	Book(String fileName, Texts texts) {
		this.fileName = Objects.requireNonNull(fileName);
		this.styles = new Styles(poi.getXSSFWorkbook(), new NumberFormats(texts));
	}

	/** Adds a sheet after those there are; its name is the wanted one where that can be. */
	SheetWriter sheet(String wanted) {
		return new SheetWriter(this, poi.createSheet(names.take(wanted)));
	}

	Styles styles() {
		return styles;
	}

	SXSSFWorkbook poi() {
		return poi;
	}

	/** Gives a cell or range a name that formulas use in every language. */
	void name(String name, String sheet, String reference) {
		var defined = poi.createName();
		defined.setNameName(name);
		defined.setRefersToFormula("'" + sheet.replace("'", "''") + "'!" + reference);
	}

	/** Gives a column of a sheet a name that goes with the sheet. */
	void nameColumn(String name, String sheet, int column) {
		var defined = poi.createName();
		defined.setSheetIndex(poi.getSheetIndex(sheet));
		defined.setNameName(name);
		defined.setRefersToFormula("'" + sheet.replace("'", "''") + "'!$" + letters(column) + ":$" + letters(column));
	}

	/** What file managers show of the book. */
	void describe(String title, ZonedDateTime madeAt) {
		var properties = poi.getXSSFWorkbook().getProperties().getCoreProperties();
		properties.setTitle(title);
		properties.setCreator(PROGRAM);
		properties.setCreated(Optional.of(Date.from(madeAt.toInstant())));
	}

	/** Remembers that a text was longer than a cell holds; after many, one remark stands for the rest. */
	void tooLong(String sheet, String cell) {
		if (notices.size() < MOST_NOTICES) {
			notices.add(Notice.warning("export.text-cut", CellText.MOST).at(Place.cell(fileName, sheet, cell)));
		}
	}

	List<Notice> notices() {
		return List.copyOf(notices);
	}

	void write(OutputStream out) throws IOException {
		poi.write(out);
	}

	@Override
	public void close() throws IOException {
		for (var sheet : poi) {
			((SXSSFSheet) sheet).flushRows(); // rows that still wait would keep what was spilled from being removed
		}
		poi.close();
	}

	/** The letters of a column counted from 0. */
	static String letters(int column) {
		return CellReference.convertNumToColString(column);
	}
}
