package org.vigie.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The word somebody probably meant: the one most alike, a common beginning counting more (similarity of Jaro and Winkler). */
public final class Nearest {

	private static final double ALIKE = 0.7;

	private Nearest() {
	}

	/** The word most like the one written; empty when none is much alike. Of equals the first in the alphabet. */
	public static Optional<String> to(String written, Collection<String> words) {
		return words.stream().filter(it -> similarity(written, it) >= ALIKE)
				.max(Comparator.comparingDouble((String it) -> similarity(written, it)).thenComparing(Comparator.reverseOrder()));
	}

	/** From 0, nothing in common, to 1, equal. */
	static double similarity(String one, String other) {
		var common = jaro(one, other);
		var start = 0;
		while (start < Math.min(4, Math.min(one.length(), other.length())) && one.charAt(start) == other.charAt(start)) {
			start++;
		}
		return common + start * 0.1 * (1 - common);
	}

	private static double jaro(String one, String other) {
		var reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
		var taken = new boolean[other.length()];
		var matched = new StringBuilder();
		for (var i = 0; i < one.length(); i++) {
			for (var j = Math.max(0, i - reach); j <= Math.min(other.length() - 1, i + reach); j++) {
				if (!taken[j] && one.charAt(i) == other.charAt(j)) {
					taken[j] = true;
					matched.append(one.charAt(i));
					break;
				}
			}
		}
		if (matched.isEmpty()) {
			return one.equals(other) ? 1 : 0;
		}
		double count = matched.length();
		return (count / one.length() + count / other.length() + (count - moved(matched, other, taken) / 2.0) / count) / 3;
	}

	private static int moved(CharSequence matched, String other, boolean[] taken) {
		var moved = 0;
		var at = 0;
		for (var j = 0; j < other.length(); j++) {
			if (taken[j] && other.charAt(j) != matched.charAt(at++)) {
				moved++;
			}
		}
		return moved;
	}
}
