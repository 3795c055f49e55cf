package org.vigie.core.outcome;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What came of an operation that the data, the user's rights or the disk may refuse. Expected failure is a value: nothing below a
 * front end throws, prints or exits for it.
 *
 * @param <T> what a success carries
 */
public sealed interface Outcome<T> {

	/** Remarks made on the way, in the order they were made; empty when there were none. */
	List<Notice> notices();

	/** The operation was done. */
	record Done<T>(T value, List<Notice> notices) implements Outcome<T> {
		public Done {
			Objects.requireNonNull(value);
			notices = List.copyOf(notices);
		}
	}

	/** The operation was refused and changed nothing. */
	record Refused<T>(Trouble trouble, List<Notice> notices) implements Outcome<T> {
		public Refused {
			Objects.requireNonNull(trouble);
			notices = List.copyOf(notices);
		}
	}

	static <T> Outcome<T> done(T value) {
		return new Done<>(value, List.of());
	}

	static <T> Outcome<T> refused(Trouble trouble) {
		return new Refused<>(trouble, List.of());
	}

	/** Goes on with the value, or hands the refusal through; remarks of both parts are kept in order. */
	default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
		return switch (this) {
		case Done<T>(var value, var noted) -> next.apply(value).noting(noted);
		case Refused<T>(var trouble, var noted) -> new Refused<>(trouble, noted);
		};
	}

	default <R> Outcome<R> map(Function<T, R> change) {
		return then(value -> done(change.apply(value)));
	}

	/** The same outcome with earlier remarks put before its own. */
	default Outcome<T> noting(List<Notice> earlier) {
		var all = Stream.concat(earlier.stream(), notices().stream()).toList();
		return switch (this) {
		case Done<T>(var value, var ignored) -> new Done<>(value, all);
		case Refused<T>(var trouble, var ignored) -> new Refused<>(trouble, all);
		};
	}

	/** The value, empty after a refusal. */
	default Optional<T> result() {
		return switch (this) {
		case Done<T> done -> Optional.of(done.value());
		case Refused<T> ignored -> Optional.empty();
		};
	}

	/** Why it was refused, empty after success. */
	default Optional<Trouble> refusal() {
		return switch (this) {
		case Done<T> ignored -> Optional.empty();
		case Refused<T> refused -> Optional.of(refused.trouble());
		};
	}

	/** The value where a refusal would be a fault of the program. */
	default T orThrow() {
		return switch (this) {
		case Done<T> done -> done.value();
		case Refused<T> refused -> throw new IllegalStateException(refused.trouble().code(), refused.trouble().cause().orElse(null));
		};
	}
}
