package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.Recovered;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.core.register.Unlock;
import org.vigie.model.CaseFile;
import org.vigie.store.backup.BackupFolder;
import org.vigie.store.backup.RowScan;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/** A register whose file no longer opens: what is left of it becomes a register again, and what is not is said. */
final class RecoverTest {

	private static final Instant LATER = Instant.parse("2026-11-22T14:10:20Z");
	private static final boolean LONG = Boolean.getBoolean("vigie.long");
	private static final int ROUNDS = LONG ? 200 : 15;
	private static final AggregateKey CASE = AggregateKey.ofCase("C-1");

	@TempDir
	Path parent;

	private RegisterAddress address;
	private RegisterFolder folder;
	private Set<String> saved;

	@BeforeEach
	void create() throws IOException {
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		new H2Engine().create(address, "Les dossiers", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
		try (var store = open(Access.WRITE).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			for (var number = 1; number <= 4; number++) {
				var file = (CaseFile) store.read(Optional.empty()).read(CASE).orThrow();
				file.setTitle("Title é " + number);
				store.save(Fixtures.save(Fixtures.NOON.plusSeconds(number), file, number)).orThrow();
			}
			saved = links(store);
		}
		for (var backup : BackupFolder.of(folder).all()) {
			Files.delete(backup.file());
		}
	}

	private Outcome<CaseStore> open(Access access) {
		return new H2Engine().open(address, access, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private Outcome<Recovered> recover() {
		return new H2Engine().safekeeping(Unlock.nothing(), Fixtures.PROJECTOR).recover(address, "A. Tester", "recovered", LATER, ZoneOffset.UTC);
	}

	private static Set<String> links(CaseStore store) {
		return store.heads(Optional.empty()).orThrow().stream().flatMap(it -> store.history(it.key()).orThrow().stream()).map(Revision::hash).collect(Collectors.toCollection(TreeSet::new));
	}

	private void tamper(String... statements) throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			for (var statement : statements) {
				new Sql(connection).run(statement);
			}
			database.makeDurable();
		}
	}

	/** So that no old pages are left of what was removed. */
	private void writeAnew() {
		assertTrue(new RegisterFile(folder, Optional.empty()).tidy());
	}

	private void damage(Random random) throws IOException {
		var bytes = Files.readAllBytes(folder.database());
		for (var i = random.nextInt(6); i >= 0; i--) {
			var from = random.nextInt(bytes.length);
			var to = Math.min(bytes.length, from + 1 + random.nextInt(bytes.length / 3));
			for (var at = from; at < to; at++) {
				bytes[at] = (byte) random.nextInt();
			}
		}
		Files.write(folder.database(), bytes);
	}

	/** The register opens, is sound, and holds nothing that was not saved but what is told to be saved anew. */
	private void assertSound(Recovered recovered, String place) {
		assertTrue(recovered.verification().sound(), place + recovered.verification().findings());
		try (var store = open(Access.WRITE).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), LATER).orThrow().findings(), place);
			var there = links(store);
			var kept = new HashSet<>(there);
			kept.retainAll(saved);
			var anew = recovered.aggregates().stream().filter(it -> it.savedAnew().isPresent()).count();
			assertEquals(recovered.revisions(), kept.size(), place);
			assertEquals(recovered.revisions() + anew, there.size(), place);
			store.save(Fixtures.save(Fixtures.aCase("C-99"))).orThrow();
		}
	}

	private void again() throws IOException {
		try (var all = Files.list(folder.path())) {
			for (var file : all.filter(Files::isRegularFile).toList()) {
				Files.delete(file);
			}
		}
	}

	@Test
	void theScanFindsEveryRowOfAFileAndNothingElse() throws Exception {
		var found = new TreeSet<String>();

		var scan = new RowScan();
		scan.through(folder.database(), row -> found.add(row.link().hash()));

		assertEquals(saved, found);
		assertEquals("Les dossiers", scan.named().orElseThrow().name());
		try (var store = open(Access.READ).orThrow()) {
			assertEquals(store.info().id(), scan.named().orElseThrow().id());
			assertEquals(store.info().createdAt().toEpochMilli(), scan.named().orElseThrow().createdAt());
		}
	}

	@Test
	void aSoundRegisterIsLeftAsItIs() {
		assertEquals("store.recover-sound", recover().refusal().orElseThrow().code());
	}

	@Test
	void whatHoldsNothingIsRefusedAndLeftAsItIs() throws IOException {
		Files.write(folder.database(), new byte[100_000]);

		assertEquals("store.recover-nothing", recover().refusal().orElseThrow().code());

		assertEquals(100_000, Files.size(folder.database()));
		try (var left = Files.list(folder.path())) {
			assertEquals(Set.of("backups", "register.lock", "register.mark", "register.mv.db", "register.writer"), left.map(it -> it.getFileName().toString()).collect(Collectors.toSet()));
		}
	}

	@Test
	void aFileWithoutItsHeadGivesEverythingBackAndKeepsItsName() throws IOException {
		var id = open(Access.READ).map(store -> {
			try (store) {
				return store.info().id();
			}
		}).orThrow();
		var bytes = Files.readAllBytes(folder.database());
		Arrays.fill(bytes, 0, 8192, (byte) 0);
		Files.write(folder.database(), bytes);

		var recovered = recover().orThrow();

		assertEquals(13, recovered.revisions());
		assertEquals(0, recovered.lost());
		assertTrue(recovered.aggregates().stream().allMatch(Recovered.Found::whole));
		assertEquals(parent.resolve("register before recovery 2026-11-22 14.10"), recovered.aside().orElseThrow());
		assertEquals(Links.sha256(bytes), Links.sha256(Files.readAllBytes(recovered.aside().orElseThrow().resolve("register.mv.db"))));
		try (var store = open(Access.READ).orThrow()) {
			assertEquals("Les dossiers", store.info().name());
			assertEquals(id, store.info().id());
			assertEquals("Title é 4", ((CaseFile) store.read(Optional.empty()).read(CASE).orThrow()).getTitle());
		}
		assertSound(recovered, "");
	}

	@Test
	void whatComesAfterAGapIsSavedAnewOnTopAndTheGapIsNamed() throws Exception {
		tamper("delete from revision where aggregate_id = 'C-1' and revision = 3", "delete from revision where aggregate_kind = 'source' and aggregate_id = 'S-2'");
		writeAnew();

		var recovered = recover().orThrow();

		assertEquals(List.of(new Recovered.Found(CASE, 2, List.of(3L), List.of(4L, 5L), Optional.of(5L), 0),
				new Recovered.Found(new AggregateKey(AggregateKind.SOURCE, "S-2"), 0, List.of(1L), List.of(), Optional.empty(), 0)), recovered.aggregates().stream().filter(it -> !it.whole()).toList());
		assertEquals(2, recovered.lost());
		try (var store = open(Access.READ).orThrow()) {
			assertEquals("Title é 4", ((CaseFile) store.read(Optional.empty()).read(CASE).orThrow()).getTitle());
			assertEquals("recovered", store.history(CASE).orThrow().getLast().comment());
		}
		assertSound(recovered, "");
	}

	@Test
	void gapsAreFilledFromBackupsEvenFromOneThatIsCutShort() throws Exception {
		var backup = new H2Engine().safekeeping(Unlock.nothing(), Fixtures.PROJECTOR).backup(address, Optional.empty(), LATER).orThrow().file();
		var bytes = Files.readAllBytes(backup);
		Files.write(backup, Arrays.copyOf(bytes, bytes.length - 300));
		tamper("delete from revision where aggregate_id = 'C-1' and revision = 3");
		writeAnew();

		var recovered = recover().orThrow();

		assertEquals(List.of(new Recovered.Found(CASE, 5, List.of(), List.of(), Optional.empty(), 1)), recovered.aggregates().stream().filter(it -> it.key().equals(CASE)).toList());
		assertEquals(13, recovered.revisions());
		assertSound(recovered, "");
		assertEquals(List.of(backup.getFileName()), BackupFolder.of(folder).all().stream().filter(it -> it.madeAt().equals(LATER)).map(it -> it.file().getFileName()).toList());
	}

	@Test
	void anAlteredRevisionIsNotTaken() throws Exception {
		tamper("update revision set comment = 'another' where aggregate_id = 'C-1' and revision = 2");
		writeAnew();

		var recovered = recover().orThrow();

		assertEquals(List.of(new Recovered.Found(CASE, 1, List.of(2L), List.of(3L, 4L, 5L), Optional.of(5L), 0)), recovered.aggregates().stream().filter(it -> !it.whole()).toList());
		assertSound(recovered, "");
	}

	@Test
	void whateverIsDamagedWhatIsLeftIsASoundRegisterOrARefusal() throws Exception {
		var seed = System.nanoTime();
		System.out.println("random damage: seed " + seed);
		inRounds(seed, this::damage);
	}

	@Test
	void whereverTheFileEndsWhatIsLeftIsASoundRegisterOrARefusal() throws Exception {
		var seed = System.nanoTime();
		System.out.println("random lengths: seed " + seed);
		inRounds(seed, random -> {
			var bytes = Files.readAllBytes(folder.database());
			var from = random.nextBoolean() ? 0 : bytes.length * 9 / 10; // rows lie after the making of the tables
			Files.write(folder.database(), Arrays.copyOf(bytes, from + random.nextInt(bytes.length - from)));
		});
	}

	/** Something that happens to the file. */
	@FunctionalInterface
	private interface Misfortune {
		void happen(Random random) throws IOException;
	}

	private void inRounds(long seed, Misfortune misfortune) throws Exception {
		var random = new Random(seed);
		var sound = Files.readAllBytes(folder.database());
		var mark = Files.readAllBytes(folder.mark());
		var unneeded = 0;
		var empty = 0;
		var revisions = 0L;
		var anew = 0L;
		for (var round = 0; round < ROUNDS; round++) {
			var place = "seed " + seed + " round " + round;
			again();
			Files.write(folder.database(), sound);
			Files.write(folder.mark(), mark);
			misfortune.happen(random);
			var hash = Links.sha256(Files.readAllBytes(folder.database()));

			var outcome = recover();

			if (outcome.refusal().isPresent()) {
				assertTrue(Set.of("store.recover-nothing", "store.recover-sound").contains(outcome.refusal().get().code()), place + outcome);
				assertEquals(hash, Links.sha256(Files.readAllBytes(folder.database())), place);
				unneeded += outcome.refusal().get().code().equals("store.recover-sound") ? 1 : 0;
				empty += outcome.refusal().get().code().equals("store.recover-nothing") ? 1 : 0;
				continue;
			}
			revisions += outcome.orThrow().revisions();
			anew += outcome.orThrow().aggregates().stream().filter(it -> it.savedAnew().isPresent()).count();
			assertEquals(hash, Links.sha256(Files.readAllBytes(outcome.orThrow().aside().orElseThrow().resolve("register.mv.db"))), place);
			assertSound(outcome.orThrow(), place);
			for (var backup : BackupFolder.of(folder).all()) {
				Files.delete(backup.file());
			}
		}
		System.out.println("recovered: " + sound.length / 1024 + " kB, " + ROUNDS + " rounds of 13 revisions, " + unneeded + " still sound, " + empty + " without a row, " + revisions + " revisions kept, " + anew + " contents saved anew");
		assertTrue(unneeded + empty < ROUNDS, "seed " + seed);
	}

	@Test
	void aLogWithTwoEndsKeepsTheLongerOne() throws Exception {
		Files.copy(folder.database(), parent.resolve("first.mv.db"), StandardCopyOption.REPLACE_EXISTING);
		try (var store = open(Access.WRITE).orThrow()) {
			var file = (CaseFile) store.read(Optional.empty()).read(CASE).orThrow();
			file.setTitle("one end");
			store.save(Fixtures.save(LATER, file, 5)).orThrow();
			file.setTitle("one end, longer");
			store.save(Fixtures.save(LATER, file, 6)).orThrow();
		}
		new H2Engine().safekeeping(Unlock.nothing(), Fixtures.PROJECTOR).backup(address, Optional.empty(), LATER).orThrow();
		Files.move(parent.resolve("first.mv.db"), folder.database(), StandardCopyOption.REPLACE_EXISTING);
		Files.delete(folder.mark());
		try (var store = open(Access.WRITE).orThrow()) {
			var file = (CaseFile) store.read(Optional.empty()).read(CASE).orThrow();
			file.setTitle("another end");
			store.save(Fixtures.save(LATER, file, 5)).orThrow();
		}
		var bytes = Files.readAllBytes(folder.database());
		Arrays.fill(bytes, 0, 8192, (byte) 0);
		Files.write(folder.database(), bytes);

		recover().orThrow();

		try (var store = open(Access.READ).orThrow()) {
			assertEquals("one end, longer", ((CaseFile) store.read(Optional.empty()).read(CASE).orThrow()).getTitle());
			assertEquals(7, store.history(CASE).orThrow().size());
		}
	}

	@Test
	void theCountOfRowsIsThatOfTheLog() throws SQLException {
		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			assertEquals(saved.size(), new RevisionLog(new Sql(connection)).count());
			assertEquals(13, LogWalk.through(new Sql(connection)).revisions());
		}
	}

	@Test
	void whatWasErasedStaysErasedEvenIfAnOlderBackupHasItsKey() throws Exception {
		new H2Engine().safekeeping(Unlock.nothing(), Fixtures.PROJECTOR).backup(address, Optional.empty(), LATER).orThrow();
		try (var store = open(Access.WRITE).orThrow()) {
			store.erase(new ErasureRequest(CASE, "A. Tester", LATER, "asked for")).orThrow();
		}
		var bytes = Files.readAllBytes(folder.database());
		Arrays.fill(bytes, 0, 8192, (byte) 0);
		Files.write(folder.database(), bytes);

		var recovered = recover().orThrow();

		assertTrue(recovered.verification().sound());
		try (var store = open(Access.READ).orThrow()) {
			assertEquals(6, store.history(CASE).orThrow().size());
			assertEquals("store.erased", store.read(Optional.empty()).read(CASE).refusal().orElseThrow().code());
		}
	}

	@Test
	void theOfficesKeyIsKept() throws Exception {
		Optional<byte[]> key;
		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			key = new Sql(connection).first("select private_key from office_key", row -> row.getBytes(1));
		}
		var bytes = Files.readAllBytes(folder.database());
		Arrays.fill(bytes, 0, 8192, (byte) 0);
		Files.write(folder.database(), bytes);

		recover().orThrow();

		try (var database = H2Database.look(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			assertArrayEquals(key.orElseThrow(), new Sql(connection).first("select private_key from office_key", row -> row.getBytes(1)).orElseThrow());
		}
	}

	@Test
	void aRegisterOfTheFirstSchemaIsRecoveredIntoThePresentOne() throws Exception {
		again();
		ReleasedSchemasTest.unpack("schema-1", folder);
		var bytes = Files.readAllBytes(folder.database());
		Arrays.fill(bytes, 0, 8192, (byte) 0);
		Files.write(folder.database(), bytes);

		var recovered = recover().orThrow();

		assertEquals(19, recovered.revisions());
		assertEquals(List.of(), recovered.verification().findings());
		try (var store = open(Access.READ).orThrow()) {
			assertEquals("title 4 noted", store.history(CASE).orThrow().getLast().comment());
		}
	}
}
