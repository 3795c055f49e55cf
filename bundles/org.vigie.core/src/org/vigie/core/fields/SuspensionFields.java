package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Suspension;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a span that does not count, as listed in {@link #ALL}. */
public final class SuspensionFields {
	public static final Field<Suspension, UncertainDate> FROM = Field
			.of(Suspension.class, "suspension.from", Literals.SUSPENSION__FROM, new DateKind())
			.inForm(Section.SUSPENSIONS, 10).inTable(10);
	public static final Field<Suspension, UncertainDate> UNTIL = Field
			.of(Suspension.class, "suspension.until", Literals.SUSPENSION__UNTIL, new DateKind())
			.inForm(Section.SUSPENSIONS, 20).inTable(20);
	public static final Field<Suspension, String> GROUND = Field
			.of(Suspension.class, "suspension.ground", Literals.SUSPENSION__GROUND, new TextKind())
			.inForm(Section.SUSPENSIONS, 30).inTable(30);
	public static final Field<Suspension, String> NOTE = Field
			.of(Suspension.class, "suspension.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.SUSPENSIONS, 40).inTable(40).confidential();

	public static final List<Field<Suspension, ?>> ALL = List.of(FROM, UNTIL, GROUND, NOTE);

	private SuspensionFields() {
	}
}
