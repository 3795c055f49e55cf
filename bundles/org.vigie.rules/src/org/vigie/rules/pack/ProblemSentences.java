package org.vigie.rules.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.vigie.rules.SentenceBundle;

/**
 * The sentences of {@link Problem}s, English and French. An argument that begins with {@code @} is itself a key, its own arguments
 * behind {@code |}.
 */
final class ProblemSentences {
	static final SentenceBundle BUNDLE = SentenceBundle.of(ProblemSentences.class, "problems");

	private ProblemSentences() {
	}

	static String of(Locale locale, String key, List<String> arguments) {
		return BUNDLE.format(locale, key, arguments.stream().map(it -> argument(locale, it)).toArray());
	}

	private static String argument(Locale locale, String argument) {
		var parts = argument.startsWith("@") ? argument.substring(1).split("\\|", -1) : new String[] { "" };
		return BUNDLE.pattern(locale, parts[0]).isEmpty() ? argument : BUNDLE.format(locale, parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
	}
}
