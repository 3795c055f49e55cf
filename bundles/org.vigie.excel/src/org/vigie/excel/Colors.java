package org.vigie.excel;

import java.util.HexFormat;

import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours by their RGB text. */
final class Colors {

	private Colors() {
	}

	/** The colour of six hex digits. */
	static XSSFColor of(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), new DefaultIndexedColorMap());
	}
}
