package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.fields.ReferenceKind.Scope;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Charge;
import org.vigie.model.DateSense;
import org.vigie.model.Participation;
import org.vigie.model.Proceeding;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a status on a date, as listed in {@link #ALL}. */
public final class StatusFields {
	public static final Field<StatusChange, UncertainDate> DATE = Field
			.of(StatusChange.class, "statusChange.date", Literals.STATUS_CHANGE__DATE, new DateKind())
			.inForm(Section.STATUS, 10).inTable(10).inSheet(Sheets.STATUS, 30);
	public static final Field<StatusChange, DateSense> SENSE = Field
			.of(StatusChange.class, "statusChange.sense", Literals.STATUS_CHANGE__SENSE, new ChoiceKind<>(DateSense.class))
			.inForm(Section.STATUS, 20).inTable(20);
	public static final Field<StatusChange, String> CODE = Field
			.of(StatusChange.class, "statusChange.code", Literals.STATUS_CHANGE__CODE, new CodeKind(Vocabulary.STATUS))
			.inForm(Section.STATUS, 30).inTable(30).inSheet(Sheets.STATUS, 50);
	public static final Field<StatusChange, String> TEXT = Field
			.of(StatusChange.class, "statusChange.text", Literals.STATUS_CHANGE__TEXT, new LongTextKind())
			.inForm(Section.STATUS, 40).inTable(40).inSheet(Sheets.STATUS, 60);
	public static final Field<StatusChange, String> AUTHORITY = Field
			.of(StatusChange.class, "statusChange.authority", Literals.STATUS_CHANGE__AUTHORITY, new TextKind())
			.inForm(Section.STATUS, 50).inTable(50).inSheet(Sheets.STATUS, 70);
	public static final Field<StatusChange, Participation> PARTICIPATION = Field
			.of(StatusChange.class, "statusChange.participation", Literals.STATUS_CHANGE__PARTICIPATION,
			new ReferenceKind<>(Participation.class, Scope.CASE))
			.inForm(Section.STATUS, 60).inTable(60).inSheet(Sheets.STATUS, 20);
	public static final Field<StatusChange, Charge> CHARGE = Field
			.of(StatusChange.class, "statusChange.charge", Literals.STATUS_CHANGE__CHARGE, new ReferenceKind<>(Charge.class, Scope.CASE))
			.inForm(Section.STATUS, 70);
	public static final Field<StatusChange, Proceeding> PROCEEDING = Field
			.of(StatusChange.class, "statusChange.proceeding", Literals.STATUS_CHANGE__PROCEEDING,
			new ReferenceKind<>(Proceeding.class, Scope.CASE))
			.inForm(Section.STATUS, 80);
	public static final Field<StatusChange, String> NOTE = Field
			.of(StatusChange.class, "statusChange.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.STATUS, 90).inTable(70).inSheet(Sheets.STATUS, 100).confidential();

	public static final List<Field<StatusChange, ?>> ALL = List.of(DATE, SENSE, CODE, TEXT, AUTHORITY, PARTICIPATION, CHARGE, PROCEEDING,
			NOTE);

	private StatusFields() {
	}
}
