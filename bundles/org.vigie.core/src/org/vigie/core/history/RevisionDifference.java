package org.vigie.core.history;

import java.util.List;
import java.util.Objects;

import org.vigie.core.deadlines.MovedDeadline;
import org.vigie.core.register.AggregateKey;

/**
 * How two states of an aggregate differ.
 *
 * @param key the case, person or source
 * @param from number of the revision looked at first
 * @param to number of the other one; it may be the earlier of the two
 * @param values what differs, in the order of the form
 * @param moved the deadlines of a case that the differences move on the day asked for, the most urgent first
 */
public record RevisionDifference(AggregateKey key, long from, long to, List<ChangedValue> values, List<MovedDeadline> moved) {

	public RevisionDifference {
		Objects.requireNonNull(key);
		values = List.copyOf(values);
		moved = List.copyOf(moved);
	}

	/** Whether both states have the same content. */
	public boolean isEmpty() {
		return values.isEmpty();
	}
}
