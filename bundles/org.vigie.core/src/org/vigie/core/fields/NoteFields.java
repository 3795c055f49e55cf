package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Note;
import org.vigie.model.NoteKind;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a note, a call or a task, as listed in {@link #ALL}. */
public final class NoteFields {
	public static final Field<Note, NoteKind> KIND = Field
			.of(Note.class, "note.kind", Literals.NOTE__KIND, new ChoiceKind<>(NoteKind.class))
			.inForm(Section.NOTES, 10).inTable(10).confidential();
	public static final Field<Note, UncertainDate> DATE = Field
			.of(Note.class, "note.date", Literals.NOTE__DATE, new DateKind())
			.inForm(Section.NOTES, 20).inTable(20).confidential();
	public static final Field<Note, String> AUTHOR = Field
			.of(Note.class, "note.author", Literals.NOTE__AUTHOR, new TextKind())
			.inForm(Section.NOTES, 30).inTable(30).confidential();
	public static final Field<Note, String> TEXT = Field
			.of(Note.class, "note.text", Literals.NOTE__TEXT, new LongTextKind())
			.inForm(Section.NOTES, 40).inTable(40).confidential();
	public static final Field<Note, UncertainDate> DUE = Field
			.of(Note.class, "note.due", Literals.NOTE__DUE, new DateKind())
			.inForm(Section.NOTES, 50).inTable(50).confidential();
	public static final Field<Note, UncertainDate> DONE = Field
			.of(Note.class, "note.done", Literals.NOTE__DONE, new DateKind())
			.inForm(Section.NOTES, 60).inTable(60).confidential();
	public static final Field<Note, String> NOTE = Field
			.of(Note.class, "note.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.NOTES, 70).confidential();

	public static final List<Field<Note, ?>> ALL = List.of(KIND, DATE, AUTHOR, TEXT, DUE, DONE, NOTE);

	private NoteFields() {
	}
}
