package org.vigie.exchange;

import java.util.Arrays;

import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;

/** Carries the refusal of a file out of its reading; never leaves an importer, which turns it into an outcome. */
public final class BadFile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final int SHOWN = 120;

	private final transient Trouble trouble;

	public BadFile(Trouble trouble) {
		super(trouble.code(), trouble.cause().orElse(null), false, false);
		this.trouble = trouble;
	}

	public static BadFile at(Place place, String code, Object... arguments) {
		return new BadFile(Trouble.of(code, Arrays.stream(arguments).map(it -> it instanceof String text ? shown(text) : it).toArray()).at(place));
	}

	/** A text of the file as one short line without anything a terminal obeys. */
	public static String shown(String text) {
		var line = text.strip().replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ");
		return line.codePointCount(0, line.length()) > SHOWN ? line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…" : line;
	}

	public Trouble trouble() {
		return trouble;
	}
}
