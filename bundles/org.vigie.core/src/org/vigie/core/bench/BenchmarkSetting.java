package org.vigie.core.bench;

import java.time.Instant;
import java.time.LocalDate;

import org.vigie.core.office.Office;

/**
 * What a benchmark works with.
 *
 * @param office the services of the running program
 * @param now the time taken as now
 * @param today the day taken as today
 */
public record BenchmarkSetting(Office office, Instant now, LocalDate today) {
}
