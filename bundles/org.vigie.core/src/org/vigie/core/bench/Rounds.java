package org.vigie.core.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

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
		var worked = new ArrayList<Time>();
		var based = new ArrayList<Time>();
		long peak = 0;
		for (int i = 0; i < rounds; i++) {
			pools().forEach(MemoryPoolMXBean::resetPeakUsage);
			worked.add(time(work));
			peak = Math.max(peak, peak());
			based.add(time(baseline));
		}
		return new BenchmarkResult(rows, median(worked, Time::seconds), baselineName, median(based, Time::seconds), peak >> 20, median(worked, Time::processor));
	}

	/** As {@link #inTurn}; but where the round that warms up takes longer than ten seconds with its baseline, it is the one that counts. */
	public static BenchmarkResult inTurnUnlessLong(int rounds, int rows, Work work, String baselineName, Work baseline) throws IOException {
		pools().forEach(MemoryPoolMXBean::resetPeakUsage);
		var worked = time(work);
		long peak = peak();
		var based = time(baseline);
		return worked.seconds() + based.seconds() > LONG_SECONDS
				? new BenchmarkResult(rows, worked.seconds(), baselineName, based.seconds(), peak >> 20, worked.processor())
				: inTurn(rounds, rows, work, baselineName, baseline);
	}

	/** What one round took, by the clock and of the processor. */
	private record Time(double seconds, double processor) {
	}

	private static Time time(Work work) throws IOException {
		var threads = ManagementFactory.getThreadMXBean();
		long processor = threads.getCurrentThreadCpuTime();
		long start = System.nanoTime();
		work.run();
		return new Time((System.nanoTime() - start) / NANOS, (threads.getCurrentThreadCpuTime() - processor) / NANOS);
	}

	private static double median(List<Time> times, ToDoubleFunction<Time> value) {
		return times.stream().mapToDouble(value).sorted().toArray()[times.size() / 2];
	}

	private static long peak() {
		return pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum();
	}

	private static List<MemoryPoolMXBean> pools() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(it -> it.getType() == MemoryType.HEAP).toList();
	}
}
