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
		if (spans.stream().anyMatch(it -> it.first().isEmpty())) {
			return Optional.empty();
		}
		return spans.stream().flatMap(it -> it.marks().stream()).map(reading).min(Comparator.naturalOrder());
	}

	static <T extends Comparable<? super T>> Optional<T> latest(List<Span> spans, Function<Mark, T> reading) {
		if (spans.stream().anyMatch(it -> it.last().isEmpty())) {
			return Optional.empty();
		}
		return spans.stream().flatMap(it -> it.marks().stream()).map(reading).max(Comparator.naturalOrder());
	}

	static boolean surelyBefore(List<Span> ours, List<Span> theirs) {
		return ours.stream().allMatch(one -> theirs.stream().allMatch(one::surelyBefore));
	}

	static boolean mayMeet(List<Span> ours, List<Span> theirs) {
		return ours.stream().anyMatch(one -> theirs.stream().anyMatch(it -> !one.surelyBefore(it) && !it.surelyBefore(one)));
	}
}
