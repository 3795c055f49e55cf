package org.vigie.excel;

import java.util.regex.Pattern;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Text on its way into a cell: never a formula, never longer than a cell holds, and never read back as something else.
 *
 * @param text what the cell gets
 * @param quoted whether the cell is marked as text since it begins like a formula
 * @param cut whether the cell holds less than was entered
 */
record CellText(String text, boolean quoted, boolean cut) {

	/** The most characters a cell holds. */
	static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

	private static final String FORMULA_STARTS = "=+-@\t\r\n";
	private static final String CUT = "…";
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	static CellText of(String entered) {
		var quoted = !entered.isEmpty() && FORMULA_STARTS.indexOf(entered.charAt(0)) >= 0;
		var plain = entered.indexOf('_') < 0 ? entered : ESCAPE.matcher(entered).replaceAll("_x005F_");
		return plain.length() <= MOST ? new CellText(plain, quoted, false) : new CellText(cut(plain), quoted, true);
	}

	private static String cut(String text) {
		var end = MOST - CUT.length();
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
	}
}
