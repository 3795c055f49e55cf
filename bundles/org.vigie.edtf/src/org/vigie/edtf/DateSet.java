package org.vigie.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A set in brackets (one of) or braces (all of). */
record DateSet(Shape shape, List<Entry> entries) implements Form {
	@Override
	public Precision precision() {
		return Precision.SET;
	}

	@Override
	public List<Span> spans() {
		return entries.stream().map(Entry::span).toList();
	}

	@Override
	public List<SingleDate> singles() {
		return entries.stream().flatMap(Entry::singles).toList();
	}

	/** What stands between two commas; a single date is both first and last. */
	record Entry(Optional<SingleDate> first, Optional<SingleDate> last) {
		static Entry of(SingleDate date) {
			return new Entry(Optional.of(date), Optional.of(date));
		}

		Span span() {
			return new Span(first.flatMap(it -> it.span().first()), last.flatMap(it -> it.span().last()));
		}

		Stream<SingleDate> singles() {
			return Stream.of(first, last).flatMap(Optional::stream).distinct();
		}
	}
}
