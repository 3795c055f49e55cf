package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.Count;
import org.vigie.model.CountExactness;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a number that one source gives, as listed in {@link #ALL}. */
public final class CountFields {
	public static final Field<Count, Long> NUMBER = Field
			.of(Count.class, "count.number", Literals.COUNT__NUMBER, new NumberKind())
			.inForm(Section.COUNTS, 10).inTable(10).inSheet(Sheets.COUNTS, 20);
	public static final Field<Count, String> QUALIFIER = Field
			.of(Count.class, "count.qualifier", Literals.COUNT__QUALIFIER, new TextKind())
			.inForm(Section.COUNTS, 20).inTable(20).inSheet(Sheets.COUNTS, 30);
	public static final Field<Count, String> UNIT = Field
			.of(Count.class, "count.unit", Literals.COUNT__UNIT, new TextKind())
			.inForm(Section.COUNTS, 30).inTable(30).inSheet(Sheets.COUNTS, 40);
	public static final Field<Count, String> STATED_BY = Field
			.of(Count.class, "count.statedBy", Literals.COUNT__STATED_BY, new TextKind())
			.inForm(Section.COUNTS, 40).inTable(40).inSheet(Sheets.COUNTS, 50);
	public static final Field<Count, CountExactness> EXACTNESS = Field
			.of(Count.class, "count.exactness", Literals.COUNT__EXACTNESS, new ChoiceKind<>(CountExactness.class))
			.inForm(Section.COUNTS, 50).inTable(50);
	public static final Field<Count, String> NOTE = Field
			.of(Count.class, "count.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.COUNTS, 60).inTable(60).confidential();

	public static final List<Field<Count, ?>> ALL = List.of(NUMBER, QUALIFIER, UNIT, STATED_BY, EXACTNESS, NOTE);

	private CountFields() {
	}
}
