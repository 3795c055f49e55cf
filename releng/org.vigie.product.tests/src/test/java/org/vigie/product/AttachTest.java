package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files put to a source on the command line and taken out again. */
final class AttachTest {

	private static final String[] SECRET = { "--passphrase-file", "passphrase" };

	/** Everything the program may write to lies below. */
	@TempDir
	private static Path home;

	/** What is given to it. */
	@TempDir
	private Path given;

	@BeforeAll
	static void twoRegisters() throws Exception {
		Files.createDirectories(home.resolve("temporary"));
		Files.writeString(home.resolve("passphrase"), "seven quiet herons cross rivers");
		Files.writeString(home.resolve("facts.yaml"), SmallRegister.FACTS);
		done("init", "open", "--open");
		done("import", "open", "facts.yaml");
		done(with(SECRET, "init", "locked"));
		done(with(SECRET, "import", "locked", "facts.yaml"));
	}

	private static Product.Answer run(String... arguments) throws Exception {
		return Product.built().run(home, Map.of("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + home.resolve("temporary")), arguments);
	}

	private static Product.Answer done(String... arguments) throws Exception {
		var answer = run(arguments);
		assertEquals(0, answer.status(), answer.output());
		return answer;
	}

	private static String[] with(String[] more, String... arguments) {
		return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
	}

	/** A copy of the open register, for what is done to its files. */
	private static String another(String name) throws IOException {
		SmallRegister.copy(home.resolve("open"), home.resolve(name));
		return name;
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(given.resolve(name), content);
	}

	/** What it says on the error stream, without Java's remark that it was given options. */
	private static String error(Product.Answer answer) {
		return String.join("\n", answer.err().lines().filter(it -> !it.startsWith("NOTE: Picked up")).toList());
	}

	private static String sha256(byte[] bytes) throws Exception {
		return HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	@Test
	void aFileIsAttachedListedShownAndSavedAndNothingOfItIsReadableInAnEncryptedRegister() throws Exception {
		var content = "Zebulon said that ".repeat(10_000);
		var file = file("Statement of Zebulon.pdf", content);
		var sha256 = sha256(content.getBytes(StandardCharsets.UTF_8));

		var attached = done(with(SECRET, "attach", "locked", "paper", file.toString(), "--user", "An advocate"));
		var again = done(with(SECRET, "attach", "locked", "source/paper", file("renamed.txt", content).toString()));
		var listed = done(with(SECRET, "attachments", "locked", "paper"));
		var json = done(with(SECRET, "attachments", "locked", "paper", "--format", "json")).json();
		var shown = done(with(SECRET, "show", "locked", "zz-market"));
		var whole = done(with(SECRET, "show", "locked", "zz-market", "--format", "json")).json();
		var saved = done(with(SECRET, "attachments", "locked", "paper", "--save", "Statement of Zebulon.pdf", given.resolve("copy.pdf").toString()));

		assertEquals(List.of("Statement of Zebulon.pdf (180.0 kB, application/pdf) is kept with paper; revision 2 of that source names it.", "SHA-256 " + sha256), attached.lines());
		assertEquals("Statement of Zebulon.pdf itself stays where it is, as readable as before.", error(attached));
		assertEquals("paper has this content already, as Statement of Zebulon.pdf (180.0 kB); it was not attached twice. What is kept was written anew.", again.lines().getFirst());
		assertEquals(List.of("Statement of Zebulon.pdf (180.0 kB, application/pdf): as kept", "SHA-256 " + sha256, "1 file is kept with paper."), listed.words());
		assertEquals("vigie-attachments/1", json.get("schema").asText());
		assertEquals(sha256, json.get("attachments").get(0).get("sha256").asText());
		assertTrue(json.get("attachments").get(0).get("code").isNull());
		assertTrue(shown.text().contains("paper A paper, A report (2024-05-02) attached: Statement of Zebulon.pdf, 180.0 kB, SHA-256 " + sha256.substring(0, 12)), shown.out());
		assertEquals(1, whole.get("sources").get(0).get("attachments").size());
		assertTrue(saved.lines().getFirst().startsWith(given.resolve("copy.pdf") + ": a copy of Statement of Zebulon.pdf"), saved.out());
		assertEquals(content, Files.readString(given.resolve("copy.pdf")));
		assertEquals(List.of(), found("Zebulon"));
	}

	/** The files below the home that hold or bear a word. */
	private static List<String> found(String word) throws IOException {
		try (var files = Files.walk(home)) {
			var found = new ArrayList<String>();
			for (var file : files.filter(Files::isRegularFile).toList()) {
				if (file.toString().contains(word) || Files.readString(file, StandardCharsets.ISO_8859_1).contains(word)) {
					found.add(file.toString());
				}
			}
			return found;
		}
	}

	@Test
	void aHostileNameIsSaidOnOneLineAndLeadsACopyNowhereElse() throws Exception {
		var register = another("hostile");
		var there = file("there.txt", "mine");
		var folder = Files.createDirectories(given.resolve("folder"));

		var attached = done("attach", register, "paper", file("..x\\..\\photo\u202Egpj.exe\nall good \u001B[2J", "odd").toString());
		var over = run("attachments", register, "paper", "--save", sha256("odd".getBytes(StandardCharsets.UTF_8)).substring(0, 8), there.toString());
		var into = done("attachments", register, "paper", "--save", "..x\\..\\photo_gpj.exe_all good _[2J", folder.toString());

		assertEquals("..x\\..\\photo_gpj.exe_all good _[2J (3 bytes, sort not known) is kept with paper; revision 2 of that source names it.", attached.lines().getFirst());
		assertEquals(1, error(attached).lines().count());
		assertEquals(4, over.status(), over.output());
		assertEquals("vigie: " + there + " is there already and was left as it is. Name another file.", error(over));
		assertEquals("mine", Files.readString(there));
		assertEquals("odd", Files.readString(folder.resolve("photo_gpj.exe_all good _[2J")));
		assertTrue(into.out().startsWith(folder.resolve("photo_gpj.exe_all good _[2J") + ": a copy of "), into.out());
	}

	@Test
	void whatCannotBeDoneIsSaidInOneSentence() throws Exception {
		var file = file("report.pdf", "x");
		var before = done("checkpoint", "open").out();

		refused(3, ": There is no such file.", "attach", "open", "paper", given.resolve("nowhere.pdf").toString());
		refused(2, "vigie: no source \"pape\"; did you mean paper?", "attach", "open", "pape", file.toString());
		refused(2, "vigie: FILE is missing.", "attach", "open", "paper");
		refused(2, "vigie: No file kept with the source is called ‘report.pdf’: it has none.", "attachments", "open", "paper", "--save", "report.pdf",
				given.resolve("copy.pdf").toString());
		refused(4, "vigie: There is no register at", "attach", "nowhere", "paper", file.toString());

		assertEquals(before, done("checkpoint", "open").out());
	}

	private static void refused(int status, String sentence, String... arguments) throws Exception {
		var answer = run(arguments);

		assertEquals(status, answer.status(), answer.output());
		assertTrue(error(answer).contains(sentence), error(answer));
		assertEquals(1, error(answer).lines().count(), error(answer));
		assertEquals("", answer.out());
	}

	/** For whoever may read every file it is a file like any other. */
	@Test
	void aFileThatMayNotBeReadIsRefused() throws Exception {
		var register = another("denied");
		var file = file("sealed off.pdf", "may not be read");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));

		var answer = run("attach", register, "paper", file.toString());

		assertEquals(Files.isReadable(file) ? 0 : 3, answer.status(), answer.output());
		assertEquals(!Files.isReadable(file), error(answer).contains("The file may not be read by you."));
	}

	@Test
	@Tag("long")
	void aFileThatIsTooLargeIsRefusedAndLeavesNothing() throws Exception {
		var register = another("large");
		var file = given.resolve("large.bin");
		try (var large = new java.io.RandomAccessFile(file.toFile(), "rw")) {
			large.setLength((256L << 20) + 1);
		}

		refused(3, ": A file kept with a source has at most 256 MB.", "attach", register, "paper", file.toString());

		try (var files = Files.list(home.resolve(register).resolve("attachments"))) {
			assertEquals(List.of(), files.toList());
		}
	}

	@Test
	void aChangedAndAMissingFileAreBadNewsUntilTheOriginalIsAttachedAgain() throws Exception {
		var register = another("damaged");
		var file = file("report.pdf", "as it was");
		done("attach", register, "paper", file.toString());
		var sealed = sealed(register);
		var bytes = Files.readAllBytes(sealed);
		bytes[bytes.length - 1] ^= 1;
		Files.write(sealed, bytes);

		var changed = run("attachments", register, "paper");
		assertEquals(1, changed.status(), changed.output());
		assertTrue(changed.lines().getFirst().endsWith("): changed"), changed.out());
		refused(4, "is not as it was kept. Compare with a backup.", "attachments", register, "paper", "--save", "report.pdf", given.resolve("copy.pdf").toString());
		assertTrue(Files.notExists(given.resolve("copy.pdf")));
		var verified = run("verify", register);
		assertEquals(1, verified.status(), verified.output());
		assertTrue(verified.out().contains("NOT sound"), verified.out());

		Files.delete(sealed);
		var missing = run("attachments", register, "paper", "--format", "json");
		assertEquals(1, missing.status(), missing.output());
		assertEquals("store.missing-attachment", missing.json().get("attachments").get(0).get("code").asText());

		assertTrue(done("attach", register, "paper", file.toString()).out().contains("it was not attached twice"));
		done("attachments", register, "paper", "--save", "report.pdf", given.resolve("copy.pdf").toString());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(given.resolve("copy.pdf")));
	}

	private static Path sealed(String register) throws IOException {
		try (var files = Files.list(home.resolve(register).resolve("attachments"))) {
			return files.findFirst().orElseThrow();
		}
	}

	@Test
	@Tag("long")
	void aBackupHoldsTheFilesAndErasingTheSourceTakesThem() throws Exception {
		var register = another("kept");
		var file = file("report.pdf", "as it was");
		done("attach", register, "paper", file.toString());
		done("backup", register, "stick.vigie-backup");

		done("erase", register, "source/paper", "--yes");

		try (var files = Files.list(home.resolve(register).resolve("attachments"))) {
			assertEquals(List.of(), files.toList());
		}
		refused(4, "was erased on", "attachments", register, "paper");
		refused(4, "was erased on", "attach", register, "paper", file.toString());
		done("restore", "restored", "stick.vigie-backup", "--yes");
		done("attachments", "restored", "paper", "--save", "report.pdf", given.resolve("copy.pdf").toString());
		assertEquals("as it was", Files.readString(given.resolve("copy.pdf")));
	}

	@Test
	void frenchIsSpokenToo() throws Exception {
		var answer = run("--lang", "fr", "attach", another("french"), "paper", file("note.txt", "une note").toString());

		assertEquals(0, answer.status(), answer.output());
		assertTrue(answer.out().startsWith("note.txt (8 octets, text/plain) est conservé avec paper"), answer.out());
	}

	@Test
	@Tag("long")
	void killedWhileAttachingTheRegisterIsSoundAndTheFileWholeOrNotThere() throws Exception {
		var register = another("killed");
		var rounds = List.of(600, 800, 1000, 1200, 1400, 1600, 1800, 2000);
		var file = given.resolve("large.bin");
		Files.write(file, new byte[60 << 20]);
		var words = new String[] { "attach", register, "paper", file.toString() };
		for (var delay : rounds) {
			var attaching = Product.built().start(home, Map.of(), words);
			if (!attaching.process().waitFor(delay, TimeUnit.MILLISECONDS)) {
				attaching.process().destroyForcibly().waitFor();
			}

			assertTrue(done("verify", register).out().startsWith("Sound"));
			assertEquals(0, run("attachments", register, "paper").status());
		}
		done(words);
	}
}
