package org.vigie.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.usermodel.SheetVisibility;

/**
 * The hidden sheet by which the program finds its way when the workbook comes back: the version of the layout, the language, the day
 * looked from, each sheet's columns, and the words cells can be chosen from. It holds no facts.
 */
final class LayoutSheet {

	private static final String VERSION = "1";

	private record ListOf(String name, List<String> words) {
	}

	private final Setting setting;
	private final List<List<String>> lines = new ArrayList<>();
	private final List<ListOf> lists = new ArrayList<>();

	LayoutSheet(Setting setting) {
		this.setting = Objects.requireNonNull(setting);
		lines.add(List.of("layout", VERSION));
		lines.add(List.of("language", setting.texts().language().toLanguageTag()));
		lines.add(List.of("asOf", setting.asOf().toString()));
	}

	/** Notes which columns a sheet has. */
	void sheet(String id, TableSheet<?> table) {
		var line = new ArrayList<>(List.of("sheet", id, table.sheet().name()));
		table.columns().forEach(it -> line.add(it.column().id()));
		lines.add(line);
	}

	/** Adds words to choose from under a name. */
	void list(String name, Collection<String> words) {
		lists.add(new ListOf(name, List.copyOf(words)));
	}

	/** Writes the sheet as the last one and hides it from every menu. */
	void write() {
		var sheet = setting.book().sheet(RowId.COLUMN);
		for (var line : lines) {
			words(sheet.row(false), line);
		}
		for (var each : lists) {
			var row = sheet.row(false);
			row.text(Look.HIDDEN, "list");
			row.text(Look.HIDDEN, each.name());
			words(row, each.words());
			if (!each.words().isEmpty()) {
				setting.book().name(each.name(), sheet.name(), "$C$" + row.number() + ":$" + Book.letters(1 + each.words().size()) + "$" + row.number());
			}
		}
		var poi = setting.book().poi();
		poi.setSheetVisibility(poi.getSheetIndex(sheet.name()), SheetVisibility.VERY_HIDDEN);
	}

	private static void words(RowWriter row, List<String> words) {
		words.forEach(it -> row.text(Look.HIDDEN, it));
	}
}
