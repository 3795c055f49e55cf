package org.vigie.core.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.vigie.core.register.Access;
import org.vigie.core.register.RegisterAddress;

/** Opening a register and listing its deadlines, as every start does. */
public final class OpenBenchmark implements Benchmark {

	private static final int ROUNDS = 5;
	private long sum;

	@Override
	public BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException {
		var address = RegisterAddress.of(scratch.resolve("register"));
		var office = setting.office();
		try (var store = office.create(address, setting.now()).orThrow()) {
			HeldPeople.save(store, rows, setting.now());
		}
		return Rounds.inTurn(ROUNDS, rows, () -> {
			try (var store = office.open(address, Access.READ, setting.now()).orThrow()) {
				sum += store.deadlines().orThrow().size();
			}
		}, "reading the register's files byte by byte", () -> {
			try (var files = Files.list(address.folder())) {
				files.filter(Files::isRegularFile).forEach(it -> sum += size(it));
			}
		});
	}

	private static long size(Path file) {
		try {
			return Files.readAllBytes(file).length;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
