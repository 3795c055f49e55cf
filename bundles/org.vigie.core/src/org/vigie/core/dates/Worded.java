package org.vigie.core.dates;

import java.util.function.Function;

import org.vigie.core.text.Texts;

/** A part of a saying whose words depend on the language. */
record Worded(Function<Texts, String> words) {

	/** In words with the months' full names. */
	static Worded full(Function<DateWords, String> words) {
		return new Worded(texts -> words.apply(new DateWords(texts, false)));
	}
}
