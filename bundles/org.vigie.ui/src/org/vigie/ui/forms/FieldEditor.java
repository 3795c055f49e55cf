package org.vigie.ui.forms;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.vigie.core.fields.Field;

/**
 * A row of a form: shows one field of the record of the moment and sends on what a person changes. Its control carries the field's id
 * as data under {@link #FIELD}, and its name for screen readers. One subclass for each way of entering, none for a field.
 *
 * @param <R> the record
 * @param <V> the value
 */
public abstract class FieldEditor<R extends EObject, V> {

	/** Under this key a control tells the id of its field. */
	public static final String FIELD = "org.vigie.field";

	private final Field<R, V> field;
	private final FormSetting setting;
	private Optional<R> record = Optional.empty();
	private boolean showing;

	protected FieldEditor(Field<R, V> field, FormSetting setting) {
		this.field = Objects.requireNonNull(field);
		this.setting = Objects.requireNonNull(setting);
	}

	public final Field<R, V> field() {
		return field;
	}

	protected final FormSetting setting() {
		return setting;
	}

	protected final Optional<R> record() {
		return record;
	}

	/** The widget a person types or chooses in. */
	public abstract Control control();

	/** Fills the widget with the value, empty text or no choice where there is none. */
	protected abstract void fill(Optional<V> value);

	/** Shows the field of another record, or of none. */
	public final void show(Optional<? extends EObject> other) {
		var wanted = other.map(field.owner()::cast);
		if (!wanted.equals(record)) {
			forget();
		}
		record = wanted;
		refresh();
	}

	/** Another record is shown: what was typed and could not be read belonged to the one before. */
	protected void forget() {
		// most editors take nothing that cannot be read
	}

	/** Shows the value the record has now. */
	public final void refresh() {
		if (control().isDisposed()) {
			return;
		}
		showing = true;
		try {
			fill(record.flatMap(field::of));
			control().setEnabled(record.isPresent());
		} finally {
			showing = false;
		}
	}

	/** Whether the widget is being filled, so that what it reports is no change by a person. */
	protected final boolean isFilling() {
		return showing;
	}

	protected final void send(Optional<V> wanted, boolean typing) {
		record.filter(it -> !showing && setting.changes().allowed()).ifPresent(it -> setting.changes().change(it, field, wanted, typing));
	}

	/** Sends what is typed and not sent yet; called before a save. */
	public void flush() {
		// most editors send at once
	}

	/** Gives the control its data, name and tooltip. */
	protected final <C extends Control> C named(C control) {
		control.setData(FIELD, field.id());
		var label = field.label(setting.wording().texts());
		field.hint(setting.wording().texts()).ifPresent(control::setToolTipText);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = label;
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = field.hint(setting.wording().texts()).orElse("");
			}
		});
		return control;
	}
}
