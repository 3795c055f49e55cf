package org.vigie.exchange.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Place;
import org.vigie.core.text.Nearest;
import org.vigie.core.yaml.YamlValue;
import org.vigie.core.yaml.YamlValue.Mapping;
import org.vigie.core.yaml.YamlValue.Scalar;
import org.vigie.core.yaml.YamlValue.Sequence;
import org.vigie.exchange.BadFile;

/** A map of the file whose keys are all known; whatever has the wrong shape refuses the file with its place. */
final class Row {

	/** A text and where it stands. */
	record Spot(String text, Place place) {
	}

	private final String file;
	private final Mapping mapping;

	/** @param keys all keys the map may have */
	Row(String file, YamlValue value, List<String> keys) {
		this.file = Objects.requireNonNull(file);
		if (!(value instanceof Mapping map)) {
			throw BadFile.at(value.in(file), "import.no-map", keys.getFirst());
		}
		this.mapping = map;
		map.entries().stream().filter(it -> !keys.contains(it.key().text())).findFirst().ifPresent(it -> {
			var written = it.key().text();
			throw BadFile.at(it.key().in(file), "import.unknown-key", written, Nearest.to(written, keys).orElse(String.join(", ", keys)));
		});
	}

	/** Where the value of a key stands, the row itself where there is none. */
	Place place(String key) {
		return mapping.get(key).orElse(mapping).in(file);
	}

	Place place() {
		return mapping.in(file);
	}

	Optional<String> text(String key) {
		return spot(key).map(Spot::text);
	}

	/** The text of a key with its place; empty for nothing or blanks. */
	Optional<Spot> spot(String key) {
		return mapping.get(key).flatMap(it -> scalar(key, it)).map(it -> new Spot(it, place(key)));
	}

	/** The text of a key that must be there. */
	Spot required(String key) {
		return spot(key).orElseThrow(() -> BadFile.at(place(), "import.lacks", key));
	}

	boolean flag(String key, boolean otherwise) {
		return spot(key).map(it -> switch (it.text()) {
		case "true" -> true;
		case "false" -> false;
		default -> throw BadFile.at(it.place(), "import.no-flag", it.text());
		}).orElse(otherwise);
	}

	/** A word out of a short list. */
	Optional<Spot> word(String key, List<String> words) {
		var written = spot(key);
		written.filter(it -> !words.contains(it.text())).ifPresent(it -> {
			throw BadFile.at(it.place(), "import.unknown-word", it.text(), Nearest.to(it.text(), words).orElse(String.join(", ", words)));
		});
		return written;
	}

	/** The maps of a list; empty where the key is missing or holds nothing. */
	List<Row> rows(String key, List<String> keys) {
		return items(key).stream().map(it -> new Row(file, it, keys)).toList();
	}

	/** The texts of a list; empty where the key is missing or holds nothing. */
	List<Spot> texts(String key) {
		return items(key).stream().flatMap(it -> scalar(key, it).map(text -> new Spot(text, it.in(file))).stream()).toList();
	}

	/** The map under a key. */
	Optional<Row> row(String key, List<String> keys) {
		return mapping.get(key).filter(it -> !nothing(it)).map(it -> new Row(file, it, keys));
	}

	/** The map under a key whose keys are free. */
	Optional<Mapping> map(String key) {
		return mapping.get(key).filter(it -> !nothing(it)).map(it -> {
			if (!(it instanceof Mapping map)) {
				throw BadFile.at(it.in(file), "import.no-map", key);
			}
			return map;
		});
	}

	private List<YamlValue> items(String key) {
		var value = mapping.get(key).filter(it -> !nothing(it));
		return value.map(it -> {
			if (!(it instanceof Sequence sequence)) {
				throw BadFile.at(it.in(file), "import.no-list", key);
			}
			return sequence.items();
		}).orElse(List.of());
	}

	private Optional<String> scalar(String key, YamlValue value) {
		if (!(value instanceof Scalar scalar)) {
			throw BadFile.at(value.in(file), "import.no-text", key);
		}
		return scalar.value().filter(it -> !it.isBlank());
	}

	private static boolean nothing(YamlValue value) {
		return value instanceof Scalar scalar && scalar.value().isEmpty();
	}
}
