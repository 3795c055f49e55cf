package org.vigie.rules;

import java.util.List;
import java.util.Optional;

/**
 * Why an end moved: the first step in which two reasons differ. A state differs because of an earlier step, or because of the day asked
 * about.
 *
 * @param before the step of the first reason; empty where that one was already told
 * @param after the step of the second
 */
public record StepDifference(Optional<Step> before, Optional<Step> after) {
	/** Empty where both reasons say the same, step by step. */
	public static Optional<StepDifference> between(List<Step> before, List<Step> after) {
		var most = Math.max(before.size(), after.size());
		for (var at = 0; at < most; at++) {
			var one = at < before.size() ? Optional.of(before.get(at)) : Optional.<Step>empty();
			var other = at < after.size() ? Optional.of(after.get(at)) : Optional.<Step>empty();
			if (one.isEmpty() || other.isEmpty() || !sayTheSame(one.get(), other.get())) {
				return Optional.of(new StepDifference(one, other));
			}
		}
		return Optional.empty();
	}

	private static boolean sayTheSame(Step one, Step other) {
		return one.textKey().equals(other.textKey()) && one.values().equals(other.values());
	}
}
