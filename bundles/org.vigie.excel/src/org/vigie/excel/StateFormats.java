package org.vigie.excel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Colours cells by the word that stands in them, so that they follow when the reader changes the as-of day or a date. One rule a
 * role; the words are those of the workbook's language.
 */
final class StateFormats {

	private final Map<StateRole, List<String>> words;

	/** @param words of each role, all that can stand in a cell */
	StateFormats(Map<StateRole, List<String>> words) {
		this.words = Map.copyOf(words);
	}

	/** Colours the states of a range. */
	void apply(SXSSFSheet sheet, CellRangeAddress range) {
		var formats = sheet.getSheetConditionalFormatting();
		var first = Book.letters(range.getFirstColumn()) + (range.getFirstRow() + 1);
		for (var role : StateRole.values()) {
			var rule = formats.createConditionalFormattingRule(condition("$" + first, words.getOrDefault(role, List.of())));
			var font = rule.createFontFormatting();
			font.setFontColor(Colors.of(role.word()));
			font.setFontStyle(false, role.bold());
			role.fill().ifPresent(fill -> {
				var pattern = rule.createPatternFormatting();
				pattern.setFillBackgroundColor(Colors.of(fill));
				pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
			});
			formats.addConditionalFormatting(new CellRangeAddress[] { range }, rule);
		}
	}

	/** Makes figures below zero bold. */
	static void overdue(SXSSFSheet sheet, CellRangeAddress range) {
		var formats = sheet.getSheetConditionalFormatting();
		var first = Book.letters(range.getFirstColumn()) + (range.getFirstRow() + 1);
		var rule = formats.createConditionalFormattingRule("AND(ISNUMBER($" + first + "),$" + first + "<0)");
		rule.createFontFormatting().setFontStyle(false, true);
		formats.addConditionalFormatting(new CellRangeAddress[] { range }, rule);
	}

	private static String condition(String cell, List<String> words) {
		return words.stream().map(it -> cell + "=" + quoted(it)).collect(Collectors.joining(",", "OR(", ")"));
	}

	/** A text inside a formula. */
	static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}
}
