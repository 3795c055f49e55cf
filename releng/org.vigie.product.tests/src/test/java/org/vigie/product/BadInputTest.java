package org.vigie.product;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are not what they should be, handed to the product: one sentence, the documented exit status, and a register as it was. */
final class BadInputTest {
	private static final String HEAD = """
			schema: accountability-facts
			schema_version: 1
			states:
			  ML: [ml.reported, ml.charged]
			sources:
			  - id: paper
			    publisher: A paper
			    title: A report
			    date: '2024'
			cases:
			  - id: zz-one
			    title: One
			    kind: criminal prosecution
			    scheme: ML
			    status:
			      - date: '2024-05-01'
			        precision: day
			        state: ml.charged
			        label: charged
			        source: paper
			""";

	@TempDir
	private static Path home;

	private static Path register;
	private static String checkpoint;

	private Map<String, String> before;

	@BeforeAll
	static void aRegisterWithTheSample() throws Exception {
		register = home.resolve("register");
		assertEquals(0, run("init", "register", "--sample", "mali").status());
		checkpoint = run("checkpoint", "register").out();
	}

	@AfterAll
	static void theRegisterIsAsItWas() throws Exception {
		assertTrue(run("verify", "register").out().startsWith("Sound"));
		assertEquals(checkpoint, run("checkpoint", "register").out());
	}

	@BeforeEach
	void look() throws IOException {
		before = contents();
	}

	static Stream<Arguments> badFiles() throws IOException {
		return Stream.of(arguments("status.yaml", utf8(HEAD.replace("state: ml.charged", "state: ml.chargd")), ":18:16: ‘ml.chargd’ is no status of scheme ML"),
				arguments("date.yaml", utf8(HEAD.replace("2024-05-01", "2013-02-30")), ":16:15: '2013-02-30' is no date: February 2013 has 28 days."),
				arguments("end.yaml", utf8(HEAD.replace("precision: day", "precision: day\n        date_end: '2024-04-01'")), ":18:19: The end '2024-04-01' lies before the start '2024-05-01'."),
				arguments("bomb.yaml", utf8("schema: accountability-facts\na: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\n"), ":2:4: Anchors and aliases"),
				arguments("latin.yaml", HEAD.replace("A report", "Un procès").getBytes(ISO_8859_1), ": The file is not UTF-8 text."),
				arguments("cut.json", utf8("{\"schema\": \"vigie-register/1\", \"cases\": ["), ":1:42: This is not JSON from here on"),
				arguments("deep.json", utf8("{\"schema\": \"vigie-register/1\", \"cases\": [{\"id\": " + "[".repeat(50_000)), ":"),
				arguments("text.xlsx", utf8("This is no workbook."), ": This is no .xlsx workbook."),
				arguments("entity.xlsx", zip("[Content_Types].xml", utf8("<?xml version=\"1.0\"?><!DOCTYPE t [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Types>&e;</Types>")), ":[Content_Types].xml:1:77: A document type or an entity stands here"),
				arguments("bomb.xlsx", zip("xl/worksheets/sheet1.xml", ("<sheet>" + " ".repeat(300 << 20)).getBytes(US_ASCII)), ":"),
				arguments("quote.csv", utf8("id,title\n\"never closed\n"), ":"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("badFiles")
	void aBadFileIsRefusedAndTheRegisterIsNotTouched(String name, byte[] content, String beginning) throws Exception {
		Files.write(home.resolve(name), content);

		var answer = run("import", "register", name);

		assertEquals(3, answer.status(), answer.output());
		assertOneSentence(answer, "vigie: " + name + beginning);
		assertEquals(before, contents());
	}

	@Test
	void aFileThatIsNotThereOrAFolderIsRefused() throws Exception {
		Files.createDirectories(home.resolve("folder.xlsx"));

		var missing = run("import", "register", "nowhere.csv");
		var folder = run("import", "register", "folder.xlsx");

		assertEquals(List.of(3, 3), List.of(missing.status(), folder.status()));
		assertOneSentence(missing, "vigie: nowhere.csv: There is no such file.");
		assertOneSentence(folder, "vigie: folder.xlsx: This is a folder, not a file.");
		assertEquals(before, contents());
	}

	@Test
	void aBadRulePackIsRefusedWithLineAndColumn() throws Exception {
		var sound = Files.readString(Product.root().resolve("examples/org.vigie.example/packs/coast.yaml"));
		Files.writeString(home.resolve("sound.yaml"), sound);
		Files.writeString(home.resolve("bad.yaml"), sound.replace("counting: eve", "counting: morning"));

		var good = run("rules", "check", "sound.yaml");
		var bad = run("rules", "check", "bad.yaml");

		assertEquals(0, good.status(), good.output());
		assertEquals(3, bad.status(), bad.output());
		assertTrue(bad.lines().getFirst().matches("bad\\.yaml:\\d+:\\d+: .*morning.*"), bad.out());
		assertFalse(bad.output().contains("Exception"), bad.output());
	}

	@Test
	void aTruncatedDatabaseIsNamedAndLeftAsItIs() throws Exception {
		var folder = copy("truncated");
		var database = database(folder);
		var bytes = Files.readAllBytes(database);
		Files.write(database, Arrays.copyOf(bytes, bytes.length / 3));

		assertUnopened(folder);
	}

	@Test
	void aForeignFileInPlaceOfTheDatabaseIsNamedAndLeftAsItIs() throws Exception {
		var folder = copy("foreign");
		Files.writeString(database(folder), "This was never a database.\n".repeat(1000));

		assertUnopened(folder);
	}

	@Test
	void aFolderOfSomethingElseIsNoRegister() throws Exception {
		var folder = Files.createDirectories(home.resolve("letters"));
		Files.writeString(folder.resolve("letter.txt"), "Dear colleague");

		var read = run("status", "letters");
		var write = run("import", "letters", Product.sampleFile().toString());

		assertEquals(4, read.status(), read.output());
		assertEquals(4, write.status(), write.output());
		try (var files = Files.list(folder)) {
			assertEquals(List.of("letter.txt"), files.map(it -> it.getFileName().toString()).toList());
		}
	}

	@Test
	void aRegisterOnAReadOnlyMountIsReadAndNotWritten() throws Exception {
		var answer = onDisk("64m", """
				cp -a register disk/register && mount -o remount,ro disk || exit 99
				"$VIGIE" checkpoint disk/register
				"$VIGIE" import disk/register more.yaml --quiet; echo "import: $?"
				"$VIGIE" init disk/another --open; echo "init: $?"
				"$VIGIE" export disk/register disk/x.csv; echo "export: $?"
				"$VIGIE" checkpoint disk/register
				""");

		assertEquals(List.of(checkpoint.strip(), "import: 4", "init: 4", "export: 4", checkpoint.strip()), answer.lines(), answer.output());
		assertTrue(answer.err().contains("cannot be written"), answer.err());
		assertFalse(answer.err().contains("Exception"), answer.err());
	}

	@Test
	void aFullDiskRefusesTheImportAndLeavesTheRegisterSound() throws Exception {
		var answer = onDisk("8m", """
				"$VIGIE" init disk/register --open > /dev/null || exit 99
				head -c 64m /dev/zero > disk/filler 2> /dev/null
				"$VIGIE" import disk/register "$FACTS" --quiet > /dev/null; echo "import: $?"
				"$VIGIE" export disk/register disk/x.xlsx; echo "export: $?"
				"$VIGIE" verify disk/register
				rm disk/filler
				ls -A disk
				"$VIGIE" import disk/register "$FACTS" --quiet > /dev/null; echo "import: $?"
				""");

		assertEquals(List.of("import: 4", "export: 4"), answer.lines().subList(0, 2), answer.output());
		assertTrue(answer.lines().get(2).startsWith("Sound: 0 chains with 0 revisions"), answer.output());
		assertEquals(List.of("register", "import: 0"), answer.lines().subList(3, 5), answer.output());
		assertTrue(answer.err().contains("There is no space left on the disk of"), answer.err());
		assertFalse(answer.err().contains("Exception"), answer.err());
	}

	/** Runs a script in a folder that has a small disk of its own, seen by nobody else, mounted at {@code disk}. */
	private static Product.Answer onDisk(String size, String script) throws Exception {
		Files.createDirectories(home.resolve("disk"));
		Files.writeString(home.resolve("more.yaml"), HEAD);
		for (var flags : List.of("-rm", "-m")) {
			var mounted = List.of("unshare", flags, "sh", "-c", "mount -t tmpfs -o size=" + size + " tmpfs disk && exec sh -c \"$1\"", "sh");
			if (shell(mounted, "true").status() == 0) {
				return shell(mounted, script);
			}
		}
		throw new AssertionError("This test needs a small disk and may mount none here: neither 'unshare -rm' nor 'unshare -m' with 'mount -t tmpfs' works. Nothing was tested.");
	}

	private static Product.Answer shell(List<String> mounted, String script) throws Exception {
		var out = Files.createTempFile(home, "disk", ".out");
		var err = Files.createTempFile(home, "disk", ".err");
		var builder = new ProcessBuilder(Stream.concat(mounted.stream(), Stream.of(script)).toList()).directory(home.toFile());
		builder.environment().putAll(Map.of("VIGIE", Product.built().folder().resolve("vigie").toString(), "VIGIE_HOME", home.resolve("data").toString(), "FACTS", Product.sampleFile().toString(), "LC_ALL", "C.UTF-8"));
		return new Product.Running(builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err).end();
	}

	private static void assertUnopened(Path folder) throws Exception {
		var bytes = Files.readAllBytes(database(folder));

		var read = run("status", folder.getFileName().toString());
		var write = run("import", folder.getFileName().toString(), Product.sampleFile().toString(), "--quiet");

		assertEquals(4, read.status(), read.output());
		assertEquals(4, write.status(), write.output());
		assertOneSentence(read, "vigie: ");
		assertTrue(read.err().contains(folder.getFileName().toString()), read.err());
		assertEquals(HexFormat.of().formatHex(bytes), HexFormat.of().formatHex(Files.readAllBytes(database(folder))));
	}

	private static void assertOneSentence(Product.Answer answer, String beginning) {
		assertTrue(answer.err().startsWith(beginning), answer.err());
		assertEquals(1, answer.err().lines().count(), answer.err());
		assertFalse(answer.output().contains("Exception") || answer.output().contains("at org.") || answer.output().contains("java."), answer.output());
	}

	private static Path copy(String name) throws IOException {
		return SmallRegister.copy(register, home.resolve(name));
	}

	private static Path database(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(it -> it.toString().endsWith(".db")).findFirst().orElseThrow();
		}
	}

	/** The files of the register with the check sums of what is in them; not the lock, which belongs to whoever has it open. */
	private static Map<String, String> contents() throws IOException {
		try (var files = Files.list(register)) {
			var contents = new TreeMap<String, String>();
			files.filter(it -> !it.toString().matches(".*\\.(lock|writer)")).forEach(it -> contents.put(it.getFileName().toString(), sum(it)));
			return contents;
		}
	}

	private static String sum(Path file) {
		try {
			var sum = new CRC32();
			sum.update(Files.readAllBytes(file));
			return Long.toHexString(sum.getValue());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Product.Answer run(String... arguments) throws Exception {
		return Product.built().run(home, arguments);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(UTF_8);
	}

	private static byte[] zip(String name, byte[] content) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
		return bytes.toByteArray();
	}
}
