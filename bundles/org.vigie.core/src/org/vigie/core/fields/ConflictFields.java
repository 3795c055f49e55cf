package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.Conflict;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a point on which sources disagree, as listed in {@link #ALL}. */
public final class ConflictFields {
	public static final Field<Conflict, String> TEXT = Field
			.of(Conflict.class, "conflict.text", Literals.CONFLICT__TEXT, new LongTextKind())
			.inForm(Section.CONFLICTS, 10).inTable(10);
	public static final Field<Conflict, String> NOTE = Field
			.of(Conflict.class, "conflict.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.CONFLICTS, 20).inTable(20).confidential();

	public static final List<Field<Conflict, ?>> ALL = List.of(TEXT, NOTE);

	private ConflictFields() {
	}
}
