package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/**
 * A program is killed with {@code kill -9} thirty times while it saves and imports: every acknowledged save is there, no import is there
 * by half, and the register is sound. A kill does not empty the disk's caches; that a save waits for those is {@code CHECKPOINT SYNC}.
 */
final class KilledProcessTest {

	private static final int ROUNDS = 10;
	private static final int LONGEST_DELAY = 400;

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final Set<String> acknowledged = new HashSet<>();

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

	private Unlock unlock() {
		return keyFile.<Unlock>map(Unlock.KeyFile::new).orElseGet(Unlock::nothing);
	}

	private void killInRounds(String work) throws Exception {
		System.out.println("kills during " + work + ": seed " + seed);
		var address = RegisterAddress.of(folder.resolve("register"));
		var protection = keyFile.isPresent() ? Protection.by(unlock()) : Protection.open();
		new H2Engine().create(address, "Killed", false, protection, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
		for (var round = 0; round < ROUNDS; round++) {
			killOnce(address, work, "r" + round);
			try (var store = new H2Engine().open(address, Access.WRITE, unlock(), Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
				check(store, "seed " + seed + " round " + round);
			}
		}
		assertTrue(acknowledged.size() > ROUNDS, "only " + acknowledged.size() + " saves");
		System.out.println("kills during " + work + ": " + acknowledged.size() + " acknowledged revisions, all there");
	}

	private void killOnce(RegisterAddress address, String work, String word) throws Exception {
		var arguments = Stream.concat(Stream.of(address.toString(), work, word), keyFile.map(Path::toString).stream()).toArray(String[]::new);
		try (var child = ChildProcess.start(SavingProgram.class, arguments)) {
			child.awaitLine("ack");
			TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_DELAY)); // the moment of the kill is what is tried out
			child.kill();
			child.allLines().stream().filter(it -> it.matches("ack \\S+ \\S+ \\d+ [0-9a-f]{64}")).map(it -> it.substring(4)).forEach(acknowledged::add);
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
	}
}
