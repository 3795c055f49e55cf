package org.vigie.ui.tables;

import java.util.List;
import java.util.regex.Pattern;

/** Text as people compare it: without accents, case or the kind of blank, apostrophe and dash. */
public final class Folded {

	private static final Pattern DASH = Pattern.compile("[‐‑–—]");

	private Folded() {
	}

	public static String of(String text) {
		return DASH.matcher(org.vigie.core.fields.Folded.of(text)).replaceAll("-");
	}

	/** The words looked for. */
	static List<String> words(String sought) {
		return List.of(of(sought).split(" "));
	}

	/** Whether the text holds every word looked for. */
	public static boolean holds(String text, String sought) {
		var folded = of(text);
		return words(sought).stream().allMatch(folded::contains);
	}
}
