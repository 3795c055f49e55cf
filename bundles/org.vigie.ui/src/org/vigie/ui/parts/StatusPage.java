package org.vigie.ui.parts;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.vigie.core.cases.CaseStatus;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.fields.Section;
import org.vigie.core.fields.StatusFields;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage.Literals;
import org.vigie.ui.look.StateRole;
import org.vigie.ui.parts.RecordsBlock.Records;

/** What happened to the case, step by step, on whose word; where sources give other dates for a step, both stand. */
final class StatusPage extends CasePage {

	static final String ID = "status";

	private RecordsBlock<StatusChange> steps;
	private Label differ;

	StatusPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		differ = kit().createLabel(body, "", SWT.WRAP);
		differ.setForeground(look().mark(StateRole.DOUBT));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(differ);
		var columns = new FieldColumns<StatusChange>(session().wording()).field(StatusFields.DATE).field(StatusFields.CODE).field(StatusFields.TEXT)
				.column(new SourceColumn<StatusChange>(session()).column()).all();
		steps = holding(new RecordsBlock<>(this, body, new Records<>(ID, StatusChange.class, () -> Optional.of(file()), Literals.CASE_FILE__STATUS_CHANGES), columns, 15)
				.with(Section.STATUS));
	}

	@Override
	protected void show() {
		var others = CaseStatus.at(file(), session().asOf()).map(CaseStatus::otherDates).orElse(java.util.List.of()).stream()
				.map(it -> session().text("status.other", DateDisplay.of(it.date(), session().texts()), it.statedBy().orElse(""))).toList();
		differ.setText(others.isEmpty() ? "" : session().text("status.differ", String.join("; ", others)));
		((org.eclipse.swt.layout.GridData) differ.getLayoutData()).exclude = others.isEmpty();
		differ.setVisible(!others.isEmpty());
	}

	@Override
	boolean holds(String recordId) {
		return file().getStatusChanges().stream().anyMatch(it -> it.getId().equals(recordId));
	}

	@Override
	Optional<String> chosen() {
		return steps.chosen().map(StatusChange::getId);
	}
}
