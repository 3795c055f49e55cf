package org.vigie.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Stage;
import org.vigie.rules.facts.ClockFacts;

/** Clocks a second on one core: a crime's custody under Malian law, the rule chosen among the pack's and read in five ways. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClockBenchmark {
	private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
	private static final AsOf AS_OF = AsOf.on(LocalDate.of(2026, 11, 22));
	private static final int STARTS = 1000;

	private final ClockFacts[] facts = new ClockFacts[STARTS];
	private ClockEngine engine;
	private int next;

	@Setup
	public void prepare() throws IOException {
		engine = Engine.delivered();
		for (var i = 0; i < STARTS; i++) {
			var start = UncertainDate.of(FIRST.plusDays(i));
			facts[i] = ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(start, "remandOrder").held(start).offenceClass("crime")
					.build();
		}
	}

	@Benchmark
	public List<CustodyClock> withReason() {
		return engine.evaluate(facts[next++ % STARTS], AS_OF);
	}

	@Benchmark
	public List<CustodyClock> withoutReason() {
		return engine.evaluateWithoutReason(facts[next++ % STARTS], AS_OF);
	}
}
