package org.vigie.core.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Notice;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.edtf.UncertainDate;

/**
 * Reads one date of a typed text: a day, a month, a year, a decade, ISO 8601-2 text, with "about", a doubt, a weekday or a time around
 * it. An empty answer means that the text has not the shape of a date; a refusal, that it has and is none.
 */
final class CoreReader {

	/** What another date of the same sentence says and this one may leave out: "2 and 5 Sept 2020". */
	record Beside(Optional<Month> month, Optional<Integer> year) {
		static final Beside NOTHING = new Beside(Optional.empty(), Optional.empty());

		/** Of a day or month that was read. */
		static Beside of(Core core) {
			var parts = core.iso().split("-");
			var year = Optional.of(parts[0]).filter(it -> it.matches("\\d{4}")).map(Integer::valueOf);
			var month = parts.length > 1 && parts[1].matches("\\d\\d") ? Optional.of(Month.of(Integer.parseInt(parts[1])))
					: Optional.<Month> empty();
			return new Beside(month, year);
		}
	}

	private record Form(Pattern shape, Function<Matcher, Outcome<Core>> read) {
		static Form of(String shape, Function<Matcher, Outcome<Core>> read) {
			return new Form(Pattern.compile(shape), read);
		}
	}

	private static final String SEPARATOR = " ?[/.\\-–] ?";
	private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|e)?";
	private static final int FIRST_OF_1900 = 50;
	private static final int LONGEST_MONTH = 31;
	private static final int MOST_STEPS = 50;

	private final String typed;
	private final Wording wording;
	private final Beside beside;
	private int steps;

	CoreReader(String typed, Wording wording, Beside beside) {
		this.typed = typed;
		this.wording = wording;
		this.beside = beside;
	}

	/** @param text folded text */
	Optional<Outcome<Core>> read(String text) {
		if (++steps > MOST_STEPS) {
			return Optional.empty(); // a text that wraps words in words is no date a person typed
		}
		return plain(text).or(() -> worded(text)).or(() -> new TimeReader(typed, this::read).read(text));
	}

	private Optional<Outcome<Core>> plain(String text) {
		if (EntryWords.TODAY.matcher(text).matches() || EntryWords.YESTERDAY.matcher(text).matches()) {
			return Optional.of(today(EntryWords.YESTERDAY.matcher(text).matches()));
		}
		for (var form : forms()) {
			var found = form.shape().matcher(text);
			if (found.matches()) {
				return Optional.of(form.read().apply(found));
			}
		}
		var season = EntryWords.SEASON.matcher(text);
		if (season.matches()) {
			return Optional.of(Outcome.refused(Trouble.of("date.season", Optional.ofNullable(season.group("year")).orElse("2020"))));
		}
		return iso(text.toUpperCase(Locale.ROOT));
	}

	private List<Form> forms() {
		return List.of(Form.of("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4}|\\d{2})", this::dayMonthYear),
				Form.of("(\\d{1,2}) (\\d{1,2}) (\\d{4})", this::dayMonthYear),
				Form.of("(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})", CoreReader::yearMonthDay),
				Form.of("(\\d{4})(\\d{2})(\\d{2})", CoreReader::yearMonthDay),
				Form.of(DAY + "[ .-]?(?: of | de )?" + EntryWords.MONTH + "[ ,.'-]*(?<year>\\d{4}|\\d{2})", CoreReader::named),
				Form.of(EntryWords.MONTH + " " + DAY + ",? (?<year>\\d{4})", CoreReader::named),
				Form.of(DAY + " ?(?:of |de )?" + EntryWords.MONTH, this::dayAndMonth),
				Form.of(EntryWords.MONTH + " " + DAY, this::dayAndMonth),
				Form.of(EntryWords.MONTH + "(?: de| of)?[ ,./-]*(?<year>\\d{4})", it -> month(month(it), year(it.group("year")))),
				Form.of(EntryWords.MONTH, this::monthAlone),
				Form.of("(\\d{1,2})" + SEPARATOR + "(\\d{4})", it -> monthNumber(it.group(1), it.group(2))),
				Form.of("(\\d{4}) ?[/.] ?(\\d{1,2})", it -> monthNumber(it.group(2), it.group(1))),
				Form.of("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})", this::noYear),
				Form.of("(?:the |les )?(?:annees )?(\\d{3})(?:0'?s|x)", it -> Outcome.done(Core.of(it.group(1) + "X"))),
				Form.of("(?:les )?annees (\\d{3})0", it -> Outcome.done(Core.of(it.group(1) + "X"))),
				Form.of("(?:annee |year )?(\\d{4})", it -> Outcome.done(Core.of(it.group(1)))),
				Form.of(DAY, this::dayAlone));
	}

	private Optional<Outcome<Core>> worded(String text) {
		var doubt = EntryWords.DOUBT.matcher(text);
		if (doubt.matches()) {
			return read(doubt.group("rest")).map(it -> it.map(Core::withDoubt));
		}
		var doubtBefore = EntryWords.DOUBT_BEFORE.matcher(text);
		if (doubtBefore.matches()) {
			return read(doubtBefore.group("rest")).map(it -> it.map(Core::withDoubt));
		}
		for (var about : List.of(EntryWords.ABOUT.matcher(text), EntryWords.ABOUT_AFTER.matcher(text))) {
			if (about.matches()) {
				return read(about.group("rest")).map(it -> it.map(Core::withAbout));
			}
		}
		var weekday = EntryWords.WEEKDAY.matcher(text);
		if (weekday.matches()) {
			return read(weekday.group("rest")).map(it -> it.map(core -> onWeekday(core, weekday.group("weekday"))));
		}
		var vague = EntryWords.VAGUE.matcher(text);
		if (vague.matches()) {
			return plain(vague.group("rest")).map(it -> it.map(core -> vague(core, TypedWords.of(vague.group("vague"), typed))));
		}
		var article = EntryWords.ARTICLE.matcher(text);
		return article.matches() ? read(article.group("rest")) : Optional.empty();
	}

	private static Optional<Outcome<Core>> iso(String text) {
		return UncertainDate.tryParse(text).map(it -> Outcome.done(Core.of(it.text())));
	}

	private Outcome<Core> today(boolean theDayBefore) {
		return wording.today().map(it -> {
			var day = UncertainDate.of(theDayBefore ? Neighbour.before(it) : it);
			return Outcome.done(Core.of(day.text()).saying(Saying.of("date.echo.fixed", day)));
		}).orElseGet(() -> Outcome.refused(Trouble.of("date.no-today")));
	}

	/** The day comes first; where it could be the month as well, the other reading is offered. */
	private Outcome<Core> dayMonthYear(Matcher found) {
		var day = Integer.parseInt(found.group(1));
		var month = Integer.parseInt(found.group(2));
		var year = year(found.group(3));
		if (month > Month.values().length || month == 0) {
			return noMonth(month, suggested(year, day, month));
		}
		return day(year, month, day).map(core -> {
			var other = day == month ? Optional.<UncertainDate> empty() : suggested(year, day, month);
			var plain = found.group(3).length() < 4 ? core.saying(DateEcho.plain(core.date())) : core;
			return other.map(it -> plain.or(it)).orElse(plain);
		});
	}

	private static Outcome<Core> yearMonthDay(Matcher found) {
		var year = Integer.parseInt(found.group(1));
		var month = Integer.parseInt(found.group(2));
		var day = Integer.parseInt(found.group(3));
		return month > Month.values().length || month == 0 ? noMonth(month, suggested(year, day, month)) : day(year, month, day);
	}

	private static Optional<UncertainDate> suggested(int year, int month, int day) {
		return month > Month.values().length || month < 1 ? Optional.empty() : day(year, month, day).result().map(Core::date);
	}

	private static Outcome<Core> noMonth(int month, Optional<UncertainDate> suggested) {
		return Outcome.refused(suggested.map(it -> Trouble.of("date.no-month-but", month, it))
				.orElseGet(() -> Trouble.of("date.no-month", month)));
	}

	private static Outcome<Core> day(int year, int month, int day) {
		var length = YearMonth.of(year, month).lengthOfMonth();
		return day < 1 || day > length ? Outcome.refused(Trouble.of("date.no-such-day", YearMonth.of(year, month), length))
				: Outcome.done(Core.of(LocalDate.of(year, month, day)));
	}

	private static Outcome<Core> named(Matcher found) {
		return named(found, year(found.group("year")));
	}

	private static Outcome<Core> named(Matcher found, int year) {
		return day(year, month(found).getValue(), Integer.parseInt(found.group("day")));
	}

	private Outcome<Core> dayAndMonth(Matcher found) {
		if (beside.year().isPresent()) {
			return named(found, beside.year().get());
		}
		var day = Integer.parseInt(found.group("day"));
		return day < 1 || day > month(found).maxLength() ? Outcome.refused(Trouble.of("date.no-such-day-ever", day))
				: Outcome.done(Core.of("XXXX-%02d-%02d".formatted(month(found).getValue(), day)));
	}

	private static Outcome<Core> month(Month month, int year) {
		return Outcome.done(Core.of("%04d-%02d".formatted(year, month.getValue())));
	}

	private Outcome<Core> monthAlone(Matcher found) {
		return beside.year().map(it -> month(month(found), it)).orElseGet(() ->
				Outcome.refused(Trouble.of("date.which-year-of-month", typed.strip())));
	}

	private static Outcome<Core> monthNumber(String month, String year) {
		var number = Integer.parseInt(month);
		return number < 1 || number > Month.values().length ? Outcome.refused(Trouble.of("date.no-month", number))
				: month(Month.of(number), Integer.parseInt(year));
	}

	private Outcome<Core> noYear(Matcher found) {
		var month = Integer.parseInt(found.group(2));
		var word = month < 1 || month > Month.values().length ? typed.strip()
				: wording.texts().text("date.months-short").split(",")[month - 1].strip();
		return Outcome.refused(Trouble.of("date.which-year", typed.strip(), word));
	}

	private Outcome<Core> dayAlone(Matcher found) {
		var day = Integer.parseInt(found.group("day"));
		return beside.month().isPresent() && beside.year().isPresent() && day >= 1 && day <= LONGEST_MONTH
				? day(beside.year().get(), beside.month().get().getValue(), day)
				: Outcome.refused(Trouble.of("date.not-understood", typed.strip()));
	}

	private static Core onWeekday(Core core, String word) {
		var said = EntryWords.WEEKDAYS.get(word);
		return core.day().filter(it -> it.getDayOfWeek() != said)
				.map(it -> core.warning(Notice.warning("date.weekday-differs", core.date(), it.getDayOfWeek()))).orElse(core);
	}

	private static Core vague(Core core, String word) {
		return core.noting(word).saying(Saying.of("date.echo.vague", core.date(), word));
	}

	private static Month month(Matcher found) {
		return EntryWords.MONTHS.get(found.group("month"));
	}

	/** Two digits: 00 to 49 are 2000 to 2049, 50 to 99 are 1950 to 1999; fixed, whatever the day. */
	private static int year(String digits) {
		var number = Integer.parseInt(digits);
		return digits.length() > 2 ? number : number < FIRST_OF_1900 ? 2000 + number : 1900 + number;
	}
}
