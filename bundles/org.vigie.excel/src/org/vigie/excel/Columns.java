package org.vigie.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;

/**
 * The columns one sheet can have: what it computes, and the fields of the record a row leads to. A layout chooses among them.
 *
 * @param <T> the row
 */
final class Columns<T> {

	private static final String WORDS = "@words";
	private static final String EARLIEST = "@earliest";
	private static final String LATEST = "@latest";

	private final String sheet;
	private final Texts texts;
	private final FieldCells cells;
	private final FieldCatalog catalog;
	private final Function<T, EObject> record;
	private final Map<String, SheetColumn<T>> computed = new HashMap<>();

	/** @param record the record whose fields a row shows */
	Columns(String sheet, Texts texts, FieldCells cells, FieldCatalog catalog, Function<T, EObject> record) {
		this.sheet = Objects.requireNonNull(sheet);
		this.texts = Objects.requireNonNull(texts);
		this.cells = Objects.requireNonNull(cells);
		this.catalog = Objects.requireNonNull(catalog);
		this.record = Objects.requireNonNull(record);
	}

	/** A column the program fills; its heading is the text {@code column.<sheet>.<id>}. */
	Columns<T> computed(String id, BiConsumer<RowWriter, T> cell) {
		computed.put(id, new SheetColumn<>(id, texts.text("column." + sheet + "." + id), true, cell));
		return this;
	}

	/** The columns of the layout, in its order. */
	List<TableSheet.Placed<T>> laidOut() {
		var placed = new ArrayList<TableSheet.Placed<T>>();
		for (var place : SheetLayout.of(sheet, catalog, texts.language())) {
			column(place.id()).ifPresent(it -> placed.add(new TableSheet.Placed<>(it, place)));
		}
		return placed;
	}

	/** The stable form of the fields in the layout, for the fingerprint of a row. */
	List<String> values(T row) {
		var owner = record.apply(row);
		return SheetLayout.of(sheet, catalog, texts.language()).stream().flatMap(it -> catalog.find(it.id()).stream())
				.map(it -> it.id() + "=" + of(it, owner).flatMap(it::write).orElse("")).sorted().toList();
	}

	private Optional<SheetColumn<T>> column(String id) {
		if (computed.containsKey(id)) {
			return Optional.of(computed.get(id));
		}
		var at = id.indexOf('@');
		return catalog.find(at < 0 ? id : id.substring(0, at)).map(it -> at < 0 ? field(it) : part(it, id, id.substring(at)));
	}

	private SheetColumn<T> field(Field<?, ?> field) {
		return new SheetColumn<>(field.id(), field.heading(texts), false,
				(row, value) -> of(field, record.apply(value)).ifPresentOrElse(it -> cells.write(row, field, it), () -> row.empty(Look.TEXT)));
	}

	/** The record of the row, or the part of it, that has the field. */
	private static Optional<EObject> of(Field<?, ?> field, EObject owner) {
		return Stream.concat(Stream.of(owner), owner.eContents().stream()).filter(field::fits).findFirst();
	}

	/** What a vague date needs beside its date cell. */
	private SheetColumn<T> part(Field<?, ?> field, String id, String part) {
		var heading = texts.text("column.date." + part.substring(1), field.heading(texts));
		return switch (part) {
		case WORDS -> new SheetColumn<>(id, heading, false, (row, value) -> row.text(words(field, record.apply(value))));
		case EARLIEST -> new SheetColumn<>(id, heading, true, (row, value) -> row.day(Look.COMPUTED_DATE, date(field, value).flatMap(UncertainDate::earliestDay)));
		case LATEST -> new SheetColumn<>(id, heading, true, (row, value) -> row.day(Look.COMPUTED_DATE, date(field, value).flatMap(UncertainDate::latestDay)));
		default -> throw new IllegalArgumentException(id);
		};
	}

	private Optional<UncertainDate> date(Field<?, ?> field, T value) {
		return FieldCells.dateOf(field, record.apply(value));
	}

	private String words(Field<?, ?> field, EObject owner) {
		return cells.words(FieldCells.dateOf(field, owner), FieldCells.senseOf(owner));
	}
}
