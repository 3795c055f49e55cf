package org.vigie.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

import com.sun.management.OperatingSystemMXBean;

/**
 * Operations a second of processor time of the whole process, its collector and compiler included: a figure that means something on a
 * machine that is busy with other things. {@code ./test bench -prof org.vigie.benchmarks.ProcessorTime}
 */
public final class ProcessorTime implements InternalProfiler {
	private final OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
	private long before;

	@Override
	public String getDescription() {
		return "Operations a second of processor time";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		before = machine.getProcessCpuTime();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
		var seconds = (machine.getProcessCpuTime() - before) / 1e9;
		return List.of(new ScalarResult("processor", result.getMetadata().getMeasuredOps() / seconds, "ops/s", AggregationPolicy.AVG));
	}
}
