package org.vigie.core.dates;

import org.vigie.core.fields.Folded;

/** Finds the words a person typed for words that were folded for reading, to keep them as they stand. */
final class TypedWords {

	private TypedWords() {
	}

	/** The stretch of the typed text that folds to the words; the words themselves when there is none. */
	static String of(String folded, String typed) {
		for (var start = 0; start < typed.length(); start++) {
			for (var end = typed.length(); end > start; end--) {
				var stretch = typed.substring(start, end);
				if (stretch.equals(stretch.strip()) && Folded.of(stretch).equals(folded)) {
					return stretch;
				}
			}
		}
		return folded;
	}
}
