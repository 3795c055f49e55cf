package org.vigie.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class NearestWords {

	private static final int FARTHEST = 3;

	private NearestWords() {
	}

	/** A word that holds the asked one, else the one with the fewest changed letters if they are few. */
	static Optional<String> to(String asked, Collection<String> words) {
		var low = asked.toLowerCase(Locale.ROOT);
		var holding = words.stream().filter(it -> it.toLowerCase(Locale.ROOT).contains(low)).min(Comparator.comparing(String::length).thenComparing(it -> it));
		return holding.or(() -> words.stream().filter(it -> distance(low, it) <= FARTHEST).min(Comparator.comparingInt(it -> distance(low, it))));
	}

	/** Letters to insert, remove or replace (Levenshtein). */
	static int distance(String a, String b) {
		var before = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			before[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			var row = new int[b.length() + 1];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + change);
			}
			before = row;
		}
		return before[b.length()];
	}
}
