package org.vigie.excel;

/** How high text stands when it breaks between words; programs that show a sheet do not all work it out themselves. */
final class TextHeight {

	/** A line of the usual size, in points. */
	static final float LINE = 12.7f;

	/** The highest a row can be, in points. */
	static final float MOST = 409f;

	private static final float PADDING = 2.5f;

	/** How wide the letters from the space to the tilde are, in hundredths of a digit, in a usual sans-serif type; accents add nothing. */
	private static final int[] LETTERS = { 45, 63, 77, 96, 98, 138, 131, 43, 60, 60, 96, 96, 49, 60, 50, 76, //
			98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 53, 53, 96, 96, 96, 90, //
			173, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131, 102, 133, 107, 91, 96, 127, 112, 176, 103, 96, 92, //
			61, 76, 61, 96, 98, 57, 95, 104, 83, 104, 98, 60, 93, 104, 45, 47, 90, 45, 158, 104, 104, 104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 96 };
	private static final int OTHER = 100;
	private static final int DIGIT = 100;
	private static final int WIDEST = 10_000;

	private TextHeight() {
	}

	/** The height of so many lines of the usual size. */
	static float of(int lines) {
		return Math.min(MOST, lines * LINE + PADDING);
	}

	/**
	 * How many lines a text takes.
	 *
	 * @param cell width of the cell, in digits
	 */
	static int lines(String text, int cell) {
		if (cell > WIDEST || text.length() * 2 <= cell) {
			return text.indexOf('\n') < 0 ? 1 : (int) text.lines().count();
		}
		var count = 1;
		var used = 0;
		var word = 0;
		for (var i = 0; i < text.length(); i++) {
			var letter = text.charAt(i);
			if (letter == '\n') {
				count++;
				used = 0;
				word = 0;
				continue;
			}
			used += width(letter);
			word = letter == ' ' || letter == '-' ? 0 : word + width(letter);
			if (used > cell * DIGIT && letter != ' ') {
				count++;
				used = word > cell * DIGIT ? width(letter) : word; // a word longer than the line is broken
				word = used;
			}
		}
		return count;
	}

	/** The text on one line, cut between words where it is longer. */
	static String shortened(String text, int cell) {
		var used = 0;
		for (var i = 0; i < text.length(); i++) {
			used += width(text.charAt(i));
			if (used > cell * DIGIT) {
				var space = text.lastIndexOf(' ', i);
				return text.substring(0, space > i / 2 ? space : Math.max(1, i - 1)).replaceAll("[\\s,;:(/]+$", "") + "…";
			}
		}
		return text;
	}

	private static int width(char letter) {
		return letter >= ' ' && letter <= '~' ? LETTERS[letter - ' '] : OTHER;
	}
}
