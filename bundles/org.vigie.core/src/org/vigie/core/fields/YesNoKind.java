package org.vigie.core.fields;

import org.vigie.core.outcome.Outcome;

/** Yes or no; never empty in the model, where no is what nobody changed. */
public record YesNoKind() implements FieldKind<Boolean> {

	@Override
	public Class<?> type() {
		return Boolean.class;
	}

	@Override
	public String print(Boolean value, Wording wording) {
		return Answers.print(value, wording.texts());
	}

	@Override
	public Outcome<Boolean> parse(String typed, Wording wording) {
		return Answers.parse(typed, wording);
	}

	@Override
	public String write(Boolean value) {
		return value.toString();
	}

	@Override
	public Outcome<Boolean> read(String text) {
		return Answers.read(text);
	}
}
