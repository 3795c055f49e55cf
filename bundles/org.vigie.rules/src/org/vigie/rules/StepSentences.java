package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;
import org.vigie.rules.pack.LocalText;

/**
 * Renders the steps of a reason as sentences, in English or French. Dates are written by the functions given, so that a screen and
 * a command line can each keep their form; without any they are ISO 8601 in the jurisdiction's zone.
 */
public final class StepSentences {
	static final SentenceBundle BUNDLE = SentenceBundle.of(StepSentences.class, "steps");

	private final Locale locale;
	private final Function<LocalDate, String> days;
	private final Function<ZonedDateTime, String> points;

	private StepSentences(Locale locale, Function<LocalDate, String> days, Function<ZonedDateTime, String> points) {
		this.locale = locale;
		this.days = days;
		this.points = points;
	}

	public static StepSentences of(Locale locale) {
		return of(locale, LocalDate::toString, StepSentences::iso);
	}

	public static StepSentences of(Locale locale, Function<LocalDate, String> days, Function<ZonedDateTime, String> points) {
		return new StepSentences(locale, days, points);
	}

	/** The sentence of a step. */
	public String text(Step step) {
		return BUNDLE.format(locale, step.textKey(), step.values().stream().map(this::value).toArray());
	}

	/** The sentences of a reason, in order. */
	public List<String> texts(List<Step> steps) {
		return steps.stream().map(this::text).toList();
	}

	/** A length in words: "1 year", "48 heures". */
	public String text(Term term) {
		var parts = new ArrayList<String>();
		part(parts, term.years(), "years");
		part(parts, term.months(), "months");
		part(parts, term.days(), "days");
		part(parts, term.hours(), "hours");
		part(parts, term.minutes(), "minutes");
		return parts.isEmpty() ? unit(0, "days") : String.join(" ", parts);
	}

	/** What is left, without its sign: "22 days", "4:15 h". */
	public String text(Left left) {
		return left.unit() == Left.Unit.DAYS ? unit(Math.abs(left.amount()), "days")
				: BUNDLE.format(locale, "unit.clock", Left.minutes(Math.abs(left.amount())).text());
	}

	/** A word of packs or of this program in the language, else its code. A fact may be the date of an event. */
	public String text(Step.Word word) {
		if (BUNDLE.pattern(locale, word.key()).isPresent()) {
			return BUNDLE.format(locale, word.key());
		}
		return word.kind().equals("fact") ? text(new Step.Word("event", word.code())) : word.code();
	}

	private Object value(Object value) {
		return switch (value) {
			case LocalDate day -> days.apply(day);
			case ZonedDateTime point -> points.apply(point);
			case UncertainDate date -> date.text();
			case Term term -> text(term);
			case Left left -> text(left);
			case Step.Word word -> text(word);
			case Step.Phrase phrase -> BUNDLE.format(locale, phrase.textKey(), phrase.values().stream().map(this::value).toArray());
			case LocalText text -> text.in(locale.getLanguage());
			case List<?> several -> several.isEmpty() ? BUNDLE.format(locale, "none") : several.stream()
					.map(it -> value(it).toString()).collect(Collectors.joining(", "));
			case Number number -> number;
			default -> value.toString();
		};
	}

	private void part(List<String> parts, int count, String unit) {
		if (count > 0) {
			parts.add(unit(count, unit));
		}
	}

	private String unit(long count, String unit) {
		return BUNDLE.format(locale, "unit." + unit, count);
	}

	private static String iso(ZonedDateTime point) {
		return point.toLocalDateTime().toString().replace('T', ' ');
	}
}
