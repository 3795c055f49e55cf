package org.vigie.core.bench;

import java.util.List;
import java.util.Objects;

/**
 * What a benchmark measured.
 *
 * @param rows rows of work in one round
 * @param seconds median of the rounds of the work
 * @param baseline what the baseline is, in words
 * @param baselineSeconds median of its rounds
 * @param peakHeapMb the most heap in use during the rounds of the work, as far as seen after each
 * @param parts further work measured in the same run; empty for most
 */
public record BenchmarkResult(int rows, double seconds, String baseline, double baselineSeconds, long peakHeapMb, List<Part> parts) {

	/** One piece of work of several. */
	public record Part(String name, BenchmarkResult result) {
		public Part {
			Objects.requireNonNull(name);
			Objects.requireNonNull(result);
		}
	}

	public BenchmarkResult {
		parts = List.copyOf(parts);
	}

	public BenchmarkResult(int rows, double seconds, String baseline, double baselineSeconds, long peakHeapMb) {
		this(rows, seconds, baseline, baselineSeconds, peakHeapMb, List.of());
	}

	/** The same with the parts of a run, of which this is the one that stands for all. */
	public BenchmarkResult with(List<Part> all) {
		return new BenchmarkResult(rows, seconds, baseline, baselineSeconds, peakHeapMb, all);
	}

	/** How many times as long as the baseline. */
	public double ratio() {
		return seconds / baselineSeconds;
	}
}
