package org.vigie.store.proof;

import java.nio.charset.StandardCharsets;

/** One line of a log: a JSON object with its members in the order they were added. */
final class JsonLine {

	private final StringBuilder text = new StringBuilder("{");

	JsonLine with(String name, String value) {
		name(name).append('"');
		value.chars().forEach(this::escape);
		text.append('"');
		return this;
	}

	JsonLine with(String name, long value) {
		name(name).append(value);
		return this;
	}

	private StringBuilder name(String name) {
		return text.append(text.length() > 1 ? ",\"" : "\"").append(name).append("\":");
	}

	private void escape(int unit) {
		if (unit == '"' || unit == '\\') {
			text.append('\\').append((char) unit);
		} else if (unit < ' ') {
			text.append("\\u%04x".formatted(unit));
		} else {
			text.append((char) unit);
		}
	}

	/** In UTF-8, ended by a line feed. */
	byte[] bytes() {
		return (text + "}\n").getBytes(StandardCharsets.UTF_8);
	}
}
