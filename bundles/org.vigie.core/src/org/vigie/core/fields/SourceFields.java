package org.vigie.core.fields;

import java.util.List;

import org.vigie.model.Source;
import org.vigie.model.SourceReliability;
import org.vigie.model.VigiePackage.Literals;

/** The fields of a publication or document, as listed in {@link #ALL}. */
public final class SourceFields {
	public static final Field<Source, String> PUBLISHER = Field
			.of(Source.class, "source.publisher", Literals.SOURCE__PUBLISHER, new TextKind())
			.inForm(Section.SOURCES, 10).inTable(10).inSheet(Sheets.SOURCES, 20);
	public static final Field<Source, String> TITLE = Field
			.of(Source.class, "source.title", Literals.SOURCE__TITLE, new TextKind())
			.inForm(Section.SOURCES, 20).inTable(20).inSheet(Sheets.SOURCES, 30);
	public static final Field<Source, String> DATE = Field
			.of(Source.class, "source.date", Literals.SOURCE__DATE, new TextKind())
			.inForm(Section.SOURCES, 30).inTable(30).inSheet(Sheets.SOURCES, 40);
	public static final Field<Source, String> KIND = Field
			.of(Source.class, "source.kind", Literals.SOURCE__KIND, new TextKind())
			.inForm(Section.SOURCES, 40).inTable(40);
	public static final Field<Source, String> URL = Field
			.of(Source.class, "source.url", Literals.SOURCE__URL, new TextKind())
			.inForm(Section.SOURCES, 50).inTable(60).inSheet(Sheets.SOURCES, 60);
	public static final Field<Source, String> RELIABILITY = Field
			.of(Source.class, "source.reliability", Literals.SOURCE__RELIABILITY, new TextKind())
			.inForm(Section.SOURCES, 60).inSheet(Sheets.SOURCES, 50);
	public static final Field<Source, SourceReliability> CONFIDENCE = Field
			.of(Source.class, "source.confidence", Literals.SOURCE__CONFIDENCE, new ChoiceKind<>(SourceReliability.class))
			.inForm(Section.SOURCES, 70).inTable(50);

	public static final List<Field<Source, ?>> ALL = List.of(PUBLISHER, TITLE, DATE, KIND, URL, RELIABILITY, CONFIDENCE);

	private SourceFields() {
	}
}
