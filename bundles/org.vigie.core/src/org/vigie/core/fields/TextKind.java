package org.vigie.core.fields;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** One line of words. */
public record TextKind() implements FieldKind<String> {

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
		var line = typed.strip().replaceAll("\\s*\\R\\s*", " ");
		return line.isEmpty() ? Outcome.refused(Trouble.of("field.empty")) : Outcome.done(line);
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
