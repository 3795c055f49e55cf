package org.vigie.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.commands.AddRecord;
import org.vigie.core.commands.RemoveRecord;
import org.vigie.core.fields.Section;
import org.vigie.model.Identified;
import org.vigie.ui.forms.FormSection;
import org.vigie.ui.look.Tone;
import org.vigie.ui.tables.ColumnTable;
import org.vigie.ui.tables.TableColumn;

/**
 * The records of one kind in a case: a list, and below it the form of the chosen one. Adding and removing are commands like any change.
 *
 * @param <R> the record
 */
final class RecordsBlock<R extends Identified> {

	/**
	 * Which records, and where they hang.
	 *
	 * @param id stable word, also of its heading {@code block.<id>}
	 * @param type the class of records
	 * @param owner the record that contains them; empty while none is chosen
	 * @param place the feature that contains them
	 */
	record Records<R extends Identified>(String id, Class<R> type, Supplier<Optional<? extends EObject>> owner, EReference place) {
	}

	/** A part of the form, and how to get from the chosen record to what the part shows. */
	private record Detail<R>(FormSection form, Function<R, Optional<? extends EObject>> path) {
	}

	private final CasePage page;
	private final Records<R> records;
	private final ColumnTable<R> table;
	private final Composite body;
	private final Composite details;
	private final Label count;
	private final Button add;
	private final Button remove;
	private final List<Detail<R>> forms = new ArrayList<>();
	private final List<Runnable> choosing = new ArrayList<>();
	private Optional<R> chosen = Optional.empty();
	private boolean filling;

	/** @param lines how many rows are in sight */
	RecordsBlock(CasePage page, Composite parent, Records<R> records, List<TableColumn<R>> columns, int lines) {
		this.page = Objects.requireNonNull(page);
		this.records = Objects.requireNonNull(records);
		var kit = page.kit();
		body = kit.createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		var heading = kit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).margins(1, 1).applyTo(heading);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
		var title = kit.createLabel(heading, page.session().text("block." + records.id()));
		title.setFont(page.look().sectionFont());
		count = kit.createLabel(heading, "");
		count.setForeground(page.look().color(Tone.HINT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
		add = kit.createButton(heading, page.session().text("block.add"), SWT.PUSH);
		add.setToolTipText(page.session().text("block.add.hint." + records.id()));
		add.addListener(SWT.Selection, event -> add());
		remove = kit.createButton(heading, page.session().text("block.remove"), SWT.PUSH);
		remove.setToolTipText(page.session().text("block.remove.hint"));
		remove.addListener(SWT.Selection, event -> remove());
		table = new ColumnTable<>(body, columns, Identified::getId, page.look(), page.session().text("block." + records.id()));
		GridDataFactory.fillDefaults().grab(true, false).hint(200, 30 + 24 * lines).applyTo(table.control());
		table.onSelection(this::select);
		details = kit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 8).margins(0, 4).applyTo(details);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(details);
	}

	/** Adds a form of the chosen record, or of one it leads to. @param heading key of its small heading; empty: none */
	RecordsBlock<R> with(Section section, String heading, Function<R, Optional<? extends EObject>> path) {
		if (!heading.isEmpty()) {
			var label = page.kit().createLabel(details, page.session().text(heading));
			label.setFont(page.look().boldFont());
			label.setForeground(page.look().color(Tone.TEXT2));
		}
		forms.add(new Detail<>(new FormSection(details, page.setting(), page.session().catalog(), section, true), path));
		return this;
	}

	RecordsBlock<R> with(Section section) {
		return with(section, "", Optional::of);
	}

	/** Runs when another record is chosen. */
	RecordsBlock<R> onChoice(Runnable listener) {
		choosing.add(Objects.requireNonNull(listener));
		return this;
	}

	boolean isCalled(String id) {
		return records.id().equals(id);
	}

	Optional<R> chosen() {
		return chosen;
	}

	ColumnTable<R> table() {
		return table;
	}

	/** The composite below the forms, for what a page adds of its own. */
	Composite details() {
		return details;
	}

	private void select(Optional<R> row) {
		if (filling) {
			return;
		}
		chosen = row;
		forms.forEach(it -> it.form().show(chosen.flatMap(it.path())));
		details.setVisible(chosen.isPresent());
		remove.setEnabled(chosen.isPresent() && page.editor().allowed());
		choosing.forEach(Runnable::run);
	}

	private List<R> all() {
		return records.owner().get().map(it -> ((List<?>) it.eGet(records.place())).stream().map(records.type()::cast).toList()).orElse(List.of());
	}

	/** Shows the records as they are now; the chosen one stays chosen. */
	void refresh() {
		var all = all();
		var before = chosen;
		filling = true;
		try {
			table.show(all);
		} finally {
			filling = false;
		}
		count.setText(page.session().text("count.rows", all.size()));
		add.setEnabled(page.editor().allowed() && records.owner().get().isPresent());
		if (before.filter(all::contains).isPresent()) {
			remove.setEnabled(page.editor().allowed());
			table.control().refresh(false);
			forms.forEach(it -> {
				it.form().show(chosen.flatMap(it.path()));
			});
			choosing.forEach(Runnable::run);
		} else if (all.isEmpty()) {
			select(Optional.empty());
		} else {
			table.selectFirst(it -> true);
			select(Optional.of(all.getFirst()));
		}
	}

	void flush() {
		forms.forEach(it -> it.form().flush());
	}

	boolean holds(String recordId) {
		return all().stream().anyMatch(it -> it.getId().equals(recordId));
	}

	void choose(String recordId) {
		if (holds(recordId)) {
			table.selectFirst(it -> it.getId().equals(recordId));
		}
	}

	/** Adds an empty record at the end and chooses it. */
	void add() {
		records.owner().get().ifPresent(owner -> {
			var fresh = page.editor().open().newRecord(records.type());
			page.editor().open().run(AddRecord.to(owner, records.place(), fresh));
			choose(fresh.getId());
			forms.stream().findFirst().ifPresent(it -> it.form().editors().getFirst().control().setFocus());
		});
	}

	private void remove() {
		chosen.ifPresent(it -> page.editor().open().run(new RemoveRecord(it)));
	}
}
