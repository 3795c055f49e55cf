package org.vigie.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Progress;
import org.vigie.core.text.Texts;
import org.vigie.exchange.csv.CsvImporter;
import org.vigie.exchange.json.JsonImporter;
import org.vigie.exchange.sheet.WorkbookImporter;
import org.vigie.exchange.yaml.YamlImporter;

/** Files that are not what they should be: each is refused whole, with one sentence that names the file first. */
class BadFilesTest {

	private static final String HEAD = """
			schema: accountability-facts
			schema_version: 1
			states: {ML: [ml.charged, ml.appeal, ml.classement, ml.nonlieu], ANY: [context]}
			sources: [{id: src-1, title: A paper}]
			cases:
			""";
	private static final String CASE = HEAD + """
			- id: ml-one
			  title: One
			  scheme: ML
			""";
	private static final String TYPES = "<?xml version=\"1.0\"?><Types><Override PartName=\"/xl/workbook.xml\""
			+ " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";

	@TempDir
	private Path folder;

	private static Importer importer(String name) {
		return Map.of("yaml", new YamlImporter(), "json", new JsonImporter(), "csv", new CsvImporter(), "xlsx", new WorkbookImporter()).get(name.substring(name.lastIndexOf('.') + 1));
	}

	private String sentence(String name, byte[] content, Locale language) throws IOException {
		var file = Files.write(folder.resolve(name), content);
		var trouble = importer(name).read(file, name, Progress.NONE).refusal().orElseThrow(() -> new AssertionError(name + " was taken"));
		var text = trouble.place().orElseThrow() + ": " + Texts.in(language).text("trouble." + trouble.code(), trouble.arguments().toArray());
		assertTrue(text.startsWith(name), text);
		assertFalse(text.contains("Exception") || text.contains("trouble.") || text.contains("\n"), text);
		return text;
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static Stream<Arguments> refused() {
		return Stream.of(
				yaml(CASE + "  status: [{state: ml.closed, date: 2013}]\n", "9:20: ‘ml.closed’ is no status of scheme ML; nearest: ml.classement."),
				yaml(CASE + "  status:\n  - date: '2013-02-30'\n    state: context\n", "10:11: '2013-02-30' is no date: February 2013 has 28 days."),
				yaml(CASE + "  status: [{state: context, date: soon}]\n", "9:35: 'soon' is no date; write 2013, 2013-12 or 2013-12-04."),
				yaml(CASE + "  status: [{state: context, date: 2013-13}]\n", "9:35: '2013-13' is no date: there is no month 13."),
				yaml(CASE + "  status: [{state: context, date: 2013-05, date_end: 2013-04}]\n", "9:54: The end '2013-04' lies before the start '2013-05'."),
				yaml(CASE + "  custody: [{person: Two men, from: 2013-05-02, to: 2013-05-01}]\n", "9:53: The end '2013-05-01' lies before the start '2013-05-02'."),
				yaml(CASE + "  custody: [{person: Two men, title: {jurisdiction: MARS}}]\n", "9:53: ‘MARS’ is no jurisdiction; nearest: "),
				yaml(CASE + "  charges: [{text: Robbery, replaces: Theft}]\n", "9:39: No charge above this one reads ‘Theft’; nearest: -."),
				yaml(CASE + "  charges: [{text: Robbery, clock: keep}]\n", "9:36: ‘keep’ is not known here; nearest: keepStart."),
				yaml(CASE + "  custody: [{person: Two men, orders: [{kind: extension, length: 6M}]}]\n", "9:66: ‘6M’ is no length; write P1Y, P6M or P30D."),
				yaml(CASE + "  deadlines: [{text: Appeal, rules: icc-154}]\n", "9:30: "),
				yaml(CASE + "  custody: [{person: Two men, clock: limits}]\n", "9:38: ‘limits’ is not known here; nearest: limit."),
				yaml(CASE + "  custody: [{person: Two men, title: {sentence: ten years}}]\n", "9:49: ‘ten years’ is no length; write P1Y, P6M or P30D."),
				yaml(CASE + "  staus: []\n", "9:3: ‘staus’ is not known here; nearest: status."),
				yaml(CASE + "  title: Two\n", "9:3: The key ‘title’ stands here a second time."),
				yaml(CASE + "  status: [{state: context, source: src-2}]\n", "9:37: No source has the id ‘src-2’; nearest: src-1."),
				yaml(CASE + "  counts: [{number: many, unit: people}]\n", "9:21: ‘many’ is no whole number."),
				yaml(CASE + "  counts: [{number: 3}]\n", "9:12: ‘unit’ is missing here."),
				yaml(CASE + "  status: context\n", "9:11: ‘status’ should be a list."),
				yaml(CASE + "- id: ml-one\n  title: Again\n  scheme: ML\n", "9:7: The id ‘ml-one’ is used twice."),
				yaml(HEAD + "- {id: ml-one, title: One, scheme: MI}\n", "6:36: ‘MI’ is no status scheme; nearest: ML."),
				yaml(HEAD + "- {id: ../one, title: One, scheme: ML}\n", "6:8: ‘../one’ cannot be an id: letters, digits and . _ : @ + ~ / - only."),
				yaml(HEAD + "- &a [*a]\n", "6:3: Anchors and aliases (& and *) are not read; write the value out."),
				yaml("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "1:4: Anchors and aliases (& and *) are not read; write the value out."),
				yaml("a: !!java.net.URL [x]\n", "1:4: Tags (!) are not read."),
				yaml("[".repeat(100_000), "1:51: The values are nested more than 50 levels deep."),
				yaml("a: 1\n---\nb: 2\n", "2:1: A second document begins here; one file holds one."),
				yaml("a: [1\nb: 2\n", "2:2: This is not YAML from here on; look for a missing quote, a missing colon or a wrong indent."),
				yaml("a: \"\\x07\"\n", "1:4: There is a control character, which a register cannot keep."),
				yaml("# nothing\n", " The file is empty."),
				yaml("just words\n", " This is no file of facts: ‘schema: accountability-facts’ is missing."),
				yaml("{\"schema\": \"vigie-register/1\"}", "1:12: This is no file of facts: ‘schema: accountability-facts’ is missing."),
				yaml("schema: accountability-facts\nschema_version: 2\n", "2:17: Version ‘2’ of the schema is not known; this program reads version 1."),
				yaml("schema: accountability-facts\n", "1:1: Version ‘-’ of the schema is not known; this program reads version 1."),
				file("bad.yaml", new byte[] {'a', ':', (byte) 0xE9}, " The file is not UTF-8 text. Save it as UTF-8."),
				file("bad.yaml", new byte[0], " The file is empty."),
				file("bad.json", new byte[0], " The file is empty."),
				file("bad.csv", new byte[0], " The file is empty."),
				file("bad.xlsx", new byte[0], " The file is empty."),
				json("[]", " This is no export of a register: it does not begin with \"schema\": \"vigie-register/1\"."),
				json("schema: accountability-facts", "1:8: This is not JSON from here on; look for a missing quote, comma or bracket."),
				json("{\"schema\": \"vigie-status/1\"}", "1:12 (/schema): This is no export of a register: it does not begin with \"schema\": \"vigie-register/1\"."),
				json("{\"schema\": \"vigie-register/2\"}", "1:12 (/schema): Version ‘2’ of the schema is not known; this program reads version 1."),
				json("{\"schema\": \"vigie-register/1\",\n \"cases\": [{\"id\": \"a\", \"titel\": \"x\"}]}", "2:24 (/cases/0/titel): ‘titel’ is not known here; nearest: title."),
				json("{\"schema\": \"vigie-register/1\",\n \"cases\": [{\"id\": \"a\", \"id\": \"b\"}]}", "2:24 (/cases/0/id): The key ‘id’ stands here a second time."),
				json("{\"schema\": \"vigie-register/1\",\n \"cases\": [{\"id\": \"a\"}]}", "2:12 (/cases/0): ‘title’ is missing here."),
				json("{\"schema\": \"vigie-register/1\",\n \"persons\": [{\"id\": \"a\", \"birth\": \"1980-02-30\"}]}", "2:35 (/persons/0/birth): '1980-02-30' is no date: February 1980 has 29 days."),
				json("{\"schema\": \"vigie-register/1\", \"cases\": [{\"id\": [[[[", "1:49 (/cases/0/id): ‘id’ should be a single text."),
				json("{\"schema\": \"vigie-register/1\", \"cases\": [", "1:42: This is not JSON from here on; look for a missing quote, comma or bracket."),
				json("{\"schema\": \"vigie-register/1\"} {}", "1:32: Something follows after the end of the export."),
				json("{\"schema\": \"vigie-register/1\", \"persons\": [{\"id\": \"a\", \"note\": \"\\u0007\"}]}", "1:64 (/persons/0/note): There is a control character, which a register cannot keep."),
				file("bad.json", new byte[] {'{', '"', (byte) 0xFF}, " The file is not UTF-8 text. Save it as UTF-8."),
				csv("a,b\n1,2\n", " The table is sound, but rows of tables and workbooks are not read yet; use .yaml or .json."),
				csv("{\"a\": 1, \"b\": 2}", " This is no CSV table: a heading with columns is missing."),
				csv("a,b\n1,2,3\n", "2:1: This row has 3 columns, and 2 are allowed."),
				csv("a,b\n1,\"2\n", " A quote in the table is not closed or stands in the wrong place."),
				file("bad.csv", new byte[] {'a', ',', (byte) 0xE9}, " The file is not UTF-8 text. Save it as UTF-8."),
				file("bad.csv", new byte[] {'P', 'K', 3, 4, ','}, " There is a control character, which a register cannot keep."),
				file("bad.xlsx", utf8("a,b\n"), " This is no .xlsx workbook."),
				file("bad.xlsx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, " This is an old or a protected workbook; save it as .xlsx without a password."),
				file("bad.xlsx", new byte[] {'P', 'K', 3, 4, 0}, " This is no .xlsx workbook."),
				xlsx(Map.of("word/document.xml", "<a/>"), " This is no .xlsx workbook."),
				xlsx(Map.of("[Content_Types].xml", TYPES), " This is no .xlsx workbook."),
				xlsx(Map.of("[Content_Types].xml", TYPES, "xl/workbook.xml", "<workbook/>"), " The table is sound, but rows of tables and workbooks are not read yet; use .yaml or .json."),
				xlsx(Map.of("xl/sheet.xml", "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"),
						"xl/sheet.xml:1:56: A document type or an entity stands here, which workbooks never need."),
				xlsx(Map.of("xl/sheet.xml", "<a>".repeat(200)), "xl/sheet.xml:1:244: The values are nested more than 80 levels deep."),
				xlsx(Map.of("xl/sheet.xml", "<a>"), "xl/sheet.xml: The workbook is damaged."),
				xlsx(Map.of("../evil.xml", "<a/>"), " The workbook unpacks to far more than it should."),
				xlsx(Map.of("xl/media/image.bin", " ".repeat(30_000_000)), " The workbook unpacks to far more than it should."));
	}

	private static Arguments yaml(String text, String sentence) {
		return file("bad.yaml", utf8(text), sentence);
	}

	private static Arguments json(String text, String sentence) {
		return file("bad.json", utf8(text), sentence);
	}

	private static Arguments csv(String text, String sentence) {
		return file("bad.csv", utf8(text), sentence);
	}

	private static Arguments xlsx(Map<String, String> parts, String sentence) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(utf8(part.getValue()));
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return file("bad.xlsx", bytes.toByteArray(), sentence);
	}

	private static Arguments file(String name, byte[] content, String sentence) {
		return Arguments.of(name, content, sentence);
	}

	@ParameterizedTest(name = "{2}")
	@MethodSource("refused")
	void eachIsRefusedWithItsSentence(String name, byte[] content, String sentence) throws IOException {
		var said = sentence(name, content, Locale.ENGLISH);

		assertTrue(said.startsWith(name + ":" + sentence) || said.startsWith(name + ":" + sentence.stripLeading()), said);
		assertTrue(said.endsWith(" Nothing was written."), said);
		assertTrue(sentence(name, content, Locale.FRENCH).endsWith(" Rien n’a été écrit."), name);
	}

	@Test
	void theSentenceOfABadDayIsTheOneOnTheScreen() throws IOException {
		var bytes = utf8(CASE + "  status:\n  - date: '2013-02-30'\n    state: context\n");

		assertEquals("cases.yaml:10:11: '2013-02-30' is no date: February 2013 has 28 days. Nothing was written.", sentence("cases.yaml", bytes, Locale.ENGLISH));
		assertEquals("cases.yaml:10:11: « 2013-02-30 » : février 2013 a 28 jours. Rien n’a été écrit.", sentence("cases.yaml", bytes, Locale.FRENCH));
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		for (var name : List.of("none.yaml", "none.json", "none.csv", "none.xlsx")) {
			var trouble = importer(name).read(folder.resolve(name), name, Progress.NONE).refusal().orElseThrow();
			assertEquals(name + " import.missing", trouble.place().orElseThrow() + " " + trouble.code());
		}
		assertEquals("import.folder", new YamlImporter().read(folder, "folder.yaml", Progress.NONE).refusal().orElseThrow().code());
	}

	@Test
	void datesMissingPartialOrOutOfOrderAreTakenWithARemark() throws IOException {
		var file = Files.writeString(folder.resolve("odd.yaml"), CASE + """
				  status:
				  - {state: ml.charged, date: 2014-05-01, precision: day}
				  - {state: ml.appeal, date: 2013, precision: year}
				  - {state: context, date: null, precision: unknown}
				  - {state: context, date: 2015-03-04, precision: month}
				""");
		var outcome = new YamlImporter().read(file, "odd.yaml", Progress.NONE);

		assertEquals(List.of("import.out-of-order", "import.no-date", "import.precision-differs", "import.partial-dates"), outcome.notices().stream().map(it -> it.code()).toList());
		assertEquals("odd.yaml:11:30", outcome.notices().getFirst().place().orElseThrow().toString());
	}
}
