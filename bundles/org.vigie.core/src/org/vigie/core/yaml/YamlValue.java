package org.vigie.core.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Place;

/** A value of a YAML file as it is written: text, list or map. Lines and columns count from one. */
public sealed interface YamlValue {

	int line();

	int column();

	/** Where the value begins. */
	default Place in(String file) {
		return Place.at(file, line(), column());
	}

	/**
	 * A single value. YAML's own types are not used: what is no quoted text and reads {@code null}, {@code ~} or nothing is nothing.
	 *
	 * @param text as written, escapes resolved
	 * @param quoted whether it stands in quotes or in a block, and so is text whatever it looks like
	 */
	record Scalar(String text, boolean quoted, int line, int column) implements YamlValue {
		public Scalar {
			Objects.requireNonNull(text);
		}

		/** The text; empty for nothing. */
		public Optional<String> value() {
			var nothing = !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
			return nothing ? Optional.empty() : Optional.of(text);
		}
	}

	/** A list. */
	record Sequence(List<YamlValue> items, int line, int column) implements YamlValue {
		public Sequence {
			items = List.copyOf(items);
		}
	}

	/** A map in the order written; no key stands twice. */
	record Mapping(List<Entry> entries, int line, int column) implements YamlValue {
		public Mapping {
			entries = List.copyOf(entries);
		}

		public Optional<YamlValue> get(String key) {
			return entries.stream().filter(it -> it.key().text().equals(key)).map(Entry::value).findFirst();
		}
	}

	/** A key with its value. */
	record Entry(Scalar key, YamlValue value) {
		public Entry {
			Objects.requireNonNull(key);
			Objects.requireNonNull(value);
		}
	}
}
