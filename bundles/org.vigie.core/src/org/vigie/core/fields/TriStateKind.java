package org.vigie.core.fields;

import java.util.Optional;
import java.util.Set;

import org.vigie.core.outcome.Outcome;

/** Yes, no, or not known: no value at all, which is different from no. */
public record TriStateKind() implements FieldKind<Boolean> {
	private static final Set<String> NOT_KNOWN = Set.of("?", "unknown", "not known", "inconnu", "non connu");

	@Override
	public Class<?> type() {
		return Boolean.class;
	}

	@Override
	public String print(Boolean value, Wording wording) {
		return Answers.print(value, wording.texts());
	}

	/** The word for no value. */
	public String printUnknown(Wording wording) {
		return wording.texts().text("answer.unknown");
	}

	@Override
	public Outcome<Boolean> parse(String typed, Wording wording) {
		return Answers.parse(typed, wording);
	}

	@Override
	public Outcome<Optional<Boolean>> parseMaybe(String typed, Wording wording) {
		var word = Folded.of(typed);
		return word.isEmpty() || NOT_KNOWN.contains(word) || word.equals(Folded.of(printUnknown(wording))) ? Outcome.done(Optional.empty())
				: parse(typed, wording).map(Optional::of);
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
