package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.fields.ReferenceKind.Scope;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.Charge;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ClockStart;
import org.vigie.model.Participation;
import org.vigie.model.VigiePackage.Literals;

/** The fields of an offence charged, as listed in {@link #ALL}. */
public final class ChargeFields {
	public static final Field<Charge, String> TEXT = Field
			.of(Charge.class, "charge.text", Literals.CHARGE__TEXT, new TextKind())
			.inForm(Section.CHARGES, 10).inTable(10);
	public static final Field<Charge, Participation> PARTICIPATION = Field
			.of(Charge.class, "charge.participation", Literals.CHARGE__PARTICIPATION, new ReferenceKind<>(Participation.class, Scope.CASE))
			.inForm(Section.CHARGES, 20).inTable(20);
	public static final Field<Charge, String> ARTICLE = Field
			.of(Charge.class, "charge.article", Literals.CHARGE__ARTICLE, new TextKind())
			.inForm(Section.CHARGES, 30).inTable(30);
	public static final Field<Charge, String> OFFENCE_CLASS = Field
			.of(Charge.class, "charge.offenceClass", Literals.CHARGE__OFFENCE_CLASS, new CodeKind(Vocabulary.OFFENCE_CLASS))
			.inForm(Section.CHARGES, 40).inTable(60);
	public static final Field<Charge, String> MAXIMUM_PENALTY = Field
			.of(Charge.class, "charge.maximumPenalty", Literals.CHARGE__MAXIMUM_PENALTY, new LengthKind())
			.inForm(Section.CHARGES, 50).inTable(70);
	public static final Field<Charge, UncertainDate> FROM = Field
			.of(Charge.class, "charge.from", Literals.CHARGE__FROM, new DateKind())
			.inForm(Section.CHARGES, 60).inTable(40);
	public static final Field<Charge, UncertainDate> UNTIL = Field
			.of(Charge.class, "charge.until", Literals.CHARGE__UNTIL, new DateKind())
			.inForm(Section.CHARGES, 70).inTable(50);
	public static final Field<Charge, Charge> REQUALIFIED_FROM = Field
			.of(Charge.class, "charge.requalifiedFrom", Literals.CHARGE__REQUALIFIED_FROM, new ReferenceKind<>(Charge.class, Scope.CASE))
			.inForm(Section.CHARGES, 80);
	public static final Field<Charge, ChargeOutcome> OUTCOME = Field
			.of(Charge.class, "charge.outcome", Literals.CHARGE__OUTCOME, new ChoiceKind<>(ChargeOutcome.class))
			.inForm(Section.CHARGES, 90).inTable(80);
	public static final Field<Charge, UncertainDate> OUTCOME_DATE = Field
			.of(Charge.class, "charge.outcomeDate", Literals.CHARGE__OUTCOME_DATE, new DateKind())
			.inForm(Section.CHARGES, 100).inTable(90);
	public static final Field<Charge, UncertainDate> OFFENCE_DATE = Field
			.of(Charge.class, "charge.offenceDate", Literals.CHARGE__OFFENCE_DATE, new DateKind())
			.inForm(Section.CHARGES, 55);
	public static final Field<Charge, ClockStart> CLOCK_START = Field
			.of(Charge.class, "charge.clockStart", Literals.CHARGE__CLOCK_START, new ChoiceKind<>(ClockStart.class))
			.inForm(Section.CHARGES, 85);
	public static final Field<Charge, String> NOTE = Field
			.of(Charge.class, "charge.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.CHARGES, 110).confidential();

	public static final List<Field<Charge, ?>> ALL = List.of(
			TEXT, PARTICIPATION, ARTICLE, OFFENCE_CLASS, MAXIMUM_PENALTY, FROM, UNTIL, REQUALIFIED_FROM, OUTCOME, OUTCOME_DATE,
			OFFENCE_DATE, CLOCK_START, NOTE);

	private ChargeFields() {
	}
}
