package org.vigie.excel;

/** How high text stands when it breaks between words; programs that show a sheet do not all work it out themselves. */
final class TextHeight {

	/** A line of the usual size, in points. */
	static final float LINE = 13.2f;

	/** The highest a row can be, in points. */
	static final float MOST = 409f;

	private static final float PADDING = 2.5f;
	private static final int LETTERS = 23;
	private static final int DIGITS = 20;
	private static final int WIDEST = 10_000;

	private TextHeight() {
	}

	/** How many letters fit where so many digits fit: letters are narrower on average. */
	static int fitting(int cell) {
		return cell > WIDEST ? Integer.MAX_VALUE : cell * LETTERS / DIGITS;
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
		var width = fitting(cell);
		if (text.length() <= width && text.indexOf('\n') < 0) {
			return 1;
		}
		var count = 0;
		var start = 0;
		while (start <= text.length()) {
			var end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			count += paragraph(text, start, end, width);
			start = end + 1;
		}
		return count;
	}

	/** The text on one line of so many letters, cut between words where it is longer. */
	static String shortened(String text, int letters) {
		if (text.length() <= letters) {
			return text;
		}
		var space = text.lastIndexOf(' ', letters - 1);
		return (space > letters / 2 ? text.substring(0, space) : text.substring(0, Math.max(1, letters - 1))).replaceAll("[\\s,;:(]+$", "") + "…";
	}

	private static int paragraph(String text, int start, int end, int width) {
		var count = 1;
		var used = 0;
		var at = start;
		while (at < end) {
			var space = text.indexOf(' ', at);
			var word = (space < 0 || space > end ? end : space) - at;
			if (used > 0 && used + 1 + word > width) {
				count++;
				used = 0;
			}
			used += (used > 0 ? 1 : 0) + word;
			for (; used > width; used -= width) {
				count++; // a word longer than the line
			}
			at += word + 1;
		}
		return count;
	}
}
