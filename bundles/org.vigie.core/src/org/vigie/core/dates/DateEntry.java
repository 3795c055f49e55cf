package org.vigie.core.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.Texts;
import org.vigie.edtf.EdtfFormatException;
import org.vigie.edtf.Precision;
import org.vigie.edtf.UncertainDate;

/**
 * Dates as people type them, in forms, cells, imports and on the command line: {@code 27/11/2013}, {@code Dec 2013}, {@code vers 2018},
 * {@code between 2 and 5 Sept 2020}, or ISO 8601-2 text. Words of English and French are understood in every language, the day always
 * comes before the month, and what may be meant otherwise is said, never guessed.
 */
public final class DateEntry {

	private DateEntry() {
	}

	/** Reads a typed date without a zone: times are echoed without a place. See {@link #read(String, Wording)}. */
	public static Outcome<Understood> read(String typed, Locale language, LocalDate today) {
		return read(typed, Wording.in(language).on(today));
	}

	/**
	 * Reads a typed date.
	 *
	 * @param wording what "today" means, and the zone a time is meant in
	 * @return refused with a {@code date.…} trouble, whose arguments may hold the dates it may mean: {@link #suggestions}
	 */
	public static Outcome<Understood> read(String typed, Wording wording) {
		return new EntryReader(typed, wording).read();
	}

	/** The dates a refused text may mean, to be taken with one key; empty when nothing is at hand. */
	public static List<Alternative> suggestions(Trouble trouble) {
		return trouble.arguments().stream().filter(UncertainDate.class::isInstance).map(UncertainDate.class::cast).map(Alternative::new)
				.toList();
	}

	/** Why a text was refused, in words. */
	public static String explain(Trouble trouble, Texts texts) {
		return Saying.of(trouble).in(texts);
	}

	/** What to ask where custody is counted in hours and a day was typed without a time; empty when a time is there. */
	public static Optional<String> missingTime(Understood understood, Texts texts) {
		return understood.date().precision() == Precision.DAY ? Optional.of(texts.text("date.missing-time")) : Optional.empty();
	}

	/** What is wrong with ISO 8601-2 text, as a trouble. */
	public static Trouble trouble(EdtfFormatException wrong) {
		return Trouble.of("date.not-iso", wrong.text()).because(wrong);
	}
}
