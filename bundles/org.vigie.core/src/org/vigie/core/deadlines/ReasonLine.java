package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A step of a reason, as it is shown.
 *
 * @param n its place among the lines shown, from 1
 * @param kind word of the step's kind: {@code start}, {@code term}, {@code cap}
 * @param sentence what the step says
 * @param date the date it comes to, in words; empty where it comes to none
 * @param day the same date for machines and cells; empty for points in time
 * @param citation the rule's citation
 * @param confidence in words how well this part is known
 * @param reading id of the reading it belongs to, where the rule has several
 * @param inputs the facts it rests on
 */
public record ReasonLine(int n, String kind, String sentence, Optional<String> date, Optional<LocalDate> day, Optional<String> citation, Optional<String> confidence,
		Optional<String> reading, List<Input> inputs) {

	/**
	 * A fact a step rests on.
	 *
	 * @param recordId the record it is entered in
	 * @param label what it is, in words
	 * @param sources publisher and title of what it rests on; empty text where no source is entered
	 */
	public record Input(String recordId, String label, String sources) {
	}
}
