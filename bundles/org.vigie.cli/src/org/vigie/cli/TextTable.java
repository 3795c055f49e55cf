package org.vigie.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Plain columns of text, aligned by what a terminal shows, at most a hundred columns wide: the widest of the columns that may give
 * way does, the others only where that is not enough.
 */
final class TextTable {

	static final int WIDTH = 100;
	private static final int SHORTEST = 12;

	private final List<List<String>> rows = new ArrayList<>();
	private final int columns;
	private final Set<Integer> giving;

	/** Every column may give way. */
	TextTable(int columns) {
		this(columns, IntStream.range(0, columns).boxed().collect(Collectors.toSet()));
	}

	/** Only these columns may be cut, unless they are narrow already. */
	TextTable(int columns, Set<Integer> giving) {
		this.columns = columns;
		this.giving = Set.copyOf(giving);
	}

	TextTable row(String... cells) {
		rows.add(List.of(cells));
		return this;
	}

	/** The lines, without blanks at their ends. */
	List<String> lines() {
		var widths = widths();
		var lines = new ArrayList<String>();
		for (var row : rows) {
			var line = new StringBuilder();
			for (int i = 0; i < row.size(); i++) {
				line.append(pad(cut(row.get(i), widths[i]), i == row.size() - 1 ? 0 : widths[i] + 1));
			}
			lines.add(line.toString().stripTrailing());
		}
		return lines;
	}

	private int[] widths() {
		var widths = new int[columns];
		for (var row : rows) {
			for (int i = 0; i < row.size(); i++) {
				widths[i] = Math.max(widths[i], width(row.get(i)));
			}
		}
		int total = columns - 1;
		for (int width : widths) {
			total += width;
		}
		for (; total > WIDTH; total--) {
			var wide = widest(widths, giving).or(() -> widest(widths, IntStream.range(0, columns).boxed().toList()));
			if (wide.isEmpty()) {
				break;
			}
			widths[wide.get().intValue()]--;
		}
		return widths;
	}

	/** The widest of the columns that is not yet as narrow as a column may be; the first of several. */
	private static Optional<Integer> widest(int[] widths, Collection<Integer> among) {
		return among.stream().filter(it -> widths[it.intValue()] > SHORTEST)
				.min(Comparator.comparing((Integer it) -> -widths[it.intValue()]).thenComparing(Comparator.naturalOrder()));
	}

	private static String cut(String cell, int width) {
		if (width(cell) <= width) {
			return cell;
		}
		var kept = new StringBuilder();
		int used = 0;
		for (int point : cell.codePoints().toArray()) {
			int next = width(point);
			if (used + next > width - 1) {
				break;
			}
			kept.appendCodePoint(point);
			used += next;
		}
		return kept.toString().stripTrailing() + "…";
	}

	/** The text in lines of at most this many columns, broken at blanks; a longer word has a line of its own. */
	static List<String> wrap(String text, int width) {
		var lines = new ArrayList<String>();
		var line = new StringBuilder();
		for (var word : text.split(" ")) {
			if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	static String pad(String cell, int width) {
		return cell + " ".repeat(Math.max(0, width - width(cell)));
	}

	/** How many columns a terminal takes for the text. */
	static int width(String text) {
		return text.codePoints().map(TextTable::width).sum();
	}

	private static int width(int point) {
		int type = UCharacter.getType(point);
		if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
			return 0;
		}
		int east = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
		return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
	}
}
