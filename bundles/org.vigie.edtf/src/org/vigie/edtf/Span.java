package org.vigie.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A stretch of time from the first to the last mark, both included; an empty mark is no known bound. */
record Span(Optional<Mark> first, Optional<Mark> last) {
	static final Span UNBOUNDED = new Span(Optional.empty(), Optional.empty());

	static Span of(Mark first, Mark last) {
		return new Span(Optional.of(first), Optional.of(last));
	}

	/** The known marks. In some zones the last reads as earlier than the first, where clocks are put forward between. */
	List<Mark> marks() {
		return Stream.of(first, last).flatMap(Optional::stream).toList();
	}

	boolean surelyBefore(Span other) {
		return last.isPresent() && other.first.isPresent() && last.get().surelyBefore(other.first.get());
	}
}
