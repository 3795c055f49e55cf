package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.fields.ReferenceKind.Scope;
import org.vigie.model.CaseFile;
import org.vigie.model.CaseLink;
import org.vigie.model.CaseLinkKind;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a link to another case, as listed in {@link #ALL}. */
public final class CaseLinkFields {
	public static final Field<CaseLink, CaseFile> TARGET = Field
			.of(CaseLink.class, "caseLink.target", Literals.CASE_LINK__TARGET, new ReferenceKind<>(CaseFile.class, Scope.REGISTER))
			.inForm(Section.LINKS, 10).inTable(10);
	public static final Field<CaseLink, CaseLinkKind> KIND = Field
			.of(CaseLink.class, "caseLink.kind", Literals.CASE_LINK__KIND, new ChoiceKind<>(CaseLinkKind.class))
			.inForm(Section.LINKS, 20).inTable(20);

	public static final List<Field<CaseLink, ?>> ALL = List.of(TARGET, KIND);

	private CaseLinkFields() {
	}
}
