package org.vigie.edtf;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The first and the last of several spans, read as days or minutes. A span without a bound leaves the whole without it. */
final class Bounds {
	/** By value, the absent after the present. */
	static final Comparator<Optional<ZonedDateTime>> ABSENT_LAST = (one, other) -> {
		if (one.isPresent() && other.isPresent()) {
			return one.get().compareTo(other.get());
		}
		return Boolean.compare(one.isEmpty(), other.isEmpty());
	};

	private Bounds() {
	}

	static <T extends Comparable<? super T>> Optional<T> earliest(List<Span> spans, Function<Mark, T> reading) {
		return foremost(spans, Span::first, reading, Comparator.naturalOrder());
	}

	static <T extends Comparable<? super T>> Optional<T> latest(List<Span> spans, Function<Mark, T> reading) {
		return foremost(spans, Span::last, reading, Comparator.reverseOrder());
	}

	static boolean surelyBefore(List<Span> ours, List<Span> theirs) {
		return ours.stream().allMatch(one -> theirs.stream().allMatch(one::surelyBefore));
	}

	static boolean mayMeet(List<Span> ours, List<Span> theirs) {
		return ours.stream().anyMatch(one -> theirs.stream().anyMatch(it -> !one.surelyBefore(it) && !it.surelyBefore(one)));
	}

	/** All marks count, not only the near ends: where clocks are put forward a span's last can read as before its first. */
	private static <T> Optional<T> foremost(List<Span> spans, Function<Span, Optional<Mark>> end, Function<Mark, T> reading,
			Comparator<T> order) {
		if (spans.size() == 1 && spans.get(0).isExact()) {
			return spans.get(0).first().map(reading);
		}
		var found = Optional.<T>empty();
		for (var span : spans) {
			if (end.apply(span).isEmpty()) {
				return Optional.empty();
			}
			for (var mark : span.marks()) {
				var value = reading.apply(mark);
				found = found.filter(it -> order.compare(it, value) <= 0).or(() -> Optional.of(value));
			}
		}
		return found;
	}
}
