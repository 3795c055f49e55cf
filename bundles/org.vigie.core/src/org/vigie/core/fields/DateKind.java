package org.vigie.core.fields;

import org.vigie.core.dates.DateDisplay;
import org.vigie.core.dates.DateEntry;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.edtf.EdtfFormatException;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/**
 * An uncertain date, typed as people write dates and kept as ISO 8601-2 text. What a date tells of its record (happened, true on, planned
 * for) is a field of its own; {@link DateEntry} gives both where they are typed together.
 */
public record DateKind() implements FieldKind<UncertainDate> {

	@Override
	public Class<?> type() {
		return UncertainDate.class;
	}

	@Override
	public String print(UncertainDate value, Wording wording) {
		return DateDisplay.of(value, wording.texts());
	}

	@Override
	public Outcome<UncertainDate> parse(String typed, Wording wording) {
		if (typed.isBlank()) {
			return Outcome.refused(Trouble.of("field.empty"));
		}
		return DateEntry.read(typed, wording).then(understood -> understood.sense() != DateSense.OCCURRED
				? Outcome.refused(Trouble.of("date.sense-apart"))
				: Outcome.done(understood.date()).noting(understood.question().stream().toList()));
	}

	@Override
	public String write(UncertainDate value) {
		return value.text();
	}

	@Override
	public Outcome<UncertainDate> read(String text) {
		try {
			return Outcome.done(UncertainDate.parse(text));
		} catch (EdtfFormatException e) {
			return Outcome.refused(DateEntry.trouble(e));
		}
	}
}
