package org.vigie.ui.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
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
import org.vigie.core.fields.YesNoKind;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Identified;

/** Chooses the way of entering by the kind of a field: one editor for each kind, none for a field. */
public final class Editors {

	private final FormSetting setting;

	public Editors(FormSetting setting) {
		this.setting = Objects.requireNonNull(setting);
	}

	/** The editor for a field, its widgets made in the parent. */
	@SuppressWarnings("unchecked") // the kind of a field is the kind of its values
	public <R extends EObject, V> FieldEditor<R, ?> create(Field<R, V> field, Composite parent) {
		return switch (field.kind()) {
			case TextKind ignored -> new TextEditor<>(field, setting, parent, 1, false);
			case NumberKind ignored -> new TextEditor<>(field, setting, parent, 1, false);
			case LengthKind ignored -> new TextEditor<>(field, setting, parent, 1, true);
			case LongTextKind ignored -> new TextEditor<>(field, setting, parent, 3, false);
			case TextListKind ignored -> new TextEditor<>(field, setting, parent, 4, false);
			case DateKind ignored -> new DateEditor<>((Field<R, UncertainDate>) field, setting, parent);
			case YesNoKind ignored -> new CheckEditor<>((Field<R, Boolean>) field, setting, parent);
			case TriStateKind kind -> new ChoiceEditor<>((Field<R, Boolean>) field, setting, parent, record -> List.of(Boolean.TRUE, Boolean.FALSE),
					it -> kind.print(it, setting.wording()), Optional.of(kind.printUnknown(setting.wording())));
			case ChoiceKind<?> kind -> choice((Field<R, Enumerator>) field, kind, parent);
			case CodeKind kind -> new ChoiceEditor<>((Field<R, String>) field, setting, parent, record -> setting.wording().vocabulary().codesFor(kind.list(), record),
					it -> kind.print(it, setting.wording()), Optional.of(""));
			case ReferenceKind<?> kind -> reference((Field<R, Identified>) field, (ReferenceKind<Identified>) kind, parent);
		};
	}

	private <R extends EObject> FieldEditor<R, ?> choice(Field<R, Enumerator> field, ChoiceKind<?> kind, Composite parent) {
		return new ChoiceEditor<>(field, setting, parent, record -> List.copyOf(kind.choices()), it -> field.kind().print(it, setting.wording()), Optional.empty());
	}

	private <R extends EObject> FieldEditor<R, ?> reference(Field<R, Identified> field, ReferenceKind<Identified> kind, Composite parent) {
		return switch (kind.scope()) {
			case CASE -> new ChoiceEditor<>(field, setting, parent, kind::candidates, it -> kind.print(it, setting.wording()), Optional.of(""));
			case REGISTER -> new ReadOnlyEditor<>(field, setting, parent);
		};
	}
}
