package org.vigie.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vigie.core.bench.HeldPeople;
import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.deadlines.DeadlineFilter;
import org.vigie.core.deadlines.DeadlineQuery;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Registers;
import org.vigie.core.register.StoredDeadline;
import org.vigie.store.H2Engine;

/** The deadline list of a register of held persons, from the store to the first screen. The register is made once, before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 3)
public class DeadlineListBenchmark {
	private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final int SCREEN = 60;

	@Param("100000")
	private int persons;

	private CaseDeadlines deadlines;
	private CaseStore store;
	private Path scratch;

	@Setup
	public void prepare() throws IOException {
		deadlines = new CaseDeadlines(Engine.delivered());
		scratch = Files.createTempDirectory("vigie-benchmark");
		var registers = new Registers(List.of(new H2Engine()), deadlines);
		var address = RegisterAddress.of(scratch.resolve("register"));
		try (var empty = registers.create(address, "benchmark", false, NOW).orThrow()) {
			HeldPeople.save(empty, persons, NOW);
		}
		store = registers.open(address, Access.READ, NOW).orThrow();
	}

	@TearDown
	public void remove() throws IOException {
		store.close();
		try (var files = Files.walk(scratch)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	/** The stored rows alone: what reading from the database costs. */
	@Benchmark
	public List<StoredDeadline> storedRows() {
		return store.deadlinesListed(TODAY, deadlines.packs()).orThrow();
	}

	/** All that is stored, what is over and done with too. */
	@Benchmark
	public List<StoredDeadline> allStoredRows() {
		return store.deadlines().orThrow();
	}

	@Benchmark
	public List<DeadlineRow> firstScreen() {
		return screen(DeadlineFilter.on(TODAY));
	}

	/** Filtered to what is over or has at most thirty days left. */
	@Benchmark
	public List<DeadlineRow> firstScreenWithinThirtyDays() {
		return screen(DeadlineFilter.on(TODAY).within(30));
	}

	/** Searched for a word, for which every row is read whole. */
	@Benchmark
	public List<DeadlineRow> firstScreenWithAWord() {
		return screen(DeadlineFilter.on(TODAY).withText("Person 77"));
	}

	private List<DeadlineRow> screen(DeadlineFilter filter) {
		return new DeadlineQuery(store, deadlines).list(filter).orThrow().stream().limit(SCREEN).toList();
	}
}
