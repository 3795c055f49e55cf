package org.vigie.core.bench;

import java.io.IOException;
import java.nio.file.Path;

/** One benchmark. Contributed by extension point {@code org.vigie.core.benchmarks}. */
public interface Benchmark {

	/**
	 * Prepares and measures.
	 *
	 * @param rows how many rows of work one round does
	 * @param scratch an empty folder that is removed afterwards
	 * @return what was measured; set-up is not part of it
	 */
	BenchmarkResult run(BenchmarkSetting setting, int rows, Path scratch) throws IOException;
}
