package org.vigie.edtf;

import java.util.List;

/** One date: its own text, how much of it is known, and the span it lies in. */
record SingleDate(String text, Precision precision, Span span, Qualifiers qualifiers) implements Form {
	@Override
	public Shape shape() {
		return precision == Precision.UNKNOWN ? Shape.UNKNOWN : Shape.DATE;
	}

	@Override
	public List<Span> spans() {
		return List.of(span);
	}

	@Override
	public List<SingleDate> singles() {
		return List.of(this);
	}

	boolean hasOffset() {
		return span.marks().stream().anyMatch(it -> it.offset().isPresent());
	}
}
