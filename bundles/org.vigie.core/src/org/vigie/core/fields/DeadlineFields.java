package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Deadline;
import org.vigie.model.EntryDeadlineKind;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a deadline of an act, entered or computed by a rule, as listed in {@link #ALL}. */
public final class DeadlineFields {
	public static final Field<Deadline, EntryDeadlineKind> KIND = Field
			.of(Deadline.class, "deadline.kind", Literals.DEADLINE__KIND, new ChoiceKind<>(EntryDeadlineKind.class))
			.inForm(Section.DEADLINES, 10).inTable(10);
	public static final Field<Deadline, String> TEXT = Field
			.of(Deadline.class, "deadline.text", Literals.DEADLINE__TEXT, new TextKind())
			.inForm(Section.DEADLINES, 20).inTable(20);
	public static final Field<Deadline, UncertainDate> DUE = Field
			.of(Deadline.class, "deadline.due", Literals.DEADLINE__DUE, new DateKind())
			.inForm(Section.DEADLINES, 30).inTable(30);
	public static final Field<Deadline, UncertainDate> DONE = Field
			.of(Deadline.class, "deadline.done", Literals.DEADLINE__DONE, new DateKind())
			.inForm(Section.DEADLINES, 40).inTable(40);
	public static final Field<Deadline, String> RULE = Field
			.of(Deadline.class, "deadline.rule", Literals.DEADLINE__RULE, new CodeKind(Vocabulary.RULE))
			.inForm(Section.DEADLINES, 34).inTable(44);
	public static final Field<Deadline, UncertainDate> START = Field
			.of(Deadline.class, "deadline.start", Literals.DEADLINE__START, new DateKind())
			.inForm(Section.DEADLINES, 36).inTable(46);
	public static final Field<Deadline, String> RESPONDENT = Field
			.of(Deadline.class, "deadline.respondent", Literals.DEADLINE__RESPONDENT, new TextKind())
			.inForm(Section.DEADLINES, 38);
	public static final Field<Deadline, String> NOTE = Field
			.of(Deadline.class, "deadline.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.DEADLINES, 50).inTable(50).confidential();

	public static final List<Field<Deadline, ?>> ALL = List.of(KIND, TEXT, DUE, DONE, RULE, START, RESPONDENT, NOTE);

	private DeadlineFields() {
	}
}
