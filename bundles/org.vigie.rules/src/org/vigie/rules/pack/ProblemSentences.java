package org.vigie.rules.pack;

import java.util.List;
import java.util.Locale;

import org.vigie.rules.SentenceBundle;

/** The sentences of {@link Problem}s, English and French. */
final class ProblemSentences {
	private static final SentenceBundle BUNDLE = SentenceBundle.of(ProblemSentences.class, "problems");

	private ProblemSentences() {
	}

	static String of(Locale locale, String key, List<String> arguments) {
		return BUNDLE.format(locale, key, arguments.toArray());
	}
}
