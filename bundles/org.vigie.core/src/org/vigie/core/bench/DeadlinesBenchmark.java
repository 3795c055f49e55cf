package org.vigie.core.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineQuery;
import org.vigie.core.register.Access;
import org.vigie.core.register.RegisterAddress;

/** The deadline list of a register with so many held persons, from the store to its rows. */
public final class DeadlinesBenchmark implements Benchmark {

	private static final int ROUNDS = 5;
	private long sum;

	@Override
	public BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException {
		var address = RegisterAddress.of(scratch.resolve("register"));
		var office = setting.office();
		try (var store = office.create(address, setting.now()).orThrow()) {
			HeldPeople.save(store, rows, setting.now());
		}
		try (var store = office.open(address, Access.READ, setting.now()).orThrow()) {
			return Rounds.inTurn(ROUNDS, rows, () -> sum += new DeadlineQuery(store, office.deadlines()).list(DeadlineFilter.on(setting.today())).orThrow().size(),
					"reading the stored rows alone", () -> sum += store.deadlines().orThrow().size());
		}
	}

}
