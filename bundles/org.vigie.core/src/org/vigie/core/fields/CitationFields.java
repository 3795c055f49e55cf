package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.fields.ReferenceKind.Scope;
import org.vigie.model.Citation;
import org.vigie.model.Source;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a place in a source that supports a record, as listed in {@link #ALL}. */
public final class CitationFields {
	public static final Field<Citation, Source> SOURCE = Field
			.of(Citation.class, "citation.source", Literals.CITATION__SOURCE, new ReferenceKind<>(Source.class, Scope.REGISTER))
			.inForm(Section.CITATIONS, 10).inTable(10);
	public static final Field<Citation, String> SUPPORTS = Field
			.of(Citation.class, "citation.supports", Literals.CITATION__SUPPORTS, new TextKind())
			.inForm(Section.CITATIONS, 20).inTable(20);
	public static final Field<Citation, String> PAGE = Field
			.of(Citation.class, "citation.page", Literals.CITATION__PAGE, new TextKind())
			.inForm(Section.CITATIONS, 30).inTable(30);
	public static final Field<Citation, String> QUOTE = Field
			.of(Citation.class, "citation.quote", Literals.CITATION__QUOTE, new LongTextKind())
			.inForm(Section.CITATIONS, 40).inTable(40);
	public static final Field<Citation, Boolean> RETAINED = Field
			.of(Citation.class, "citation.retained", Literals.CITATION__RETAINED, new YesNoKind())
			.inForm(Section.CITATIONS, 50).inTable(50);
	public static final Field<Citation, String> REASON = Field
			.of(Citation.class, "citation.reason", Literals.CITATION__REASON, new TextKind())
			.inForm(Section.CITATIONS, 60).inTable(60).confidential();

	public static final List<Field<Citation, ?>> ALL = List.of(SOURCE, SUPPORTS, PAGE, QUOTE, RETAINED, REASON);

	private CitationFields() {
	}
}
