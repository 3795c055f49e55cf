package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An encrypted register on the command line: made, opened, refused, its passphrase changed; and nothing of it readable on the disk. */
final class EncryptedTest {

	private static final String PASSPHRASE = "Le marché d’été à cinq heures";
	private static final Pattern RECOVERY = Pattern.compile("(?:[a-z]{5}-){8}[a-z]{5}");
	private static final String FACTS = """
			schema: accountability-facts
			schema_version: 1
			states:
			  ML: [ml.reported, ml.charged]
			sources:
			  - id: paper
			    publisher: The Quuxberry Paper
			    title: A report
			    date: '2024-05-02'
			cases:
			  - id: zz-quuxberry
			    title: The Quuxberry market case
			    kind: criminal prosecution
			    scheme: ML
			    persons:
			      - label: A Quuxberry trader
			        role: accused
			    status:
			      - date: '2024-05-01'
			        precision: day
			        state: ml.charged
			        label: charged
			        source: paper
			""";

	/** Everything the program may write to lies below. */
	@TempDir
	private static Path home;

	/** What is given to it. */
	@TempDir
	private static Path given;

	private static String recovery;

	@BeforeAll
	static void aRegister() throws Exception {
		Files.createDirectories(home.resolve("temporary"));
		Files.writeString(given.resolve("passphrase"), PASSPHRASE + "\nnot this line\n");
		Files.writeString(given.resolve("wrong"), "Le marché d’été à six heures\n");
		Files.writeString(given.resolve("short"), "short");
		Files.writeString(given.resolve("long"), "x".repeat(1 << 20));
		Files.write(given.resolve("latin"), "marché d’été à cinq heures".getBytes(StandardCharsets.ISO_8859_1));
		Files.writeString(given.resolve("facts.yaml"), FACTS);
		var made = run("init", "mine", "--passphrase-file", given("passphrase"));
		assertEquals(0, made.status(), made.output());
		var words = RECOVERY.matcher(made.out());
		assertTrue(words.find(), made.out());
		recovery = words.group();
		Files.writeString(given.resolve("recovery"), "  " + recovery.toUpperCase().replace('-', ' ') + "\n");
		assertEquals(0, run("import", "mine", given("facts.yaml"), "--passphrase-file", given("passphrase")).status());
	}

	private static String given(String name) {
		return given.resolve(name).toString();
	}

	private static Product.Answer run(String... arguments) throws Exception {
		return Product.built().run(home, environment(), arguments);
	}

	private static Map<String, String> environment() {
		return Map.of("HOME", home.toString(), "JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + home.resolve("temporary") + " -Duser.home=" + home);
	}

	/** What it says on the error stream, without Java's remark that it was given options. */
	private static String error(Product.Answer answer) {
		return String.join("\n", answer.err().lines().filter(it -> !it.startsWith("NOTE: Picked up")).toList());
	}

	@Test
	void aNewRegisterIsEncryptedOrItIsSaidHowToMakeOne() throws Exception {
		var untold = run("init", "untold");
		var both = run("init", "untold", "--open", "--passphrase-file", given("passphrase"));
		var poor = run("init", "untold", "--passphrase-file", given("short"));
		var there = run("init", "mine", "--passphrase-file", given("passphrase"));

		assertEquals(List.of(2, 2, 4, 4), List.of(untold.status(), both.status(), poor.status(), there.status()));
		assertTrue(error(untold).contains("--passphrase-file") && error(untold).contains("--open"), error(untold));
		assertTrue(error(poor).startsWith("vigie: This passphrase would soon be guessed."), error(poor));
		assertTrue(Files.notExists(home.resolve("untold")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			4 |                                  | is encrypted. Give its passphrase
			4 | --passphrase-file wrong          | This is not the passphrase of
			4 | --passphrase-file long           | A passphrase has at most 65,536 characters
			3 | --passphrase-file latin          | latin: The file is not UTF-8 text.
			3 | --passphrase-file nowhere        | nowhere: There is no such file.
			4 | --key-file facts.yaml            | No key file leads into
			4 | --recovery-file wrong            | This is no recovery key
			2 | --recovery-file recovery --key-file wrong | several options name a secret
			0 | --recovery-file recovery         |
			0 | --passphrase-file passphrase     |
			""")
	void whatIsGivenOpensItOrItIsSaidWhyNot(int status, String option, String sentence) throws Exception {
		var words = new ArrayList<>(List.of("status", "mine"));
		for (var word : option == null ? new String[0] : option.split(" ")) { // null for nothing in the table
			words.add(word.startsWith("--") ? word : given(word));
		}

		var answer = run(words.toArray(String[]::new));

		assertEquals(status, answer.status(), answer.output());
		assertEquals(status == 0, answer.out().contains("The Quuxberry market case"));
		assertTrue(error(answer).contains(sentence == null ? "" : sentence), error(answer));
		assertTrue(status == 0 || error(answer).lines().count() == 1, error(answer));
	}

	@Test
	void theWaysInAreChangedAndTheDataStay() throws Exception {
		var copy = SmallRegister.copy(home.resolve("mine"), home.resolve("changed"));
		var before = Files.readAllBytes(copy.resolve("register.mv.db"));
		Files.writeString(given.resolve("new"), "Une autre à vingt heures");

		var changed = run("passphrase", "changed", "--passphrase-file", given("passphrase"), "--new-passphrase-file", given("new"), "--new-key-file", given("stick"), "--new-recovery-key");

		assertEquals(0, changed.status(), changed.output());
		assertArrayEquals(before, Files.readAllBytes(copy.resolve("register.mv.db")));
		assertEquals(List.of(4, 4, 0, 0), List.of(run("verify", "changed", "--passphrase-file", given("passphrase")).status(), run("verify", "changed", "--recovery-file", given("recovery")).status(),
				run("verify", "changed", "--passphrase-file", given("new")).status(), run("verify", "changed", "--key-file", given("stick")).status()));
		assertEquals(64, Files.size(given.resolve("stick")));
	}

	@Test
	void aPassphraseIsTypedTwiceAtATerminalAndNotShown() throws Exception {
		var typed = atTerminal("init typed", PASSPHRASE, PASSPHRASE);
		var differing = atTerminal("init other", PASSPHRASE, "another");
		var opened = atTerminal("verify typed", PASSPHRASE);

		assertTrue(RECOVERY.matcher(typed).find(), typed);
		assertTrue(differing.contains("the two passphrases differ"), differing);
		assertTrue(opened.contains("Sound: 0 chains"), opened);
		assertTrue(List.of(typed, differing, opened).stream().noneMatch(it -> it.contains(PASSPHRASE)), typed);
	}

	/** What is seen on a terminal at which lines are typed; {@code script} makes one. */
	private static String atTerminal(String command, String... lines) throws Exception {
		var vigie = Product.built().folder().resolve("vigie");
		var builder = new ProcessBuilder("script", "-qec", "'" + vigie + "' " + command, "/dev/null").directory(home.toFile()).redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
		builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "VIGIE_HOME", home.resolve("data").toString()));
		builder.environment().putAll(environment());
		var process = builder.start();
		var seen = new StringBuilder();
		try (var in = process.inputReader(StandardCharsets.UTF_8); var out = process.outputWriter(StandardCharsets.UTF_8)) {
			var next = 0;
			for (var read = in.read(); read >= 0; read = in.read()) {
				seen.append((char) read);
				if (next < lines.length && seen.toString().matches("(?s).*(Passphrase of [^\\n]*:|New passphrase[^\\n]*:|The same again:) ")) {
					out.write(lines[next++] + "\n");
					out.flush();
				}
			}
		}
		return seen.toString();
	}

	@Test
	void nothingOfItCanBeReadOnTheDisk() throws Exception {
		var secret = new String[] { "--passphrase-file", given("passphrase") };
		for (var command : List.of("status mine", "show mine zz-quuxberry", "verify mine", "rebuild mine", "export mine " + given("all.xlsx"),
				"export mine " + given("all.json"))) {
			assertEquals(0, run(with(command, secret)).status(), command);
		}
		run("status", "mine", "--passphrase-file", given("wrong"));
		run("show", "mine", "zz-quuxberri", secret[0], secret[1]);
		Files.writeString(given.resolve("facts.yaml"), FACTS.replace("market case", "market matter"));
		var importing = Product.built().start(home, environment(), with("import mine " + given("facts.yaml"), secret));
		Thread.sleep(2500); // the moment of the kill does not matter
		importing.process().destroyForcibly().waitFor();

		assertEquals(List.of(), found(List.of("uuxberry", PASSPHRASE, "cinq heures", recovery, recovery.substring(0, 11))));
		assertTrue(found(List.of("vigie key 1")).contains("mine/register.key: vigie key 1"));
	}

	private static String[] with(String command, String... more) {
		var words = new ArrayList<>(List.of(command.split(" ")));
		words.addAll(List.of(more));
		return words.toArray(String[]::new);
	}

	/** The files that hold any of the words, and which. */
	private static List<String> found(List<String> words) throws IOException {
		var found = new TreeSet<String>();
		try (var files = Files.walk(home)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (var word : words) {
					if (List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream().anyMatch(form -> bytes.contains(asBytes(word, form)))) {
						found.add(home.relativize(file) + ": " + word);
					}
				}
			}
		}
		return List.copyOf(found);
	}

	private static String asBytes(String word, Charset form) {
		return new String(word.getBytes(form), StandardCharsets.ISO_8859_1);
	}
}
