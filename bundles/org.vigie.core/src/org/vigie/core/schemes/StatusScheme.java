package org.vigie.core.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The stages of one sort of matter.
 *
 * @param code for example ML; {@link StatusSchemes#ANY} for those every case may use
 * @param labels what people call it, by language
 * @param statuses in the order in which they usually come
 */
public record StatusScheme(String code, Map<String, String> labels, List<Status> statuses) {

	public StatusScheme {
		Objects.requireNonNull(code);
		labels = Map.copyOf(labels);
		statuses = List.copyOf(statuses);
	}

	/** The label in the language, else in English. */
	public String label(Locale language) {
		return labels.getOrDefault(language.getLanguage(), labels.getOrDefault("en", code));
	}
}
