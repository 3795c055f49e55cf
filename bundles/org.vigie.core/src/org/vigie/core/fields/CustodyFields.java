package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.fields.ReferenceKind.Scope;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Participation;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a period of custody, as listed in {@link #ALL}. */
public final class CustodyFields {
	public static final Field<CustodyPeriod, Participation> PARTICIPATION = Field
			.of(CustodyPeriod.class, "custodyPeriod.participation", Literals.CUSTODY_PERIOD__PARTICIPATION,
			new ReferenceKind<>(Participation.class, Scope.CASE))
			.inForm(Section.CUSTODY, 10).inTable(10);
	public static final Field<CustodyPeriod, String> LABEL = Field
			.of(CustodyPeriod.class, "custodyPeriod.label", Literals.CUSTODY_PERIOD__LABEL, new TextKind())
			.inForm(Section.CUSTODY, 20);
	public static final Field<CustodyPeriod, UncertainDate> FROM = Field
			.of(CustodyPeriod.class, "custodyPeriod.from", Literals.CUSTODY_PERIOD__FROM, new DateKind())
			.inForm(Section.CUSTODY, 30).inTable(20).inSheet(Sheets.CUSTODY, 30);
	public static final Field<CustodyPeriod, UncertainDate> TO = Field
			.of(CustodyPeriod.class, "custodyPeriod.to", Literals.CUSTODY_PERIOD__TO, new DateKind())
			.inForm(Section.CUSTODY, 40).inTable(30).inSheet(Sheets.CUSTODY, 50);
	public static final Field<CustodyPeriod, UncertainDate> LAST_SEEN = Field
			.of(CustodyPeriod.class, "custodyPeriod.lastSeen", Literals.CUSTODY_PERIOD__LAST_SEEN, new DateKind())
			.inForm(Section.CUSTODY, 50).inTable(40).inSheet(Sheets.CUSTODY, 70);
	public static final Field<CustodyPeriod, UncertainDate> SCHEDULED_END = Field
			.of(CustodyPeriod.class, "custodyPeriod.scheduledEnd", Literals.CUSTODY_PERIOD__SCHEDULED_END, new DateKind())
			.inForm(Section.CUSTODY, 60);
	public static final Field<CustodyPeriod, String> PLACE = Field
			.of(CustodyPeriod.class, "custodyPeriod.place", Literals.CUSTODY_PERIOD__PLACE, new TextKind())
			.inForm(Section.CUSTODY, 70).inTable(60).inSheet(Sheets.CUSTODY, 90);
	public static final Field<CustodyPeriod, String> AUTHORITY = Field
			.of(CustodyPeriod.class, "custodyPeriod.authority", Literals.CUSTODY_PERIOD__AUTHORITY, new TextKind())
			.inForm(Section.CUSTODY, 80).inTable(70).inSheet(Sheets.CUSTODY, 100);
	public static final Field<CustodyPeriod, String> KIND = Field
			.of(CustodyPeriod.class, "custodyPeriod.kind", Literals.CUSTODY_PERIOD__KIND, new TextKind())
			.inForm(Section.CUSTODY, 90).inTable(80).inSheet(Sheets.CUSTODY, 110);
	public static final Field<CustodyPeriod, ClockMode> CLOCK = Field
			.of(CustodyPeriod.class, "custodyPeriod.clock", Literals.CUSTODY_PERIOD__CLOCK, new ChoiceKind<>(ClockMode.class))
			.inForm(Section.CUSTODY, 100).inTable(90).inSheet(Sheets.CUSTODY, 130);
	public static final Field<CustodyPeriod, String> NOTE = Field
			.of(CustodyPeriod.class, "custodyPeriod.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.CUSTODY, 110).inTable(100).inSheet(Sheets.CUSTODY, 140).confidential();

	public static final List<Field<CustodyPeriod, ?>> ALL = List.of(
			PARTICIPATION, LABEL, FROM, TO, LAST_SEEN, SCHEDULED_END, PLACE, AUTHORITY, KIND, CLOCK, NOTE);

	private CustodyFields() {
	}
}
