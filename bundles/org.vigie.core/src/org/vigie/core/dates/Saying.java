package org.vigie.core.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

import org.vigie.core.dates.DateWords.Part;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;

/**
 * A sentence about a date: the key of a text and what it names. Dates and other sayings among the arguments are put in words when it is
 * said, so the language is chosen last.
 */
public record Saying(String key, List<Object> arguments) {

	private static final int LEAP_YEAR = 2000;

	public Saying {
		Objects.requireNonNull(key);
		arguments = List.copyOf(arguments);
	}

	public static Saying of(String key, Object... arguments) {
		return new Saying(key, List.of(arguments));
	}

	/** The sentence of a notice. */
	public static Saying of(Notice notice) {
		return new Saying("notice." + notice.code(), notice.arguments());
	}

	/** The sentence of a refusal. */
	public static Saying of(Trouble trouble) {
		return new Saying("trouble." + trouble.code(), trouble.arguments());
	}

	public String in(Texts texts) {
		return texts.text(key, arguments.stream().map(it -> worded(it, texts)).toArray());
	}

	private static DateWords words(Texts texts) {
		return new DateWords(texts, false);
	}

	private static Object worded(Object argument, Texts texts) {
		return switch (argument) {
		case UncertainDate date -> DateDisplay.full(date, texts);
		case LocalDate day -> words(texts).day(day);
		case YearMonth month -> words(texts).month(month);
		case MonthDay day -> words(texts).day(day.atYear(LEAP_YEAR), Part.DAY_MONTH);
		case DayOfWeek weekday -> words(texts).weekday(weekday);
		case Saying saying -> saying.in(texts);
		case Worded worded -> worded.words().apply(texts);
		default -> argument;
		};
	}
}
