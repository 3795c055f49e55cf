package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
 * here, outside the register. Some rounds always, more than a thousand with {@code -Dvigie.long=true}. Each work prints how many of its kills
 * met it under way. A kill does not empty the disk's caches; that a save waits for those is {@code CHECKPOINT SYNC}.
 */
final class KilledProcessTest {

	private static final boolean LONG = Boolean.getBoolean("vigie.long");
	private static final int ROUNDS = LONG ? 200 : 3;
	/** So that looking through everything after each kill does not take longer and longer. */
	private static final int ROUNDS_OF_ONE_REGISTER = 10;
	private static final int LONGEST_DELAY = 400;

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final Set<String> acknowledged = new HashSet<>();
	private final Set<String> erased = new HashSet<>();
	private final Map<String, Integer> metUnderWay = new TreeMap<>();
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
		var title = "kills during " + (keyFile.isPresent() ? "encrypted " : "") + work;
		System.out.println(title + ": seed " + seed);
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
		System.out.println(title + ": " + ROUNDS + " kills, " + allAcknowledged + " acknowledged revisions, all there; met under way: " + metUnderWay);
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
			SavingProgram.underWay(lines).ifPresent(it -> metUnderWay.merge(it, 1, Integer::sum));
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

	/** Where a kill met the lift of a register, told from what lies in its folder. */
	private enum Met {
		BEFORE, BACKUP, COPY, AFTER;

		static Met of(RegisterFolder register, byte[] unlifted) throws IOException {
			if (Files.exists(register.path().resolve("register.lifting.mv.db"))) {
				return COPY;
			}
			if (!Arrays.equals(unlifted, Files.readAllBytes(register.database()))) {
				return AFTER;
			}
			return Files.exists(register.path().resolve("backups")) ? BACKUP : BEFORE;
		}
	}

	/** A register of the first schema is lifted as a whole or not at all, and either way opens the next time with all it held. */
	@Test
	void aRegisterKilledWhileItIsLiftedOpensWithAllItHeld() throws Exception {
		var longest = 13 * millisecondsOfALift() / 10;
		System.out.println("kills during migrations: seed " + seed + ", within " + longest + " ms");
		var met = new EnumMap<Met, Integer>(Met.class);
		for (var round = 0; round < ROUNDS; round++) {
			var register = old("old-" + round);
			var unlifted = Files.readAllBytes(register.database());
			try (var child = lifting(register)) {
				TimeUnit.MILLISECONDS.sleep(random.nextLong(longest));
				child.kill();
			}
			met.merge(Met.of(register, unlifted), 1, Integer::sum);
			try (var store = new H2Engine().open(RegisterAddress.of(register.path()), Access.WRITE, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
				var verified = store.verify(Optional.empty(), Fixtures.NOON).orThrow();
				assertEquals(List.of(), verified.findings(), "seed " + seed + " round " + round);
				assertEquals(19, verified.revisions());
				assertEquals("title 4 noted", store.history(AggregateKey.ofCase("C-1")).orThrow().getLast().comment());
			}
			delete(register.path());
		}
		System.out.println("kills during migrations: " + ROUNDS + " kills, where they met the lift: " + met);
		assertTrue(!LONG || met.containsKey(Met.BACKUP) && met.containsKey(Met.COPY), "no kill in the middle: " + met);
	}

	private RegisterFolder old(String name) throws IOException {
		var register = new RegisterFolder(Files.createDirectory(folder.resolve(name)));
		ReleasedSchemasTest.unpack("schema-1", register);
		return register;
	}

	/** A program that has just begun to lift a register. */
	private static ChildProcess lifting(RegisterFolder register) throws Exception {
		var child = ChildProcess.start(SavingProgram.class, register.path().toString(), "idle", "");
		child.awaitLine("starting");
		return child;
	}

	/** How long it takes on this machine when nobody kills it, so that kills fall before, within and after it. */
	private long millisecondsOfALift() throws Exception {
		try (var child = lifting(old("unkilled"))) {
			var begin = System.nanoTime();
			child.awaitLine("open");
			var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
			assertEquals(0, child.end());
			return took;
		}
	}

	private static void delete(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
				Files.delete(file);
			}
		}
	}
}
