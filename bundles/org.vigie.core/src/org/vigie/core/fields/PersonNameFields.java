package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.PersonName;
import org.vigie.model.VigiePackage.Literals;

/** The fields of one name or spelling of a person, as listed in {@link #ALL}. */
public final class PersonNameFields {
	public static final Field<PersonName, String> TEXT = Field
			.of(PersonName.class, "personName.text", Literals.PERSON_NAME__TEXT, new TextKind())
			.inForm(Section.NAMES, 10).inTable(10);
	public static final Field<PersonName, String> LANGUAGE = Field
			.of(PersonName.class, "personName.language", Literals.PERSON_NAME__LANGUAGE, new TextKind())
			.inForm(Section.NAMES, 20).inTable(20);
	public static final Field<PersonName, String> KIND = Field
			.of(PersonName.class, "personName.kind", Literals.PERSON_NAME__KIND, new TextKind())
			.inForm(Section.NAMES, 30).inTable(30);

	public static final List<Field<PersonName, ?>> ALL = List.of(TEXT, LANGUAGE, KIND);

	private PersonNameFields() {
	}
}
