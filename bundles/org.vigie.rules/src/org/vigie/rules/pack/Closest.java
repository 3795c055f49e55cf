package org.vigie.rules.pack;

import java.util.Collection;
import java.util.Optional;

/** The word a person may have meant: the nearest one by letters put in, left out, changed or swapped. */
final class Closest {
	/** Longer words are no slips of the hand. */
	private static final int LONGEST = 40;

	private Closest() {
	}

	/** Empty where none is near; one change in three letters is near. Of several as near the first by letters. */
	static Optional<String> to(String word, Collection<String> known) {
		if (word.length() > LONGEST) {
			return Optional.empty();
		}
		var nearest = Optional.<String>empty();
		var least = Integer.MAX_VALUE;
		for (var each : known) {
			var most = Math.max(1, Math.max(word.length(), each.length()) / 3);
			if (each.length() > LONGEST || Math.abs(each.length() - word.length()) > most) {
				continue;
			}
			var distance = distance(word, each);
			if (distance <= most && (distance < least || distance == least && each.compareTo(nearest.orElseThrow()) < 0)) {
				nearest = Optional.of(each);
				least = distance;
			}
		}
		return nearest;
	}

	private static int distance(String one, String other) {
		var table = new int[one.length() + 1][other.length() + 1];
		for (var row = 0; row <= one.length(); row++) {
			for (var column = 0; column <= other.length(); column++) {
				table[row][column] = row == 0 ? column : column == 0 ? row : step(table, one, other, row, column);
			}
		}
		return table[one.length()][other.length()];
	}

	private static int step(int[][] table, String one, String other, int row, int column) {
		var same = Character.toLowerCase(one.charAt(row - 1)) == Character.toLowerCase(other.charAt(column - 1));
		var best = Math.min(Math.min(table[row - 1][column], table[row][column - 1]) + 1,
				table[row - 1][column - 1] + (same ? 0 : 1));
		var swapped = row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
				&& one.charAt(row - 2) == other.charAt(column - 1);
		return swapped ? Math.min(best, table[row - 2][column - 2] + 1) : best;
	}
}
