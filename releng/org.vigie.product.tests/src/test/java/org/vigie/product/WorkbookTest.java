package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The status workbook of the product, opened by a reader that shares no code with what wrote it, and by an office suite. */
final class WorkbookTest {
	private static final String DAY = "2026-11-22";

	@TempDir
	private static Path home;

	private static Path file;

	@BeforeAll
	static void aWorkbookOfTheSample() throws Exception {
		file = home.resolve("status.xlsx");
		var answer = Product.built().run(home, "export", file.toString(), "--as-of", DAY);
		assertEquals(0, answer.status(), answer.output());
		assertEquals(file + ": 69 cases written.", answer.lines().getLast());
	}

	@Test
	void theSheetsStandInTheOrderPeopleReadThem() throws IOException {
		try (var workbook = open(file)) {
			var names = workbook.getSheets().filter(it -> it.getVisibility() == SheetVisibility.VISIBLE).map(it -> it.getName()).toList();

			assertEquals(List.of("Cover", "Deadlines", "Persons in custody", "Cases", "Status history", "Counts by source", "Sources", "Reasons"), names.subList(0, 8));
			assertEquals(List.of("icc-al-hassan", "ml-diandioume", "ml-moura-military-inquiry", "ml-sanogo-red-berets"), names.subList(8, 12).stream().sorted().toList());
			assertEquals(12, names.size());
			assertEquals(SheetVisibility.VERY_HIDDEN, workbook.findSheet("_vigie").orElseThrow().getVisibility());
		}
	}

	@Test
	void theHeadingsOfTheDeadlinesAreThoseThatWereAgreed() throws IOException {
		assertEquals(List.of("State", "Days", "Last day, earliest", "Last day, latest", "Last day as text", "Person", "Case", "Kind", "Rule and citation", "Confidence", "Readings",
				"Place", "Rule pack", "Why", "_vigie"), texts(rows("Deadlines").getFirst()));
	}

	@Test
	void theDeadlinesShowTheSameFourRowsAsTheList() throws IOException {
		var rows = rows("Deadlines");

		assertEquals(List.of("no rule loaded", "no rule loaded", "running", "ended after the limit"), rows.stream().skip(1).limit(4).map(it -> it.getCellText(0)).toList());
		assertEquals(List.of("no clock"), rows.stream().skip(5).map(it -> it.getCellText(0)).distinct().toList());
		assertEquals(LocalDate.of(2027, 3, 27), rows.get(3).getCellAsDate(3).orElseThrow().toLocalDate());
		assertEquals(125, number(rows.get(3).getCell(1)));
		assertEquals(-1158, number(rows.get(4).getCell(1)));
		assertTrue(rows.get(4).getCellText(10).contains("cannot be computed: referral date missing"), rows.get(4).getCellText(10));
		assertTrue(rows.get(4).getCellText(10).contains("1,157 over"), rows.get(4).getCellText(10));
	}

	@Test
	void exactDatesAreDatesAndOthersStayWords() throws IOException {
		var rows = rows("Persons in custody");
		var sanogo = named(rows, "Amadou Haya Sanogo");
		var keita = named(rows, "Ibrahim Boubacar Keïta");

		assertEquals(LocalDate.of(2013, 11, 27), sanogo.getCellAsDate(2).orElseThrow().toLocalDate());
		assertTrue(sanogo.getCell(2).getDataFormatString().contains("yyyy"), sanogo.getCell(2).getDataFormatString());
		assertEquals(2253, number(sanogo.getCell(11)));
		assertEquals(CellType.EMPTY, keita.getCell(2).getType());
		assertEquals("Aug 2020", keita.getCellText(3));
	}

	@Test
	void everyStatusRowAndEveryNumberOfTheFileIsThere() throws IOException {
		var facts = SampleFile.read().cases();

		assertEquals(69, rows("Cases").size() - 1);
		assertEquals(facts.stream().mapToLong(it -> SampleFile.list(it, "status").size()).sum(), rows("Status history").size() - 1);
		assertEquals(facts.stream().flatMap(it -> SampleFile.list(it, "counts").stream()).map(it -> SampleFile.text(it, "unit")).sorted().toList(),
				rows("Counts by source").stream().skip(1).map(it -> it.getCellText(3)).sorted().toList());
	}

	@Test
	void nothingIsAddedUp() throws IOException {
		assertEquals(List.of(), formulas(file).filter(it -> it.toUpperCase(Locale.ROOT).contains("SUM") || it.toUpperCase(Locale.ROOT).contains("SUBTOTAL")).toList());
	}

	@Test
	void textThatLooksLikeAFormulaStaysText() throws Exception {
		var hostile = List.of("=HYPERLINK(\"http://example.invalid\",\"x\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1,2)", "=1+1");
		Files.writeString(home.resolve("hostile.yaml"), """
				schema: accountability-facts
				schema_version: 1
				states:
				  ML: [ml.charged]
				sources:
				  - id: paper
				    publisher: '%s'
				    title: '%s'
				    date: '2024'
				cases:
				  - id: zz-hostile
				    title: '%s'
				    headline: true
				    kind: criminal prosecution
				    scheme: ML
				    persons:
				      - label: '%s'
				        role: accused
				    status:
				      - date: '2024-05-01'
				        precision: day
				        state: ml.charged
				        label: '%s'
				        source: paper
				""".formatted(hostile.stream().map(it -> it.replace("'", "''")).toArray()));
		assertEquals(0, Product.built().run(home, "init", "hostile", "--open").status());
		var taken = Product.built().run(home, "import", "hostile", "hostile.yaml");
		assertEquals(0, taken.status(), taken.output());

		assertEquals(0, Product.built().run(home, "export", "hostile", "hostile.xlsx", "--as-of", DAY).status());

		var written = home.resolve("hostile.xlsx");
		assertEquals(List.of(), formulas(written).filter(it -> it.contains("HYPERLINK") || it.contains("cmd") || it.equals("1+1") || it.contains("SUM(1")).toList());
		try (var workbook = open(written)) {
			var texts = workbook.getSheets().flatMap(WorkbookTest::stream).flatMap(Row::stream).filter(it -> it != null && it.getType() == CellType.STRING).map(Cell::getText).toList();
			hostile.forEach(it -> assertTrue(texts.stream().anyMatch(text -> text.contains(it)), it));
		}
	}

	@Test
	void theFrenchWorkbookHasFrenchHeadings() throws Exception {
		var french = home.resolve("statut.xlsx");
		assertEquals(0, Product.built().run(home, "export", french.toString(), "--as-of", DAY, "--lang", "fr").status());

		try (var workbook = open(french)) {
			var deadlines = workbook.getSheets().skip(1).findFirst().orElseThrow();
			assertEquals(List.of("État", "Jours", "Dernier jour, au plus tôt", "Dernier jour, au plus tard"), texts(deadlines.read().getFirst()).subList(0, 4));
		}
	}

	@Test
	@Tag("long")
	void anOfficeSuiteOpensItAndPrintsIt() throws Exception {
		convert("pdf", home);
		convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2", home);

		assertTrue(Files.size(home.resolve("status.pdf")) > 50_000);
		var bytes = Files.readString(home.resolve("status.pdf"), StandardCharsets.ISO_8859_1);
		assertTrue(bytes.split("/Type\\s*/Page\\b").length - 1 > 10, "pages");
		var list = Files.readString(home.resolve("status-Deadlines.csv"));
		assertTrue(list.contains("\nrunning,125,"), list);
		assertTrue(list.contains("\nended after the limit,-1158,"), list);
	}

	private static void convert(String format, Path folder) throws Exception {
		var suite = Stream.of("soffice", "libreoffice").filter(WorkbookTest::isThere).findFirst().orElseThrow(() -> new AssertionError("LibreOffice is missing; nothing was tested."));
		var process = new ProcessBuilder(suite, "-env:UserInstallation=" + folder.resolve("suite").toUri(), "--headless", "--convert-to", format, "--outdir", folder.toString(), file.toString())
				.redirectErrorStream(true).redirectOutput(folder.resolve("suite.txt").toFile()).start();
		assertTrue(process.waitFor(180, TimeUnit.SECONDS), "no end after three minutes");
		assertEquals(0, process.exitValue(), Files.readString(folder.resolve("suite.txt")));
	}

	private static boolean isThere(String program) {
		return Stream.of(System.getenv("PATH").split(":")).anyMatch(it -> Files.isExecutable(Path.of(it, program)));
	}

	private static ReadableWorkbook open(Path workbook) throws IOException {
		return new ReadableWorkbook(workbook.toFile(), new ReadingOptions(true, true));
	}

	private static List<Row> rows(String sheet) throws IOException {
		try (var workbook = open(file)) {
			return workbook.findSheet(sheet).orElseThrow().read();
		}
	}

	private static Stream<Row> stream(Sheet sheet) {
		try {
			return sheet.read().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Stream<String> formulas(Path workbook) throws IOException {
		try (var opened = open(workbook)) {
			return opened.getSheets().flatMap(WorkbookTest::stream).flatMap(Row::stream).filter(it -> it != null && it.getFormula() != null).map(Cell::getFormula).toList().stream();
		}
	}

	private static Row named(List<Row> rows, String person) {
		return rows.stream().filter(it -> it.getCellText(0).startsWith(person)).findFirst().orElseThrow();
	}

	private static int number(Cell cell) {
		assertNotNull(cell);
		return (int) Double.parseDouble(cell.getRawValue());
	}

	private static List<String> texts(Row row) {
		return row.stream().map(Cell::getText).toList();
	}
}
