package org.vigie.excel;

/**
 * A place in the same workbook.
 *
 * @param sheet name of the sheet
 * @param row counted from 1
 */
record SheetLink(String sheet, int row) {

	/** The address a spreadsheet program goes to. */
	String address() {
		return "'" + sheet.replace("'", "''") + "'!A" + row;
	}
}
