package org.vigie.store.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.vigie.core.register.AggregateKind;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Aggregate;
import org.vigie.model.Identified;

/**
 * One row for each record of a kind, in the order of the aggregate. A date takes three columns: its text, and its first and last day
 * counted from 1970-01-01.
 *
 * @param <R> the class of the records
 */
final class RecordProjection<R extends Identified> implements Projection {

	/** One value of a row. */
	private record Cell<R>(Column column, Function<R, Optional<?>> value) {
	}

	private final AggregateKind kind;
	private final Table table;
	private final Function<Aggregate, List<? extends R>> records;
	private final List<Cell<R>> cells;

	private RecordProjection(String name, AggregateKind kind, Function<Aggregate, List<? extends R>> records, List<Cell<R>> cells) {
		this.kind = kind;
		this.records = records;
		this.cells = List.copyOf(cells);
		var columns = new ArrayList<>(List.of(Column.key("place_in_order", Column.Type.WHOLE), Column.of("record_id", Column.Type.WORD)));
		cells.forEach(cell -> columns.add(cell.column()));
		this.table = new Table(name, columns);
	}

	/** Records of an aggregate class. */
	static <A extends Aggregate, R extends Identified> RecordProjection<R> of(String name, AggregateKind kind, Class<A> owner, Function<A, List<? extends R>> records) {
		return new RecordProjection<>(name, kind, root -> records.apply(owner.cast(root)), List.of());
	}

	RecordProjection<R> word(String column, Function<R, String> value) {
		return with(Column.of(column, Column.Type.WORD), it -> Optional.ofNullable(value.apply(it)));
	}

	RecordProjection<R> text(String column, Function<R, String> value) {
		return with(Column.of(column, Column.Type.TEXT), it -> Optional.ofNullable(value.apply(it)));
	}

	RecordProjection<R> choice(String column, Function<R, ? extends Enumerator> value) {
		return with(Column.of(column, Column.Type.WORD), it -> Optional.of(value.apply(it).getLiteral()));
	}

	RecordProjection<R> flag(String column, Function<R, Boolean> value) {
		return with(Column.of(column, Column.Type.FLAG), it -> Optional.ofNullable(value.apply(it)));
	}

	RecordProjection<R> whole(String column, Function<R, Long> value) {
		return with(Column.of(column, Column.Type.WHOLE), it -> Optional.ofNullable(value.apply(it)));
	}

	/** The id of a record that is referred to, without reading it. */
	RecordProjection<R> id(String column, Function<R, ? extends EObject> target) {
		return with(Column.of(column, Column.Type.WORD), it -> Optional.ofNullable(target.apply(it)).map(RecordProjection::id));
	}

	RecordProjection<R> date(String column, Function<R, UncertainDate> date) {
		return word(column, it -> Optional.ofNullable(date.apply(it)).map(UncertainDate::text).orElse(null)) // an unset feature
				.with(Column.of(column + "_earliest", Column.Type.WHOLE), it -> Optional.ofNullable(date.apply(it)).flatMap(UncertainDate::earliestDay).map(day -> day.toEpochDay()))
				.with(Column.of(column + "_latest", Column.Type.WHOLE), it -> Optional.ofNullable(date.apply(it)).flatMap(UncertainDate::latestDay).map(day -> day.toEpochDay()));
	}

	private RecordProjection<R> with(Column column, Function<R, Optional<?>> value) {
		var all = new ArrayList<>(cells);
		all.add(new Cell<>(column, value));
		return new RecordProjection<>(table.name(), kind, records, all);
	}

	private static String id(EObject target) {
		return target.eIsProxy() ? ((InternalEObject) target).eProxyURI().fragment() : ((Identified) target).getId();
	}

	@Override
	public Table table() {
		return table;
	}

	@Override
	public boolean covers(AggregateKind asked) {
		return asked == kind;
	}

	@Override
	public List<List<Object>> rows(Current current) {
		var rows = new ArrayList<List<Object>>();
		for (var record : records.apply(current.root())) {
			var values = new ArrayList<Object>(List.of((long) rows.size(), record.getId()));
			cells.forEach(cell -> values.add(cell.value().apply(record)));
			rows.add(table.stored(values));
		}
		return rows;
	}
}
