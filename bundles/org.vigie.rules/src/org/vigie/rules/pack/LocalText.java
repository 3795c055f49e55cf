package org.vigie.rules.pack;

import java.util.Map;

/** A text of a pack, in one or several languages. */
public record LocalText(Map<String, String> byLanguage) {
	/** The key of a text that does not say its language. */
	public static final String UNSAID = "";

	public LocalText {
		byLanguage = Map.copyOf(byLanguage);
	}

	public static LocalText of(String text) {
		return new LocalText(Map.of(UNSAID, text));
	}

	/** The text in the language, else in the pack's own, else in English, else in the first by language code. */
	public String in(String language) {
		for (var wanted : new String[] { language, UNSAID, "en" }) {
			if (byLanguage.containsKey(wanted)) {
				return byLanguage.get(wanted);
			}
		}
		return byLanguage.entrySet().stream().min(Map.Entry.comparingByKey()).map(Map.Entry::getValue).orElse("");
	}
}
