package org.vigie.ui.parts;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.vigie.core.fields.CountFields;
import org.vigie.core.fields.IncidentFields;
import org.vigie.core.fields.Section;
import org.vigie.model.Count;
import org.vigie.model.Incident;
import org.vigie.model.VigiePackage.Literals;
import org.vigie.ui.look.Tone;
import org.vigie.ui.parts.RecordsBlock.Records;

/** What happened, where and when, and the numbers: one row for each source and unit, side by side, never added up. */
final class IncidentsPage extends CasePage {

	static final String ID = "incidents";

	IncidentsPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		var wording = session().wording();
		var incidents = new FieldColumns<Incident>(wording).field(IncidentFields.DATE).field(IncidentFields.LABEL).field(IncidentFields.PLACE)
				.column(new SourceColumn<Incident>(session()).column()).all();
		holding(new RecordsBlock<>(this, body, new Records<>(ID, Incident.class, () -> Optional.of(file()), Literals.CASE_FILE__INCIDENTS), incidents, 5).with(Section.INCIDENTS));
		var counts = new FieldColumns<Count>(wording).field(CountFields.NUMBER).field(CountFields.QUALIFIER).field(CountFields.UNIT).field(CountFields.STATED_BY)
				.column(new SourceColumn<Count>(session()).column()).all();
		holding(new RecordsBlock<>(this, body, new Records<>("counts", Count.class, () -> Optional.of(file()), Literals.CASE_FILE__COUNTS), counts, 8).with(Section.COUNTS));
		var note = kit().createLabel(body, session().text("counts.note"), SWT.WRAP);
		note.setForeground(look().color(Tone.HINT));
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(note);
	}
}
