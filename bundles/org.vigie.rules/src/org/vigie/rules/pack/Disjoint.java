package org.vigie.rules.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whether conditions can hold together. Says yes where it cannot tell. */
final class Disjoint {
	private Disjoint() {
	}

	/** Whether some facts could meet all of the conditions. */
	static boolean canAllHold(List<Condition> conditions) {
		for (var one = 0; one < conditions.size(); one++) {
			for (var other = one + 1; other < conditions.size(); other++) {
				if (!canBothHold(conditions.get(one), conditions.get(other))) {
					return false;
				}
			}
		}
		return conditions.stream().allMatch(it -> !(it instanceof Condition.AnyOf any)
				|| any.alternatives().stream().anyMatch(list -> canHoldBeside(list, conditions)));
	}

	/** Whether some facts could meet the conditions of both rules. */
	static boolean canBothApply(Rule one, Rule other) {
		var all = new ArrayList<>(one.appliesWhen());
		all.addAll(other.appliesWhen());
		return canAllHold(all) && !yieldsTo(one, other) && !yieldsTo(other, one);
	}

	private static boolean canHoldBeside(List<Condition> alternative, List<Condition> conditions) {
		var all = new ArrayList<>(alternative);
		conditions.stream().filter(it -> !(it instanceof Condition.AnyOf)).forEach(all::add);
		return canAllHold(all);
	}

	private static boolean yieldsTo(Rule one, Rule other) {
		return one.notIfReplacedBy().filter(other.id()::equals).isPresent()
				|| one.appliesWhen().contains(new Condition.Otherwise(other.id()));
	}

	private static boolean canBothHold(Condition one, Condition other) {
		return switch (one) {
			case Condition.InStage(var stages) when other instanceof Condition.InStage(var others) -> !Collections
					.disjoint(stages, others);
			case Condition.OfClass(var classes) when other instanceof Condition.OfClass(var others) -> !Collections
					.disjoint(classes, others);
			case Condition.Answer(var fact, var wanted) when other instanceof Condition.Answer(var same, var wish) -> !fact
					.equals(same) || wanted == wish;
			case Condition.AgeAtLeast(var years) when other instanceof Condition.AgeBelow(var below) -> years < below;
			case Condition.AgeBelow(var below) when other instanceof Condition.AgeAtLeast(var years) -> years < below;
			case Condition.Penalty penalty when other instanceof Condition.Penalty second -> canBothHold(penalty, second);
			default -> true;
		};
	}

	private static boolean canBothHold(Condition.Penalty one, Condition.Penalty other) {
		if (isUpper(one) == isUpper(other)) {
			return true;
		}
		var upper = isUpper(one) ? one : other;
		var lower = isUpper(one) ? other : one;
		var order = lower.length().compareTo(upper.length());
		return order < 0 || order == 0 && upper.bound() == Condition.Bound.AT_MOST
				&& lower.bound() == Condition.Bound.AT_LEAST;
	}

	private static boolean isUpper(Condition.Penalty penalty) {
		return penalty.bound() == Condition.Bound.AT_MOST || penalty.bound() == Condition.Bound.BELOW;
	}
}
