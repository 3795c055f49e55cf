package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.LegalEvent;
import org.vigie.model.VigiePackage.Literals;

/** The fields of an event of the procedure that a rule may ask for, as listed in {@link #ALL}. */
public final class LegalEventFields {
	public static final Field<LegalEvent, String> NAME = Field
			.of(LegalEvent.class, "legalEvent.name", Literals.LEGAL_EVENT__NAME, new CodeKind(Vocabulary.EVENT))
			.inForm(Section.EVENTS, 10).inTable(10);
	public static final Field<LegalEvent, UncertainDate> DATE = Field
			.of(LegalEvent.class, "legalEvent.date", Literals.LEGAL_EVENT__DATE, new DateKind())
			.inForm(Section.EVENTS, 20).inTable(20);
	public static final Field<LegalEvent, String> NOTE = Field
			.of(LegalEvent.class, "legalEvent.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.EVENTS, 30).inTable(30).confidential();

	public static final List<Field<LegalEvent, ?>> ALL = List.of(NAME, DATE, NOTE);

	private LegalEventFields() {
	}
}
