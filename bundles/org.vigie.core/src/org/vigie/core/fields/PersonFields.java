package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Person;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a person, shared by cases, as listed in {@link #ALL}. */
public final class PersonFields {
	public static final Field<Person, Boolean> PUBLIC_FIGURE = Field
			.of(Person.class, "person.publicFigure", Literals.PERSON__PUBLIC_FIGURE, new YesNoKind())
			.inForm(Section.PERSON, 10).inTable(10);
	public static final Field<Person, Boolean> NAME_WITHHELD = Field
			.of(Person.class, "person.nameWithheld", Literals.PERSON__NAME_WITHHELD, new YesNoKind())
			.inForm(Section.PERSON, 20).inTable(20);
	public static final Field<Person, UncertainDate> BIRTH = Field
			.of(Person.class, "person.birth", Literals.PERSON__BIRTH, new DateKind())
			.inForm(Section.PERSON, 30).inTable(30).confidential();
	public static final Field<Person, String> NOTE = Field
			.of(Person.class, "person.note", Literals.PERSON__NOTE, new LongTextKind())
			.inForm(Section.PERSON, 40).confidential();

	public static final List<Field<Person, ?>> ALL = List.of(PUBLIC_FIGURE, NAME_WITHHELD, BIRTH, NOTE);

	private PersonFields() {
	}
}
