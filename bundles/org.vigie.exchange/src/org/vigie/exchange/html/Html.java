package org.vigie.exchange.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;

/**
 * Writes HTML. Whatever comes from a register is escaped and stands isolated in its own direction, so that no name can end an element,
 * add one, or turn round the words after it. One thread.
 */
final class Html {

	private static final char REPLACEMENT = '\uFFFD';

	private final Appendable out;
	private final Deque<String> open = new ArrayDeque<>();

	Html(Appendable out) {
		this.out = Objects.requireNonNull(out);
	}

	/** Markup of this program, as it is; never a text of a register. */
	Html markup(String markup) {
		return append(markup);
	}

	/** Opens an element with names and values of attributes in turn. */
	Html open(String element, String... attributes) {
		append("<").append(element);
		for (var i = 0; i < attributes.length; i += 2) {
			append(" ").append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append("\"");
		}
		open.push(element);
		return append(">");
	}

	/** Closes the element opened last. */
	Html close() {
		return append("</").append(open.pop()).append(">");
	}

	/** Closes the element opened last, and ends the line. */
	Html closeLine() {
		return close().append("\n");
	}

	/** Words of this program, or with words of a register within them. */
	Html words(String words) {
		return append(escaped(words));
	}

	/** A text of a register, isolated in its own direction. */
	Html entered(String text) {
		return open("bdi").words(text).close();
	}

	/** An element with words in it, in the direction the words have themselves. */
	Html element(String element, String words, String... attributes) {
		return open(element, attributes).entered(words).closeLine();
	}

	/** A heading of this program before words in a table of two columns; nothing where there are no words. */
	Html row(String heading, String words) {
		return words.isBlank() ? this : open("tr").open("th", "scope", "row").words(heading).close().open("td").entered(words).close().closeLine();
	}

	/** The text without characters that mean something in HTML, and without those that HTML forbids. */
	static String escaped(String text) {
		var safe = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(point -> {
			switch (point) {
			case '&' -> safe.append("&amp;");
			case '<' -> safe.append("&lt;");
			case '>' -> safe.append("&gt;");
			case '"' -> safe.append("&quot;");
			case '\'' -> safe.append("&#39;");
			default -> safe.appendCodePoint(isForbidden(point) ? REPLACEMENT : point);
			}
		});
		return safe.toString();
	}

	/** Control characters other than line breaks and tabs, halves of characters, and what Unicode sets aside. */
	private static boolean isForbidden(int point) {
		var type = Character.getType(point);
		return type == Character.CONTROL && point != '\n' && point != '\t' || type == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE;
	}

	private Html append(String text) {
		try {
			out.append(text);
			return this;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}
}
