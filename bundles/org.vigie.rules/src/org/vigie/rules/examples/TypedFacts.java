package org.vigie.rules.examples;

import java.util.Map;

import org.vigie.rules.facts.ClockFacts;

/** What came of reading facts written as in the columns of worked examples. */
public sealed interface TypedFacts {
	/** They could be read. */
	record Read(ClockFacts facts) implements TypedFacts {
	}

	/** The text of a column could not be read. */
	record Unread(String column, String text) implements TypedFacts {
	}

	/**
	 * Reads facts.
	 *
	 * @param columns texts by the name of the column, {@code clock_start}, {@code periods} and so on; what is absent is not known
	 */
	static TypedFacts read(String jurisdiction, Map<String, String> columns) {
		try {
			return new Read(FactTexts.read(jurisdiction, columns.getOrDefault("clock_start", ""), it -> columns.getOrDefault(it, "")));
		} catch (FactTexts.Unreadable wrong) {
			return new Unread(wrong.column(), wrong.text()); // named to whoever wrote it
		}
	}
}
