package org.vigie.core.fields;

import org.vigie.core.text.Texts;

/** The sheets of the status workbook that show fields. A sheet's name for people is the text {@code sheet.<id>.label}. */
public final class Sheets {
	public static final String CASES = "cases";
	public static final String CUSTODY = "custody";
	public static final String STATUS = "status";
	public static final String COUNTS = "counts";
	public static final String SOURCES = "sources";

	private Sheets() {
	}

	public static String label(String sheet, Texts texts) {
		return texts.text("sheet." + sheet + ".label");
	}
}
