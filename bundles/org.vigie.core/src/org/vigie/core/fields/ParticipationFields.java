package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.fields.ReferenceKind.Scope;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Participation;
import org.vigie.model.ParticipationRole;
import org.vigie.model.Person;
import org.vigie.model.VigiePackage.Literals;

/** The fields of somebody’s part in a case, as listed in {@link #ALL}. */
public final class ParticipationFields {
	public static final Field<Participation, String> LABEL = Field
			.of(Participation.class, "participation.label", Literals.PARTICIPATION__LABEL, new TextKind())
			.inForm(Section.PERSONS, 10).inTable(10);
	public static final Field<Participation, Person> PERSON = Field
			.of(Participation.class, "participation.person", Literals.PARTICIPATION__PERSON,
			new ReferenceKind<>(Person.class, Scope.REGISTER))
			.inForm(Section.PERSONS, 20);
	public static final Field<Participation, ParticipationRole> ROLE = Field
			.of(Participation.class, "participation.role", Literals.PARTICIPATION__ROLE, new ChoiceKind<>(ParticipationRole.class))
			.inForm(Section.PERSONS, 30).inTable(20);
	public static final Field<Participation, String> ROLE_TEXT = Field
			.of(Participation.class, "participation.roleText", Literals.PARTICIPATION__ROLE_TEXT, new TextKind())
			.inForm(Section.PERSONS, 40).inTable(30);
	public static final Field<Participation, Boolean> GROUP = Field
			.of(Participation.class, "participation.group", Literals.PARTICIPATION__GROUP, new YesNoKind())
			.inForm(Section.PERSONS, 50);
	public static final Field<Participation, UncertainDate> FROM = Field
			.of(Participation.class, "participation.from", Literals.PARTICIPATION__FROM, new DateKind())
			.inForm(Section.PERSONS, 60).inTable(40);
	public static final Field<Participation, UncertainDate> TO = Field
			.of(Participation.class, "participation.to", Literals.PARTICIPATION__TO, new DateKind())
			.inForm(Section.PERSONS, 70).inTable(50);
	public static final Field<Participation, Long> AGE_AT_OFFENCE = Field
			.of(Participation.class, "participation.ageAtOffence", Literals.PARTICIPATION__AGE_AT_OFFENCE, new NumberKind())
			.inForm(Section.PERSONS, 75);
	public static final Field<Participation, String> NOTE = Field
			.of(Participation.class, "participation.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.PERSONS, 80).inTable(60).confidential();

	public static final List<Field<Participation, ?>> ALL = List.of(
			LABEL, PERSON, ROLE, ROLE_TEXT, GROUP, FROM, TO, AGE_AT_OFFENCE, NOTE);

	private ParticipationFields() {
	}
}
