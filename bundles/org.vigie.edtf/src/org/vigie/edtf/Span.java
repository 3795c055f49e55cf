package org.vigie.edtf;

import java.util.List;
import java.util.Optional;

/** A stretch of time from the first to the last mark, both included; an empty mark is no known bound. */
record Span(Optional<Mark> first, Optional<Mark> last) {
	static final Span UNBOUNDED = new Span(Optional.empty(), Optional.empty());

	static Span of(Mark first, Mark last) {
		return new Span(Optional.of(first), Optional.of(last));
	}

	/** Whether it is one day or minute, as most dates are. */
	boolean isExact() {
		return first.isPresent() && first.equals(last);
	}

	/** The known marks, an exact day or minute once. Where clocks are put forward in between, the last can read as the earlier. */
	List<Mark> marks() {
		if (first.isEmpty()) {
			return last.map(List::of).orElse(List.of());
		}
		return last.isEmpty() || first.equals(last) ? List.of(first.get()) : List.of(first.get(), last.get());
	}

	boolean surelyBefore(Span other) {
		return last.isPresent() && other.first.isPresent() && last.get().surelyBefore(other.first.get());
	}
}
