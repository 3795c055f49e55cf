package org.vigie.rules.facts;

import java.util.Objects;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/**
 * The charge was requalified, and another limit applies from then on: of the rule named, or of the rule that the new class and
 * penalty lead to.
 *
 * @param ruleId empty where class and penalty choose the rule
 * @param offenceClass the new class; empty: the class stays
 * @param maximumPenalty the new maximum; empty: the maximum stays
 * @param policy empty where neither the law nor the user says how the clock goes on: both answers are then given
 */
public record Reclassification(UncertainDate when, Optional<String> ruleId, Optional<String> offenceClass,
		Optional<PenaltyLength> maximumPenalty, Optional<Policy> policy, Optional<FactRef> ref) {
	/** How the clock goes on after a change of class. */
	public enum Policy {
		/** The new limit, counted from the first remand. */
		KEEP_START("keepStart"),
		/** The new limit, counted from the new remand order; orders before it do not count. */
		NEW_START("newStart");

		private final String code;

		Policy(String code) {
			this.code = code;
		}

		/** The word worked examples and registers use. */
		public String code() {
			return code;
		}

		/** The policy of the word; empty for any other text. */
		public static Optional<Policy> of(String code) {
			for (var policy : values()) {
				if (policy.code.equals(code)) {
					return Optional.of(policy);
				}
			}
			return Optional.empty();
		}
	}

	public Reclassification {
		Objects.requireNonNull(when);
	}

	/** A change to a rule that is known by its id. */
	public static Reclassification toRule(UncertainDate when, String ruleId, Optional<Policy> policy) {
		return new Reclassification(when, Optional.of(ruleId), Optional.empty(), Optional.empty(), policy, Optional.empty());
	}
}
