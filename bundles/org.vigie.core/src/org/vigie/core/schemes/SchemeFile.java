package org.vigie.core.schemes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.yaml.YamlReader;
import org.vigie.core.yaml.YamlValue;
import org.vigie.core.yaml.YamlValue.Mapping;
import org.vigie.core.yaml.YamlValue.Scalar;
import org.vigie.core.yaml.YamlValue.Sequence;

/** A file of format {@code status-scheme/1}. */
final class SchemeFile {

	private static final String FORMAT = "status-scheme/1";

	private SchemeFile() {
	}

	static Outcome<StatusScheme> read(String file, byte[] bytes) {
		return YamlReader.read(file, bytes).then(root -> scheme(file, root));
	}

	private static Outcome<StatusScheme> scheme(String file, YamlValue root) {
		if (text(root, "format").filter(FORMAT::equals).isEmpty()) {
			return Outcome.refused(Trouble.of("import.scheme-format", FORMAT).at(root.in(file)));
		}
		var code = text(root, "scheme");
		if (code.isEmpty()) {
			return lacks(file, root, "scheme");
		}
		var statuses = new ArrayList<Status>();
		for (var each : list(root, "statuses")) {
			var status = text(each, "code");
			var labels = labels(each);
			if (status.isEmpty() || !labels.containsKey("en")) {
				return lacks(file, each, status.isEmpty() ? "code" : "label");
			}
			var next = list(each, "followedBy").stream().flatMap(it -> it instanceof Scalar scalar ? scalar.value().stream() : Optional.<String>empty().stream()).toList();
			statuses.add(new Status(status.get(), labels, next));
		}
		return statuses.isEmpty() ? lacks(file, root, "statuses") : Outcome.done(new StatusScheme(code.get(), labels(root), statuses));
	}

	private static Outcome<StatusScheme> lacks(String file, YamlValue where, String key) {
		return Outcome.refused(Trouble.of("import.scheme-part", key).at(where.in(file)));
	}

	private static Optional<String> text(YamlValue owner, String key) {
		return get(owner, key).flatMap(it -> it instanceof Scalar scalar ? scalar.value() : Optional.empty());
	}

	private static List<YamlValue> list(YamlValue owner, String key) {
		return get(owner, key).map(it -> it instanceof Sequence sequence ? sequence.items() : List.<YamlValue>of()).orElse(List.of());
	}

	private static Map<String, String> labels(YamlValue owner) {
		var labels = new LinkedHashMap<String, String>();
		if (get(owner, "label").orElse(owner) instanceof Mapping byLanguage && byLanguage != owner) {
			byLanguage.entries().forEach(it -> {
				if (it.value() instanceof Scalar label) {
					labels.put(it.key().text(), label.text());
				}
			});
		}
		return labels;
	}

	private static Optional<YamlValue> get(YamlValue owner, String key) {
		return owner instanceof Mapping mapping ? mapping.get(key) : Optional.empty();
	}
}
