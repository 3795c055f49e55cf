package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.CustodyTitle;
import org.vigie.model.VigiePackage.Literals;

/** The fields of the title a person is held under, as listed in {@link #ALL}. */
public final class CustodyTitleFields {
	public static final Field<CustodyTitle, String> JURISDICTION = Field
			.of(CustodyTitle.class, "custodyTitle.jurisdiction", Literals.CUSTODY_TITLE__JURISDICTION,
			new CodeKind(Vocabulary.JURISDICTION))
			.inForm(Section.TITLE, 10);
	public static final Field<CustodyTitle, CustodyStage> STAGE = Field
			.of(CustodyTitle.class, "custodyTitle.stage", Literals.CUSTODY_TITLE__STAGE, new ChoiceKind<>(CustodyStage.class))
			.inForm(Section.TITLE, 20).inTable(10).inSheet(Sheets.CUSTODY, 80);
	public static final Field<CustodyTitle, Boolean> SAME_DAY_AS_PERIOD = Field
			.of(CustodyTitle.class, "custodyTitle.sameDayAsPeriod", Literals.CUSTODY_TITLE__SAME_DAY_AS_PERIOD, new YesNoKind())
			.inForm(Section.TITLE, 30);
	public static final Field<CustodyTitle, UncertainDate> FROM = Field
			.of(CustodyTitle.class, "custodyTitle.from", Literals.CUSTODY_TITLE__FROM, new DateKind())
			.inForm(Section.TITLE, 40).inTable(20);
	public static final Field<CustodyTitle, String> START_EVENT = Field
			.of(CustodyTitle.class, "custodyTitle.startEvent", Literals.CUSTODY_TITLE__START_EVENT, new CodeKind(Vocabulary.START_EVENT))
			.inForm(Section.TITLE, 50).inTable(30);
	public static final Field<CustodyTitle, String> OFFENCE_CLASS = Field
			.of(CustodyTitle.class, "custodyTitle.offenceClass", Literals.CUSTODY_TITLE__OFFENCE_CLASS,
			new CodeKind(Vocabulary.OFFENCE_CLASS))
			.inForm(Section.TITLE, 60).inTable(40);
	public static final Field<CustodyTitle, String> OFFENCE_CLASS_NOTE = Field
			.of(CustodyTitle.class, "custodyTitle.offenceClassNote", Literals.CUSTODY_TITLE__OFFENCE_CLASS_NOTE, new TextKind())
			.inForm(Section.TITLE, 70);
	public static final Field<CustodyTitle, String> MAXIMUM_PENALTY = Field
			.of(CustodyTitle.class, "custodyTitle.maximumPenalty", Literals.CUSTODY_TITLE__MAXIMUM_PENALTY, new LengthKind())
			.inForm(Section.TITLE, 80).inTable(50);
	public static final Field<CustodyTitle, Completeness> ORDERS = Field
			.of(CustodyTitle.class, "custodyTitle.orders", Literals.CUSTODY_TITLE__ORDERS, new ChoiceKind<>(Completeness.class))
			.inForm(Section.TITLE, 90);
	public static final Field<CustodyTitle, Boolean> TERRORISM = Field
			.of(CustodyTitle.class, "custodyTitle.terrorism", Literals.CUSTODY_TITLE__TERRORISM, new TriStateKind())
			.inForm(Section.TITLE, 100);
	public static final Field<CustodyTitle, Boolean> DOMICILED = Field
			.of(CustodyTitle.class, "custodyTitle.domiciled", Literals.CUSTODY_TITLE__DOMICILED, new TriStateKind())
			.inForm(Section.TITLE, 110);
	public static final Field<CustodyTitle, Boolean> PRIOR_CONVICTION = Field
			.of(CustodyTitle.class, "custodyTitle.priorConviction", Literals.CUSTODY_TITLE__PRIOR_CONVICTION, new TriStateKind())
			.inForm(Section.TITLE, 120);
	public static final Field<CustodyTitle, Boolean> LISTED_OFFENCE = Field
			.of(CustodyTitle.class, "custodyTitle.listedOffence", Literals.CUSTODY_TITLE__LISTED_OFFENCE, new TriStateKind())
			.inForm(Section.TITLE, 130);
	public static final Field<CustodyTitle, String> SENTENCE = Field
			.of(CustodyTitle.class, "custodyTitle.sentence", Literals.CUSTODY_TITLE__SENTENCE, new LengthKind())
			.inForm(Section.TITLE, 140).inTable(60);
	public static final Field<CustodyTitle, String> REDUCTION = Field
			.of(CustodyTitle.class, "custodyTitle.reduction", Literals.CUSTODY_TITLE__REDUCTION, new LengthKind())
			.inForm(Section.TITLE, 150);

	public static final List<Field<CustodyTitle, ?>> ALL = List.of(
			JURISDICTION, STAGE, SAME_DAY_AS_PERIOD, FROM, START_EVENT, OFFENCE_CLASS, OFFENCE_CLASS_NOTE, MAXIMUM_PENALTY,
			ORDERS, TERRORISM, DOMICILED, PRIOR_CONVICTION, LISTED_OFFENCE, SENTENCE, REDUCTION);

	private CustodyTitleFields() {
	}
}
