package org.vigie.core.fields;

import java.util.Optional;
import java.util.Set;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.Texts;

/** The answers yes and no, in words and in their stable form. */
final class Answers {
	private static final Set<String> YES = Set.of("yes", "y", "true", "x", "1", "oui", "o", "vrai", "✓");
	private static final Set<String> NO = Set.of("no", "n", "false", "0", "non", "faux", "-");

	private Answers() {
	}

	static String print(boolean answer, Texts texts) {
		return texts.text(answer ? "answer.yes" : "answer.no");
	}

	static Outcome<Boolean> parse(String typed, Wording wording) {
		var word = Folded.of(typed);
		return known(word, wording.texts()).map(Outcome::done)
				.orElseGet(() -> Outcome.refused(word.isEmpty() ? Trouble.of("field.empty")
				: Trouble.of("field.no-answer", typed.strip())));
	}

	static Outcome<Boolean> read(String text) {
		return switch (text) {
		case "true" -> Outcome.done(Boolean.TRUE);
		case "false" -> Outcome.done(Boolean.FALSE);
		default -> Outcome.refused(Trouble.of("field.no-answer", text));
		};
	}

	private static Optional<Boolean> known(String word, Texts texts) {
		if (YES.contains(word) || word.equals(Folded.of(print(true, texts)))) {
			return Optional.of(Boolean.TRUE);
		}
		return NO.contains(word) || word.equals(Folded.of(print(false, texts))) ? Optional.of(Boolean.FALSE) : Optional.empty();
	}
}
