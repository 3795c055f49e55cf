package org.vigie.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An interval: what lasted from a start to an end, either of which may be open ({@code ..}) or not known (nothing). */
record Lasting(Optional<SingleDate> start, boolean openStart, Optional<SingleDate> end, boolean openEnd) implements Form {
	@Override
	public Shape shape() {
		return Shape.INTERVAL;
	}

	@Override
	public Precision precision() {
		return Precision.INTERVAL;
	}

	@Override
	public List<Span> spans() {
		return List.of(new Span(start.flatMap(it -> it.span().first()), end.flatMap(it -> it.span().last())));
	}

	@Override
	public List<SingleDate> singles() {
		return Stream.of(start, end).flatMap(Optional::stream).toList();
	}
}
