package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.Attachment;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a file kept with a source, as listed in {@link #ALL}. */
public final class AttachmentFields {
	public static final Field<Attachment, String> NAME = Field
			.of(Attachment.class, "attachment.name", Literals.ATTACHMENT__NAME, new TextKind())
			.inForm(Section.ATTACHMENTS, 10).inTable(10).confidential();
	public static final Field<Attachment, String> MEDIA_TYPE = Field
			.of(Attachment.class, "attachment.mediaType", Literals.ATTACHMENT__MEDIA_TYPE, new TextKind())
			.inForm(Section.ATTACHMENTS, 20).inTable(20);
	public static final Field<Attachment, String> SHA256 = Field
			.of(Attachment.class, "attachment.sha256", Literals.ATTACHMENT__SHA256, new TextKind())
			.inForm(Section.ATTACHMENTS, 30).inTable(40);
	public static final Field<Attachment, Long> SIZE = Field
			.of(Attachment.class, "attachment.size", Literals.ATTACHMENT__SIZE, new NumberKind())
			.inForm(Section.ATTACHMENTS, 40).inTable(30);

	public static final List<Field<Attachment, ?>> ALL = List.of(NAME, MEDIA_TYPE, SHA256, SIZE);

	private AttachmentFields() {
	}
}
