package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Proceeding;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a phase before a court or body, as listed in {@link #ALL}. */
public final class ProceedingFields {
	public static final Field<Proceeding, String> BODY = Field
			.of(Proceeding.class, "proceeding.body", Literals.PROCEEDING__BODY, new TextKind())
			.inForm(Section.PROCEEDINGS, 10).inTable(10);
	public static final Field<Proceeding, String> PHASE = Field
			.of(Proceeding.class, "proceeding.phase", Literals.PROCEEDING__PHASE, new TextKind())
			.inForm(Section.PROCEEDINGS, 20).inTable(20);
	public static final Field<Proceeding, String> REFERENCE = Field
			.of(Proceeding.class, "proceeding.reference", Literals.PROCEEDING__REFERENCE, new TextKind())
			.inForm(Section.PROCEEDINGS, 30).inTable(30);
	public static final Field<Proceeding, UncertainDate> FROM = Field
			.of(Proceeding.class, "proceeding.from", Literals.PROCEEDING__FROM, new DateKind())
			.inForm(Section.PROCEEDINGS, 40).inTable(40);
	public static final Field<Proceeding, UncertainDate> TO = Field
			.of(Proceeding.class, "proceeding.to", Literals.PROCEEDING__TO, new DateKind())
			.inForm(Section.PROCEEDINGS, 50).inTable(50);
	public static final Field<Proceeding, String> NOTE = Field
			.of(Proceeding.class, "proceeding.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.PROCEEDINGS, 60).inTable(60).confidential();

	public static final List<Field<Proceeding, ?>> ALL = List.of(BODY, PHASE, REFERENCE, FROM, TO, NOTE);

	private ProceedingFields() {
	}
}
