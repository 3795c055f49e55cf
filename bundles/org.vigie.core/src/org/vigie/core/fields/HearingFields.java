package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;
import org.vigie.model.Hearing;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a hearing, announced or held, as listed in {@link #ALL}. */
public final class HearingFields {
	public static final Field<Hearing, UncertainDate> DATE = Field
			.of(Hearing.class, "hearing.date", Literals.HEARING__DATE, new DateKind())
			.inForm(Section.HEARINGS, 10).inTable(10);
	public static final Field<Hearing, DateSense> SENSE = Field
			.of(Hearing.class, "hearing.sense", Literals.HEARING__SENSE, new ChoiceKind<>(DateSense.class))
			.inForm(Section.HEARINGS, 20).inTable(20);
	public static final Field<Hearing, String> ROOM = Field
			.of(Hearing.class, "hearing.room", Literals.HEARING__ROOM, new TextKind())
			.inForm(Section.HEARINGS, 30).inTable(30);
	public static final Field<Hearing, String> SET_BY = Field
			.of(Hearing.class, "hearing.setBy", Literals.HEARING__SET_BY, new TextKind())
			.inForm(Section.HEARINGS, 40).inTable(40);
	public static final Field<Hearing, String> OUTCOME = Field
			.of(Hearing.class, "hearing.outcome", Literals.HEARING__OUTCOME, new TextKind())
			.inForm(Section.HEARINGS, 50).inTable(50);
	public static final Field<Hearing, String> NOTE = Field
			.of(Hearing.class, "hearing.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.HEARINGS, 60).inTable(60).confidential();

	public static final List<Field<Hearing, ?>> ALL = List.of(DATE, SENSE, ROOM, SET_BY, OUTCOME, NOTE);

	private HearingFields() {
	}
}
