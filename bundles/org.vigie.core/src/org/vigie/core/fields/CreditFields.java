package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Credit;
import org.vigie.model.VigiePackage.Literals;

/** The fields of earlier custody to be deducted, as listed in {@link #ALL}. */
public final class CreditFields {
	public static final Field<Credit, UncertainDate> FROM = Field
			.of(Credit.class, "credit.from", Literals.CREDIT__FROM, new DateKind())
			.inForm(Section.CREDITS, 10).inTable(10);
	public static final Field<Credit, UncertainDate> UNTIL = Field
			.of(Credit.class, "credit.until", Literals.CREDIT__UNTIL, new DateKind())
			.inForm(Section.CREDITS, 20).inTable(20);
	public static final Field<Credit, String> GROUND = Field
			.of(Credit.class, "credit.ground", Literals.CREDIT__GROUND, new TextKind())
			.inForm(Section.CREDITS, 30).inTable(30);
	public static final Field<Credit, String> NOTE = Field
			.of(Credit.class, "credit.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.CREDITS, 40).inTable(40).confidential();

	public static final List<Field<Credit, ?>> ALL = List.of(FROM, UNTIL, GROUND, NOTE);

	private CreditFields() {
	}
}
