package org.vigie.ui.tables;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people compare it: without accents, case or the kind of apostrophe and dash. */
public final class Folded {

	private Folded() {
	}

	public static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').replaceAll("[‐‑–—]", "-")
				.replaceAll("[\u00A0\u202F]", " ").toLowerCase(Locale.ROOT);
	}

	/** Whether the text holds every word looked for. */
	public static boolean holds(String text, String sought) {
		var folded = of(text);
		for (var word : of(sought).trim().split("\\s+")) {
			if (!folded.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
