package org.vigie.core.fields;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.text.Texts;

/**
 * What it takes to print a value for people and to read what they type: the words of their language, the names of codes, and for
 * dates the day that "today" stands for and the zone in which a time is meant.
 *
 * @param texts the words
 * @param vocabulary the names of codes
 * @param today what the word "today" means; without it the word is not understood
 * @param zone the jurisdiction's zone; without it times are shown without a place
 */
public record Wording(Texts texts, Vocabulary vocabulary, Optional<LocalDate> today, Optional<ZoneId> zone) {

	public Wording {
		Objects.requireNonNull(texts);
		Objects.requireNonNull(vocabulary);
		Objects.requireNonNull(today);
		Objects.requireNonNull(zone);
	}

	/** Words alone: codes are shown as codes, "today" is not understood. */
	public static Wording of(Texts texts) {
		return new Wording(texts, Vocabulary.NONE, Optional.empty(), Optional.empty());
	}

	public static Wording in(Locale language) {
		return of(Texts.in(language));
	}

	public Wording with(Vocabulary codes) {
		return new Wording(texts, codes, today, zone);
	}

	public Wording on(LocalDate day) {
		return new Wording(texts, vocabulary, Optional.of(day), zone);
	}

	public Wording at(ZoneId place) {
		return new Wording(texts, vocabulary, today, Optional.of(place));
	}

	public Locale language() {
		return texts.language();
	}
}
