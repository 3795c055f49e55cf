package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vigie.core.fields.ChoiceKind;
import org.vigie.core.fields.CodeKind;
import org.vigie.core.fields.DateKind;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.LengthKind;
import org.vigie.core.fields.LongTextKind;
import org.vigie.core.fields.NumberKind;
import org.vigie.core.fields.ReferenceKind;
import org.vigie.core.fields.TextKind;
import org.vigie.core.fields.TextListKind;
import org.vigie.core.fields.TriStateKind;
import org.vigie.core.fields.Wording;
import org.vigie.core.fields.YesNoKind;
import org.vigie.edtf.UncertainDate;
import org.vigie.ui.tables.TableColumn;

/** Makes columns of declared fields: the heading is the field's, dates sort in time, figures stand to the end, long text wraps. */
final class FieldColumns<R extends EObject> {

	private final Wording wording;
	private final List<TableColumn<R>> columns = new ArrayList<>();

	FieldColumns(Wording wording) {
		this.wording = Objects.requireNonNull(wording);
	}

	/** Adds a field of the row. */
	FieldColumns<R> field(Field<R, ?> field) {
		columns.add(of(field));
		return this;
	}

	/** Adds a column of another sort. */
	FieldColumns<R> column(TableColumn<R> column) {
		columns.add(column);
		return this;
	}

	List<TableColumn<R>> all() {
		return List.copyOf(columns);
	}

	private <V> TableColumn<R> of(Field<R, V> field) {
		var column = TableColumn.<R>of(field.id(), field.heading(wording.texts()), width(field), row -> field.print(row, wording).map(it -> it.replace('\n', ' ')).orElse(""));
		return switch (field.kind()) {
			case DateKind ignored -> column.sortedBy(Comparator.comparing(row -> date(field, row), Comparator.comparing(it -> it.orElseGet(UncertainDate::unknown), UncertainDate.CHRONOLOGICAL)));
			case NumberKind ignored -> column.right().sortedBy(Comparator.comparing(row -> field.of(row).map(Long.class::cast).orElse(Long.MAX_VALUE)));
			case LongTextKind ignored -> column.grows().wraps();
			case TextListKind ignored -> column.grows().wraps();
			case TextKind ignored -> column.grows();
			case CodeKind ignored -> column;
			case ReferenceKind<?> ignored -> column;
			case ChoiceKind<?> ignored -> column;
			case LengthKind ignored -> column;
			case YesNoKind ignored -> column;
			case TriStateKind ignored -> column;
		};
	}

	private static <R extends EObject> Optional<UncertainDate> date(Field<R, ?> field, R row) {
		return field.of(row).map(UncertainDate.class::cast);
	}

	private static int width(Field<?, ?> field) {
		return switch (field.kind()) {
			case DateKind ignored -> 112;
			case NumberKind ignored -> 80;
			case LongTextKind ignored -> 220;
			case TextListKind ignored -> 200;
			case TextKind ignored -> 88;
			case CodeKind ignored -> 150;
			case ReferenceKind<?> ignored -> 150;
			case ChoiceKind<?> ignored -> 76;
			case LengthKind ignored -> 90;
			case YesNoKind ignored -> 60;
			case TriStateKind ignored -> 80;
		};
	}
}
