package org.vigie.rules.pack;

import java.util.List;

/** What came of reading a pack. */
public sealed interface PackOutcome {
	/** The pack can be used; the warnings do not stand in the way. */
	record Loaded(RulePack pack, List<Problem> warnings) implements PackOutcome {
	}

	/** The pack cannot be used. All problems found, in the order of the file, 200 at most; warnings among them. */
	record Refused(List<Problem> problems) implements PackOutcome {
	}
}
