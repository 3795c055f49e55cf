package org.vigie.edtf;

import java.util.Objects;
import java.util.Optional;

/**
 * One entry between the commas of a set: a date, or a range of dates, both ends included.
 *
 * @param first the first date of the range, or the date itself; empty in {@code ..2023-03-07}
 * @param last the last date of the range, or the date itself; empty in {@code 2025-12-17..}
 */
public record SetMember(Optional<UncertainDate> first, Optional<UncertainDate> last) {
	public SetMember {
		Objects.requireNonNull(first);
		Objects.requireNonNull(last);
	}

	/** Whether this is one date, not a range. */
	public boolean isSingle() {
		return first.isPresent() && first.equals(last);
	}
}
