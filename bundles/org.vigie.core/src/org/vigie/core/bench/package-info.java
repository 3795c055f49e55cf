/** Benchmarks: a piece of work and a baseline, measured in turn in the same run. docs/benchmarks.md says what each is. */
package org.vigie.core.bench;
