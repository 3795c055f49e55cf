package org.vigie.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vigie.core.fields.Field;

/** Entering by choosing one of a list, or none where the field may be empty. A value the list does not know is kept and shown. */
final class ChoiceEditor<R extends EObject, V> extends FieldEditor<R, V> {

	private final Combo combo;
	private final Function<R, List<V>> offered;
	private final Function<V, String> words;
	private final Optional<String> nothing;
	private final List<Optional<V>> shown = new ArrayList<>();

	/** @param offered the values to choose among @param nothing the word for no value; empty where one must be chosen */
	ChoiceEditor(Field<R, V> field, FormSetting setting, Composite parent, Function<R, List<V>> offered, Function<V, String> words, Optional<String> nothing) {
		super(field, setting);
		this.offered = Objects.requireNonNull(offered);
		this.words = Objects.requireNonNull(words);
		this.nothing = Objects.requireNonNull(nothing);
		combo = named(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY));
		setting.kit().adapt(combo, true, true);
		combo.setVisibleItemCount(16);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
		combo.addListener(SWT.Selection, event -> {
			if (combo.getSelectionIndex() >= 0) {
				send(shown.get(combo.getSelectionIndex()), false);
			}
		});
		combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false); // turning the wheel to scroll must not change a fact
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	protected void fill(Optional<V> value) {
		shown.clear();
		nothing.ifPresent(it -> shown.add(Optional.empty()));
		record().map(offered).orElse(List.of()).forEach(it -> shown.add(Optional.of(it)));
		if (!shown.contains(value)) {
			shown.add(value);
		}
		combo.setItems(shown.stream().map(it -> it.map(words).or(() -> nothing).orElse("")).toArray(String[]::new));
		combo.select(shown.indexOf(value));
		if (!setting().changes().allowed()) {
			combo.setItems(combo.getText());
			combo.select(0);
		}
	}
}
