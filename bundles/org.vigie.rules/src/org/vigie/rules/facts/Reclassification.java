package org.vigie.rules.facts;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;

/**
 * The charge changed class, and another rule applies from then on.
 *
 * @param policy empty where neither the law nor the user says how the clock goes on: both answers are then given
 */
public record Reclassification(UncertainDate when, String ruleId, Optional<Policy> policy, Optional<FactRef> ref) {
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

		public String code() {
			return code;
		}
	}
}
