package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves an office to be checked elsewhere: keys, checkpoints, proofs and logs, as the command line writes them and Python reads them. */
final class ProofTest {

	private static final String CASE = "ml-sanogo-red-berets";

	@TempDir
	private static Path office;

	@BeforeAll
	static void theSample() throws Exception {
		assertEquals(0, run("status").status());
	}

	private static Product.Answer run(String... arguments) throws Exception {
		return Product.built().run(office, arguments);
	}

	private static Product.Answer done(String... arguments) throws Exception {
		var answer = run(arguments);
		assertEquals(0, answer.status(), answer.output());
		return answer;
	}

	private static String fingerprint() throws Exception {
		return done("keys", "show").lines().getFirst().substring("Fingerprint ".length());
	}

	/** As it lies in the product, for whoever has no source tree. */
	private static Path checker() {
		return Product.built().folder().resolve("tools/check_log.py");
	}

	/** The last line of the checker, after its status. */
	private static String check(String... arguments) throws Exception {
		var command = Stream.concat(Stream.of("python3", "-B", checker().toString()), Stream.of(arguments)).toList();
		var said = office.resolve("said.txt");
		var process = start(command, said);
		var status = process.waitFor();
		var lines = Files.readAllLines(said);
		return status + " " + (lines.isEmpty() ? "" : lines.getLast());
	}

	private static Process start(List<String> command, Path said) {
		try {
			return new ProcessBuilder(command).directory(office.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		} catch (IOException e) {
			throw new AssertionError("This test needs Python 3 under the name python3 and did not find it. Nothing was tested.", e);
		}
	}

	@Test
	void theCheckerIsHandedOutWithTheProduct() throws Exception {
		assertEquals(-1, Files.mismatch(Product.root().resolve("tools/check_log.py"), checker()));
		assertEquals(List.of("check_log.py"), Stream.of(checker().getParent().toFile().list()).toList());
	}

	@Test
	void theLogOfARegisterIsCheckedWithoutVigie() throws Exception {
		done("checkpoint", "--file", "earlier.txt");

		var written = done("log", "log.jsonl");

		var root = done("checkpoint").out().strip();
		assertTrue(written.out().strip().endsWith(root), written.out());
		assertTrue(check("log.jsonl", "--key", fingerprint(), "--against", "earlier.txt").startsWith("0 SOUND"));
		assertTrue(check("log.jsonl", "--against", root).startsWith("0 SOUND"));
		var changed = Files.readString(office.resolve("log.jsonl")).replaceFirst("\"savedBy\":\"", "\"savedBy\":\"x");
		Files.writeString(office.resolve("changed.jsonl"), changed);
		assertTrue(check("changed.jsonl").startsWith("1 NOT SOUND"));
	}

	@Test
	void theProofOfOneCaseShowsNoOther() throws Exception {
		done("checkpoint", "--case", CASE, "--file", "proof.txt");

		assertTrue(check("proof.txt", "--key", fingerprint(), "--against", done("checkpoint").out().strip()).startsWith("0 SOUND: case/" + CASE));
		assertEquals(List.of(CASE), Files.readAllLines(office.resolve("proof.txt")).stream().filter(it -> it.startsWith("head ")).map(it -> it.split(" ")[2]).toList());
	}

	@Test
	void aCheckpointKeptInAFileIsComparedHeadByHead() throws Exception {
		done("checkpoint", "--file", "kept.txt");
		assertTrue(done("verify", "--against", "kept.txt").out().startsWith("Sound"));
		Files.writeString(office.resolve("forged.txt"), Files.readString(office.resolve("kept.txt")).replaceFirst("(?m)^head case .*\n", ""));

		var answer = run("verify", "--against", "forged.txt");

		assertEquals(3, answer.status(), answer.output());
		assertTrue(answer.err().contains("The signature does not fit the text"), answer.err());
	}

	@Test
	void aCheckpointOfAnotherRegisterIsBadNews() throws Exception {
		done("init", "other", "--open");
		done("checkpoint", "other", "--file", "other.txt");

		var answer = run("verify", "--against", "other.txt");

		assertEquals(1, answer.status(), answer.output());
		assertTrue(answer.out().startsWith("The checkpoint is of register "), answer.out());
	}

	@Test
	void theKeyOfAnotherOfficeIsTrustedOnlyAfterItsFingerprintWasShown() throws Exception {
		done("init", "neighbour", "--open");
		var fingerprint = done("keys", "show", "neighbour", "--file", "neighbour.key").lines().getFirst();

		var shown = run("keys", "trust", "neighbour.key");

		assertEquals(1, shown.status(), shown.output());
		assertEquals(fingerprint, shown.lines().getFirst());
		assertFalse(done("keys", "list").out().contains("neighbour"));
		done("keys", "trust", "neighbour.key", "--yes");
		assertTrue(done("keys", "list").words().getFirst().startsWith(fingerprint.substring("Fingerprint ".length()) + " neighbour "));
	}

	@Test
	void whatIsAskedWronglyIsSaidInOneSentence() throws Exception {
		for (var wrong : List.of(List.of("2", "checkpoint --case " + CASE, "vigie: --case writes a file"), List.of("2", "checkpoint --case sanogo --file x.txt", "vigie: no case \"sanogo\"; did you mean"),
				List.of("2", "keys", "vigie: which part of keys?"), List.of("3", "keys trust nothing.key", "vigie: nothing.key: There is no such file."),
				List.of("4", "log no/such/folder/log.jsonl", "vigie: no/such/folder/log.jsonl cannot be written there."))) {
			var answer = run(wrong.get(1).split(" "));

			assertEquals(wrong.getFirst() + " 1", answer.status() + " " + answer.err().lines().count(), wrong.get(1) + ": " + answer.output());
			assertTrue(answer.err().startsWith(wrong.getLast()), answer.err());
		}
	}
}
