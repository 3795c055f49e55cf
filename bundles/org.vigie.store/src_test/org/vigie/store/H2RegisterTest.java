package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.CaseFile;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.DataKey;
import org.vigie.store.revisions.Entry;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.Payload;
import org.vigie.store.revisions.RevisionLog;

/** What is particular to a register in a folder: rights, damage, tampering, older and newer schemas. */
final class H2RegisterTest {

	private static final String MARKER = "Zebulon";

	@TempDir
	Path parent;

	private RegisterAddress address;
	private RegisterFolder folder;
	private String checkpoint;

	@BeforeEach
	void create() {
		address = RegisterAddress.of(parent.resolve("register"));
		folder = new RegisterFolder(address.folder());
		try (var store = new H2Engine().create(address, "Test", true, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			var file = (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).orThrow();
			file.setTitle(MARKER);
			store.save(Fixtures.save(Fixtures.NOON.plusSeconds(60), file, 1)).orThrow();
			checkpoint = store.checkpoint(Fixtures.NOON).orThrow().hash();
		}
	}

	private Outcome<CaseStore> open(Access access) {
		return new H2Engine().open(address, access, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private static String refusal(Outcome<CaseStore> outcome) {
		outcome.result().ifPresent(CaseStore::close);
		return outcome.refusal().map(Trouble::code).orElse("done");
	}

	/** Runs statements as the owner of the tables, as somebody with the file in hand could. */
	private void tamper(String... statements) throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			for (var statement : statements) {
				new Sql(connection).run(statement);
			}
			database.makeDurable();
		}
	}

	private List<String> findings() {
		return findings(Optional.empty());
	}

	private List<String> findings(Optional<String> against) {
		try (var store = open(Access.READ).orThrow()) {
			return store.verify(against, Fixtures.NOON).orThrow().findings().stream().map(it -> it.code() + it.arguments()).toList();
		}
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

	/** Both ways of opening are refused with the code, and no file changes. */
	private void assertRefusedAndUnchanged(String code) throws IOException {
		var before = files();
		assertEquals(List.of(code, code), List.of(refusal(open(Access.WRITE)), refusal(open(Access.READ))));
		assertEquals(before, files());
	}

	@Test
	void theProgramsDatabaseUserMayAddToTheLogAndDoNothingElseWithIt() throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connect()) {
			var sql = new Sql(connection);
			for (var statement : List.of("update revision set comment = 'x'", "delete from revision", "truncate table revision", "drop table revision",
					"alter table revision add column x bigint", "update register_info set name = 'x'", "create table x (y bigint)",
					"merge into revision select * from revision")) {
				assertThrows(SQLException.class, () -> sql.run(statement), statement);
			}
			assertEquals(10L, sql.first("select count(*) from revision", row -> row.getLong(1)).orElseThrow());
		}
	}

	@Test
	void theTablesOfTheCurrentStateShowTheCase() throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connect()) {
			var sql = new Sql(connection);
			assertEquals(List.of(MARKER), sql.list("select title from case_now where aggregate_id = 'C-1'", row -> row.getString(1)));
			assertEquals(List.of("P-1"), sql.list("select person_id from participation_now where aggregate_id = 'C-1'", row -> row.getString(1)));
			assertEquals(List.of("2013-12 16040 16070"), sql.list("select changed_on, changed_on_earliest, changed_on_latest from status_now where aggregate_id = 'C-1'",
					row -> row.getString(1) + " " + row.getLong(2) + " " + row.getLong(3)));
			assertEquals(List.of("C-1.c1"), sql.list("select custody_id from deadline_now where aggregate_id = 'C-1'", row -> row.getString(1)));
			assertEquals(List.of("Person P-2"), sql.list("select name from person_now where aggregate_id = 'P-2'", row -> row.getString(1)));
			assertEquals(List.of("Bulletin S-2"), sql.list("select title from source_now where aggregate_id = 'S-2'", row -> row.getString(1)));
			assertEquals(List.of("title"), sql.list("select feature from text_now where content = '" + MARKER + "'", row -> row.getString(1)));
			assertEquals(3L, sql.first("select count(*) from count_now where amount = 21", row -> row.getLong(1)).orElseThrow());
			assertEquals(3L, sql.first("select count(*) from charge_now where participation_id is not null", row -> row.getLong(1)).orElseThrow());
		}
	}

	@Test
	void aCommentChangedAfterwardsIsFound() throws SQLException {
		tamper("update revision set comment = 'another' where aggregate_id = 'C-1' and revision = 1");

		assertEquals(List.of("store.changed-revision[case/C-1, 1]"), findings());
	}

	@Test
	void aPayloadChangedAfterwardsIsFoundEvenIfItsSumIsChangedToo() throws SQLException {
		var forged = Payload.sealed("<x/>".getBytes(StandardCharsets.UTF_8), DataKey.random(), AggregateKey.ofCase("C-2"), 1);
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			new Sql(connection).run("update revision set payload = ?, payload_sha256 = ? where aggregate_id = 'C-2'", forged, Links.sha256(forged));
		}

		assertEquals(List.of("store.changed-revision[case/C-2, 1]"), findings());
	}

	@Test
	void aChainWithoutItsMiddleEndOrAnythingIsFound() throws SQLException {
		tamper("delete from revision where aggregate_id = 'C-1' and revision = 1", "delete from revision where aggregate_id = 'P-0'");
		assertTrue(folder.mark().toFile().delete());

		assertEquals(List.of("store.missing-revision[case/C-1, 1]", "store.missing-revision[person/P-0, 1]"), findings());
	}

	@Test
	void aCaseRemovedWithAllItsTracesShowsAgainstACheckpoint() throws SQLException {
		assertEquals(List.of(), findings(Optional.of(checkpoint)));
		var tables = Projections.names().stream().map(it -> "delete from " + it + " where aggregate_id = 'C-2'").toList();
		tamper(tables.toArray(String[]::new));
		tamper("delete from revision where aggregate_id = 'C-2'");
		assertTrue(folder.mark().toFile().delete());

		assertEquals(List.of(), findings());
		assertEquals(List.of("store.checkpoint-differs[" + checkpoint + "]"), findings(Optional.of(checkpoint)));
	}

	@Test
	void tablesThatDifferFromTheLogAreFoundAndRebuilt() throws SQLException {
		tamper("update case_now set title = 'x' where aggregate_id = 'C-1'", "delete from deadline_now where aggregate_id = 'C-2'",
				"insert into count_now (aggregate_kind, aggregate_id, place_in_order) values ('case', 'nothing', 0)");
		assertEquals(List.of("store.table-row-differs[case/C-1, case_now]", "store.table-row-differs[case/C-2, deadline_now]"), findings());

		try (var store = open(Access.WRITE).orThrow()) {
			store.rebuild().orThrow();
		}

		assertEquals(List.of(), findings());
	}

	@Test
	void rowsOfNothingAreFound() throws SQLException {
		tamper("insert into count_now (aggregate_kind, aggregate_id, place_in_order) values ('case', 'nothing', 0)");

		assertEquals(List.of("store.table-differs[count_now]"), findings());
	}

	@Test
	void aPayloadThatExpandsAThousandfoldIsRefusedByNumber() throws SQLException {
		try (var database = H2Database.open(H2Database.file(folder.databaseName())); var connection = database.connectAsOwner()) {
			var dataKey = new RevisionLog(new Sql(connection)).newest(AggregateKey.ofCase("C-2")).flatMap(Entry::dataKey).orElseThrow();
			var bomb = Payload.sealed(new byte[64 * 1024 * 1024], dataKey, AggregateKey.ofCase("C-2"), 1);
			assertTrue(bomb.length < 100_000);
			new Sql(connection).run("update revision set payload = ? where aggregate_id = 'C-2'", bomb);
		}

		try (var store = open(Access.WRITE).orThrow()) {
			assertEquals("store.damaged-revision", store.read(Optional.empty()).read(AggregateKey.ofCase("C-2")).refusal().orElseThrow().code());
			assertEquals(List.of("case/C-2", 1L), store.read(Optional.empty()).cases().refusal().orElseThrow().arguments());
			assertEquals("store.damaged-revision", store.save(Fixtures.save(Fixtures.NOON, Fixtures.aCase("C-2"), 1)).refusal().orElseThrow().code());
			assertEquals("Case C-0", ((CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-0")).orThrow()).getTitle());
		}
	}

	@Test
	void aNewerSchemaIsRefusedWithBothVersions() throws Exception {
		tamper("update register_info set schema_version = 7");

		assertRefusedAndUnchanged("store.newer-schema");
		assertEquals(List.of(address.toString(), 7, 2), open(Access.WRITE).refusal().orElseThrow().arguments());
	}

	@Test
	void aSchemaThatLacksATableIsBroughtUpToDateFromTheLog() throws SQLException {
		tamper("drop table custody_now", "drop table field_change");

		assertEquals(List.of(), findings());
		try (var store = open(Access.WRITE).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
			assertEquals(2, store.changes(AggregateKey.ofCase("C-1")).orThrow().size());
			store.save(Fixtures.save(Fixtures.aCase("C-9"))).orThrow();
		}
	}

	@Test
	void aTableInAnEarlierFormIsMadeAnewAndFilledFromTheLog() throws SQLException {
		tamper("alter table deadline_now drop column listed_from", "alter table deadline_now add column earliest bigint");

		assertEquals(List.of(), findings());
		try (var store = open(Access.WRITE).orThrow()) {
			assertEquals(List.of(), store.verify(Optional.empty(), Fixtures.NOON).orThrow().findings());
			assertEquals(List.of("C-1.c1"), store.deadlinesOf("C-1").orThrow().stream().map(StoredDeadline::custodyId).toList());
			store.save(Fixtures.save(Fixtures.aCase("C-9"))).orThrow();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 10, 100, 1000, 4096, 5000, 8192, 10_000 })
	void aFileCutShortIsRefused(int length) throws IOException {
		Files.write(folder.database(), Arrays.copyOf(Files.readAllBytes(folder.database()), length));

		var before = files();
		var code = refusal(open(Access.WRITE));
		assertEquals(List.of("store.damaged", "store.damaged"), List.of(code, refusal(open(Access.READ))));
		assertEquals(before, files());
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 25, 50, 75, 90, 99 })
	void aFileThatLostItsEndIsRefusedUnlessNothingSavedWasInIt(int percent) throws IOException {
		var bytes = Files.readAllBytes(folder.database());
		Files.write(folder.database(), Arrays.copyOf(bytes, (int) (bytes.length * (long) percent / 100)));
		var before = files();

		try (var store = open(Access.READ).result().orElse(null)) { // null where it is refused
			if (store != null) {
				assertEquals(10, store.verify(Optional.of(checkpoint), Fixtures.NOON).orThrow().revisions());
				assertEquals(List.of(), store.verify(Optional.of(checkpoint), Fixtures.NOON).orThrow().findings());
				return;
			}
		}

		for (var access : Access.values()) {
			assertTrue(List.of("store.damaged", "store.shortened").contains(refusal(open(access))), access.name());
		}
		assertEquals(before, files());
	}

	@Test
	void aTextFileUnderTheNameIsForeign() throws IOException {
		Files.delete(folder.mark());
		Files.writeString(folder.database(), "not a database\n".repeat(1000));

		assertRefusedAndUnchanged("store.foreign");
	}

	@Test
	void anotherProgramsDatabaseIsForeign() throws Exception {
		Files.delete(folder.mark());
		Files.delete(folder.database());
		var source = new JdbcDataSource();
		source.setURL("jdbc:h2:" + H2Database.file(folder.databaseName()));
		source.setUser("sa");
		source.setPassword("");
		try (var connection = source.getConnection()) {
			new Sql(connection).run("create table invoice (id bigint primary key)");
		}

		assertRefusedAndUnchanged("store.foreign");
	}

	@Test
	void aFolderWithOtherThingsIsNotMadeARegister() throws IOException {
		var other = parent.resolve("other");
		Files.createDirectories(other);
		Files.writeString(other.resolve("letter.txt"), "dear");

		assertEquals("store.foreign", refusal(new H2Engine().create(RegisterAddress.of(other), "x", false, Fixtures.NOON, Fixtures.PROJECTOR)));
		assertEquals("store.foreign", refusal(new H2Engine().create(RegisterAddress.of(other.resolve("letter.txt")), "x", false, Fixtures.NOON, Fixtures.PROJECTOR)));
		try (var left = Files.list(other)) {
			assertEquals(List.of("letter.txt"), left.map(it -> it.getFileName().toString()).toList());
		}
	}

	@Test
	void anEmptyFolderBecomesARegister() throws IOException {
		var empty = parent.resolve("empty");
		Files.createDirectories(empty);

		new H2Engine().create(RegisterAddress.of(empty), "x", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow().close();

		try (var left = Files.list(parent)) {
			assertEquals(List.of("empty", "register"), left.map(it -> it.getFileName().toString()).sorted().toList());
		}
	}

	@Test
	void readingLeavesEveryFileAsItIs() throws IOException {
		var before = files();

		try (var store = open(Access.READ).orThrow()) {
			store.read(Optional.empty()).cases().orThrow();
			store.verify(Optional.empty(), Fixtures.NOON).orThrow();
		}

		assertEquals(before, files());
	}

	@Test
	void nothingButTheDatabaseHoldsTextsOfCases() throws IOException {
		try (var store = open(Access.WRITE).orThrow(); var files = Files.list(address.folder())) {
			store.save(Fixtures.save(Fixtures.aCase("C-1"))).refusal().orElseThrow();
			assertEquals(List.of("register.lock", "register.mark", "register.mv.db", "register.writer"),
					files.map(it -> it.getFileName().toString()).sorted().collect(Collectors.toList()));
			for (var other : List.of(folder.lock(), folder.mark(), folder.writer())) {
				assertFalse(Files.readString(other).contains(MARKER));
			}
		}
	}

	@Test
	void troublesCarryNoTextOfCases() {
		try (var store = open(Access.WRITE).orThrow()) {
			var file = (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).orThrow();
			file.setTitle(MARKER + "\u0001");

			var trouble = store.save(Fixtures.save(Fixtures.NOON, file, 2)).refusal().orElseThrow();

			assertFalse(trouble.toString().contains(MARKER));
		}
	}

	@Test
	void aLinkIsNotFollowed() throws IOException {
		var link = RegisterAddress.of(Files.createSymbolicLink(parent.resolve("link"), folder.path()));
		var nowhere = RegisterAddress.of(Files.createSymbolicLink(parent.resolve("nowhere"), parent.resolve("not there")));
		var before = files();

		for (var access : Access.values()) {
			assertEquals("store.link", refusal(new H2Engine().open(link, access, Fixtures.NOON, Fixtures.PROJECTOR)));
		}
		assertEquals("store.link", refusal(new H2Engine().create(nowhere, "Test", false, Fixtures.NOON, Fixtures.PROJECTOR)));
		assertEquals(before, files());

		var aside = Files.move(folder.database(), parent.resolve("aside.mv.db"));
		Files.createSymbolicLink(folder.database(), aside);
		assertEquals("store.link", refusal(open(Access.WRITE)));
	}

	@Test
	void nothingIsSavedIntoAFileThatWasDeletedMovedOrReplaced() throws Exception {
		var away = parent.resolve("away");
		for (var what : List.of("deleted", "moved", "replaced")) {
			try (var store = open(Access.WRITE).orThrow()) {
				Files.copy(folder.database(), away);
				switch (what) {
				case "deleted" -> Files.delete(folder.database());
				case "moved" -> Files.move(folder.database(), parent.resolve("elsewhere"), StandardCopyOption.REPLACE_EXISTING);
				default -> Files.copy(away, folder.database(), StandardCopyOption.REPLACE_EXISTING);
				}

				assertEquals("store.removed", store.save(Fixtures.save(Fixtures.aCase("C-9"))).refusal().orElseThrow().code(), what);
				assertEquals("store.lost", store.save(Fixtures.save(Fixtures.aCase("C-9"))).refusal().orElseThrow().code(), what);
			}
			Files.move(away, folder.database(), StandardCopyOption.REPLACE_EXISTING);
			assertEquals(List.of(), findings(Optional.of(checkpoint)));
		}
	}

	@Test
	void aClockThatGoesBackwardsLosesNothing() {
		try (var store = open(Access.WRITE).orThrow()) {
			var file = (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).orThrow();
			file.setTitle("Saved under a clock of years ago");
			store.save(Fixtures.save(Fixtures.NOON.minusSeconds(100_000_000), file, 2)).orThrow();

			assertEquals(List.of(1L, 2L, 3L), store.history(AggregateKey.ofCase("C-1")).orThrow().stream().map(Revision::number).toList());
			assertEquals("Saved under a clock of years ago", ((CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("C-1")).orThrow()).getTitle());
			assertEquals(List.of(), store.verify(Optional.of(checkpoint), Fixtures.NOON).orThrow().findings());
		}
	}

	@Test
	void aFileWrittenAnewIsSmallerAndHoldsTheSame() throws Exception {
		try (var store = open(Access.WRITE).orThrow()) {
			for (var i = 0; i < 30; i++) {
				store.save(Fixtures.save(Fixtures.aCase("N-" + i))).orThrow();
			}
			checkpoint = store.checkpoint(Fixtures.NOON).orThrow().hash();
		}
		var before = Files.size(folder.database());

		assertTrue(new RegisterFile(folder, Optional.empty()).tidy());

		assertTrue(Files.size(folder.database()) < before / 2, Files.size(folder.database()) + " of " + before);
		assertEquals(List.of(), findings(Optional.of(checkpoint)));
		try (var store = open(Access.WRITE).orThrow(); var files = Files.list(address.folder())) {
			assertEquals(checkpoint, store.checkpoint(Fixtures.NOON).orThrow().hash());
			assertEquals(4, files.count());
		}
	}
}
