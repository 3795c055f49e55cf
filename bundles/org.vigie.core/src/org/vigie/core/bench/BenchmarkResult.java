package org.vigie.core.bench;

/**
 * What a benchmark measured.
 *
 * @param rows rows of work in one round
 * @param seconds median of the rounds of the work
 * @param baseline what the baseline is, in words
 * @param baselineSeconds median of its rounds
 * @param peakHeapMb the most heap in use during the rounds of the work, as far as seen after each
 */
public record BenchmarkResult(int rows, double seconds, String baseline, double baselineSeconds, long peakHeapMb) {

	/** How many times as long as the baseline. */
	public double ratio() {
		return seconds / baselineSeconds;
	}
}
