package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.Access;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.store.folder.RegisterFolder;

/**
 * Whoever takes the disk finds no word of an encrypted register on it: a program works with one, is killed in the middle of sorting,
 * saving and tidying, and then every file it left in the register, the folder for temporary files and the user's own is searched.
 */
final class PlaintextTest {

	private static final String PASSPHRASE = "Quuxberry on the blue ladder";
	private static final int KILLS = 2;
	private static final long MEGABYTE = 1 << 20;
	private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);

	@TempDir
	private Path place;

	private Path temporary;
	private Path register;

	@BeforeEach
	void folders() throws IOException {
		temporary = Files.createDirectories(place.resolve("temporary"));
		register = place.resolve("register");
		Files.createDirectories(place.resolve("home"));
		System.out.println("plaintext: seed " + seed);
	}

	private ChildProcess start(String what, String... passphrase) throws IOException {
		var arguments = new ArrayList<>(List.of(register.toString(), what));
		arguments.addAll(List.of(passphrase));
		return ChildProcess.startWith(List.of("-Djava.io.tmpdir=" + temporary, "-Duser.home=" + place.resolve("home")), SecretWorkProgram.class, arguments.toArray(String[]::new));
	}

	private void killIn(String what, String... passphrase) throws Exception {
		try (var child = start(what, passphrase)) {
			child.awaitLine(switch (what) {
			case "work" -> "sorting";
			case "save" -> "saving";
			default -> "tidying";
			});
			TimeUnit.MILLISECONDS.sleep(random.nextInt(300)); // the moment of the kill is what is tried out
			child.kill();
		}
	}

	/** The files that hold any of the words in any of the forms, and which. */
	private List<String> found(List<String> words) throws IOException {
		var found = new TreeSet<String>();
		try (var files = Files.walk(place)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
				for (var word : words) {
					if (FORMS.stream().map(form -> new String(word.getBytes(form), StandardCharsets.ISO_8859_1)).anyMatch(bytes::contains)) {
						found.add(place.relativize(file) + ": " + word);
					}
				}
			}
		}
		return List.copyOf(found);
	}

	private long leftBehind() throws IOException {
		try (var files = Files.list(temporary)) {
			return files.mapToLong(it -> it.toFile().length()).sum();
		}
	}

	private List<String> secrets() {
		try (var unlock = new Unlock.Passphrase(PASSPHRASE.toCharArray())) {
			var key = new Unlocking(RegisterAddress.of(register), new RegisterFolder(register)).key(unlock).orThrow().orElseThrow();
			return List.of(SecretWorkProgram.WORD, "kidnapping", "a barracks", "An invented paper", PASSPHRASE, "Quuxberry", new String(key.filePassword()));
		}
	}

	@Test
	void noWordOfAnEncryptedRegisterIsInAnyFile() throws Exception {
		killIn("work", PASSPHRASE);
		assertTrue(leftBehind() > MEGABYTE, "only " + leftBehind() + " bytes were sorted outside the memory");
		for (var i = 0; i < KILLS; i++) {
			killIn("save", PASSPHRASE);
			killIn("tidy", PASSPHRASE);
		}

		assertEquals(List.of(), found(secrets()), "seed " + seed);

		try (var unlock = new Unlock.Passphrase(PASSPHRASE.toCharArray());
				var store = new H2Engine().open(RegisterAddress.of(register), Access.READ, unlock, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings(), "seed " + seed);
		}
	}

	@Test
	void theSearchFindsTheWordsOfAnOpenRegister() throws Exception {
		killIn("work");

		var found = found(List.of(SecretWorkProgram.WORD));

		assertTrue(found.contains("register/register.mv.db: " + SecretWorkProgram.WORD), found.toString());
		assertTrue(found.stream().anyMatch(it -> it.startsWith("temporary/")), found + ", " + leftBehind() + " bytes");
	}
}
