package org.vigie.core.text;

import java.util.List;
import java.util.Locale;

/** The languages the program speaks whole. */
public final class Languages {

	private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

	private Languages() {
	}

	/** Every language with texts of its own, the one others fall back to first. */
	public static List<Locale> spoken() {
		return SPOKEN;
	}

	/**
	 * The language to speak.
	 *
	 * @param asked a language code a user asked for, or empty text
	 * @param usual the user's usual language
	 * @return the asked one where it is spoken, else the usual one where that is, else English
	 */
	public static Locale choose(String asked, Locale usual) {
		for (var wanted : List.of(Locale.forLanguageTag(asked.replace('_', '-')), usual)) {
			for (var language : SPOKEN) {
				if (language.getLanguage().equals(wanted.getLanguage())) {
					return language;
				}
			}
		}
		return Locale.ENGLISH;
	}
}
