package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A register of one's own on the command line: made, filled, changed, verified, and every exit status. */
final class RegisterTest {
	/** With the sample register, and a copy of it of one's own, for all tests. */
	@TempDir
	private static Path office;

	@TempDir
	private Path home;

	@BeforeAll
	static void theSampleAndARegisterChangedOnce() throws Exception {
		assertEquals(0, Product.built().run(office, "status").status());
		assertEquals(0, Product.built().run(office, "init", "mine", "--open").status());
		for (var facts : List.of(SmallRegister.FACTS, SmallRegister.FACTS.replace("date: '2024-05-01'", "date: '2024-05-03'").replace("The market case", "The case of the market"))) {
			assertEquals(0, Product.built().run(office, "import", "mine", Files.writeString(office.resolve("facts.yaml"), facts).toString()).status());
		}
	}

	@Test
	void aCaseIsErasedOnceThatIsConfirmedAndTheRegisterStillVerifies() throws Exception {
		var file = Files.writeString(home.resolve("facts.yaml"), SmallRegister.FACTS);
		done("init", "forgetful", "--open");
		done("import", "forgetful", file.toString());
		var before = done("checkpoint", "forgetful").lines().getFirst();

		var asked = Product.built().run(home, "erase", "forgetful", "zz-market");
		assertEquals(1, asked.status());
		assertTrue(asked.out().contains("The market case"), asked.out());
		assertTrue(asked.out().contains("Nothing was erased"), asked.out());
		assertTrue(done("erase", "forgetful", "zz-market", "--reason", "asked for", "--yes").out().contains("was erased"));

		assertEquals(0, Product.built().run(home, "verify", "forgetful", "--against", before).status());
		assertTrue(done("history", "forgetful", "zz-market").out().contains("asked for"));
		assertEquals(2, Product.built().run(home, "show", "forgetful", "zz-market").status());
		assertEquals(2, Product.built().run(home, "erase", "forgetful", "zz-marke", "--yes").status());
		var bytes = Files.readString(home.resolve("forgetful").resolve("register.mv.db"), StandardCharsets.ISO_8859_1);
		assertTrue(!bytes.contains("The market case") && !bytes.contains("A trader"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "status R", "init R --open", "backup R", "passphrase R" })
	void aRegisterOnPostgresqlIsOfALaterVersionAndNoPasswordIsRepeated(String words) throws Exception {
		var answer = Product.built().run(home, words.replace("R", "postgresql://ann:secret@db.example/vigie?password=secret").split(" "));

		assertEquals("4 1", answer.status() + " " + answer.output().lines().count(), answer.output());
		assertTrue(answer.err().startsWith("vigie: The register at postgresql://db.example/vigie is not opened: registers on PostgreSQL come with a later version"), answer.err());
		try (var left = Files.list(home)) {
			assertEquals(List.of(), left.map(it -> it.getFileName().toString()).filter(it -> !it.equals("data")).toList());
		}
	}

	@Test
	void anotherAddressIsNoRegisterInEitherLanguage() throws Exception {
		var english = Product.built().run(home, "status", "https://example.org/register");
		var french = Product.built().run(home, "--lang", "fr", "status", "postgres://db.example/vigie");

		assertEquals("2 vigie: https://example.org/register is no place of a register, which is a folder. Name the folder.", english.status() + " " + english.err().strip());
		assertEquals(4, french.status());
		assertTrue(french.err().startsWith("vigie : Le registre postgres://db.example/vigie n’est pas ouvert"), french.err());
	}

	@Test
	void aFileIsTakenInShownAndLeftAloneTheSecondTime() throws Exception {
		var file = Files.writeString(home.resolve("facts.yaml"), SmallRegister.FACTS);
		done("init", "mine", "--open");

		var wouldChange = Product.built().run(home, "import", "mine", file.toString(), "--dry-run");
		assertEquals(1, wouldChange.status(), wouldChange.output());
		assertTrue(wouldChange.lines().getLast().matches("\\d+ cells of 1 case would change\\. Nothing was written\\."), wouldChange.out());
		assertEquals(0, done("status", "mine", "--format", "json").json().get("cases").size());

		assertTrue(done("import", "mine", file.toString(), "--user", "An advocate").lines().getLast().endsWith(" of 1 case changed."));
		assertTrue(done("status", "mine").text().contains("The market case charged"));
		assertTrue(done("history", "mine", "zz-market").text().contains("An advocate"));

		assertEquals("0 cells of 0 cases would change. Nothing was written.", done("import", "mine", file.toString(), "--dry-run").lines().getLast());
	}

	@Test
	void aChangeIsReportedCellByCellAndStandsInTheHistory() throws Exception {
		var file = Files.writeString(home.resolve("facts.yaml"), SmallRegister.FACTS);
		done("init", "mine", "--open");
		done("import", "mine", file.toString());
		var before = done("checkpoint", "mine").out().strip();
		Files.writeString(file, SmallRegister.FACTS.replace("date: '2024-05-01'", "date: '2024-05-03'"));

		var answer = Product.built().run(home, "import", "mine", file.toString(), "--report", "report.csv");

		assertEquals(0, answer.status(), answer.output());
		assertEquals("1 cell of 1 case changed.", answer.lines().getLast());
		assertTrue(answer.out().contains("2024-05-01 -> 2024-05-03"), answer.out());
		assertTrue(Files.readString(home.resolve("report.csv")).contains(",2024-05-01,2024-05-03"));
		var history = done("history", "mine", "zz-market");
		assertTrue(history.words().stream().anyMatch(it -> it.startsWith("2 ") && it.endsWith("2024-05-01 -> 2024-05-03")), history.out());
		assertNotEquals(before, done("checkpoint", "mine").out().strip());
		assertTrue(done("verify", "mine", "--against", before).out().startsWith("Sound"));
	}

	/** A register in which the market case has two revisions. */
	/** The register {@code mine}, whose one case was changed once. */
	private void changedOnce() throws IOException {
		SmallRegister.copy(office.resolve("mine"), home.resolve("mine"));
	}

	@Test
	void twoRevisionsAreComparedInTheWordsOfTheForm() throws Exception {
		changedOnce();

		assertEquals(List.of("case The case of the market", "Title of the case: The market case -> The case of the market", "status charged",
				"Date of the status: 1 May 2024 -> 3 May 2024", "2 differences between revisions 1 and 2."), done("history", "mine", "zz-market", "--from", "1", "--to", "2").words());
		var json = done("history", "mine", "zz-market", "--to", "2", "--format", "json").json();
		assertEquals("vigie-difference/1", json.get("schema").asText());
		assertEquals("statusChange.date", json.get("values").get(1).get("field").asText());
		assertEquals("2024-05-03", json.get("values").get(1).get("after").asText());
	}

	@Test
	void aRevisionIsRestoredAsANewOneOnceThatIsWanted() throws Exception {
		changedOnce();
		var before = done("checkpoint", "mine").out().strip();

		var asked = Product.built().run(home, "history", "mine", "zz-market", "--restore", "1");
		assertEquals(1, asked.status(), asked.output());
		assertTrue(asked.text().contains("The case of the market -> The market case"), asked.out());
		assertEquals(before, done("checkpoint", "mine").out().strip());

		assertTrue(done("history", "mine", "zz-market", "--restore", "1", "--yes", "--user", "An advocate").text().contains("Revision 1 was restored as revision 3: 2 differences."));
		assertTrue(done("status", "mine").text().contains("The market case"));
		assertTrue(done("history", "mine", "zz-market").text().contains("An advocate"));
		assertTrue(done("history", "mine", "zz-market", "--restore", "1").out().startsWith("Nothing would change"));
		assertTrue(done("verify", "mine", "--against", before).out().startsWith("Sound"));
	}

	@Test
	void aCaseIsShownAsItWasRecorded() throws Exception {
		changedOnce();
		var saved = done("history", "mine", "zz-market", "--format", "json").json().get("revisions").get(0).get("savedAt").asText();

		assertTrue(done("show", "mine", "zz-market", "--recorded-at", saved).text().contains("The market case"));
		var future = done("show", "mine", "zz-market", "--recorded-at", "2999-01-01");
		assertTrue(future.text().contains("The case of the market"), future.out());
		assertTrue(future.err().contains("still to come"), future.err());
		var early = Product.built().run(home, "show", "mine", "zz-market", "--recorded-at", "2020-01-01");
		assertEquals(2, early.status(), early.output());
		assertTrue(early.err().startsWith("vigie: nothing was recorded of \"zz-market\" at 2020-01-01"), early.err());
	}

	@Test
	void aCheckpointOfAnotherRegisterIsBadNews() throws Exception {
		done("init", "mine", "--open");

		var answer = Product.built().run(home, "verify", "mine", "--against", "ab".repeat(32));

		assertEquals(1, answer.status(), answer.output());
		assertTrue(answer.out().contains("NOT sound"), answer.out());
	}

	@Test
	void theTablesAreFilledAnewFromTheLogAndNothingChanges() throws Exception {
		var mali = copyOfTheSample();
		var before = done("deadlines", mali, "--all", "--format", "json").out();
		var checkpoint = done("checkpoint", mali).out().strip();

		done("rebuild", mali);

		assertEquals(before, done("deadlines", mali, "--all", "--format", "json").out());
		assertTrue(done("verify", mali).out().strip().matches("Sound: .* checkpoint " + checkpoint));
	}

	@Test
	void anExportIntoAnEmptyRegisterGivesTheSameRegister() throws Exception {
		done("export", copyOfTheSample(), "all.json");
		done("init", "other", "--open");

		done("import", "other", "all.json");

		done("export", "other", "again.json");
		assertEquals(Files.readString(home.resolve("all.json")).lines().filter(it -> !it.contains("\"register\"")).toList(),
				Files.readString(home.resolve("again.json")).lines().filter(it -> !it.contains("\"register\"")).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2 | no-such-command                        | vigie: there is no command 'no-such-command'.
			2 | status --as-of 2020-13-40              | vigie: --as-of '2020-13-40': There is no month 13.
			2 | status --format xml                    | vigie: 'xml' is no value for --format.
			2 | show sanogo                            | vigie: no case "sanogo"; did you mean ml-sanogo-red-berets?
			2 | rules explain ml-2001-13               | vigie: there is no rule, case or record "ml-2001-13"; did you mean ml-2001-135?
			2 | show ml-ras-bath --recorded-at then    | vigie: 'then' is no instant; write one such as 2026-11-22T14:00:00Z
			2 | history ml-ras-bath --restore 1 --to 1 | vigie: --restore stands alone: leave out --from and --to.
			2 | history ml-ras-bath --from 7           | vigie: case/ml-ras-bath has no revision 7; its revisions are 1 to
			2 | export sheet.pdf                       | vigie: no exporter for 'sheet.pdf'; the file must end in one of: .csv
			2 | import nowhere facts.pdf               | vigie: no importer for 'facts.pdf'; the file must end in one of: .csv
			3 | rules check no.yaml                    | vigie: no.yaml: There is no such file.
			4 | status nowhere                         | vigie: There is no register at
			4 | export no/such/folder/x.csv            | vigie: no/such/folder/x.csv cannot be written there.
			2 | --lang fr show                         | vigie : CASE manque.
			4 | --lang fr status nowhere               | vigie : Il n’y a pas de registre
			""")
	void whatCannotBeDoneIsSaidInOneSentenceWithItsStatus(int status, String command, String sentence) throws Exception {
		var answer = Product.built().run(office, command.split(" +"));

		assertEquals(status, answer.status(), answer.output());
		assertTrue(answer.err().startsWith(sentence), answer.err());
		assertEquals(1, answer.err().lines().count(), answer.err());
		assertEquals("", answer.out());
	}

	@Test
	void aRegisterIsNeverMadeOverAnother() throws Exception {
		var mali = copyOfTheSample();

		var answer = Product.built().run(home, "init", mali, "--sample", "mali");

		assertEquals(4, answer.status(), answer.output());
		assertTrue(answer.err().startsWith("vigie: There is a register at "), answer.err());
	}

	private String copyOfTheSample() throws IOException {
		return SmallRegister.copy(office.resolve("data/sample"), home.resolve("mali")).toString();
	}

	private Product.Answer done(String... arguments) throws Exception {
		var answer = Product.built().run(home, arguments);
		assertEquals(0, answer.status(), answer.output());
		return answer;
	}
}
