package org.vigie.core.fields;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** Words of several lines and paragraphs. */
public record LongTextKind() implements FieldKind<String> {

	@Override
	public Class<?> type() {
		return String.class;
	}

	@Override
	public String print(String value, Wording wording) {
		return value;
	}

	@Override
	public Outcome<String> parse(String typed, Wording wording) {
		var text = typed.strip().replaceAll("\\R", "\n");
		return text.isEmpty() ? Outcome.refused(Trouble.of("field.empty")) : Outcome.done(text);
	}

	@Override
	public String write(String value) {
		return value;
	}

	@Override
	public Outcome<String> read(String text) {
		return Outcome.done(text);
	}
}
