package org.vigie.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.cases.SourceMention;
import org.vigie.core.fields.Field;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.LongTextKind;
import org.vigie.core.fields.Section;
import org.vigie.core.fields.TextListKind;
import org.vigie.model.Sourced;
import org.vigie.ui.look.Tone;

/**
 * Lays out the rows a part of the form declares, one below the other or in two columns, each with its label, its field, the line that
 * echoes it and the number of sources behind it. No row is drawn by hand.
 */
public final class FormSection {

	/** Width of the labels at 100 %. */
	private static final int LABEL = 150;

	private final FormSetting setting;
	private final List<FieldEditor<?, ?>> editors = new ArrayList<>();
	private final List<Label> sources = new ArrayList<>();
	private final Composite body;
	private Optional<? extends EObject> record = Optional.empty();

	public FormSection(Composite parent, FormSetting setting, FieldCatalog catalog, Section section, boolean twoColumns) {
		this(parent, setting, catalog.rowsOf(section), twoColumns);
	}

	public FormSection(Composite parent, FormSetting setting, List<Field<?, ?>> rows, boolean twoColumns) {
		this.setting = Objects.requireNonNull(setting);
		body = setting.kit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(twoColumns ? 2 : 1).spacing(24, 6).margins(0, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		rows.forEach(it -> row(it, twoColumns));
	}

	private <R extends EObject, V> void row(Field<R, V> field, boolean twoColumns) {
		var row = setting.kit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 1).margins(1, 1).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(twoColumns && isWide(field) ? 2 : 1, 1).align(SWT.FILL, SWT.BEGINNING).applyTo(row);
		var label = setting.kit().createLabel(row, field.label(setting.wording().texts()), SWT.WRAP);
		label.setForeground(setting.look().color(Tone.TEXT2));
		field.hint(setting.wording().texts()).ifPresent(label::setToolTipText);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 7).hint(LABEL, SWT.DEFAULT).applyTo(label);
		var cell = setting.kit().createComposite(row);
		GridLayoutFactory.fillDefaults().spacing(0, 2).margins(1, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(cell);
		editors.add(new Editors(setting).create(field, cell));
		var mention = setting.kit().createLabel(row, "", SWT.NONE);
		mention.setForeground(setting.look().color(Tone.ACCENT));
		mention.setData(field);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 7).applyTo(mention);
		sources.add(mention);
	}

	private static boolean isWide(Field<?, ?> field) {
		return field.kind() instanceof LongTextKind || field.kind() instanceof TextListKind;
	}

	/** Shows a record, or nothing. */
	public void show(Optional<? extends EObject> other) {
		record = other;
		editors.forEach(it -> it.show(other));
		mention();
	}

	/** Shows what the record holds now. */
	public void refresh() {
		editors.forEach(FieldEditor::refresh);
		mention();
	}

	/** Sends on what is typed and not sent yet. */
	public void flush() {
		editors.forEach(FieldEditor::flush);
	}

	public List<FieldEditor<?, ?>> editors() {
		return List.copyOf(editors);
	}

	public Composite control() {
		return body;
	}

	private void mention() {
		for (var label : sources) {
			var found = record.filter(Sourced.class::isInstance).map(it -> supporting((Sourced) it, ((Field<?, ?>) label.getData()).feature().getName())).orElse(List.of());
			var text = found.isEmpty() ? "" : setting.text("form.sources", found.size());
			if (!label.getText().equals(text)) {
				label.setText(text);
				label.requestLayout();
			}
			label.setToolTipText(found.isEmpty() ? null : String.join("\n", found.stream().map(SourceMention::text).toList())); // SWT: null is no tooltip
		}
	}

	/** Only what was cited for this very field; what supports the whole record stands beside the record. */
	private static List<SourceMention> supporting(Sourced record, String feature) {
		return SourceMention.of(record).stream().filter(it -> it.supports().filter(feature::equals).isPresent()).toList();
	}
}
