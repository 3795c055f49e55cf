package org.vigie.rules.examples;

import java.util.List;

import org.vigie.rules.pack.Problem;

/** What came of reading a file of worked examples. */
public sealed interface ExamplesOutcome {
	/** Every row could be read. */
	record Read(List<Example> examples) implements ExamplesOutcome {
	}

	/** Some could not; all problems, by line. */
	record Refused(List<Problem> problems) implements ExamplesOutcome {
	}
}
