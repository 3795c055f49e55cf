package org.vigie.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.rules.counting.Term;

/**
 * The extensions a rule allows.
 *
 * @param max empty: no limit on their number
 * @param each the longest one; empty: any length
 * @param details who orders, in which form, on which ground: for display, in the words of the pack, by key
 */
public record Extensions(Optional<Integer> max, Optional<Term> each, List<Term> steps, Map<String, LocalText> details) {
	public static final Extensions NONE = new Extensions(Optional.of(0), Optional.empty(), List.of(), Map.of());

	public boolean allowed() {
		return max.isEmpty() || max.get() > 0;
	}

	Extensions withMax(Optional<Integer> other) {
		return new Extensions(other, each, steps, details);
	}
}
