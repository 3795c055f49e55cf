package org.vigie.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads EDTF text, one character after the other, without going back and without recursion. */
final class EdtfParser {
	private final Cursor in;

	private EdtfParser(String text) {
		this.in = new Cursor(text);
	}

	/**
	 * What the text means.
	 *
	 * @throws EdtfFormatException where it is no date
	 */
	static Form parse(String text) {
		return new EdtfParser(text).read();
	}

	private Form read() {
		var form = switch (in.next()) {
			case '[' -> set(Shape.ONE_OF, "]");
			case '{' -> set(Shape.ALL_OF, "}");
			case '/', '.' -> interval(Optional.empty(), in.take(".."));
			default -> dateOrInterval();
		};
		in.expectEnd();
		return form;
	}

	private Form dateOrInterval() {
		var date = date();
		return in.next() == '/' ? interval(Optional.of(date), false) : date;
	}

	private Form interval(Optional<SingleDate> begin, boolean openBegin) {
		if (!in.take("/")) {
			throw in.leftOver();
		}
		var openEnd = in.take("..");
		var end = openEnd || in.atEnd() ? Optional.<SingleDate>empty() : Optional.of(date());
		if (begin.isEmpty() && end.isEmpty()) {
			throw in.refusal(Fault.INTERVAL_EMPTY);
		}
		expectInOrder(begin, end);
		return new Lasting(begin, openBegin, end, openEnd);
	}

	private Form set(Shape shape, String close) {
		in.take();
		List<DateSet.Entry> entries = new ArrayList<>();
		do {
			in.take(" ");
			entries.add(entry(entries.isEmpty(), close));
		} while (in.take(","));
		if (!in.take(close)) {
			throw in.atEnd() ? in.refusal(Fault.SET_UNCLOSED, in.position() + 1) : in.leftOver();
		}
		return new DateSet(shape, List.copyOf(entries));
	}

	private DateSet.Entry entry(boolean first, String close) {
		var place = in.position() + 1;
		if (in.take("..")) {
			if (!first) {
				throw in.refusal(Fault.SET_RANGE, place);
			}
			return new DateSet.Entry(Optional.empty(), Optional.of(member(close)));
		}
		var begin = member(close);
		return in.take("..") ? range(begin, close) : DateSet.Entry.of(begin);
	}

	private DateSet.Entry range(SingleDate begin, String close) {
		if (in.next() == ',') {
			throw in.refusal(Fault.SET_RANGE, in.position() - 1);
		}
		var end = in.next() == close.charAt(0) || in.atEnd() ? Optional.<SingleDate>empty() : Optional.of(date());
		expectInOrder(Optional.of(begin), end);
		return new DateSet.Entry(Optional.of(begin), end);
	}

	private SingleDate member(String close) {
		if (in.atEnd() || in.next() == ',' || in.next() == close.charAt(0)) {
			throw in.refusal(Fault.SET_EMPTY, in.position() + 1);
		}
		return date();
	}

	private SingleDate date() {
		return new DateReader(in).read();
	}

	private void expectInOrder(Optional<SingleDate> first, Optional<SingleDate> last) {
		if (first.isPresent() && last.isPresent() && last.get().span().surelyBefore(first.get().span())) {
			throw in.refusal(Fault.REVERSED, first.get().text(), last.get().text());
		}
	}
}
