package org.vigie.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exchange.ForeignFile;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.RegisterInfo;
import org.vigie.core.register.Revision;
import org.vigie.model.CaseFile;
import org.vigie.store.attachments.AttachmentFolder;
import org.vigie.store.folder.RegisterFolder;
import org.vigie.store.projections.Projections;
import org.vigie.store.proof.SqlEvidence;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/**
 * A register changed at random, many times, by somebody with the file in hand: a bit of any value of any table, rows removed and
 * exchanged, chains cut short, records removed with all their traces, chains forged so that every hash fits. Each change is found by
 * looking through the register and comparing it with an earlier checkpoint, or is harmless: then neither the log nor the key changed, and
 * what did is not read from there to say what was saved.
 */
final class MutationTest {

	private static final int SHORT = 500;
	private static final int LONG = 10_000;

	/** What a register says of itself beside its id, the list of steps, and the number of the one key: no record, and nothing signed rests on them. */
	private static final Set<String> HARMLESS = Set.of("REGISTER_INFO.NAME", "REGISTER_INFO.IS_SAMPLE", "REGISTER_INFO.CREATED_AT", "REGISTER_INFO.SCHEMA_VERSION", "SCHEMA_STEP.ID", "SCHEMA_STEP", "OFFICE_KEY.NUMBER", "REVISION.SAVE_POSITION");

	private record Cell(String table, String column, String type) {
	}

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);
	private final Projections projections = new Projections(Fixtures.PROJECTOR);
	private final Map<String, Integer> tried = new TreeMap<>();
	private final Map<String, Integer> harmless = new TreeMap<>();

	@TempDir
	Path parent;

	private RegisterInfo info;
	private ForeignFile checkpoint;
	private Path log;
	private String fingerprint;
	private H2Database database;
	private Connection connection;
	private Sql sql;
	private List<Cell> cells;

	@BeforeEach
	void aRegister() throws Exception {
		var address = RegisterAddress.of(parent.resolve("register"));
		var file = parent.resolve("checkpoint.txt");
		log = parent.resolve("log.jsonl");
		try (var store = new H2Engine().create(address, "Changed", false, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			info = store.info();
			store.save(Fixtures.save(Fixtures.NOON, Fixtures.many(3))).orThrow();
			for (var number = 1; number < 9; number++) {
				var key = AggregateKey.ofCase("C-" + number % 3);
				var root = (CaseFile) store.read(Optional.empty()).read(key).orThrow();
				root.setTitle("Title " + number);
				root.getUnknowns().add("what happened at " + number);
				store.save(Fixtures.save(Fixtures.NOON.plusSeconds(number), List.of(new AggregateChange(root, store.history(key).orThrow().size())))).orThrow();
			}
			Files.writeString(file, store.evidence().checkpointText(Fixtures.NOON).orThrow());
			store.evidence().log(log, Fixtures.NOON).orThrow();
			fingerprint = store.evidence().key().orThrow().fingerprint();
		}
		checkpoint = ForeignFile.read(file, "checkpoint.txt", 1 << 20).orThrow();
		open(new RegisterFolder(address.folder()));
	}

	private void open(RegisterFolder folder) throws SQLException {
		database = H2Database.open(H2Database.file(folder.databaseName()));
		connection = database.connectAsOwner();
		connection.setAutoCommit(false);
		sql = new Sql(connection);
		cells = sql.list("select table_name, column_name, data_type from information_schema.columns where table_schema = 'PUBLIC'",
				row -> new Cell(row.getString(1), row.getString(2), row.getString(3)));
	}

	@AfterEach
	void close() throws SQLException {
		connection.close();
		database.close();
	}

	/** A change of the register; what it touched, empty where it came to nothing. */
	@FunctionalInterface
	private interface Change {
		Optional<String> make() throws SQLException;
	}

	@Test
	void fiveHundredChangesOfARegisterAreFoundOrHarmless() throws Exception {
		change(SHORT);
	}

	@Tag("long")
	@Test
	void tenThousandChangesOfARegisterAreFoundOrHarmless() throws Exception {
		change(LONG);
	}

	@Test
	void fiveHundredChangesOfALogAreFound() throws Exception {
		changeLog(SHORT);
	}

	@Tag("long")
	@Test
	void tenThousandChangesOfALogAreFound() throws Exception {
		changeLog(LONG);
	}

	private void changeLog(int rounds) throws Exception {
		System.out.println("changes of a log: seed " + seed);
		var script = Path.of(MutationTest.class.getResource("mutate_log.py").toURI());

		var answer = new LogChecker(script).check(LogChecker.built().script(), log, parent.resolve("checkpoint.txt"), fingerprint, seed, rounds);

		System.out.println("changes of a log: " + String.join("; ", answer.lines()));
		assertEquals(0, answer.status(), answer.lines().toString());
		assertTrue(answer.last().endsWith(" changes, 0 missed"), "seed " + seed + ": " + answer.lines());
	}

	private void change(int rounds) throws SQLException {
		System.out.println("changes of a register: seed " + seed);
		assertEquals(List.of(), findings());
		var before = kept();
		var changes = List.<Change>of(this::bit, this::bit, this::bit, this::bit, this::bit, this::rowRemoved, this::rowsExchanged, this::chainCut, this::recordRemoved, this::chainForged);
		for (var round = 0; round < rounds;) {
			var what = made(changes.get(random.nextInt(changes.size())));
			if (what.isPresent()) {
				judge(what.get(), before, "seed " + seed + " round " + round++ + ": " + what.get());
			}
			connection.rollback();
		}
		System.out.println("changes of a register: tried " + tried + ", harmless " + harmless);
		assertEquals(List.of(), findings());
	}

	/** A change the database itself forbids, such as a second row with the same key, is none. */
	private Optional<String> made(Change change) throws SQLException {
		try {
			return change.make();
		} catch (SQLException e) {
			if (e.getSQLState().startsWith("22") || e.getSQLState().startsWith("23")) {
				return Optional.empty();
			}
			throw e;
		}
	}

	/** What was changed must be found, or be harmless. */
	private void judge(String what, String before, String place) throws SQLException {
		var findings = findings();
		tried.merge(what.replaceFirst(" .*", ""), 1, Integer::sum);
		if (findings.isEmpty()) {
			assertEquals(before, kept(), place);
			var touched = what.substring(what.indexOf(' ') + 1);
			assertTrue(isHarmless(touched), place);
			harmless.merge(touched, 1, Integer::sum);
		}
	}

	/** Rows of deadlines that were kept under other packs or another span are computed anew when they are read. */
	private static boolean isHarmless(String touched) {
		return HARMLESS.contains(touched) || touched.equals("DEADLINE_NOW.PACKS");
	}

	private List<String> findings() throws SQLException {
		var found = new ArrayList<String>();
		new Verifying(projections, new AttachmentFolder(parent.resolve("none"))).verify(sql, Optional.empty(), Fixtures.NOON).findings().forEach(it -> found.add(it.code()));
		new SqlEvidence(registered(), this::reading).differences(checkpoint).orThrow().forEach(it -> found.add(it.code()));
		return found;
	}

	private RegisterInfo registered() throws SQLException {
		var id = sql.first("select id from register_info", row -> row.getString(1)).orElse("");
		return new RegisterInfo(id, info.name(), info.address(), info.schema(), info.createdAt(), info.sample());
	}

	private <T> Outcome<T> reading(Reading.Work<T> work) {
		try {
			return work.run(sql);
		} catch (SQLException e) {
			throw new AssertionError(e);
		}
	}

	/** All that was saved, and the key, as one value. */
	private String kept() throws SQLException {
		var digest = Links.digest();
		for (var query : List.of("select aggregate_kind, aggregate_id, revision, saved_at, saved_by, comment, payload, payload_sha256, previous_hash, hash from revision order by aggregate_kind, aggregate_id, revision",
				"select * from data_key order by aggregate_kind, aggregate_id", "select public_key, private_key from office_key order by number")) {
			sql.each(query, row -> {
				for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
					var value = row.getObject(column);
					digest.update((value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value + "\0").getBytes(StandardCharsets.UTF_8));
				}
			});
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private <T> T any(List<T> all) {
		return all.get(random.nextInt(all.size()));
	}

	private Optional<Long> anyRow(String table) throws SQLException {
		var rows = sql.list("select _rowid_ from " + table, row -> row.getLong(1));
		return rows.isEmpty() ? Optional.empty() : Optional.of(any(rows));
	}

	/** One bit of one value of one row, in any table; half of the time in the log. */
	private Optional<String> bit() throws SQLException {
		var log = random.nextBoolean();
		var cell = any(cells.stream().filter(it -> !log || it.table().equals("REVISION")).toList());
		var row = anyRow(cell.table());
		if (row.isEmpty()) {
			return Optional.empty();
		}
		var value = sql.first("select " + cell.column() + " from " + cell.table() + " where _rowid_ = ?", it -> Optional.ofNullable(it.getObject(1)), row.get()).orElseThrow();
		var changed = value.map(this::changed).orElseGet(() -> cell.type().equals("CHARACTER VARYING") ? "x" : Long.valueOf(1));
		if (value.filter(changed::equals).isPresent()) {
			return Optional.empty();
		}
		sql.run("update " + cell.table() + " set " + cell.column() + " = ? where _rowid_ = ?", changed, row.get());
		return Optional.of("bit " + cell.table() + "." + cell.column());
	}

	private Object changed(Object value) {
		return switch (value) {
		case byte[] bytes -> {
			var other = bytes.clone();
			other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
			yield other;
		}
		case Long number -> number ^ 1L << random.nextInt(40);
		case Integer number -> number ^ 1 << random.nextInt(20);
		case Boolean flag -> !flag;
		case String text when text.isEmpty() -> "x";
		case String text -> {
			var place = random.nextInt(text.length());
			yield text.substring(0, place) + (char) (text.charAt(place) ^ 1 << random.nextInt(7)) + text.substring(place + 1);
		}
		default -> throw new AssertionError(value.getClass());
		};
	}

	private String anyTable() {
		return random.nextBoolean() ? "REVISION" : any(cells).table();
	}

	private Optional<String> rowRemoved() throws SQLException {
		var table = anyTable();
		var row = anyRow(table);
		if (table.equals("REGISTER_INFO") || row.isEmpty()) { // without it there is no register to open
			return Optional.empty();
		}
		sql.run("delete from " + table + " where _rowid_ = ?", row.get());
		return Optional.of("removed " + table);
	}

	/** Two revisions change places: their numbers, or all they say. */
	private Optional<String> rowsExchanged() throws SQLException {
		var one = anyRow("REVISION").orElseThrow();
		var other = anyRow("REVISION").orElseThrow();
		var columns = any(List.of(List.of("payload"), List.of("comment", "saved_by", "saved_at"), List.of("payload", "payload_sha256"),
				List.of("saved_at", "saved_by", "comment", "payload", "payload_sha256", "previous_hash", "hash"), List.of("aggregate_kind", "aggregate_id", "revision")));
		var before = kept();
		var values = new ArrayList<List<Object>>();
		for (var row : List.of(one, other)) {
			values.add(sql.first("select " + String.join(", ", columns) + " from revision where _rowid_ = ?", it -> {
				var all = new ArrayList<Object>();
				for (var column = 1; column <= columns.size(); column++) {
					all.add(it.getObject(column));
				}
				return all;
			}, row).orElseThrow());
		}
		if (columns.contains("revision")) {
			sql.run("update revision set revision = revision + 1000000 where _rowid_ = ?", one); // out of the way
		}
		put(other, columns, values.getFirst());
		put(one, columns, values.getLast());
		return before.equals(kept()) ? Optional.empty() : Optional.of("exchanged REVISION");
	}

	private void put(long row, List<String> columns, List<Object> values) throws SQLException {
		var arguments = new ArrayList<>(values);
		arguments.add(row);
		sql.run("update revision set " + String.join(" = ?, ", columns) + " = ? where _rowid_ = ?", arguments.toArray());
	}

	private AggregateKey anyKey() throws SQLException {
		return any(new RevisionLog(sql).keys());
	}

	/** A chain loses its end; half of the time the tables are filled anew, so that nothing else gives it away. */
	private Optional<String> chainCut() throws SQLException {
		var key = anyKey();
		var length = new RevisionLog(sql).history(key).size();
		if (length == 1) {
			return Optional.empty();
		}
		sql.run("delete from revision where aggregate_kind = ? and aggregate_id = ? and revision > ?", key.kind().word(), key.id(), 1 + random.nextInt(length - 1));
		tidyUp();
		return Optional.of("cut REVISION");
	}

	private Optional<String> recordRemoved() throws SQLException {
		var key = anyKey();
		sql.run("delete from revision where aggregate_kind = ? and aggregate_id = ?", key.kind().word(), key.id());
		tidyUp();
		return Optional.of("gone REVISION");
	}

	private void tidyUp() throws SQLException {
		if (random.nextBoolean()) {
			new Rebuilding(projections).rebuild(sql).orThrow();
		}
	}

	/** Somebody who knows how the hashes are made changes a revision, makes the chain fit from there on, and fills the tables anew. */
	private Optional<String> chainForged() throws SQLException {
		var key = anyKey();
		var chain = new RevisionLog(sql).entries(key);
		var first = random.nextInt(chain.size());
		var previous = chain.get(first).link().previousHash();
		for (var entry : chain.subList(first, chain.size())) {
			var link = entry.link();
			var comment = entry == chain.get(first) ? entry.comment() + "!" : entry.comment();
			var changed = new Revision(key, link.number(), link.savedAt(), link.savedBy(), "", link.payloadSha256(), previous, "");
			previous = Links.hash(changed, comment);
			sql.run("update revision set comment = ?, previous_hash = ?, hash = ? where aggregate_kind = ? and aggregate_id = ? and revision = ?", comment, changed.previousHash(), previous,
					key.kind().word(), key.id(), link.number());
		}
		new Rebuilding(projections).rebuild(sql).orThrow();
		return Optional.of("forged REVISION");
	}
}
