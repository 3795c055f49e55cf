package org.vigie.excel;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every style of a workbook, made once: a look, plain and banded, and the fills of the states. */
final class Styles {

	static final String FONT = "Calibri";
	private static final short SIZE = 10;
	private static final String BAND = "F5F7F9";
	private static final String HEADER = "E9EDF1";
	private static final String INPUT = "FFF9E5";
	private static final String LINE = "C9D0D8";
	private static final String TEXT = "1A1E24";
	private static final String TEXT2 = "4A525C";
	private static final String ACCENT = "0A5AA6";

	private final XSSFWorkbook book;
	private final NumberFormats formats;
	private final Map<Look, CellStyle> plain = new EnumMap<>(Look.class);
	private final Map<Look, CellStyle> banded = new EnumMap<>(Look.class);
	private final Map<StateRole, CellStyle> states = new EnumMap<>(StateRole.class);

	Styles(XSSFWorkbook book, NumberFormats formats) {
		this.book = Objects.requireNonNull(book);
		this.formats = Objects.requireNonNull(formats);
		base();
		for (var look : Look.values()) {
			plain.put(look, made(look));
			banded.put(look, banded(made(look)));
		}
		for (var role : StateRole.values()) {
			states.put(role, state(role));
		}
	}

	/** The style of a cell that stands alone. */
	CellStyle of(Look look) {
		return plain.get(look);
	}

	/** The style of a cell in a table; every second row is banded. */
	CellStyle of(Look look, boolean band) {
		return (band ? banded : plain).get(look);
	}

	/** The style of a state's word where no rule of the sheet colours it. */
	CellStyle of(StateRole role) {
		return states.get(role);
	}

	private void base() {
		var font = book.getFontAt(0);
		font.setFontName(FONT);
		font.setFontHeightInPoints(SIZE);
		font.setColor(Colors.of(TEXT));
	}

	private XSSFCellStyle made(Look look) {
		var style = book.createCellStyle();
		style.setVerticalAlignment(VerticalAlignment.TOP);
		style.setWrapText(wraps(look));
		style.setFont(font(look));
		style.setDataFormat(formats.of(book, look));
		switch (look) {
		case HEADING -> heading(style);
		case SECTION -> line(style);
		case QUOTED -> style.setQuotePrefixed(true);
		case INPUT_DATE -> input(style);
		case DATE, COMPUTED_DATE, LAST_DAY, MINUTE -> style.setAlignment(HorizontalAlignment.LEFT);
		case NUMBER, COMPUTED_NUMBER, DAYS -> {
			style.setAlignment(HorizontalAlignment.RIGHT);
			style.setIndention((short) 1);
		}
		case MEANING -> {
			style.setAlignment(HorizontalAlignment.LEFT);
			style.setIndention((short) 1);
		}
		default -> {
			// nothing more to say
		}
		}
		return style;
	}

	private static boolean wraps(Look look) {
		return switch (look) {
		case TITLE, SUBTITLE, HEADING, TEXT, QUOTED, MEANING, COMPUTED, NAME, MONO, LINK, STATE, LABEL -> true;
		default -> false;
		};
	}

	private XSSFFont font(Look look) {
		var font = book.createFont();
		font.setFontName(look == Look.MONO ? "Consolas" : FONT);
		font.setFontHeightInPoints(size(look));
		font.setColor(Colors.of(color(look)));
		font.setBold(look == Look.TITLE || look == Look.HEADING || look == Look.SECTION || look == Look.NAME);
		font.setItalic(look == Look.COMPUTED || look == Look.COMPUTED_DATE || look == Look.COMPUTED_NUMBER);
		if (look == Look.LINK) {
			font.setUnderline(XSSFFont.U_SINGLE);
		}
		return font;
	}

	private static short size(Look look) {
		return switch (look) {
		case TITLE -> 18;
		case SUBTITLE, SECTION -> 12;
		case MONO -> 9;
		default -> SIZE;
		};
	}

	private static String color(Look look) {
		return switch (look) {
		case LINK -> ACCENT;
		case SUBTITLE, LABEL, COMPUTED, COMPUTED_DATE, COMPUTED_NUMBER -> TEXT2;
		default -> TEXT;
		};
	}

	private void heading(XSSFCellStyle style) {
		fill(style, HEADER);
		line(style);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
	}

	private void input(XSSFCellStyle style) {
		fill(style, INPUT);
		style.setAlignment(HorizontalAlignment.LEFT);
		for (var side : org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide.values()) {
			style.setBorderColor(side, Colors.of(LINE));
		}
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
	}

	private static void line(XSSFCellStyle style) {
		style.setBorderBottom(BorderStyle.THIN);
		style.setBottomBorderColor(Colors.of(LINE));
	}

	private static XSSFCellStyle banded(XSSFCellStyle style) {
		fill(style, BAND);
		return style;
	}

	private static void fill(XSSFCellStyle style, String rgb) {
		style.setFillForegroundColor(Colors.of(rgb));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
	}

	private CellStyle state(StateRole role) {
		var style = made(Look.STATE);
		role.fill().ifPresent(it -> fill(style, it));
		var font = book.createFont();
		font.setFontName(FONT);
		font.setFontHeightInPoints(SIZE);
		font.setColor(Colors.of(role.word()));
		font.setBold(role.bold());
		style.setFont(font);
		return style;
	}
}
