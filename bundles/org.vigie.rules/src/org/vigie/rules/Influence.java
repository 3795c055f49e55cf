package org.vigie.rules;

import java.util.List;
import java.util.Optional;

import org.vigie.rules.facts.FactRef;

/**
 * One thing that would change an answer: a fact that is missing, a date that is not exact, an order nobody entered, a default that
 * was taken.
 *
 * @param fact its name in the words of facts and events: {@code offenceClass}, {@code remandOrder}, {@code extension}
 * @param ref the record, where the fact is entered
 * @param days how many days, or minutes for rules of hours, of the uncertainty it accounts for; 0 where that cannot be said
 * @param possibilities what the answer would be, in the order of the values; empty where only the sentence says it
 * @param sentences for {@link StepSentences}, one for each possibility, or one in all
 */
public record Influence(Kind kind, String fact, Optional<FactRef> ref, long days, List<Possibility> possibilities,
		List<Step> sentences) {
	/** Why it would change the answer. */
	public enum Kind {
		UNCERTAIN_DATE("uncertainDate"), MISSING_FACT("missingFact"), MISSING_ORDER("missingOrder"), ASSUMED("assumed"),
		UNANNOUNCED("unannounced"), CONTRADICTION("contradiction");

		private final String code;

		Kind(String code) {
			this.code = code;
		}

		/** The word JSON and sheets use. */
		public String code() {
			return code;
		}
	}

	public Influence {
		possibilities = List.copyOf(possibilities);
		sentences = List.copyOf(sentences);
	}
}
