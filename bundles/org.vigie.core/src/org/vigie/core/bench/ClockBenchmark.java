package org.vigie.core.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;
import org.vigie.rules.Stage;
import org.vigie.rules.facts.ClockFacts;

/** Evaluations of a crime's custody under Malian law, with automatic choice of the rule, five readings and the full reason. */
public final class ClockBenchmark implements Benchmark {

	private static final int ROUNDS = 5;
	private static final int STARTS = 1000;
	private long sum;

	@Override
	public BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException {
		var engine = setting.office().deadlines().engine();
		var asOf = AsOf.on(setting.today());
		var facts = new ClockFacts[STARTS];
		var dates = new LocalDate[STARTS];
		for (int i = 0; i < STARTS; i++) {
			dates[i] = LocalDate.ofEpochDay(LocalDate.of(2015, 1, 1).toEpochDay() + i);
			var start = UncertainDate.of(dates[i]);
			facts[i] = ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(start, "remandOrder").held(start).offenceClass("crime").build();
		}
		return Rounds.inTurn(ROUNDS, rows, () -> {
			for (int i = 0; i < rows; i++) {
				sum += engine.evaluate(facts[i % STARTS], asOf).size();
			}
		}, "the same facts drawn up and their days compared, no rule asked", () -> {
			for (int i = 0; i < rows; i++) {
				sum += dates[i % STARTS].compareTo(setting.today()) + facts[i % STARTS].start().map(it -> it.text().length()).orElse(0);
			}
		});
	}
}
