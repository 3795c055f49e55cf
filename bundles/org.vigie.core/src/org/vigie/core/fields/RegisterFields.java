package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.Register;
import org.vigie.model.VigiePackage.Literals;

/** The fields of the register as a whole, as listed in {@link #ALL}. */
public final class RegisterFields {
	public static final Field<Register, String> NAME = Field
			.of(Register.class, "register.name", Literals.REGISTER__NAME, new TextKind())
			.inForm(Section.REGISTER, 10);
	public static final Field<Register, String> OFFICE = Field
			.of(Register.class, "register.office", Literals.REGISTER__OFFICE, new TextKind())
			.inForm(Section.REGISTER, 20);
	public static final Field<Register, String> JURISDICTION = Field
			.of(Register.class, "register.jurisdiction", Literals.REGISTER__JURISDICTION, new CodeKind(Vocabulary.JURISDICTION))
			.inForm(Section.REGISTER, 30);

	public static final List<Field<Register, ?>> ALL = List.of(NAME, OFFICE, JURISDICTION);

	private RegisterFields() {
	}
}
