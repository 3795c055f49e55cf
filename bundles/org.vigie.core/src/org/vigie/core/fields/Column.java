package org.vigie.core.fields;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.text.Texts;

/**
 * A column of a table, a sheet or a text file: a field of the row or of a record the row leads to, or a value that is computed. Never
 * knows a widget or a cell. Immutable; safe for several threads where its rows are.
 *
 * @param <T> the row
 * @param <V> the value
 */
public final class Column<T, V> {

	/**
	 * A field a column shows, at the record it is taken from.
	 *
	 * @param field the field
	 * @param record the record, of the field's owner class
	 */
	public record At(Field<?, ?> field, EObject record) {
	}

	private final String id;
	private final FieldKind<V> kind;
	private final Optional<Field<?, V>> field;
	private final Function<T, Optional<V>> value;
	private final Function<T, Optional<? extends EObject>> record;

	private Column(String id, FieldKind<V> kind, Optional<Field<?, V>> field, Function<T, Optional<V>> value, Function<T,
			Optional<? extends EObject>> record) {
		this.id = Objects.requireNonNull(id);
		this.kind = Objects.requireNonNull(kind);
		this.field = field;
		this.value = value;
		this.record = record;
	}

	/** A field of the row itself. */
	public static <R extends EObject, V> Column<R, V> of(Field<R, V> field) {
		return of(field, Function.identity());
	}

	/** A field of the record a row leads to; the path may end at nothing (null, as the getters of the model give). */
	public static <T, R extends EObject, V> Column<T, V> of(Field<R, V> field, Function<T, ? extends R> path) {
		return new Column<>(field.id(), field.kind(), Optional.of(field), row -> Optional.<R>ofNullable(path.apply(row)).flatMap(field::of),
				row -> Optional.ofNullable(path.apply(row)));
	}

	/** A computed value; its words are the texts {@code column.<id>.label} and {@code .hint}. */
	public static <T, V> Column<T, V> computed(String id, FieldKind<V> kind, Function<T, Optional<V>> value) {
		return new Column<>(id, kind, Optional.empty(), value, row -> Optional.empty());
	}

	/** The field's id, or the own one of a computed column. */
	public String id() {
		return id;
	}

	public FieldKind<V> kind() {
		return kind;
	}

	/** The field it shows; empty when it is computed. */
	public Optional<Field<?, V>> field() {
		return field;
	}

	public boolean isComputed() {
		return field.isEmpty();
	}

	/** Whether public editions leave it out. */
	public boolean isConfidential() {
		return field.map(Field::isConfidential).orElse(false);
	}

	public Optional<V> of(T row) {
		return value.apply(row);
	}

	/** What to change when the cell of this row is edited; empty when it is computed or the row leads to no record. */
	public Optional<At> at(T row) {
		return field.flatMap(it -> record.apply(row).map(found -> new At(it, found)));
	}

	/** The value in words for people; empty text when there is none. */
	public String print(T row, Wording wording) {
		return of(row).map(it -> kind.print(it, wording)).orElse("");
	}

	/** The value in its stable form; empty text when there is none. */
	public String write(T row) {
		return of(row).map(kind::write).orElse("");
	}

	public String labelKey() {
		return field.map(Field::labelKey).orElse("column." + id + ".label");
	}

	/** Its heading. */
	public String heading(Texts texts) {
		return field.map(it -> it.heading(texts)).orElseGet(() -> texts.text(labelKey()));
	}

	public Optional<String> hint(Texts texts) {
		return field.isPresent() ? field.get().hint(texts) : texts.find("column." + id + ".hint");
	}

	@Override
	public String toString() {
		return id;
	}
}
