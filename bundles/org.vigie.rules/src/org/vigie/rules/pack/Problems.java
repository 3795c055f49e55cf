package org.vigie.rules.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one file, 200 at most, and hands them out in the order of the file. */
final class Problems {
	private static final int MOST = 200;

	private final String file;
	private final List<Problem> found = new ArrayList<>();

	Problems(String file) {
		this.file = file;
	}

	void add(String code, YamlNode at, String path, String key, Object... arguments) {
		add(code, at.line(), at.column(), path, key, arguments);
	}

	void add(String code, int line, int column, String path, String key, Object... arguments) {
		var texts = new ArrayList<String>();
		for (var argument : arguments) {
			texts.add(String.valueOf(argument));
		}
		found.add(new Problem(file, line, column, code, key, texts, path));
	}

	boolean refuse() {
		return found.stream().anyMatch(it -> !it.isWarning());
	}

	List<Problem> sorted() {
		return found.stream().distinct().sorted(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column)
				.thenComparing(Problem::code)).limit(MOST).toList();
	}
}
