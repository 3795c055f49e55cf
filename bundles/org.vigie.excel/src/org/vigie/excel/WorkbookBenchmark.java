package org.vigie.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.vigie.core.bench.Benchmark;
import org.vigie.core.bench.BenchmarkResult;
import org.vigie.core.bench.BenchmarkSetting;
import org.vigie.core.bench.Rounds;
import org.vigie.core.text.Texts;

/**
 * A status sheet of 20 styled columns, written as every sheet here is (spilled encrypted, rows as high as their texts, nothing that
 * could become a formula), beside the same cells with the same styles by plain POI streaming.
 */
public final class WorkbookBenchmark implements Benchmark {

	private static final int ROUNDS = 3;
	private static final int COLUMNS = 20;
	private static final int WIDTH = 18;
	private static final LocalDate FIRST = LocalDate.of(2013, 11, 27);

	@Override
	public BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException {
		return compare(rows, ROUNDS, scratch);
	}

	/** Measures without the services of a running program. */
	public static BenchmarkResult compare(int rows, int rounds, Path scratch) throws IOException {
		return Rounds.inTurn(rounds, rows, () -> write(rows, scratch.resolve("ours.xlsx")), "the same cells and styles by plain POI streaming",
				() -> writePlain(rows, scratch.resolve("plain.xlsx")));
	}

	/** Writes the sheet as every sheet here is written. */
	static void write(int rows, Path file) throws IOException {
		var texts = Texts.in(Locale.ENGLISH).with(WorkbookExporter.class);
		var print = Print.of("Benchmark", FIRST.toString(), "", texts);
		try (var book = new Book(file.getFileName().toString(), texts); OutputStream out = Files.newOutputStream(file)) {
			var table = TableSheet.begin(book.sheet("Status"), columns(), print, "computed");
			for (var i = 0; i < rows; i++) {
				table.add(i, Optional.empty());
			}
			table.end();
			book.write(out);
		}
	}

	private static List<TableSheet.Placed<Integer>> columns() {
		var columns = new ArrayList<TableSheet.Placed<Integer>>();
		for (var i = 0; i < COLUMNS; i++) {
			var column = i;
			columns.add(new TableSheet.Placed<>(new SheetColumn<>("c" + i, "Column " + i, false, (row, number) -> cell(row, column, number)),
					new SheetLayout.Place("c" + i, WIDTH, false, false)));
		}
		return columns;
	}

	private static void cell(RowWriter row, int column, int number) {
		switch (column % 5) {
		case 0 -> row.text(name(number));
		case 1 -> row.day(Look.DATE, Optional.of(day(number)));
		case 2 -> row.number(Look.NUMBER, number);
		case 3 -> row.text(Look.COMPUTED, word(number));
		default -> row.text(Look.STATE, "running");
		}
	}

	private static void writePlain(int rows, Path file) throws IOException {
		try (var book = new SXSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
			var styles = new Styles(book.getXSSFWorkbook(), new NumberFormats(Texts.in(Locale.ENGLISH).with(WorkbookExporter.class)));
			var looks = new Look[] { Look.TEXT, Look.DATE, Look.NUMBER, Look.COMPUTED, Look.STATE };
			var sheet = book.createSheet("Status");
			for (var i = 0; i < rows; i++) {
				var row = sheet.createRow(i);
				for (var column = 0; column < COLUMNS; column++) {
					plain(row, column, i, styles.of(looks[column % looks.length], i % 2 == 0));
				}
			}
			book.write(out);
		}
	}

	private static void plain(Row row, int column, int number, CellStyle style) {
		var cell = row.createCell(column);
		cell.setCellStyle(style);
		switch (column % 5) {
		case 0 -> cell.setCellValue(name(number));
		case 1 -> cell.setCellValue(day(number));
		case 2 -> cell.setCellValue(number);
		case 3 -> cell.setCellValue(word(number));
		default -> cell.setCellValue("running");
		}
	}

	private static String name(int number) {
		return "Person " + number;
	}

	private static String word(int number) {
		return number % 3 == 0 ? "charged" : "sent for trial";
	}

	private static LocalDate day(int number) {
		return LocalDate.ofEpochDay(FIRST.toEpochDay() + number % 4000);
	}
}
