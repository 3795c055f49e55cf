package org.vigie.core.deadlines;

import java.util.Arrays;
import java.util.Optional;

import org.vigie.rules.pack.RuleKind;

/** What a row of the deadline list is about. */
public enum DeadlineKind {
	CUSTODY_LIMIT("custodyLimit"),
	/** A standard without effect in domestic law. */
	BENCHMARK("benchmark"), SENTENCE_END("sentenceEnd"),
	/** A decision is due again. */
	REVIEW("reviewDue"),
	/** Someone must act under a rule. */
	ACT("actDue"), NOTICE("noticeBefore"),
	/** A hearing that is still to come. */
	HEARING("hearing"),
	/** A day a person entered. */
	ENTERED("entered"),
	/** Custody without a clock, and why. */
	NO_CLOCK("noClock");

	private final String word;

	DeadlineKind(String word) {
		this.word = word;
	}

	/** The stable word of JSON, of the store and of text keys. */
	public String word() {
		return word;
	}

	/** Whether the end of custody ends it; the others are about acts. */
	public boolean followsCustody() {
		return this == CUSTODY_LIMIT || this == BENCHMARK || this == SENTENCE_END || this == NO_CLOCK;
	}

	public static Optional<DeadlineKind> of(String word) {
		return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
	}

	static DeadlineKind of(RuleKind kind) {
		return of(kind.code()).orElseThrow();
	}
}
