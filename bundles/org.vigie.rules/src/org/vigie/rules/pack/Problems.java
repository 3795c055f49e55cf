package org.vigie.rules.pack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gathers the problems of one file and hands them out in the order of the file, 200 at most. */
final class Problems {
	private static final int MOST = 200;
	private static final int MOST_KEPT = 20_000;
	private static final int MOST_SUGGESTED = 25;
	private static final int LONGEST_ARGUMENT = 120;
	/** Sentences made of many words of ours. */
	private static final Set<String> WHOLE = Set.of("test-failed", "cycle", "type.word");

	private final String file;
	private final List<Problem> found = new ArrayList<>();
	private boolean refuse;

	Problems(String file) {
		this.file = file;
	}

	void add(String code, YamlNode at, String path, String key, Object... arguments) {
		add(code, at.line(), at.column(), path, key, arguments);
	}

	void add(String code, int line, int column, String path, String key, Object... arguments) {
		var texts = new ArrayList<String>();
		for (var argument : arguments) {
			texts.add(WHOLE.contains(key) ? String.valueOf(argument) : shown(String.valueOf(argument)));
		}
		var problem = new Problem(file, line, column, code, key, texts, path);
		refuse |= !problem.isWarning();
		if (found.size() < MOST_KEPT) {
			found.add(problem);
		}
	}

	boolean refuse() {
		return refuse;
	}

	/** Whether no more need to be looked for. */
	boolean full() {
		return found.size() >= MOST;
	}

	/** The word that was meant, among those known; where there are many problems, not looked for any more. */
	Optional<String> near(String word, Collection<String> known) {
		return found.size() < MOST_SUGGESTED ? Closest.to(word, known) : Optional.empty();
	}

	List<Problem> sorted() {
		return found.stream().distinct().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)
				.thenComparing(Problem::code)).limit(MOST).toList();
	}

	/** What a file says may be as long as the file; a message is not. */
	static String shown(String text) {
		if (text.length() <= LONGEST_ARGUMENT) {
			return text;
		}
		var end = Character.isHighSurrogate(text.charAt(LONGEST_ARGUMENT - 2)) ? LONGEST_ARGUMENT - 2 : LONGEST_ARGUMENT - 1;
		return text.substring(0, end) + "…";
	}
}
