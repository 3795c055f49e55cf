package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.Backup;
import org.vigie.core.register.BackupKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterDifference.CaseTitle;
import org.vigie.core.register.Safekeeping;
import org.vigie.core.register.Unlock;
import org.vigie.model.CaseFile;
import org.vigie.model.VigieFactory;
import org.vigie.store.backup.BackupFolder;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.revisions.DataKeys;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/** Backups of a register in a folder: made, looked at, put back, whatever happened to the register. */
final class BackupTest {

	private static final Instant LATER = Instant.parse("2026-11-22T14:10:20Z");
	private static final boolean LONG = Boolean.getBoolean("vigie.long");

	@TempDir
	Path parent;

	private final Safekeeping safe = new H2Engine().safekeeping(Unlock.nothing(), Fixtures.PROJECTOR);
	private RegisterAddress address;
	private RegisterFolder folder;
	private String checkpoint;
	private String heads;

	@BeforeEach
	void create() {
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		new H2Engine().create(address, "Test", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();
		try (var store = open(Access.WRITE).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			checkpoint = store.checkpoint(Fixtures.NOON).orThrow().hash();
			heads = Links.root(store.heads(Optional.empty()).orThrow());
		}
	}

	private Outcome<CaseStore> open(Access access) {
		return new H2Engine().open(address, access, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private List<Path> backups() throws IOException {
		return BackupFolder.of(folder).all().stream().map(BackupFolder.Named::file).toList();
	}

	private List<String> names() throws IOException {
		return backups().stream().map(it -> it.getFileName().toString()).toList();
	}

	/** Saves a change of the title of C-1, and closes. */
	private void change(String title, Instant at) {
		try (var store = open(Access.WRITE).orThrow()) {
			var contents = store.read(Optional.empty());
			var file = (CaseFile) contents.read(AggregateKey.ofCase("C-1")).orThrow();
			file.setTitle(title);
			store.save(Fixtures.save(at, file, contents.revision(AggregateKey.ofCase("C-1")))).orThrow();
		}
	}

	private String checkpointNow() {
		try (var store = open(Access.READ).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
			return store.checkpoint(Fixtures.NOON).orThrow().hash();
		}
	}

	private static Map<String, String> files(Path in) throws IOException {
		var files = new TreeMap<String, String>();
		try (var all = Files.walk(in)) {
			for (var file : all.filter(Files::isRegularFile).filter(it -> !it.toString().endsWith(".lock") && !it.toString().endsWith(".writer")).toList()) {
				files.put(in.relativize(file).toString(), Links.sha256(Files.readAllBytes(file)));
			}
		}
		return files;
	}

	private void tamper(String... statements) throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			for (var statement : statements) {
				new Sql(connection).run(statement);
			}
			database.makeDurable();
		}
	}

	@Test
	void closingAfterASaveMakesOneThatHoldsWhatWasSaved() throws IOException {
		assertEquals(List.of("2026-03-01T12-00-00Z-close.vigie-backup"), names());

		var plan = safe.plan(address, backups().getFirst()).orThrow();

		assertEquals(new Backup(backups().getFirst(), BackupKind.CLOSE, Fixtures.NOON, plan.backup().size(), plan.present().orThrow().register(), 3, 9, heads), plan.backup());
		assertEquals(0, plan.present().orThrow().difference().cases());
	}

	@Test
	void closingWithoutASaveMakesNone() throws IOException {
		open(Access.WRITE).orThrow().close();
		open(Access.READ).orThrow().close();

		assertEquals(1, backups().size());
	}

	@Test
	void theSampleIsNotBackedUpOnClosing() throws IOException {
		var sample = RegisterAddress.of(parent.resolve("sample"));
		try (var store = new H2Engine().create(sample, "Sample", true, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.aCase("C-1"))).orThrow();
		}

		assertEquals(List.of(), BackupFolder.of(new RegisterFolder(sample.folder())).all());
	}

	@Test
	void aSecondOneOfTheSameMomentGetsANumber() throws IOException {
		safe.backup(address, Optional.empty(), LATER).orThrow();
		safe.backup(address, Optional.empty(), LATER).orThrow();

		assertEquals(List.of("2026-11-22T14-10-20Z-demand-2.vigie-backup", "2026-11-22T14-10-20Z-demand.vigie-backup"), names().subList(0, 2));
	}

	@Test
	void aBackupThatCannotBeMadeOnClosingIsToldAndTheSaveIsSafe() throws IOException {
		Files.move(folder.path().resolve("backups"), parent.resolve("elsewhere"));
		Files.writeString(folder.path().resolve("backups"), "in the way");
		var store = open(Access.WRITE).orThrow();
		store.save(Fixtures.save(Fixtures.aCase("C-9"))).orThrow();
		assertEquals(List.of(), store.closingRemarks());

		store.close();

		assertEquals(List.of("store.backup-failed"), store.closingRemarks().stream().map(it -> it.code()).toList());
		try (var again = open(Access.WRITE).orThrow()) {
			assertEquals(4, again.read(Optional.empty()).cases().orThrow().size());
		}
	}

	@Test
	void oneOnDemandGoesWhereItIsWanted() throws IOException {
		var stick = Files.createDirectories(parent.resolve("stick"));

		var made = safe.backup(address, Optional.of(stick), LATER).orThrow();
		var named = safe.backup(address, Optional.of(stick.resolve("mine")), LATER).orThrow();
		var own = safe.backup(address, Optional.empty(), LATER).orThrow();

		assertEquals(stick.resolve("2026-11-22T14-10-20Z-demand.vigie-backup"), made.file());
		assertEquals(stick.resolve("mine"), named.file());
		assertEquals(folder.path().resolve("backups").resolve("2026-11-22T14-10-20Z-demand.vigie-backup"), own.file());
		assertEquals("store.backup-exists", safe.backup(address, Optional.of(stick.resolve("mine")), LATER).refusal().orElseThrow().code());
		try (var left = Files.list(stick)) {
			assertEquals(2, left.count());
		}
	}

	@Test
	void oneIsMadeBesideAProgramThatWrites() throws Exception {
		try (var child = ChildProcess.start(SavingProgram.class, address.toString(), "saves", "w")) {
			child.awaitLine("ack");
			for (var i = 0; i < 5; i++) {
				child.awaitLine("ack");

				var made = safe.backup(address, Optional.of(parent.resolve("b" + i)), LATER).orThrow();

				assertTrue(made.revisions() > 9 + i, made.toString());
			}
			assertEquals(0, child.end());
		}
	}

	@Test
	void aRegisterWhoseLogWasAlteredIsNotBackedUp() throws Exception {
		tamper("update revision set comment = 'another' where aggregate_id = 'C-1'");

		assertEquals("store.backup-unverified", safe.backup(address, Optional.empty(), LATER).refusal().orElseThrow().code());

		assertEquals(1, backups().size());
	}

	@Test
	void everyFileOfTheRegisterIsInItAndNoOther() throws IOException {
		Files.createDirectories(folder.path().resolve("attachments"));
		Files.writeString(folder.path().resolve("attachments").resolve("ab".repeat(32)), "a scan");
		Files.writeString(folder.path().resolve("letter.txt"), "dear");
		var before = files(folder.path());

		var backup = safe.backup(address, Optional.of(parent.resolve("all")), LATER).orThrow();
		for (var own : List.of("register.mv.db", "register.mark", "attachments/" + "ab".repeat(32))) {
			Files.delete(folder.path().resolve(own));
		}
		var restored = safe.restore(address, backup.file(), LATER, ZoneOffset.UTC).orThrow();

		assertEquals(List.of(), restored.verification().findings());
		assertEquals(before, files(folder.path()));
	}

	@Test
	void whateverByteOfABackupIsChangedItIsRefusedOrHoldsTheSame() throws IOException {
		var seed = System.nanoTime();
		System.out.println("changed bytes of a backup: seed " + seed);
		var random = new Random(seed);
		var sound = Files.readAllBytes(backups().getFirst());
		var bad = parent.resolve("bad");
		var refused = 0;
		for (var round = 0; round < (LONG ? 1000 : 100); round++) {
			var bytes = sound.clone();
			bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
			Files.write(bad, bytes);

			var plan = safe.plan(address, bad);

			refused += plan.refusal().isPresent() ? 1 : 0;
			plan.result().ifPresent(it -> assertEquals(heads, it.backup().heads(), "seed " + seed));
			plan.refusal().ifPresent(it -> assertTrue(Set.of("store.backup-altered", "store.backup-foreign", "store.backup-cut", "store.backup-newer").contains(it.code()), "seed " + seed + it));
		}
		assertTrue(refused > 50, "seed " + seed + ": " + refused);
	}

	/** The list of contents at its end says of a part that it is shorter than it is. */
	@ParameterizedTest
	@ValueSource(strings = { "manifest.txt", "register.mv.db" })
	void aBackupWithAPartSaidToBeShorterIsRefusedAsChanged(String part) throws IOException {
		var bytes = Files.readAllBytes(backups().getFirst());
		var name = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(part);
		var packedSize = name - 46 + 20;
		Arrays.fill(bytes, packedSize, packedSize + 4, (byte) 0);
		bytes[packedSize] = 10;
		var bad = Files.write(parent.resolve("bad"), bytes);

		var trouble = safe.plan(address, bad).refusal().orElseThrow();

		assertEquals("store.backup-altered", trouble.code());
		assertEquals(List.of(bad.toString(), part), trouble.arguments());
	}

	/** The last two bytes of a zip say how long a remark follows. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2 })
	void aBackupWhoseEndSaysThatMoreFollowsIsRefusedAsCut(int fromTheEnd) throws IOException {
		var bytes = Files.readAllBytes(backups().getFirst());
		bytes[bytes.length - fromTheEnd] ^= 1;
		var bad = Files.write(parent.resolve("bad"), bytes);

		assertEquals("store.backup-cut", safe.plan(address, bad).refusal().orElseThrow().code());
	}

	@Test
	void whereverABackupEndsTheRefusalSaysWhere() throws IOException {
		var sound = Files.readAllBytes(backups().getFirst());
		var cut = parent.resolve("cut");
		for (var length : List.of(0, 3, 30, 200, sound.length / 2, sound.length - 600, sound.length - 1)) {
			Files.write(cut, Arrays.copyOf(sound, length));

			var trouble = safe.restore(address, cut, LATER, ZoneOffset.UTC).refusal().orElseThrow();

			assertEquals(length == 3 ? "store.backup-foreign" : "store.backup-cut", trouble.code(), "length " + length);
			assertEquals(length == 3 ? List.of(cut.toString()) : List.of(cut.toString(), (long) length), trouble.arguments().subList(0, length == 3 ? 1 : 2));
		}
		assertEquals(checkpoint, checkpointNow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../outside", "/outside", "register.lock", "attachments/../../x", "backups/x", "register.evil.mv.db" })
	void aBackupThatNamesAFileElsewhereIsRefused(String name) throws IOException {
		var hostile = parent.resolve("hostile");
		try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(hostile))) {
			zip.putNextEntry(new java.util.zip.ZipEntry(name));
			zip.write('x');
			zip.closeEntry();
			zip.putNextEntry(new java.util.zip.ZipEntry("manifest.txt"));
			zip.write(("vigie-backup 1\nregister r\nkind demand\nmade-at 2026-11-22T14:10:20Z\ncases 0\nrevisions 0\nheads " + checkpoint + "\nentry "
					+ Links.sha256(new byte[] { 'x' }) + " 1 " + name + "\n").getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		var before = files(parent);

		assertEquals("store.backup-altered", safe.restore(address, hostile, LATER, ZoneOffset.UTC).refusal().orElseThrow().code());

		assertEquals(before, files(parent));
	}

	@Test
	void theListTellsWhatEachHoldsAndHowItDiffers() throws IOException {
		change("Other words", LATER);
		Files.write(folder.path().resolve("backups").resolve("2026-11-22T14-10-25Z-demand.vigie-backup"), new byte[] { 1, 2, 3, 4, 5 });

		var listed = safe.list(address).orThrow();

		assertEquals(List.of("demand", "close", "close"), listed.stream().map(it -> it.kind().word()).toList());
		assertEquals(List.of("store.backup-foreign", "10", "9"), listed.stream()
				.map(it -> it.found().refusal().map(Trouble::code).orElseGet(() -> Long.toString(it.found().orThrow().revisions()))).toList());
		assertEquals(List.of(Optional.empty(), Optional.of(0), Optional.of(1)), listed.stream().map(it -> it.difference().map(d -> d.cases())).toList());
		assertEquals(List.of(new CaseTitle("C-1", "Other words")), listed.getLast().difference().orElseThrow().changed());
	}

	@Test
	void personsThatDifferAreCountedToo() throws IOException {
		try (var store = open(Access.WRITE).orThrow()) {
			var person = VigieFactory.eINSTANCE.createPerson();
			person.setId("p-awa");
			store.save(Fixtures.save(LATER, person, 0)).orThrow();
		}

		var plan = safe.plan(address, backups().getLast()).orThrow().present().orThrow();

		assertEquals(Map.of(AggregateKind.PERSON, 1), plan.difference().counts());
		assertEquals(0, plan.difference().cases());
		assertFalse(plan.difference().isEmpty());
	}

	/** What may have happened to a register. */
	private Map<String, Consumer<Path>> misfortunes() {
		return Map.of("damaged", file -> write(file, damaged(read(file))), "truncated", file -> write(file, Arrays.copyOf(read(file), read(file).length / 3)), "emptied", file -> write(file, new byte[0]),
				"deleted", file -> file.toFile().delete());
	}

	private static byte[] damaged(byte[] bytes) {
		Arrays.fill(bytes, 0, bytes.length / 2, (byte) 0x55);
		return bytes;
	}

	private static byte[] read(Path file) {
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private static void write(Path file, byte[] bytes) {
		try {
			Files.write(file, bytes);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "damaged", "truncated", "emptied", "deleted" })
	void aRegisterIsRestoredWhateverHappenedToItAndWhatIsLeftOfItIsKept(String misfortune) throws IOException {
		var backup = safe.backup(address, Optional.empty(), LATER).orThrow();
		change("after the backup", LATER);
		misfortunes().get(misfortune).accept(folder.database());
		var left = files(folder.path());
		left.keySet().removeIf(it -> it.startsWith("backups"));
		var kept = names();

		var restored = safe.restore(address, backup.file(), LATER, ZoneOffset.ofHours(1)).orThrow();

		assertEquals(checkpoint, checkpointNow());
		assertEquals(checkpoint, restored.verification().checkpoint().hash());
		assertEquals(parent.resolve("register before restore 2026-11-22 15.10"), restored.aside().orElseThrow());
		assertEquals(left, files(restored.aside().orElseThrow()));
		assertEquals(kept, names());
		change("going on", LATER.plusSeconds(60));
	}

	@Test
	void aRegisterWhoseFolderIsGoneIsMadeAnew() throws IOException {
		var stick = parent.resolve("on a stick");
		safe.backup(address, Optional.of(stick), LATER).orThrow();
		var elsewhere = RegisterAddress.of(parent.resolve("new place").resolve("register"));

		var restored = safe.restore(elsewhere, stick, LATER, ZoneOffset.UTC).orThrow();

		assertEquals(Optional.empty(), restored.aside());
		assertEquals(checkpoint, restored.verification().checkpoint().hash());
	}

	@Test
	void restoringTwiceInAMinuteOverwritesNothing() throws IOException {
		var first = safe.restore(address, backups().getFirst(), LATER, ZoneOffset.UTC).orThrow();
		var second = safe.restore(address, backups().getFirst(), LATER, ZoneOffset.UTC).orThrow();

		assertEquals(parent.resolve("register before restore 2026-11-22 14.10"), first.aside().orElseThrow());
		assertEquals(parent.resolve("register before restore 2026-11-22 14.10 (2)"), second.aside().orElseThrow());
	}

	@Test
	void aFolderOfOtherThingsIsLeftAlone() throws IOException {
		var other = Files.createDirectories(parent.resolve("letters"));
		Files.writeString(other.resolve("letter.txt"), "dear");

		assertEquals("store.foreign", safe.restore(RegisterAddress.of(other), backups().getFirst(), LATER, ZoneOffset.UTC).refusal().orElseThrow().code());

		assertEquals(List.of("letter.txt"), List.copyOf(files(other).keySet()));
	}

	@Test
	void aRegisterInUseIsNotRestored() throws IOException {
		try (var store = open(Access.WRITE).orThrow()) {
			assertEquals("store.in-use", safe.restore(address, backups().getFirst(), LATER, ZoneOffset.UTC).refusal().orElseThrow().code());
			store.save(Fixtures.save(Fixtures.aCase("C-9"))).orThrow();
		}
	}

	/** Every state the folder can be left in: so many of the old files moved aside, or all and so many of the new ones moved in. */
	@Test
	void whereverARestoreIsBrokenOffTheNextOpeningFinishesIt() throws IOException {
		change("after the backup", LATER);
		var old = List.of("register.mark", "register.mv.db");
		for (var step = 0; step <= 5; step++) {
			var whole = RegisterAddress.of(parent.resolve("whole-" + step).resolve("register"));
			var broken = whole.folder();
			Files.createDirectories(broken.resolve(".restore-new").resolve("files"));
			copy(folder.path(), broken);
			safe.restore(RegisterAddress.of(parent.resolve("source-" + step)), backups().getLast(), LATER, ZoneOffset.UTC).orThrow();
			for (var name : old) {
				Files.copy(parent.resolve("source-" + step).resolve(name), broken.resolve(".restore-new").resolve("files").resolve(name));
			}
			var aside = broken.resolveSibling("register before restore");
			Files.writeString(broken.resolve(".restore-new").resolve("aside"), aside.toString());
			Files.createDirectories(aside);
			Files.move(broken.resolve(".restore-new"), broken.resolve(".restore"));
			for (var name : old.subList(0, Math.min(2, step))) {
				Files.move(broken.resolve(name), aside.resolve(name));
			}
			if (step > 2) {
				Files.move(broken.resolve(".restore"), broken.resolve(".restored"));
				for (var name : old.subList(0, step - 3)) {
					Files.move(broken.resolve(".restored").resolve("files").resolve(name), broken.resolve(name));
				}
			}
			assertTrue(new H2Engine().exists(whole), "step " + step);

			var opened = new H2Engine().open(whole, Access.READ, LATER, Fixtures.PROJECTOR);

			assertEquals(List.of("store.restore-finished"), opened.notices().stream().map(it -> it.code()).toList(), "step " + step);
			try (var store = opened.orThrow()) {
				assertEquals(checkpoint, store.checkpoint(LATER).orThrow().hash(), "step " + step);
			}
			assertEquals(Links.sha256(read(folder.database())), Links.sha256(read(aside.resolve("register.mv.db"))), "step " + step);
			assertEquals(List.of(".restore", ".restored", ".restore-new").stream().filter(it -> Files.exists(broken.resolve(it))).toList(), List.of(), "step " + step);
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		for (var name : List.of("register.mv.db", "register.mark")) {
			Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
		}
	}

	@Test
	void aProgramThatIsKilledWhileItRestoresAndBacksUpLosesNothing() throws Exception {
		var seed = System.nanoTime();
		System.out.println("kills during restores: seed " + seed);
		var random = new Random(seed);
		var stick = parent.resolve("on a stick");
		safe.backup(address, Optional.of(stick), LATER).orThrow();
		for (var round = 0; round < (LONG ? 100 : 5); round++) {
			try (var child = ChildProcess.start(RestoringProgram.class, address.toString(), stick.toString())) {
				child.awaitLine("restored");
				TimeUnit.MILLISECONDS.sleep(random.nextInt(300)); // the moment of the kill is what is tried out
				child.kill();
			}

			assertEquals(checkpoint, checkpointNow(), "seed " + seed + " round " + round);
			open(Access.WRITE).orThrow().close();
			assertTrue(safe.list(address).orThrow().stream().allMatch(it -> it.found().refusal().isEmpty()), "seed " + seed + " round " + round);
		}
	}

	@Test
	void aMigrationKeepsABackupOfTheOldForm() throws Exception {
		tamper("drop table custody_now", "drop table field_change");

		try (var store = new H2Engine().open(address, Access.WRITE, LATER, Fixtures.PROJECTOR).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.of(checkpoint), LATER).orThrow().findings());
		}

		assertEquals(List.of("2026-11-22T14-10-20Z-migration.vigie-backup", "2026-03-01T12-00-00Z-close.vigie-backup"), names());
		assertEquals(Set.of("register.mv.db", "register.mark"), topFiles());
	}

	private Set<String> topFiles() throws IOException {
		var names = new HashSet<>(files(folder.path()).keySet());
		names.removeIf(it -> it.startsWith("backups"));
		return names;
	}

	@Test
	void aMigrationThatFailsLeavesTheFileUntouched() throws Exception {
		var junk = Entry.first(AggregateKey.ofCase("X-1"), LATER, "A. Tester", "", "<x/>".getBytes(StandardCharsets.UTF_8));
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			var sql = new Sql(connection);
			new RevisionLog(sql).append(junk, 0);
			new DataKeys(sql).add(junk.link().key(), junk.dataKey().orElseThrow());
			sql.run("drop table custody_now");
			database.makeDurable();
		}
		var before = Links.sha256(read(folder.database()));

		var refused = open(Access.WRITE).refusal().orElseThrow();

		assertEquals("store.migration-failed", refused.code());
		assertEquals(before, Links.sha256(read(folder.database())));
		assertEquals(Set.of("register.mv.db", "register.mark"), topFiles());
	}

	@Test
	void aMigrationWithoutABackupDoesNotHappen() throws Exception {
		tamper("drop table custody_now");
		Files.move(folder.path().resolve("backups"), parent.resolve("elsewhere"));
		Files.writeString(folder.path().resolve("backups"), "in the way");
		var before = Links.sha256(read(folder.database()));

		assertEquals("store.migration-unkept", open(Access.WRITE).refusal().orElseThrow().code());

		assertEquals(before, Links.sha256(read(folder.database())));
		open(Access.READ).orThrow().close();
	}

	@Test
	void ofOneHourOnlyTheNewestIsKept() throws IOException {
		for (var minute = 1; minute <= 4; minute++) {
			change("minute " + minute, Fixtures.NOON.plusSeconds(60L * minute));
		}

		assertEquals(List.of("2026-03-01T12-04-00Z-close.vigie-backup"), names());
	}
}
