package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;
import org.vigie.model.CaseFile;
import org.vigie.store.backup.BackupFolder;
import org.vigie.store.folder.RegisterFolder;

/** Backups of an encrypted register are encrypted, and bring it back whatever happened to it or to its key file. */
class EncryptedBackupTest {

	private static final Instant LATER = Instant.parse("2026-11-22T14:10:00Z");
	private static final String WORD = "Zebulonville";

	@TempDir
	private Path parent;

	private final RecoveryKey secret = RecoveryKey.random();
	private RegisterAddress address;
	private RegisterFolder folder;
	private String checkpoint;

	@BeforeEach
	void createWithABackup() {
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		new H2Engine().create(address, "Test", false, Protection.by(unlock()), Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
		try (var store = open(Access.WRITE).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			var file = (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).orThrow();
			file.setTitle(WORD);
			store.save(Fixtures.save(Fixtures.NOON, file, 1)).orThrow();
			checkpoint = store.checkpoint(Fixtures.NOON).orThrow().hash();
		}
	}

	private Unlock unlock() {
		return new Unlock.Recovery(secret);
	}

	private Outcome<CaseStore> open(Access access) {
		return new H2Engine().open(address, access, unlock(), Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private static Safekeeping safe(Unlock unlock) {
		return new H2Engine().safekeeping(unlock, Fixtures.PROJECTOR);
	}

	private Path backup() throws IOException {
		return BackupFolder.of(folder).all().getFirst().file();
	}

	private String checkpointNow() {
		try (var store = open(Access.READ).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
			return store.checkpoint(Fixtures.NOON).orThrow().hash();
		}
	}

	/** The files anywhere below that hold the word. */
	private List<Path> holdingTheWord() throws IOException {
		var holding = new ArrayList<Path>();
		try (var files = Files.walk(parent)) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(WORD)) {
					holding.add(file);
				}
			}
		}
		return holding;
	}

	@Test
	void oneIsMadeOnClosingAndHoldsNoWordOfIt() throws IOException {
		try (var safe = safe(unlock())) {
			assertTrue(safe.isEncrypted(backup()));
			var listed = safe.list(address).orThrow();

			assertEquals(List.of(Optional.of(0)), listed.stream().map(it -> it.difference().map(d -> d.cases())).toList());
			assertEquals(List.of(), holdingTheWord());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "damaged", "truncated", "deleted", "wrong key file", "no key file" })
	void itIsRestoredWhateverHappenedToIt(String misfortune) throws IOException {
		var whole = Files.readAllBytes(folder.database());
		switch (misfortune) {
		case "damaged" -> {
			Arrays.fill(whole, 0, whole.length / 2, (byte) 0x55);
			Files.write(folder.database(), whole);
		}
		case "truncated" -> Files.write(folder.database(), Arrays.copyOf(whole, whole.length / 3));
		case "deleted" -> Files.delete(folder.database());
		case "wrong key file" -> Files.write(folder.key(), new byte[] { 1, 2, 3 });
		default -> Files.delete(folder.key());
		}
		assertFalse(open(Access.WRITE).refusal().isEmpty());

		try (var safe = safe(unlock())) {
			var plan = safe.plan(address, backup()).orThrow();
			assertFalse(plan.present().refusal().isEmpty());
			safe.restore(address, backup(), LATER, ZoneOffset.UTC).orThrow();
		}

		assertEquals(checkpoint, checkpointNow());
		assertEquals(List.of(), holdingTheWord());
	}

	@Test
	void withoutTheSecretOrWithAnotherNothingIsRestored() throws IOException {
		var before = Files.readAllBytes(folder.database());

		for (var unlock : List.of(Unlock.nothing(), new Unlock.Recovery(RecoveryKey.random()))) {
			try (var safe = safe(unlock)) {
				assertEquals("store.backup-content", safe.restore(address, backup(), LATER, ZoneOffset.UTC).refusal().orElseThrow().code());
			}
		}

		assertTrue(Arrays.equals(before, Files.readAllBytes(folder.database())));
		assertEquals(checkpoint, checkpointNow());
	}

	@Test
	void aDamagedOneIsRecoveredUnderTheSameKey() throws IOException {
		try (var store = open(Access.WRITE).orThrow()) {
			for (var i = 0; i < 40; i++) {
				store.save(Fixtures.save(LATER.minusSeconds(100L - i), List.of(new AggregateChange(Fixtures.aCase("N-" + i), 0)))).orThrow();
			}
		}
		var whole = Files.readAllBytes(folder.database());
		Files.write(folder.database(), Arrays.copyOf(whole, whole.length * 9 / 10));
		for (var backup : BackupFolder.of(folder).all()) {
			Files.delete(backup.file());
		}
		assertFalse(open(Access.WRITE).refusal().isEmpty());

		try (var safe = safe(unlock())) {
			var recovered = safe.recover(address, "A. Tester", "recovered", LATER, ZoneOffset.UTC).orThrow();

			assertEquals(List.of(), recovered.verification().findings());
			assertTrue(recovered.verification().revisions() > 5, recovered.toString());
		}
		checkpointNow();
		assertEquals(List.of(), holdingTheWord());
	}

	@Test
	void withoutTheSecretNothingIsRecovered() throws IOException {
		Files.write(folder.database(), Arrays.copyOf(Files.readAllBytes(folder.database()), 50_000));

		try (var safe = safe(Unlock.nothing())) {
			assertEquals("store.encrypted", safe.recover(address, "A. Tester", "recovered", LATER, ZoneOffset.UTC).refusal().orElseThrow().code());
		}
	}
}
