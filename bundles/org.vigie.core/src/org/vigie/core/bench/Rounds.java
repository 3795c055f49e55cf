package org.vigie.core.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs a piece of work and its baseline in turn, so that a machine that changes its pace changes it for both. */
public final class Rounds {

	/** Work that may fail for want of a disk. */
	@FunctionalInterface
	public interface Work {
		void run() throws IOException;
	}

	private static final double NANOS = 1e9;
	private static final double LONG_SECONDS = 10;

	private Rounds() {
	}

	/**
	 * One round of each to warm up, then so many rounds of each, in turn.
	 *
	 * @param rows rows of work in one round, for the result
	 * @param baselineName what the baseline is, in words
	 */
	public static BenchmarkResult inTurn(int rounds, int rows, Work work, String baselineName, Work baseline) throws IOException {
		work.run();
		baseline.run();
		var worked = new ArrayList<Double>();
		var based = new ArrayList<Double>();
		long peak = 0;
		for (int i = 0; i < rounds; i++) {
			pools().forEach(MemoryPoolMXBean::resetPeakUsage);
			worked.add(Double.valueOf(seconds(work)));
			peak = Math.max(peak, pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum());
			based.add(Double.valueOf(seconds(baseline)));
		}
		return new BenchmarkResult(rows, median(worked), baselineName, median(based), peak >> 20);
	}

	/** As {@link #inTurn}; but where the round that warms up takes longer than ten seconds with its baseline, it is the one that counts. */
	public static BenchmarkResult inTurnUnlessLong(int rounds, int rows, Work work, String baselineName, Work baseline) throws IOException {
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		double worked = seconds(work);
		long peak = pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
		double based = seconds(baseline);
		return worked + based > LONG_SECONDS ? new BenchmarkResult(rows, worked, baselineName, based, peak >> 20) : inTurn(rounds, rows, work, baselineName, baseline);
	}

	private static double seconds(Work work) throws IOException {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / NANOS;
	}

	private static double median(List<Double> values) {
		Collections.sort(values);
		return values.get(values.size() / 2).doubleValue();
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(it -> it.getType() == MemoryType.HEAP).toList();
	}
}
