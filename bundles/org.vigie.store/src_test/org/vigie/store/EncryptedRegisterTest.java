package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.folder.WriterLock;
import org.vigie.store.revisions.Links;

/** A register with a passphrase, a recovery key and a key file: what opens it, and what every other case is called. */
final class EncryptedRegisterTest {

	/** Letters with marks, Arabic, an emoji of several characters. */
	private static final String PASSPHRASE = "Le marché d’été \u0627\u0644\u0633\u0648\u0642 \uD83D\uDC69\u200D\uD83C\uDF3E";
	private static final RecoveryKey RECOVERY = RecoveryKey.random();

	@TempDir
	private static Path made;

	@TempDir
	private Path parent;

	private RegisterAddress address;
	private RegisterFolder folder;

	/** Deriving from a passphrase takes its half second, so this is done once. */
	@BeforeAll
	static void create() throws IOException {
		Files.writeString(keyFile(), "an invented key file of more than 32 bytes");
		var protection = Protection.by(passphrase(PASSPHRASE), new Unlock.Recovery(RECOVERY), new Unlock.KeyFile(keyFile()));
		try (var store = new H2Engine().create(RegisterAddress.of(made.resolve("register")), "Test", false, protection, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
		}
	}

	@BeforeEach
	void aCopyOfIt() throws IOException {
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		copy(made.resolve("register"), address.folder());
	}

	private static void copy(Path from, Path to) throws IOException {
		Files.createDirectories(to);
		try (var files = Files.list(from)) {
			for (var file : files.toList()) {
				Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static Path keyFile() {
		return made.resolve("key");
	}

	private static Unlock passphrase(String text) {
		return new Unlock.Passphrase(text.toCharArray());
	}

	private static Unlock recovery() {
		return new Unlock.Recovery(RECOVERY);
	}

	private Outcome<CaseStore> open(Access access, Unlock unlock) {
		return new H2Engine().open(address, access, unlock, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	/** What comes of opening it; a refusal changes nothing. */
	private String opening(Unlock unlock) throws IOException {
		var before = files();
		var codes = String.join(" ", Arrays.stream(Access.values()).map(access -> code(open(access, unlock))).distinct().toList());
		if (!codes.equals("done")) {
			assertEquals(before, files());
		}
		return codes;
	}

	private static String code(Outcome<?> outcome) {
		outcome.result().filter(CaseStore.class::isInstance).map(CaseStore.class::cast).ifPresent(CaseStore::close);
		return outcome.refusal().map(Trouble::code).orElse("done");
	}

	private Map<String, String> files() throws IOException {
		var files = new TreeMap<String, String>();
		try (var all = Files.walk(parent)) {
			for (var file : all.filter(Files::isRegularFile).filter(it -> !it.equals(folder.writer()) && !it.equals(folder.lock())).toList()) {
				files.put(parent.relativize(file).toString(), Links.sha256(Files.readAllBytes(file)));
			}
		}
		return files;
	}

	private int cases(Unlock unlock) {
		try (var store = open(Access.READ, unlock).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
			return store.read(Optional.empty()).cases().orThrow().size();
		}
	}

	@Test
	void eachOfItsWaysOpensIt() {
		assertEquals(List.of(3, 3, 3), List.of(cases(passphrase(PASSPHRASE)), cases(recovery()), cases(new Unlock.KeyFile(keyFile()))));
	}

	@Test
	void thePassphraseOpensItInEveryNormalForm() {
		for (var form : Normalizer.Form.values()) {
			assertEquals("done", code(open(Access.READ, passphrase(Normalizer.normalize(PASSPHRASE, form)))), form.name());
		}
	}

	@Test
	void nothingOrSomethingWrongIsToldApart() throws IOException {
		var other = Files.writeString(parent.resolve("other"), "another key file of more than 32 bytes");
		var small = Files.writeString(parent.resolve("small"), "too small");
		var large = Files.write(parent.resolve("large"), new byte[(1 << 20) + 1]);

		assertEquals("store.encrypted", opening(Unlock.nothing()));
		assertEquals("store.wrong-passphrase", opening(passphrase(PASSPHRASE + " ")));
		assertEquals("store.wrong-passphrase", opening(passphrase("")));
		assertEquals("store.passphrase-too-long", opening(passphrase("x".repeat(1 << 20))));
		assertEquals("store.wrong-recovery-key", opening(new Unlock.Recovery(RecoveryKey.random())));
		assertEquals("store.wrong-key-file", opening(new Unlock.KeyFile(other)));
		assertEquals("store.key-file-size", opening(new Unlock.KeyFile(small)));
		assertEquals("store.key-file-size", opening(new Unlock.KeyFile(large)));
		assertEquals("store.key-file-unread", opening(new Unlock.KeyFile(parent.resolve("nowhere"))));
		assertEquals("store.key-file-unread", opening(new Unlock.KeyFile(parent)));
	}

	@Test
	void aRefusalNamesTheRegisterAndNotTheSecret() {
		var trouble = open(Access.READ, passphrase("Zebulon is not it")).refusal().orElseThrow();

		assertEquals(List.of(address.toString()), trouble.arguments());
		assertFalse(trouble.toString().contains("Zebulon"));
	}

	@Test
	void aWayThatIsNotThereIsNotCalledWrong() throws IOException {
		assertEquals("done", code(new H2Engine().create(RegisterAddress.of(parent.resolve("other")), "Other", false, Protection.by(recovery()), Fixtures.NOON, Fixtures.PROJECTOR)));

		address = RegisterAddress.of(parent.resolve("other"));
		folder = new RegisterFolder(address.folder());
		assertEquals(List.of("store.no-passphrase", "store.no-key-file", "done"), List.of(opening(passphrase(PASSPHRASE)), opening(new Unlock.KeyFile(keyFile())), opening(recovery())));
	}

	@Test
	void damageToTheKeyFileIsNoWrongSecretWhereverItIs() throws IOException {
		var seed = System.nanoTime();
		var random = new Random(seed);
		var whole = Files.readAllBytes(folder.key());
		var text = new String(whole);
		var begin = text.indexOf("\nrecovery") + 1;
		var end = text.indexOf('\n', begin);
		for (var i = 0; i < 200; i++) {
			var damaged = whole.clone();
			damaged[begin + random.nextInt(end - begin)] ^= (byte) (1 << random.nextInt(7));
			Files.write(folder.key(), damaged);

			assertEquals("store.key-damaged", code(open(Access.READ, recovery())), "seed " + seed + " round " + i);
			assertEquals("done", code(open(Access.READ, new Unlock.KeyFile(keyFile()))), "seed " + seed + " round " + i);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 5, 11, 12, 60, 200, 300 })
	void aKeyFileCutShortIsDamaged(int length) throws IOException {
		Files.write(folder.key(), Arrays.copyOf(Files.readAllBytes(folder.key()), length));

		assertEquals("store.key-damaged", opening(recovery()));
	}

	@Test
	void aNewerKeyFileAMissingOneAndANeedlessOneAreToldApart() throws IOException {
		var text = Files.readString(folder.key());
		Files.writeString(folder.key(), text.replaceFirst("vigie key 1", "vigie key 2"));
		assertEquals("store.key-newer", opening(recovery()));
		assertEquals(List.of(address.toString(), 2, 1), open(Access.READ, recovery()).refusal().orElseThrow().arguments());

		Files.delete(folder.key());
		assertEquals("store.key-missing", opening(recovery()));
		assertTrue(new H2Engine().isEncrypted(address));

		new H2Engine().create(RegisterAddress.of(parent.resolve("open")), "Open", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
		Files.copy(new RegisterFolder(parent.resolve("open")).database(), folder.database(), StandardCopyOption.REPLACE_EXISTING);
		Files.writeString(folder.key(), text);
		assertEquals("store.key-unneeded", opening(recovery()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 10, 100, 1000, 4096, 5000, 8192, 10_000, 20_000 })
	void aDatabaseCutShortIsDamagedAndNoWrongSecret(int length) throws IOException {
		Files.write(folder.database(), Arrays.copyOf(Files.readAllBytes(folder.database()), length));

		assertEquals("store.damaged-encrypted", opening(recovery()));
		assertEquals("store.wrong-recovery-key", opening(new Unlock.Recovery(RecoveryKey.random())));
	}

	@Test
	void theKeyFileOfAnotherRegisterDoesNotOpenTheDatabase() throws IOException {
		new H2Engine().create(RegisterAddress.of(parent.resolve("other")), "Other", false, Protection.by(recovery()), Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
		Files.copy(new RegisterFolder(parent.resolve("other")).key(), folder.key(), StandardCopyOption.REPLACE_EXISTING);

		assertEquals("store.damaged-encrypted", opening(recovery()));
	}

	@Test
	void aNewPassphraseLeavesTheDataAsTheyAreAndTheOldOneOut() throws IOException {
		var before = Files.readAllBytes(folder.database());
		var key = Files.readString(folder.key());

		new H2Engine().protect(address, passphrase(PASSPHRASE), Protection.by(passphrase("Another one of 23 chars")), Fixtures.NOON).orThrow();

		assertArrayEquals(before, Files.readAllBytes(folder.database()));
		assertEquals(List.of("store.wrong-passphrase", "done", "done", "done"),
				List.of(opening(passphrase(PASSPHRASE)), opening(passphrase("Another one of 23 chars")), opening(recovery()), opening(new Unlock.KeyFile(keyFile()))));
		assertNotEquals(key, Files.readString(folder.key()));
		assertEquals(1, Files.readAllLines(folder.key()).stream().filter(it -> it.startsWith("passphrase ")).count());
		try (var left = Files.list(folder.path())) {
			assertEquals(List.of("backups", "register.key", "register.lock", "register.mark", "register.mv.db", "register.writer"), left.map(it -> it.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void aForgottenPassphraseIsReplacedByTheRecoveryKeyAndThatByANewOne() throws IOException {
		var fresh = RecoveryKey.random();

		new H2Engine().protect(address, recovery(), Protection.by(new Unlock.Recovery(fresh)), Fixtures.NOON).orThrow();

		assertEquals(List.of("store.wrong-recovery-key", "done", "done"), List.of(opening(recovery()), opening(new Unlock.Recovery(fresh)), opening(passphrase(PASSPHRASE))));
	}

	@Test
	void aChangeIsRefusedWithoutARightSecretOrAGoodNewOneOrWhileSomebodyWrites() throws IOException {
		var engine = new H2Engine();
		var good = Protection.by(new Unlock.KeyFile(keyFile()));
		var before = files();

		assertEquals("store.wrong-passphrase", code(engine.protect(address, passphrase("Not the right one"), good, Fixtures.NOON)));
		assertEquals("store.encrypted", code(engine.protect(address, Unlock.nothing(), good, Fixtures.NOON)));
		assertEquals("store.passphrase-weak", code(engine.protect(address, recovery(), Protection.by(passphrase("short")), Fixtures.NOON)));
		assertEquals("store.passphrase-empty", code(engine.protect(address, recovery(), Protection.by(passphrase("")), Fixtures.NOON)));
		assertEquals("store.passphrase-too-long", code(engine.protect(address, recovery(), Protection.by(passphrase("x".repeat(1 << 20))), Fixtures.NOON)));
		try (var lock = WriterLock.take(folder, Fixtures.NOON).orThrow()) {
			assertEquals("store.in-use", code(engine.protect(address, recovery(), good, Fixtures.NOON)));
		}
		assertEquals(before, files());
	}

	@Test
	void aRegisterThatIsNotEncryptedHasNoSecretAndSaysSoWhenOneIsGiven() {
		var open = RegisterAddress.of(parent.resolve("open"));
		var engine = new H2Engine();
		engine.create(open, "Open", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();

		var opened = engine.open(open, Access.READ, recovery(), Fixtures.NOON, Fixtures.PROJECTOR);

		assertEquals(List.of("store.not-encrypted"), opened.notices().stream().map(Notice::code).toList());
		assertEquals("done", code(opened));
		assertFalse(engine.isEncrypted(open));
		assertEquals("store.never-encrypted", code(engine.protect(open, recovery(), Protection.by(recovery()), Fixtures.NOON)));
	}

	@Test
	void aRegisterIsNotMadeUnderAPoorPassphraseAndNothingIsLeft() throws IOException {
		var other = RegisterAddress.of(parent.resolve("other"));

		for (var poor : List.of("", "1234567", "aaaaaaaaaaaaaaaaaaaaa", "x".repeat(1 << 20))) {
			assertTrue(code(new H2Engine().create(other, "Other", false, Protection.by(passphrase(poor)), Fixtures.NOON, Fixtures.PROJECTOR)).startsWith("store.passphrase-"));
		}

		try (var left = Files.list(parent)) {
			assertEquals(List.of("register"), left.map(it -> it.getFileName().toString()).toList());
		}
	}

	@Test
	void itIsStillEncryptedWhenItWasWrittenAnew() throws Exception {
		try (var store = open(Access.WRITE, recovery()).orThrow()) {
			for (var i = 0; i < 30; i++) {
				store.save(Fixtures.save(Fixtures.aCase("N-" + i))).orThrow();
			}
		}
		var before = Files.size(folder.database());
		var key = new Unlocking(address, folder).key(recovery()).orThrow();

		assertTrue(new RegisterFile(folder, key).tidy());

		assertTrue(Files.size(folder.database()) < before / 2, Files.size(folder.database()) + " of " + before);
		assertEquals(DatabaseHead.ENCRYPTED, DatabaseHead.of(folder.database()));
		assertEquals(33, cases(recovery()));
	}

	@Test
	void whatIsErasedIsGoneFromItAndItIsStillEncrypted() throws IOException {
		try (var store = open(Access.WRITE, recovery()).orThrow()) {
			store.erase(new ErasureRequest(AggregateKey.ofCase("C-1"), "A. Tester", Fixtures.NOON, "")).orThrow();
			store.save(Fixtures.save(Fixtures.aCase("C-9"))).orThrow();
		}

		assertEquals(DatabaseHead.ENCRYPTED, DatabaseHead.of(folder.database()));
		assertFalse(Files.exists(folder.erasing()));
		try (var store = open(Access.READ, recovery()).orThrow()) {
			assertEquals("store.erased", store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).refusal().orElseThrow().code());
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
		}
	}
}
