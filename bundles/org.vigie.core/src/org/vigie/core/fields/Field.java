package org.vigie.core.fields;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.text.Texts;

/**
 * A field of a record, declared once: form, table, sheet, search, history and import read this. Its words are the texts
 * {@code field.<id>.label}, {@code .hint} and, where a column needs a shorter one, {@code .heading}. Immutable.
 *
 * @param <R> the record it belongs to
 * @param <V> its value
 */
public final class Field<R extends EObject, V> {

	/** A place in a form. */
	public record FormPlace(Section section, int order) {
	}

	/** A place in a sheet. */
	public record SheetPlace(String sheet, int order) {
	}

	private record Places(Optional<FormPlace> form, Optional<Integer> table, Optional<SheetPlace> sheet, boolean confidential) {
	}

	private static final Map<Class<?>, Class<?>> BOXES = Map.of(boolean.class, Boolean.class, long.class, Long.class);

	private final Class<R> owner;
	private final String id;
	private final EStructuralFeature feature;
	private final FieldKind<V> kind;
	private final Places places;

	private Field(Class<R> owner, String id, EStructuralFeature feature, FieldKind<V> kind, Places places) {
		this.owner = Objects.requireNonNull(owner);
		this.id = Objects.requireNonNull(id);
		this.feature = Objects.requireNonNull(feature);
		this.kind = Objects.requireNonNull(kind);
		this.places = places;
		if (!feature.getEContainingClass().getInstanceClass().isAssignableFrom(owner)) {
			throw new IllegalArgumentException(id + ": the feature is none of " + owner.getSimpleName());
		}
		var stored = feature.getEType().getInstanceClass();
		if (!feature.isMany() && !kind.type().isAssignableFrom(BOXES.getOrDefault(stored, stored))) {
			throw new IllegalArgumentException(id + ": " + stored.getSimpleName() + " is no value of " + kind);
		}
	}

	/** A field that stands in no form, table or sheet yet. */
	public static <R extends EObject, V> Field<R, V> of(Class<R> owner, String id, EStructuralFeature feature, FieldKind<V> kind) {
		return new Field<>(owner, id, feature, kind, new Places(Optional.empty(), Optional.empty(), Optional.empty(), false));
	}

	public Field<R, V> inForm(Section section, int order) {
		return at(new Places(Optional.of(new FormPlace(section, order)), places.table, places.sheet, places.confidential));
	}

	public Field<R, V> inTable(int order) {
		return at(new Places(places.form, Optional.of(order), places.sheet, places.confidential));
	}

	public Field<R, V> inSheet(String sheet, int order) {
		return at(new Places(places.form, places.table, Optional.of(new SheetPlace(sheet, order)), places.confidential));
	}

	/** In the sheet at the place it has in the table. */
	public Field<R, V> inSheet(String sheet) {
		return inSheet(sheet, places.table.orElse(0));
	}

	/** Kept out of public editions. */
	public Field<R, V> confidential() {
		return at(new Places(places.form, places.table, places.sheet, true));
	}

	private Field<R, V> at(Places wanted) {
		return new Field<>(owner, id, feature, kind, wanted);
	}

	/** The class of the records it belongs to. */
	public Class<R> owner() {
		return owner;
	}

	/** For example {@code custodyPeriod.from}; never changes once released. */
	public String id() {
		return id;
	}

	public EStructuralFeature feature() {
		return feature;
	}

	public FieldKind<V> kind() {
		return kind;
	}

	public Optional<FormPlace> formPlace() {
		return places.form;
	}

	/** Its place in the table of its records; empty when it has no column there. */
	public Optional<Integer> tableOrder() {
		return places.table;
	}

	public Optional<SheetPlace> sheetPlace() {
		return places.sheet;
	}

	public boolean isConfidential() {
		return places.confidential;
	}

	/** Whether the model asks for a value. */
	public boolean isRequired() {
		return feature.isRequired();
	}

	/** Whether the record is one of those this field belongs to. */
	public boolean fits(EObject record) {
		return owner.isInstance(record);
	}

	/** The value; empty when nothing was entered. Blank text and empty lists are nothing. */
	public Optional<V> of(R record) {
		return held(record.eGet(feature));
	}

	/** As {@link #of}, for code that goes over fields of any record. */
	public Optional<V> valueIn(EObject record) {
		return of(owner.cast(record));
	}

	/** Sets the value as it is; the program changes a case only by commands, see {@code ChangeField}. */
	public void put(R record, Optional<V> wanted) {
		if (wanted.isEmpty()) {
			record.eUnset(feature);
		} else if (feature.isMany()) {
			@SuppressWarnings("unchecked") // a list feature holds what its kind's lists hold
			var list = (EList<Object>) record.eGet(feature);
			ECollections.setEList(list, (List<?>) wanted.get());
		} else {
			record.eSet(feature, wanted.get());
		}
	}

	/** What {@link #of} gives after {@link #put}: a choice or a yes-no is never empty, blank text is. */
	public Optional<V> settled(Optional<V> wanted) {
		return wanted.isPresent() && !isNothing(wanted.get()) ? wanted : feature.isMany() ? Optional.empty()
				: held(feature.getDefaultValue());
	}

	/** The value in words for people; empty when there is none. */
	public Optional<String> print(EObject record, Wording wording) {
		return valueIn(record).map(it -> kind.print(it, wording));
	}

	/** The value in its stable form; empty when there is none. */
	public Optional<String> write(EObject record) {
		return valueIn(record).map(kind::write);
	}

	/** Reads what a person typed for this field of the record; blank is no value. References are looked for around the record. */
	public Outcome<Optional<V>> parse(EObject record, String typed, Wording wording) {
		if (kind instanceof ReferenceKind<?> reference && !typed.isBlank()) {
			return reference.named(record, typed).map(found -> held(found));
		}
		return kind.parseMaybe(typed, wording);
	}

	/** Reads the stable form for this field of the record; empty text is no value. */
	public Outcome<Optional<V>> read(EObject record, String text) {
		if (text.isEmpty()) {
			return Outcome.done(Optional.empty());
		}
		if (kind instanceof ReferenceKind<?> reference) {
			return reference.named(record, text).map(found -> held(found));
		}
		return kind.read(text).map(Optional::of);
	}

	public String labelKey() {
		return "field." + id + ".label";
	}

	public String hintKey() {
		return "field." + id + ".hint";
	}

	public String headingKey() {
		return "field." + id + ".heading";
	}

	/** Its name, clear without the form around it: "End of custody". */
	public String label(Texts texts) {
		return texts.text(labelKey());
	}

	/** Its name over a column: "To". */
	public String heading(Texts texts) {
		return texts.find(headingKey()).orElseGet(() -> label(texts));
	}

	/** One sentence on what belongs here. */
	public Optional<String> hint(Texts texts) {
		return texts.find(hintKey());
	}

	@Override
	public String toString() {
		return id;
	}

	@SuppressWarnings("unchecked") // the constructor compared the feature's type with the kind's
	private Optional<V> held(Object value) {
		if (value == null || isNothing(value)) { // an unset feature is null
			return Optional.empty();
		}
		return Optional.of((V) (value instanceof List<?> list ? List.copyOf(list) : value));
	}

	private static boolean isNothing(Object value) {
		return value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty();
	}
}
