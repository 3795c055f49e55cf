package org.vigie.core.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A stage of a scheme.
 *
 * @param code for example ml.charged
 * @param labels what people call it, by language; English is always there
 * @param followedBy codes that usually come next; another one is possible and asks for a reason
 */
public record Status(String code, Map<String, String> labels, List<String> followedBy) {

	public Status {
		Objects.requireNonNull(code);
		labels = Map.copyOf(labels);
		followedBy = List.copyOf(followedBy);
	}

	/** The label in the language, else in English. */
	public String label(Locale language) {
		return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", code));
	}
}
