package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.vigie.core.bench.Benchmark;
import org.vigie.core.bench.BenchmarkResult;
import org.vigie.core.bench.BenchmarkResult.Part;
import org.vigie.core.bench.BenchmarkSetting;
import org.vigie.core.bench.Rounds;
import org.vigie.core.cases.CaseSummaries;
import org.vigie.core.cases.CaseSummary;
import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineQuery;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.history.CaseHistory;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.CaseFile;
import org.vigie.store.projections.Projections;
import org.vigie.store.revisions.Links;
import org.vigie.store.revisions.RevisionLog;

/**
 * What a register of so many cases with ten revisions each costs: each thing people do with it, beside the least that could be read or
 * written for it. One part, one method; hence its length. The part that stands for all is saving: the cost of one change.
 */
public final class GrowthBenchmark implements Benchmark {

	private static final int ROUNDS = 5;
	private static final int SINGLE = 50;
	private static final int SAVES = 150;
	private static final int BLOCK = 1 << 20;

	private final List<Part> parts = new ArrayList<>();
	private long sum;
	private int turn;

	/** What all parts work with. */
	private record Site(BenchmarkSetting setting, RegisterAddress address, GrownRegister grown, int cases) {

		SqlCaseStore open(Access access) {
			return (SqlCaseStore) setting.office().open(address, access, setting.now()).orThrow();
		}

		/** One case after the other, spread over the register. */
		AggregateKey one(int turn) {
			return AggregateKey.ofCase("case-" + (int) (turn * 7919L % cases));
		}
	}

	@Override
	public BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException {
		var address = RegisterAddress.of(scratch.resolve("register"));
		var grown = new GrownRegister(new Projections(setting.office().deadlines()), setting.now().truncatedTo(ChronoUnit.SECONDS));
		try (var store = (SqlCaseStore) setting.office().create(address, setting.now()).orThrow()) {
			grown.fill(store, rows);
		}
		var site = new Site(setting, address, grown, rows);
		open(site);
		try (var store = site.open(Access.READ)) {
			lists(site, store);
			single(site, store);
			whole(site, store);
		}
		var save = save(site, scratch);
		parts.add(new Part("save", save));
		return save.with(parts);
	}

	private void measure(String name, int rows, Rounds.Work work, String baselineName, Rounds.Work baseline) throws IOException {
		parts.add(new Part(name, Rounds.inTurnUnlessLong(ROUNDS, rows, work, baselineName, baseline)));
	}

	private void open(Site site) throws IOException {
		var files = "reading the register's files (" + size(site.address()) + " MB) byte by byte";
		measure("open to read", 1, () -> site.open(Access.READ).close(), files, () -> readFiles(site.address()));
		measure("open to write", 1, () -> site.open(Access.WRITE).close(), files, () -> readFiles(site.address()));
	}

	private void lists(Site site, SqlCaseStore store) throws IOException {
		var deadlines = site.setting().office().deadlines();
		var today = site.setting().today();
		measure("deadline list", site.cases(), () -> sum += new DeadlineQuery(store, deadlines).list(DeadlineFilter.on(today)).orThrow().size(), "the stored rows it can need read, nothing else",
				() -> sum += store.deadlinesListed(today, deadlines.packs()).orThrow().size());
		measure("status list", site.cases(), () -> sum += statuses(site, store), "the newest texts read as they are stored, nothing else", () -> sum += newest(store));
		measure("search", site.cases(), () -> sum += count(store, "select count(*) from text_now where lower(content) like '%person 77%'"), "the same rows read, nothing compared",
				() -> sum += count(store, "select sum(length(content)) from text_now"));
	}

	private void single(Site site, SqlCaseStore store) throws IOException {
		var then = Optional.of(site.grown().savedAt(GrownRegister.REVISIONS / 2));
		var today = site.setting().today();
		var histories = new CaseHistory(store, FieldCatalog.core(), site.setting().office().deadlines());
		each("case as of then", site, key -> sum += store.read(then).read(key).orThrow().getId().length(), "the case as it is now", key -> sum += store.read(Optional.empty()).read(key).orThrow().getId().length());
		each("history", site, key -> sum += store.history(key).orThrow().size(), "one revision of it read", key -> sum += store.revision(key, 1).orThrow().getId().length());
		each("difference", site, key -> sum += histories.difference(key, 1, GrownRegister.REVISIONS, today).orThrow().values().size(), "both revisions read",
				key -> sum += store.revision(key, 1).orThrow().getId().length() + store.revision(key, GrownRegister.REVISIONS).orThrow().getId().length());
	}

	private void each(String name, Site site, Consumer<AggregateKey> work, String baselineName, Consumer<AggregateKey> baseline) throws IOException {
		measure(name, SINGLE, () -> eachOf(site, work), baselineName, () -> eachOf(site, baseline));
	}

	private void eachOf(Site site, Consumer<AggregateKey> use) {
		for (int i = 0; i < SINGLE; i++) {
			use.accept(site.one(turn++));
		}
	}

	private void whole(Site site, SqlCaseStore store) throws IOException {
		var early = Optional.of(site.grown().savedAt(GrownRegister.REVISIONS / 2));
		var late = Optional.of(site.setting().now());
		measure("register as of last save", site.cases(), () -> sum += keys(store, late), "what is there now", () -> sum += keys(store, Optional.empty()));
		measure("register as of then", site.cases(), () -> sum += keys(store, early), "what is there now", () -> sum += keys(store, Optional.empty()));
		measure("checkpoint", site.cases(), () -> sum += store.checkpoint(site.setting().now()).orThrow().revisions(), "revisions counted", () -> sum += count(store, "select count(*) from revision"));
		measure("verify", site.cases() * GrownRegister.REVISIONS, () -> sum += sound(store, site.setting().now()), "every text read as it is stored and hashed, nothing else", () -> sum += hashed(store));
	}

	private static int keys(CaseStore store, Optional<Instant> recordedAt) {
		return store.read(recordedAt).keys(AggregateKind.CASE).size();
	}

	private static long sound(CaseStore store, Instant now) {
		var found = store.verify(Optional.empty(), now).orThrow();
		if (!found.sound()) {
			throw new IllegalStateException(found.findings().toString());
		}
		return found.revisions();
	}

	private static int statuses(Site site, CaseStore store) {
		var today = site.setting().today();
		var rows = new DeadlineQuery(store, site.setting().office().deadlines()).list(DeadlineFilter.allOn(today)).orThrow().stream().collect(Collectors.groupingBy(DeadlineRow::caseId));
		var summaries = new ArrayList<CaseSummary>();
		store.read(Optional.empty()).eachCase(it -> summaries.add(CaseSummaries.of(it, rows.getOrDefault(it.getId(), List.of()), today))).orThrow();
		return summaries.size();
	}

	private static long newest(SqlCaseStore store) {
		var read = new long[1];
		return store.reading(sql -> {
			new RevisionLog(sql).eachNewest(AggregateKind.CASE, entry -> read[0] += entry.payload().length);
			return Outcome.done(Long.valueOf(read[0]));
		}).orThrow().longValue();
	}

	private static long hashed(SqlCaseStore store) {
		return store.reading(sql -> {
			var digest = Links.digest();
			sql.each("select payload from revision", row -> digest.update(row.getBytes(1)));
			return Outcome.done(Long.valueOf(digest.digest()[0]));
		}).orThrow().longValue();
	}

	private static long count(SqlCaseStore store, String query) {
		return store.reading(sql -> Outcome.done(sql.first(query, row -> Long.valueOf(row.getLong(1))).orElseThrow())).orThrow().longValue();
	}

	private BenchmarkResult save(Site site, Path scratch) throws IOException {
		try (var store = site.open(Access.WRITE); var bare = H2Database.create(scratch.resolve("bare").toString()); var connection = bare.connectAsOwner()) {
			var payload = store.reading(sql -> Outcome.done(new RevisionLog(sql).newest(site.one(0)).orElseThrow().payload())).orThrow();
			new Sql(connection).run("create table bare(id bigint primary key, payload varbinary(1048576) not null)");
			int atOnce = Math.max(1, Math.min(SAVES, site.cases() / (ROUNDS + 1)));
			var waiting = changed(site, store, atOnce * (ROUNDS + 1)).iterator();
			return Rounds.inTurn(ROUNDS, atOnce, () -> save(site, store, waiting, atOnce), "bare JDBC inserts of the same bytes, each committed and synced", () -> insert(connection, payload, atOnce));
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	/** Cases of all over the register, read and changed, each another one. */
	private static List<AggregateChange> changed(Site site, CaseStore store, int wanted) {
		var changes = new ArrayList<AggregateChange>();
		for (int i = 0; i < wanted; i++) {
			var key = AggregateKey.ofCase("case-" + (int) ((long) i * site.cases() / wanted));
			var file = (CaseFile) store.revision(key, GrownRegister.REVISIONS).orThrow();
			file.setAccount("change " + i);
			changes.add(new AggregateChange(file, GrownRegister.REVISIONS));
		}
		return changes;
	}

	private static void save(Site site, CaseStore store, Iterator<AggregateChange> waiting, int atOnce) {
		for (int i = 0; i < atOnce; i++) {
			store.save(new SaveRequest(List.of(waiting.next()), "benchmark", site.setting().now(), "")).orThrow();
		}
	}

	private void insert(Connection connection, byte[] payload, int atOnce) throws IOException {
		try {
			var sql = new Sql(connection);
			for (int i = 0; i < atOnce; i++) {
				sql.run("insert into bare(id, payload) values(?, ?)", Long.valueOf(turn++), payload);
				sql.run("checkpoint sync");
			}
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private static long size(RegisterAddress address) throws IOException {
		try (var files = Files.list(address.folder())) {
			return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum() >> 20;
		}
	}

	private void readFiles(RegisterAddress address) throws IOException {
		try (var files = Files.list(address.folder())) {
			for (var file : files.filter(Files::isRegularFile).toList()) {
				try (var in = Files.newInputStream(file)) {
					var block = new byte[BLOCK];
					for (int count = in.read(block); count >= 0; count = in.read(block)) {
						sum += count;
					}
				}
			}
		}
	}
}
