package org.vigie.rules.pack;

import java.util.Arrays;
import java.util.Optional;

/** What kind of time limit a rule sets. The kinds are never mixed. */
public enum RuleKind {
	CUSTODY_LIMIT("custodyLimit"),
	/** A standard without effect in domestic law. */
	BENCHMARK("benchmark"),
	/** A decision is due again. */
	REVIEW_DUE("reviewDue"),
	/** Someone must act. */
	ACT_DUE("actDue"),
	/** Counted back from an event. */
	NOTICE_BEFORE("noticeBefore"),
	SENTENCE_END("sentenceEnd");

	private final String code;

	RuleKind(String code) {
		this.code = code;
	}

	public String code() {
		return code;
	}

	/** Whether the end of custody ends the clock; the others end when the act is done. */
	public boolean followsCustody() {
		return this == CUSTODY_LIMIT || this == BENCHMARK || this == SENTENCE_END;
	}

	public static Optional<RuleKind> of(String code) {
		return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
	}
}
