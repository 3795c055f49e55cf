package org.vigie.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.vigie.core.fields.Field;

/** Showing what is chosen elsewhere, such as the person behind somebody's part in the case. */
final class ReadOnlyEditor<R extends EObject, V> extends FieldEditor<R, V> {

	private final Text text;

	ReadOnlyEditor(Field<R, V> field, FormSetting setting, Composite parent) {
		super(field, setting);
		text = named(setting.kit().createText(parent, "", SWT.SINGLE | SWT.READ_ONLY));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	protected void fill(Optional<V> value) {
		text.setText(value.map(it -> field().kind().print(it, setting().wording())).orElseGet(() -> setting().text("form.nothing")));
	}
}
