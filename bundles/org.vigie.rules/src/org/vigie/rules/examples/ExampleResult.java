package org.vigie.rules.examples;

import java.util.List;

/** Whether an example came out as expected, and where not. */
public record ExampleResult(String id, int line, List<Mismatch> mismatches) {
	/** A column that differs. */
	public record Mismatch(String column, String expected, String got) {
	}

	public boolean passed() {
		return mismatches.isEmpty();
	}
}
