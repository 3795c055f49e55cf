package org.vigie.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.vigie.core.bench.Benchmark;
import org.vigie.core.bench.BenchmarkResult;
import org.vigie.core.bench.BenchmarkSetting;
import org.vigie.core.bench.HeldPeople;
import org.vigie.core.bench.Rounds;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.CaseXmi;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.SaveRequest;

/** Saves of one case each, durable; against bare inserts of the same bytes, committed and written to the disk one by one. */
public final class SaveBenchmark implements Benchmark {

	private static final int ROUNDS = 5;
	private final List<Long> revisions = new ArrayList<>();
	private int changes;
	private int inserted;

	@Override
	public BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException {
		revisions.addAll(Collections.nCopies(rows, 0L));
		var payload = new CaseXmi().write(HeldPeople.file(0)).orThrow();
		try (var store = setting.office().create(RegisterAddress.of(scratch.resolve("register")), setting.now()).orThrow();
				var bare = H2Database.create(scratch.resolve("bare").toString()); var connection = bare.connectAsOwner()) {
			var sql = new Sql(connection);
			sql.run("create table bare(id bigint primary key, payload varbinary(1048576) not null)");
			return Rounds.inTurn(ROUNDS, rows, () -> save(store, setting, rows), "bare JDBC inserts of the same bytes, each committed and synced", () -> insert(connection, payload, rows));
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}

	private void save(CaseStore store, BenchmarkSetting setting, int rows) {
		for (int i = 0; i < rows; i++) {
			var file = HeldPeople.file(i);
			file.setAccount("change " + changes++);
			var added = store.save(new SaveRequest(List.of(new AggregateChange(file, revisions.get(i))), "benchmark", setting.now(), "")).orThrow();
			revisions.set(i, added.getFirst().number());
		}
	}

	private void insert(Connection connection, byte[] payload, int rows) throws IOException {
		try {
			var sql = new Sql(connection);
			for (int i = 0; i < rows; i++) {
				sql.run("insert into bare(id, payload) values(?, ?)", Long.valueOf(inserted++), payload);
				sql.run("checkpoint sync");
			}
		} catch (SQLException e) {
			throw new IOException(e);
		}
	}
}
