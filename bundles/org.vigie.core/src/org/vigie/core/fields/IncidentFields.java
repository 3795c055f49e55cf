package org.vigie.core.fields;

import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Incident;
import org.vigie.model.VigiePackage.Literals;

/** The fields of what happened, as one source tells it, as listed in {@link #ALL}. */
public final class IncidentFields {
	public static final Field<Incident, String> LABEL = Field
			.of(Incident.class, "incident.label", Literals.INCIDENT__LABEL, new TextKind())
			.inForm(Section.INCIDENTS, 10).inTable(10);
	public static final Field<Incident, String> PLACE = Field
			.of(Incident.class, "incident.place", Literals.INCIDENT__PLACE, new TextKind())
			.inForm(Section.INCIDENTS, 20).inTable(20);
	public static final Field<Incident, UncertainDate> DATE = Field
			.of(Incident.class, "incident.date", Literals.INCIDENT__DATE, new DateKind())
			.inForm(Section.INCIDENTS, 30).inTable(30);
	public static final Field<Incident, String> NOTE = Field
			.of(Incident.class, "incident.note", Literals.SOURCED__NOTE, new LongTextKind())
			.inForm(Section.INCIDENTS, 40).inTable(40).confidential();

	public static final List<Field<Incident, ?>> ALL = List.of(LABEL, PLACE, DATE, NOTE);

	private IncidentFields() {
	}
}
