package org.vigie.core.deadlines;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

	private static final Map<String, DeadlineKind> BY_WORD = Arrays.stream(values()).collect(Collectors.toMap(DeadlineKind::word, it -> it));

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

	/** Whether a rule makes it due, so that one not done in time stays unanswered. */
	boolean goesUnanswered() {
		return this == REVIEW || this == ACT || this == NOTICE;
	}

	public static Optional<DeadlineKind> of(String word) {
		return Optional.ofNullable(BY_WORD.get(word));
	}

	static DeadlineKind of(RuleKind kind) {
		return of(kind.code()).orElseThrow();
	}
}
