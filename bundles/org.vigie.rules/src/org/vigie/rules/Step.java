package org.vigie.rules;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.facts.FactRef;
import org.vigie.rules.pack.Confidence;

/**
 * One step of the reason for a date.
 *
 * @param n from 1
 * @param textKey the key of the sentence in {@code steps.properties}
 * @param values what the sentence is filled with: days ({@code LocalDate}), points in time ({@code ZonedDateTime}), lengths
 *        ({@code Term}), whole numbers, {@code Left}, {@code Word}s and {@code Phrase}s to be translated and plain text of packs
 * @param reading the reading the step belongs to, where the rule has several
 * @param inputs the facts the step rests on
 * @param result the last covered day of a rule of days ({@code LocalDate}), the first instant not covered of a rule of hours
 *        ({@code ZonedDateTime})
 */
public record Step(int n, StepKind kind, String textKey, List<Object> values, Optional<String> ruleId, Optional<String> reading,
		Optional<String> citation, Optional<Confidence> confidence, List<FactRef> inputs, Optional<Temporal> result) {
	/** The same step at another place of a reason. */
	Step numbered(int other) {
		return new Step(other, kind, textKey, values, ruleId, reading, citation, confidence, inputs, result);
	}

	/** A word of packs or of this program that the sentences translate; {@code kind} and {@code code} make its key. */
	public record Word(String kind, String code) {
		/** {@code kind.code}. */
		public String key() {
			return kind + "." + code;
		}
	}

	/** A part of a sentence with values of its own. */
	public record Phrase(String textKey, List<Object> values) {
	}
}
