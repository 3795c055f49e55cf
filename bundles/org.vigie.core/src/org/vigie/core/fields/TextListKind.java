package org.vigie.core.fields;

import java.util.List;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** Several texts, one a line. */
public record TextListKind() implements FieldKind<List<String>> {

	@Override
	public Class<?> type() {
		return List.class;
	}

	@Override
	public String print(List<String> value, Wording wording) {
		return write(value);
	}

	@Override
	public Outcome<List<String>> parse(String typed, Wording wording) {
		var lines = typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
		return lines.isEmpty() ? Outcome.refused(Trouble.of("field.empty")) : Outcome.done(lines);
	}

	@Override
	public String write(List<String> value) {
		return String.join("\n", value.stream().map(it -> it.replaceAll("\\R", " ")).toList());
	}

	@Override
	public Outcome<List<String>> read(String text) {
		return Outcome.done(text.lines().filter(it -> !it.isEmpty()).toList());
	}
}
