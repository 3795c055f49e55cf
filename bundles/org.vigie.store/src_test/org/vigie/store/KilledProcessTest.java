package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.core.register.Unlock;
import org.vigie.store.folder.RegisterFolder;

/**
 * A program is killed with {@code kill -9}, at moments drawn at random, while it saves, imports, erases, backs up and lifts an old register: every
 * acknowledged save is there, none is there by half, what was erased is gone, and the register is sound. What was acknowledged is noted
 * here, outside the register. Some rounds always, a thousand with {@code -Dvigie.long=true}. A kill does not empty the disk's caches; that a
 * save waits for those is {@code CHECKPOINT SYNC}.
 */
final class KilledProcessTest {

	private static final int ROUNDS = Boolean.getBoolean("vigie.long") ? 200 : 5;
	/** So that looking through everything after each kill does not take longer and longer. */
	private static final int ROUNDS_OF_ONE_REGISTER = 10;
	private static final int LONGEST_DELAY = 400;

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final Set<String> acknowledged = new HashSet<>();
	private final Set<String> erased = new HashSet<>();
	private int allAcknowledged;

	private Optional<Path> keyFile = Optional.empty();

	@TempDir
	Path folder;

	@Test
	void everyAcknowledgedSaveOutlivesAKill() throws Exception {
		killInRounds("saves");
	}

	@Test
	void everyAcknowledgedSaveToAnEncryptedRegisterOutlivesAKill() throws Exception {
		keyFile = Optional.of(Files.write(folder.resolve("key"), new byte[64]));

		killInRounds("saves");
	}

	@Test
	void everyAcknowledgedImportOutlivesAKillAndNoneIsThereByHalf() throws Exception {
		killInRounds("imports");
	}

	@Test
	void everyAcknowledgedErasureOutlivesAKillAndLeavesNoKey() throws Exception {
		killInRounds("erasures");
	}

	@Test
	void everyBackupIsThereWholeOrNotAtAll() throws Exception {
		killInRounds("backups");
	}

	private Unlock unlock() {
		return keyFile.<Unlock>map(Unlock.KeyFile::new).orElseGet(Unlock::nothing);
	}

	private void killInRounds(String work) throws Exception {
		System.out.println("kills during " + work + ": seed " + seed);
		var protection = keyFile.isPresent() ? Protection.by(unlock()) : Protection.open();
		for (var round = 0; round < ROUNDS; round++) {
			var address = RegisterAddress.of(folder.resolve("register-" + round / ROUNDS_OF_ONE_REGISTER));
			if (round % ROUNDS_OF_ONE_REGISTER == 0) {
				acknowledged.clear();
				erased.clear();
				new H2Engine().create(address, "Killed", false, protection, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
			}
			killOnce(address, work, "r" + round);
			try (var store = new H2Engine().open(address, Access.WRITE, unlock(), Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
				check(store, "seed " + seed + " round " + round);
			}
			assertBackupsAreWhole(address);
			assertFalse(Files.exists(new RegisterFolder(address.folder()).erasing()), "an erasure is finished when the register is opened");
		}
		assertTrue(allAcknowledged >= ROUNDS, "only " + allAcknowledged + " saves");
		System.out.println("kills during " + work + ": " + ROUNDS + " kills, " + allAcknowledged + " acknowledged revisions, all there");
	}

	private void assertBackupsAreWhole(RegisterAddress address) {
		try (var unlock = unlock(); var safe = new H2Engine().safekeeping(unlock, Fixtures.PROJECTOR)) {
			safe.list(address).orThrow().forEach(it -> assertEquals(Optional.empty(), it.found().refusal(), it.file().toString()));
		}
	}

	private void killOnce(RegisterAddress address, String work, String word) throws Exception {
		var arguments = Stream.concat(Stream.of(address.toString(), work, word), keyFile.map(Path::toString).stream()).toArray(String[]::new);
		try (var child = ChildProcess.start(SavingProgram.class, arguments)) {
			child.awaitLine("ack");
			TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_DELAY)); // the moment of the kill is what is tried out
			child.kill();
			var lines = child.allLines();
			lines.stream().filter(it -> it.matches("ack \\S+ \\S+ \\d+ [0-9a-f]{64}")).map(it -> it.substring(4)).forEach(it -> {
				acknowledged.add(it);
				allAcknowledged++;
			});
			lines.stream().filter(it -> it.matches("erased \\S+")).map(it -> it.substring(7)).forEach(erased::add);
		}
	}

	private void check(CaseStore store, String place) {
		var there = new HashMap<AggregateKey, List<Revision>>();
		store.heads(Optional.empty()).orThrow().forEach(it -> there.put(it.key(), store.history(it.key()).orThrow()));
		var written = there.values().stream().flatMap(List::stream).map(it -> it.key().kind().word() + " " + it.key().id() + " " + it.number() + " " + it.hash())
				.collect(Collectors.toSet());
		var lost = new HashSet<>(acknowledged);
		lost.removeAll(written);
		assertEquals(Set.of(), lost, place);
		assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings(), place);
		there.keySet().stream().filter(it -> it.id().matches("r\\d+-\\d+-\\d+")).collect(Collectors.groupingBy(it -> it.id().replaceAll("-\\d+$", ""), Collectors.counting()))
				.forEach((word, count) -> assertEquals(SavingProgram.IMPORTED, count, place + " " + word));
		var readable = store.read(Optional.empty());
		erased.forEach(it -> assertEquals("store.erased", readable.read(AggregateKey.ofCase(it)).refusal().orElseThrow().code(), place));
	}

	/** A register of the first schema is lifted as a whole or not at all, and either way opens the next time with all it held. */
	@Test
	void aRegisterKilledWhileItIsLiftedOpensWithAllItHeld() throws Exception {
		System.out.println("kills during migrations: seed " + seed);
		var lifted = 0;
		for (var round = 0; round < ROUNDS; round++) {
			var register = new RegisterFolder(Files.createDirectory(folder.resolve("old-" + round)));
			ReleasedSchemasTest.unpack("schema-1", register);
			var address = RegisterAddress.of(register.path());
			try (var child = ChildProcess.start(SavingProgram.class, address.toString(), "idle", "")) {
				child.awaitLine("starting");
				TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * LONGEST_DELAY));
				child.kill();
				lifted += child.allLines().contains("open") ? 1 : 0;
			}
			try (var store = new H2Engine().open(address, Access.WRITE, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
				var verified = store.verify(Optional.empty(), Fixtures.NOON).orThrow();
				assertEquals(List.of(), verified.findings(), "seed " + seed + " round " + round);
				assertEquals(19, verified.revisions());
				assertEquals("title 4 noted", store.history(AggregateKey.ofCase("C-1")).orThrow().getLast().comment());
			}
			delete(register.path());
		}
		System.out.println("kills during migrations: " + ROUNDS + " kills, " + lifted + " after the register was lifted");
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.delete(file);
			}
		}
	}
}
