package org.vigie.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vigie.core.fields.Field;

/** Entering yes or no by a box to tick. */
final class CheckEditor<R extends EObject> extends FieldEditor<R, Boolean> {

	private final Button box;

	CheckEditor(Field<R, Boolean> field, FormSetting setting, Composite parent) {
		super(field, setting);
		box = named(setting.kit().createButton(parent, setting.text("answer.yes"), SWT.CHECK));
		GridDataFactory.swtDefaults().applyTo(box);
		box.addListener(SWT.Selection, event -> send(Optional.of(box.getSelection()), false));
	}

	@Override
	public Control control() {
		return box;
	}

	@Override
	protected void fill(Optional<Boolean> value) {
		box.setSelection(value.orElse(Boolean.FALSE));
	}
}
