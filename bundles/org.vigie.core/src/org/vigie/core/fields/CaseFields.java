package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.CaseFile;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a case, as listed in {@link #ALL}. */
public final class CaseFields {
	public static final Field<CaseFile, String> TITLE = Field
			.of(CaseFile.class, "caseFile.title", Literals.CASE_FILE__TITLE, new TextKind())
			.inForm(Section.OVERVIEW, 10).inTable(10).inSheet(Sheets.CASES, 10);
	public static final Field<CaseFile, String> KIND = Field
			.of(CaseFile.class, "caseFile.kind", Literals.CASE_FILE__KIND, new TextKind())
			.inForm(Section.OVERVIEW, 20);
	public static final Field<CaseFile, String> SCHEME = Field
			.of(CaseFile.class, "caseFile.scheme", Literals.CASE_FILE__SCHEME, new CodeKind(Vocabulary.SCHEME))
			.inForm(Section.OVERVIEW, 30).inTable(20).inSheet(Sheets.CASES, 20);
	public static final Field<CaseFile, Boolean> AGAINST_UNKNOWN = Field
			.of(CaseFile.class, "caseFile.againstUnknown", Literals.CASE_FILE__AGAINST_UNKNOWN, new YesNoKind())
			.inForm(Section.OVERVIEW, 40);
	public static final Field<CaseFile, String> JURISDICTION = Field
			.of(CaseFile.class, "caseFile.jurisdiction", Literals.CASE_FILE__JURISDICTION, new CodeKind(Vocabulary.JURISDICTION))
			.inForm(Section.OVERVIEW, 50);
	public static final Field<CaseFile, String> COURT = Field
			.of(CaseFile.class, "caseFile.court", Literals.CASE_FILE__COURT, new TextKind())
			.inForm(Section.OVERVIEW, 60).inTable(30).inSheet(Sheets.CASES, 50);
	public static final Field<CaseFile, String> PLACE = Field
			.of(CaseFile.class, "caseFile.place", Literals.CASE_FILE__PLACE, new TextKind())
			.inForm(Section.OVERVIEW, 70).inTable(40).inSheet(Sheets.CASES, 60);
	public static final Field<CaseFile, String> ACCOUNT = Field
			.of(CaseFile.class, "caseFile.account", Literals.CASE_FILE__ACCOUNT, new LongTextKind())
			.inForm(Section.OVERVIEW, 80);
	public static final Field<CaseFile, String> ALLEGATIONS = Field
			.of(CaseFile.class, "caseFile.allegations", Literals.CASE_FILE__ALLEGATIONS, new LongTextKind())
			.inForm(Section.OVERVIEW, 90);
	public static final Field<CaseFile, List<String>> UNKNOWNS = Field
			.of(CaseFile.class, "caseFile.unknowns", Literals.CASE_FILE__UNKNOWNS, new TextListKind())
			.inForm(Section.OVERVIEW, 100);
	public static final Field<CaseFile, List<String>> CAUTIONS = Field
			.of(CaseFile.class, "caseFile.cautions", Literals.CASE_FILE__CAUTIONS, new TextListKind())
			.inForm(Section.OVERVIEW, 110).confidential();
	public static final Field<CaseFile, Boolean> HEADLINE = Field
			.of(CaseFile.class, "caseFile.headline", Literals.CASE_FILE__HEADLINE, new YesNoKind())
			.inForm(Section.OVERVIEW, 120);

	public static final List<Field<CaseFile, ?>> ALL = List.of(
			TITLE, KIND, SCHEME, AGAINST_UNKNOWN, JURISDICTION, COURT, PLACE, ACCOUNT, ALLEGATIONS, UNKNOWNS, CAUTIONS, HEADLINE);

	private CaseFields() {
	}
}
