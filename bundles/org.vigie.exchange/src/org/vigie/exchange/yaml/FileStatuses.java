package org.vigie.exchange.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vigie.core.schemes.StatusScheme;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.core.text.Nearest;
import org.vigie.core.yaml.YamlValue.Scalar;
import org.vigie.core.yaml.YamlValue.Sequence;
import org.vigie.exchange.BadFile;
import org.vigie.exchange.yaml.Row.Spot;

/** The status codes a case of a scheme may use: those the file lists, else those of the schemes that are loaded. */
final class FileStatuses {

	private final Map<String, List<String>> byScheme = new LinkedHashMap<>();

	FileStatuses(Row root, StatusSchemes loaded, String file) {
		loaded.all().stream().map(StatusScheme::code).forEach(it -> byScheme.put(it, loaded.codes(it)));
		root.map("states").ifPresent(states -> {
			byScheme.clear();
			for (var entry : states.entries()) {
				if (!(entry.value() instanceof Sequence codes) || codes.items().stream().anyMatch(it -> !(it instanceof Scalar))) {
					throw BadFile.at(entry.value().in(file), "import.no-list", entry.key().text());
				}
				byScheme.put(entry.key().text(), codes.items().stream().map(it -> ((Scalar) it).text()).toList());
			}
		});
	}

	String scheme(Spot named) {
		if (!byScheme.containsKey(named.text()) || named.text().equals(StatusSchemes.ANY)) {
			throw BadFile.at(named.place(), "import.unknown-scheme", named.text(), Nearest.to(named.text(), byScheme.keySet()).orElse(String.join(", ", byScheme.keySet())));
		}
		return named.text();
	}

	String status(String scheme, Spot named) {
		var own = byScheme.get(scheme);
		if (own.contains(named.text()) || byScheme.getOrDefault(StatusSchemes.ANY, List.of()).contains(named.text())) {
			return named.text();
		}
		throw BadFile.at(named.place(), "import.unknown-status", named.text(), scheme, Nearest.to(named.text(), own).orElse(String.join(", ", own)));
	}
}
