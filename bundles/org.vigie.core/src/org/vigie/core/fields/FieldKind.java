package org.vigie.core.fields;

import java.util.Optional;

import org.vigie.core.outcome.Outcome;

/**
 * What sort of value a field holds, and its two text forms: one for people, in their language, and a stable one for files, which no
 * language changes. Sealed, so that every adapter (form editor, cell, column) must say what it does with a new kind.
 *
 * @param <V> the value
 */
public sealed interface FieldKind<V>
		permits TextKind, LongTextKind, DateKind, ChoiceKind, CodeKind, NumberKind, YesNoKind, TriStateKind, LengthKind, TextListKind,
				ReferenceKind {

	/** The class of the values. */
	Class<?> type();

	/** The value in words for people; one line, but for long texts and lists. */
	String print(V value, Wording wording);

	/**
	 * Reads what a person typed, in the wording's language or in a form that needs none.
	 *
	 * @return refused with {@code field.empty} for blank text, else with a {@code field.…} or {@code date.…} trouble
	 */
	Outcome<V> parse(String typed, Wording wording);

	/** The stable form. */
	String write(V value);

	/** Reads the stable form; what {@link #write} gives comes back equal, save for references, which are found by their owner. */
	Outcome<V> read(String text);

	/** As {@link #parse}, with blank text, or the word for "not known" where there is one, read as no value. */
	default Outcome<Optional<V>> parseMaybe(String typed, Wording wording) {
		return typed.isBlank() ? Outcome.done(Optional.empty()) : parse(typed, wording).map(Optional::of);
	}
}
