package org.vigie.rules.pack;

import java.util.List;
import java.util.Set;

import org.vigie.rules.Stage;
import org.vigie.rules.facts.PenaltyLength;

/** One thing that must hold for a rule to apply. Each is true, false, or not known for want of a fact. */
public sealed interface Condition {
	/** The stage is one of these. */
	record InStage(Set<Stage> stages) implements Condition {
	}

	/** The offence is of one of these classes, in the words of the pack. */
	record OfClass(Set<String> classes) implements Condition {
	}

	/** The maximum penalty compares so with the bound. */
	record Penalty(Bound bound, PenaltyLength length) implements Condition {
	}

	/** How a penalty is compared. */
	enum Bound {
		AT_MOST("maxPenaltyAtMost"), MORE_THAN("maxPenaltyMoreThan"), BELOW("maxPenaltyBelow"), AT_LEAST("maxPenaltyAtLeast");

		private final String key;

		Bound(String key) {
			this.key = key;
		}

		/** The key in a pack. */
		public String key() {
			return key;
		}

		public boolean holds(PenaltyLength penalty, PenaltyLength bound) {
			var order = penalty.compareTo(bound);
			return switch (this) {
				case AT_MOST -> order <= 0;
				case MORE_THAN -> order > 0;
				case BELOW -> order < 0;
				case AT_LEAST -> order >= 0;
			};
		}
	}

	/** The person had reached the age at the offence. */
	record AgeAtLeast(int years) implements Condition {
	}

	/** The person was younger at the offence. */
	record AgeBelow(int years) implements Condition {
	}

	/** A yes-or-no fact of this name has this answer. */
	record Answer(String fact, boolean wanted) implements Condition {
	}

	/** One of several lists of conditions holds as a whole. */
	record AnyOf(List<List<Condition>> alternatives) implements Condition {
	}

	/** Another rule of the pack does not apply. */
	record Otherwise(String ruleId) implements Condition {
	}
}
