package org.vigie.rules.pack;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong in a pack, at a place.
 *
 * @param line from 1
 * @param column from 1
 * @param code {@code E01} to {@code E20} refuse the pack, {@code W01} to {@code W05} warn
 * @param key the key of the sentence in {@code problems.properties}
 * @param path where in the tree, as {@code rules[3].clock}; empty: the whole file
 */
public record Problem(String file, int line, int column, String code, String key, List<String> arguments, String path) {
	public Problem {
		arguments = List.copyOf(arguments);
	}

	public boolean isWarning() {
		return code.startsWith("W");
	}

	/** The sentence in English. */
	public String message() {
		return message(Locale.ENGLISH);
	}

	public String message(Locale locale) {
		return ProblemSentences.of(locale, key, arguments);
	}

	/** {@code file:line:column: code: message [path]}, as compilers print it. */
	public String text(Locale locale) {
		var place = file + ":" + line + ":" + column + ": " + code + ": " + message(locale);
		return path.isEmpty() ? place : place + " [" + path + "]";
	}

	/** {@link #text} in English. */
	@Override
	public String toString() {
		return text(Locale.ENGLISH);
	}
}
