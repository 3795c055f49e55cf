package org.vigie.core.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Fields in a fixed order, one line each; an empty line is an absent field. A line break within a field is escaped. */
final class FieldLines {

	private static final char BREAK = '\n';
	private static final char ESCAPE = '\\';

	private FieldLines() {
	}

	/** Puts fields after one another. */
	static final class Writer {
		private final StringBuilder lines = new StringBuilder(512);

		Writer put(String field) {
			for (var i = 0; i < field.length(); i++) {
				var each = field.charAt(i);
				if (each == BREAK) {
					lines.append(ESCAPE).append('n');
				} else if (each == ESCAPE) {
					lines.append(ESCAPE).append(ESCAPE);
				} else {
					lines.append(each);
				}
			}
			lines.append(BREAK);
			return this;
		}

		<T> Writer put(Optional<T> field, Function<T, String> text) {
			return put(field.map(text).orElse(""));
		}

		Writer put(Optional<String> field) {
			return put(field.orElse(""));
		}

		Writer put(List<String> fields) {
			put(Integer.toString(fields.size()));
			fields.forEach(this::put);
			return this;
		}

		String text() {
			return lines.toString();
		}
	}

	/** Takes fields in the order they were put. */
	static final class Reader {
		private final String lines;
		private int at;

		Reader(String lines) {
			this.lines = lines;
		}

		/** Passes over fields. */
		Reader skip(int fields) {
			for (var i = 0; i < fields; i++) {
				at = end() + 1;
			}
			return this;
		}

		String take() {
			var end = end();
			var field = lines.substring(at, end);
			at = end + 1;
			return field.indexOf(ESCAPE) < 0 ? field : unescaped(field);
		}

		Optional<String> maybe() {
			return Optional.of(take()).filter(it -> !it.isEmpty());
		}

		<T> Optional<T> maybe(Function<String, T> reading) {
			return maybe().map(reading);
		}

		/** A whole number, read without making a text of it; absent where the line is empty. */
		OptionalLong number() {
			var end = end();
			var number = end == at ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(lines, at, end, 10));
			at = end + 1;
			return number;
		}

		private int end() {
			var end = lines.indexOf(BREAK, at);
			if (end < 0) {
				throw new IllegalArgumentException("a stored deadline ends too early");
			}
			return end;
		}

		boolean flag() {
			return !take().isEmpty();
		}

		List<String> list() {
			var size = Integer.parseInt(take());
			var fields = new ArrayList<String>(size);
			for (var i = 0; i < size; i++) {
				fields.add(take());
			}
			return fields;
		}

		private static String unescaped(String field) {
			var plain = new StringBuilder(field.length());
			for (var i = 0; i < field.length(); i++) {
				var each = field.charAt(i);
				if (each == ESCAPE && i + 1 < field.length()) {
					i++;
					plain.append(field.charAt(i) == 'n' ? BREAK : field.charAt(i));
				} else {
					plain.append(each);
				}
			}
			return plain.toString();
		}
	}
}
