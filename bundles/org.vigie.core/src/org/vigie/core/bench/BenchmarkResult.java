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
 * @param processorSeconds median of the processor time that the thread doing the work took in a round: on a busy machine it says more than
 *        the clock; work handed to other threads is not in it
 * @param parts further work measured in the same run; empty for most
 */
public record BenchmarkResult(int rows, double seconds, String baseline, double baselineSeconds, long peakHeapMb, double processorSeconds, List<Part> parts) {

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

	public BenchmarkResult(int rows, double seconds, String baseline, double baselineSeconds, long peakHeapMb, double processorSeconds) {
		this(rows, seconds, baseline, baselineSeconds, peakHeapMb, processorSeconds, List.of());
	}

	/** The same with the parts of a run, of which this is the one that stands for all. */
	public BenchmarkResult with(List<Part> all) {
		return new BenchmarkResult(rows, seconds, baseline, baselineSeconds, peakHeapMb, processorSeconds, all);
	}

	/** How many times as long as the baseline. */
	public double ratio() {
		return seconds / baselineSeconds;
	}
}
