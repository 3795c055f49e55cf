package org.vigie.ui.parts;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.vigie.core.cases.PersonStanding;
import org.vigie.core.fields.ChargeFields;
import org.vigie.core.fields.ParticipationFields;
import org.vigie.core.fields.Section;
import org.vigie.model.Charge;
import org.vigie.model.Participation;
import org.vigie.model.VigiePackage.Literals;
import org.vigie.ui.parts.RecordsBlock.Records;
import org.vigie.ui.tables.TableColumn;

/** Who is in the case, in which role and how it stands for them; and the charges as dated rows, an older one never overwritten. */
final class PersonsPage extends CasePage {

	static final String ID = "persons";

	PersonsPage(CaseEditor editor) {
		super(editor, ID);
	}

	@Override
	protected void createBody(Composite body) {
		var wording = session().wording();
		var persons = new FieldColumns<Participation>(wording)
				.column(TableColumn.<Participation>of("name", session().text("column.person"), 160, it -> standing(it).name()))
				.column(TableColumn.<Participation>of("standing", session().text("column.standing"), 280, it -> session().caseWords().standing(standing(it))))
				.field(ParticipationFields.ROLE_TEXT).field(ParticipationFields.NOTE).all();
		holding(new RecordsBlock<>(this, body, new Records<>("persons", Participation.class, () -> Optional.of(file()), Literals.CASE_FILE__PARTICIPATIONS), persons, 4)
				.with(Section.PERSONS).with(Section.PERSON, "block.person", it -> Optional.ofNullable(it.getPerson())));
		var charges = new FieldColumns<Charge>(wording).field(ChargeFields.TEXT).field(ChargeFields.PARTICIPATION).field(ChargeFields.FROM).field(ChargeFields.UNTIL)
				.field(ChargeFields.OFFENCE_CLASS).field(ChargeFields.MAXIMUM_PENALTY).field(ChargeFields.OUTCOME)
				.column(new SourceColumn<Charge>(session()).column()).all();
		holding(new RecordsBlock<>(this, body, new Records<>("charges", Charge.class, () -> Optional.of(file()), Literals.CASE_FILE__CHARGES), charges, 4).with(Section.CHARGES));
	}

	private PersonStanding standing(Participation who) {
		return PersonStanding.of(who, session().asOf());
	}
}
