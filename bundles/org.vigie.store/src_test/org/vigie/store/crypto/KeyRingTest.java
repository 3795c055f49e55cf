package org.vigie.store.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.Unlock;
import org.vigie.store.folder.RegisterFolder;

/** The file that leads from a secret to the key of a register. */
final class KeyRingTest {

	private static final String PASSPHRASE = "one two three four five";
	private static final FileKey KEY = FileKey.random();
	private static final RecoveryKey RECOVERY = RecoveryKey.random();

	private static String line;

	@TempDir
	private Path path;

	@BeforeAll
	static void wrap() {
		line = Wrap.of(KEY, Way.PASSPHRASE, secret(PASSPHRASE)).line();
	}

	private static Secret secret(String text) {
		return new Secret(text.getBytes(StandardCharsets.UTF_8));
	}

	private RegisterFolder folder() {
		return new RegisterFolder(path);
	}

	private static String code(Outcome<?> outcome) {
		return outcome.refusal().map(Trouble::code).orElse("done");
	}

	private String reading(String text) throws IOException {
		Files.writeString(folder().key(), text);
		return code(KeyRing.read(folder()));
	}

	/** A line as its writer would have ended it. */
	private static String summed(String words) {
		return words + " sum=" + HexFormat.of().formatHex(Secret.sha256(words.getBytes(StandardCharsets.UTF_8)));
	}

	private static String words() {
		return line.substring(0, line.indexOf(" sum="));
	}

	@Test
	void aGuessAtAPassphraseCostsHalfASecondOrMoreHere() {
		var wrap = Wrap.read(line).orElseThrow();
		var cost = wrap.cost().orElseThrow();
		assertEquals(64 * 1024, cost.kilobytes());
		assertTrue(cost.passes() >= 3 && cost.lanes() == 1, cost.toString());

		var begun = System.nanoTime();
		assertTrue(wrap.open(secret("a guess")).isEmpty());
		var took = System.nanoTime() - begun;

		System.out.println("one guess: " + took / 1_000_000 + " ms with " + cost);
		assertTrue(took >= Argon2Cost.LEAST_NANOSECONDS * 9 / 10, took + " ns with " + cost); // the machine may be freer now than it was when it was measured
	}

	/** Derived with the test vector's parameters in libargon2 0x13: {@code argon2id, t=2, m=64 MiB, p=1, "password", "somesalt"}. */
	@Test
	void theDerivationIsArgon2idAsEverybodyKnowsIt() {
		var key = new Argon2Cost(65536, 2, 1).derive("password".getBytes(StandardCharsets.US_ASCII), "somesalt".getBytes(StandardCharsets.US_ASCII));

		assertEquals("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7", HexFormat.of().formatHex(key));
	}

	@Test
	void onlyTheRightSecretLeadsToTheKey() {
		var wrap = Wrap.read(line).orElseThrow();

		assertArrayEquals(KEY.filePassword(), wrap.open(secret(PASSPHRASE)).orElseThrow().filePassword());
		assertTrue(wrap.open(secret(PASSPHRASE + " ")).isEmpty());
	}

	@Test
	void noLineHoldsTheKeyAndNoTwoAreAlike() {
		var other = Wrap.of(KEY, Way.RECOVERY, new Secret(RECOVERY.bits())).line();

		assertFalse(other.contains(new String(KEY.filePassword())));
		assertFalse(line.contains(new String(KEY.filePassword())));
		assertFalse(other.equals(Wrap.of(KEY, Way.RECOVERY, new Secret(RECOVERY.bits())).line()));
	}

	@Test
	void theParametersAreAuthenticatedWithTheKey() {
		var wrap = Wrap.of(KEY, Way.RECOVERY, new Secret(RECOVERY.bits()));
		var asOther = Wrap.read(summed(wrap.line().replaceFirst("^recovery", "key-file").replaceFirst(" sum=.*", ""))).orElseThrow();

		assertEquals(Way.KEY_FILE, asOther.way());
		assertEquals(Optional.empty(), asOther.open(new Secret(RECOVERY.bits())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "m=1073741824 t=3 p=1", "m=999999999 t=3 p=1", "m=262145 t=3 p=1", "m=65536 t=201 p=1", "m=65536 t=999999999 p=1", "m=65536 t=3 p=5", "m=65536 t=3 p=0", "m=8 t=3 p=1",
			"m=65536 t=1 p=1", "m=65536 t=-3 p=1", "m=99999999999999999999 t=3 p=1" })
	void aFileThatAsksForTooMuchOrTooLittleIsDamaged(String cost) throws IOException {
		var hostile = summed(words().replaceFirst("m=\\d+ t=\\d+ p=\\d+", cost));

		assertEquals("store.key-damaged", reading("vigie key 1\n" + hostile + "\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "vigie key", "vigie key 0", "vigie key 1", "vigie key -1", "vigie key 99999999999999999999", "VIGIE KEY 1", "vigie key 1\nvigie key 1", "# vigie key 1",
			"vigie key 1\npassphrase", "vigie key 1\npassphrase argon2id m=65536 t=3 p=1 salt= nonce= key= sum=" })
	void whatIsNoKeyFileIsDamaged(String text) throws IOException {
		assertEquals("store.key-damaged", reading(text));
	}

	@Test
	void aHugeFileIsNotReadAndAFileOfWindowsIs() throws IOException {
		assertEquals("store.key-damaged", reading("vigie key 1\n" + "#\n".repeat(1 << 20) + line));
		assertEquals("done", reading("vigie key 1\r\n# a remark\r\n\r\n" + line + "\r\n"));
		assertEquals("store.key-newer", reading("vigie key 7\n" + line));
	}

	@Test
	void theSameKindTwiceCountsOnce() throws IOException {
		assertEquals("done", reading("vigie key 1\n" + line + "\n" + line + "\n"));

		assertEquals(1, KeyRing.read(folder()).orThrow().wraps().size());
		assertEquals(1, KeyRing.read(folder()).orThrow().damaged().size());
	}

	@Test
	void whatIsWrittenIsReadBackAndAChangeKeepsTheOtherLines() throws IOException {
		var keyFile = Files.write(path.resolve("key"), new byte[32]);
		KeyRing.of(KEY, Protection.by(new Unlock.Recovery(RECOVERY), new Unlock.KeyFile(keyFile))).orThrow().write(folder());
		var before = Files.readAllLines(folder().key());

		KeyRing.read(folder()).orThrow().with(KEY, Protection.by(new Unlock.Recovery(RECOVERY))).orThrow().write(folder());

		var after = Files.readAllLines(folder().key());
		assertEquals(List.of("vigie key 1", "# Leads", "recovery hkdf-sha256", "key-file hkdf-sha256"), after.stream().map(it -> it.replaceFirst("^(# Leads|\\S+ hkdf-sha256).*", "$1")).toList());
		assertEquals(before.stream().filter(it -> !it.startsWith("recovery")).toList(), after.stream().filter(it -> !it.startsWith("recovery")).toList());
		assertFalse(before.equals(after));
		assertArrayEquals(KEY.filePassword(), KeyRing.read(folder()).orThrow().open(new Unlock.KeyFile(keyFile), "x").orThrow().filePassword());
	}

	@Test
	void keysAndSecretsAreOverwrittenWhenClosed() {
		var key = FileKey.random();
		var secret = secret(PASSPHRASE);

		key.close();
		secret.close();

		assertEquals("0".repeat(64), new String(key.filePassword()));
		assertTrue(Arrays.equals(new byte[PASSPHRASE.length()], secret.bytes()));
	}
}
