package org.vigie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.vigie.core.bench.Benchmark;
import org.vigie.core.bench.BenchmarkResult;
import org.vigie.core.bench.BenchmarkSetting;
import org.vigie.core.contrib.Contribution;
import org.vigie.core.outcome.Trouble;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a benchmark and its baseline in turn. */
@Command(name = "bench")
final class BenchVerb extends Verb {

	@Parameters(paramLabel = "NAME", descriptionKey = "bench.name")
	private String name;

	@Option(names = "--rows", paramLabel = "N", descriptionKey = "rows")
	private Optional<Integer> rows = Optional.empty();

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var all = context().office().contributions().to("org.vigie.core.benchmarks", "benchmark", Benchmark.class);
		var found = all.stream().filter(it -> it.attribute("id").filter(name::equals).isPresent()).findFirst();
		if (found.isEmpty()) {
			return terminal().usage("bench.unknown", name, String.join(", ", all.stream().flatMap(it -> it.attribute("id").stream()).sorted().toList()));
		}
		int wanted = rows.orElseGet(() -> Integer.valueOf(found.get().attribute("rows").orElse("1000"))).intValue();
		if (wanted < 1) {
			return terminal().usage("bench.rows", Integer.valueOf(wanted));
		}
		return run(found.get(), wanted);
	}

	private ExitStatus run(Contribution<Benchmark> benchmark, int wanted) {
		try {
			var scratch = Files.createTempDirectory("vigie-bench");
			try {
				print(benchmark.make().run(new BenchmarkSetting(context().office(), terminal().now(), terminal().today()), wanted, scratch));
				return ExitStatus.DONE;
			} finally {
				delete(scratch);
			}
		} catch (IOException e) {
			return terminal().refuse(Trouble.of("store.unwritable", System.getProperty("java.io.tmpdir")).because(e));
		}
	}

	private void print(BenchmarkResult result) {
		if (format.json()) {
			var fields = json(Fields.of("vigie-bench/1").with("name", name), result);
			if (!result.parts().isEmpty()) {
				fields.with("parts", result.parts().stream().map(it -> json(new Fields().with("name", it.name()), it.result()).map()).toList());
			}
			terminal().print(Json.print(fields.map()));
		} else if (result.parts().isEmpty()) {
			terminal().print(line(name, result));
		} else {
			result.parts().forEach(it -> terminal().print(line(name + " " + it.name(), it.result())));
		}
	}

	private static Fields json(Fields fields, BenchmarkResult result) {
		return fields.with("rows", Integer.valueOf(result.rows())).with("seconds", Double.valueOf(result.seconds())).with("baseline", result.baseline())
				.with("baselineSeconds", Double.valueOf(result.baselineSeconds())).with("ratio", Double.valueOf(result.ratio())).with("peakHeapMb", Long.valueOf(result.peakHeapMb()))
				.with("processorSeconds", Double.valueOf(result.processorSeconds()));
	}

	private String line(String what, BenchmarkResult result) {
		return terminal().text("bench.line", what, Integer.toString(result.rows()), figure(result.seconds()), result.baseline(), figure(result.baselineSeconds()), figure(result.ratio()),
				Long.toString(result.peakHeapMb()));
	}

	private static String figure(double value) {
		return String.format(Locale.ROOT, value < 0.1 ? "%.6f" : "%.3f", Double.valueOf(value));
	}

	private static void delete(Path folder) throws IOException {
		try (var walk = Files.walk(folder)) {
			List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
			for (var path : all) {
				Files.deleteIfExists(path);
			}
		}
	}
}
