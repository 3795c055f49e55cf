package org.vigie.core.dates;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Notice.Severity;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/**
 * What a typed date was understood as.
 *
 * @param typed the text as it was typed, kept as the source's wording
 * @param date the date
 * @param sense what the date tells; {@code OCCURRED} unless words said otherwise
 * @param said the sentence that echoes it
 * @param otherReadings what it may mean as well, the likeliest first; empty when nothing else
 * @param question what to ask or to warn of; a warning takes the place of the echo
 * @param note words of the text that no date can hold, such as "early"
 */
public record Understood(String typed, UncertainDate date, DateSense sense, Saying said, List<Alternative> otherReadings,
		Optional<Notice> question,
		Optional<String> note) {

	public Understood {
		Objects.requireNonNull(typed);
		Objects.requireNonNull(date);
		Objects.requireNonNull(sense);
		Objects.requireNonNull(said);
		otherReadings = List.copyOf(otherReadings);
		Objects.requireNonNull(question);
		Objects.requireNonNull(note);
	}

	/** The statement: what was understood. */
	public String echo(Texts texts) {
		return said.in(texts);
	}

	/** The question or the warning in words. */
	public Optional<String> question(Texts texts) {
		return question.map(it -> Saying.of(it).in(texts));
	}

	/** The whole line under a field: the statement and the question, or the warning alone. */
	public String line(Texts texts) {
		var asked = question(texts);
		if (asked.isEmpty()) {
			return echo(texts);
		}
		return question.orElseThrow().severity() == Severity.WARNING ? texts.text("date.line.warning", asked.get())
				: texts.text("date.line", echo(texts), asked.get());
	}
}
