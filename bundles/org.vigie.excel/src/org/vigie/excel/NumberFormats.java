package org.vigie.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.vigie.core.text.Texts;

/** How days, times and figures are shown; the reader's program puts month names into the reader's language. */
final class NumberFormats {

	static final String DAY = "d mmm yyyy";
	static final String MINUTE = "yyyy-mm-dd hh:mm";
	private static final String WHOLE = "#,##0";
	private static final String AS_WRITTEN = "General";

	private final Texts texts;

	NumberFormats(Texts texts) {
		this.texts = texts;
	}

	short of(XSSFWorkbook book, Look look) {
		return book.createDataFormat().getFormat(text(look));
	}

	private String text(Look look) {
		return switch (look) {
		case DATE, COMPUTED_DATE, INPUT_DATE -> DAY;
		case LAST_DAY -> texts.text("format.lastDay");
		case MINUTE -> MINUTE;
		case NUMBER, COMPUTED_NUMBER -> WHOLE;
		case DAYS -> texts.text("format.days");
		default -> AS_WRITTEN;
		};
	}
}
