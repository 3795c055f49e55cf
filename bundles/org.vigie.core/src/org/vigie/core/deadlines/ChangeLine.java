package org.vigie.core.deadlines;

import java.util.List;
import java.util.Optional;

/**
 * One thing that would change an answer, as it is shown.
 *
 * @param kind word of what it is: {@code uncertainDate}, {@code missingFact}, {@code missingOrder}, {@code assumed},
 *        {@code unannounced}, {@code contradiction}
 * @param fact code of the fact: {@code remandOrder}, {@code offenceClass}
 * @param label the fact in words
 * @param recordId the record it is entered in; empty where it is entered nowhere
 * @param sources publisher and title of what it rests on; empty text where none is entered
 * @param amount how many days, or minutes for rules of hours, of the uncertainty it accounts for; 0 where that cannot be said
 * @param unit {@code days} or {@code minutes}
 * @param sentences what each value would give, in order
 */
public record ChangeLine(String kind, String fact, String label, Optional<String> recordId, String sources, long amount, String unit, List<String> sentences) {

	public ChangeLine {
		sentences = List.copyOf(sentences);
	}
}
