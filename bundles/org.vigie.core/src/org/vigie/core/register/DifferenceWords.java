package org.vigie.core.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.vigie.core.text.Texts;

/** How much of every kind two registers differ in, the same in the window and on the command line. */
public final class DifferenceWords {

	private final Texts texts;

	public DifferenceWords(Texts texts) {
		this.texts = Objects.requireNonNull(texts);
	}

	/** A phrase for each kind that differs, cases first; one that says so where nothing does. */
	public List<String> parts(RegisterDifference found) {
		if (found.isEmpty()) {
			return List.of(texts.text("difference.nothing"));
		}
		var parts = new ArrayList<String>();
		found.counts().entrySet().stream().sorted(Comparator.comparing(it -> -it.getKey().ordinal())).forEach(it -> parts.add(texts.text("difference." + it.getKey().word(), it.getValue())));
		return List.copyOf(parts);
	}
}
