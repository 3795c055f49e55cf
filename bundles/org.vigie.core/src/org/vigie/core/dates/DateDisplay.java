package org.vigie.core.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vigie.core.dates.DateWords.Part;
import org.vigie.core.text.Texts;
import org.vigie.edtf.Precision;
import org.vigie.edtf.SetMember;
import org.vigie.edtf.UncertainDate;

/**
 * Uncertain dates in words: "27 Nov 2013", "between 28 Feb and 30 Mar 2023", "by 7 Mar 2023", "about 2018". A range always shows both its
 * ends. What has no words of its own is shown as its ISO 8601-2 text. Times are shown as written, with their offset.
 */
public final class DateDisplay {
	private static final Pattern TIME =
			Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d)?(Z|[+-]\\d\\d(?::\\d\\d)?)?[?~%]?");
	private static final Pattern NO_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)[?~%]?");
	private static final Pattern NO_YEAR_MONTH = Pattern.compile("XXXX-(\\d\\d)(?:-XX)?[?~%]?");

	private final DateWords words;
	private final Texts texts;

	private DateDisplay(Texts texts, boolean shortMonths) {
		this.words = new DateWords(texts, shortMonths);
		this.texts = texts;
	}

	/** In short words, for tables, lists and form echoes. */
	public static String of(UncertainDate date, Texts texts) {
		return new DateDisplay(texts, true).words(date);
	}

	/** With the months' full names, for sentences. */
	public static String full(UncertainDate date, Texts texts) {
		return new DateDisplay(texts, false).words(date);
	}

	/** One calendar day in short words. */
	public static String of(LocalDate day, Texts texts) {
		return new DateWords(texts, true).day(day);
	}

	/** One calendar day with the month's full name. */
	public static String full(LocalDate day, Texts texts) {
		return new DateWords(texts, false).day(day);
	}

	/**
	 * For the command line and text files: ISO 8601-2 without its brackets, the same in every language: {@code 2016-11-26},
	 * {@code ..2023-03-07}, {@code 2018~}, {@code 2023-02-28..2023-03-30}; {@code ?} when not known.
	 */
	public static String iso(UncertainDate date) {
		return switch (date.shape()) {
		case UNKNOWN -> "?";
		case ONE_OF -> date.text().substring(1, date.text().length() - 1);
		case DATE, ALL_OF, INTERVAL -> date.text();
		};
	}

	private String words(UncertainDate date) {
		return switch (date.shape()) {
		case UNKNOWN -> texts.text("date.unknown");
		case DATE -> qualified(date, one(date));
		case ONE_OF -> date.members().size() == 1 ? range(date.members().getFirst()) : list(date.members(), "date.or");
		case ALL_OF -> list(date.members(), "date.and");
		case INTERVAL -> lasting(date);
		};
	}

	private String qualified(UncertainDate date, String said) {
		if (date.isApproximate()) {
			return texts.text(date.isUncertain() ? "date.about-uncertain" : "date.about", said);
		}
		return date.isUncertain() ? texts.text("date.uncertain", said) : said;
	}

	/** A single date without its qualification. */
	private String one(UncertainDate date) {
		return switch (date.precision()) {
		case MINUTE -> time(date);
		case DAY -> words.day(first(date));
		case MONTH -> words.month(YearMonth.from(first(date)));
		case YEAR -> words.year(first(date).getYear());
		case DECADE -> texts.text("date.decade", words.year(first(date).getYear()));
		case CENTURY, MILLENNIUM -> texts.text("date.years", words.year(first(date).getYear()), words.year(last(date).getYear()));
		case SEASON -> between(UncertainDate.of(first(date)), UncertainDate.of(last(date)));
		case PARTIAL -> partial(date);
		case SET, INTERVAL, UNKNOWN -> date.text();
		};
	}

	private String partial(UncertainDate date) {
		var day = NO_YEAR.matcher(date.text());
		if (day.matches()) {
			var month = Month.of(Integer.parseInt(day.group(1)));
			return texts.text("date.no-year", texts.text("date.day-month", texts.text("date.day-number", Integer.valueOf(day.group(2))),
					words.month(month)));
		}
		var month = NO_YEAR_MONTH.matcher(date.text());
		return month.matches() ? texts.text("date.no-year", words.month(Month.of(Integer.parseInt(month.group(1))))) : date.text();
	}

	private String time(UncertainDate date) {
		var time = TIME.matcher(date.text());
		if (!time.matches()) {
			return date.text();
		}
		var day = words.day(LocalDate.parse(time.group(1)));
		return Optional.ofNullable(time.group(3)).map(it -> texts.text("date.time-offset", day, time.group(2), it))
				.orElseGet(() -> texts.text("date.time", day, time.group(2)));
	}

	/** The date and time a single date is written with, whatever its offset. */
	static Optional<LocalDateTime> written(UncertainDate date) {
		var time = TIME.matcher(date.text());
		return time.matches() && !time.group(2).equals("24:00") ? Optional.of(LocalDateTime.parse(time.group(1) + "T" + time.group(2)))
				: Optional.empty();
	}

	/** The offset a single date is written with. */
	static Optional<ZoneId> offset(UncertainDate date) {
		var time = TIME.matcher(date.text());
		return time.matches() ? Optional.ofNullable(time.group(3)).map(ZoneId::of) : Optional.empty();
	}

	private String list(List<SetMember> members, String joint) {
		var said = members.stream().map(it -> it.isSingle() ? words(it.first().orElseThrow()) : range(it)).toList();
		if (members.size() == 2 && members.stream().allMatch(SetMember::isSingle)) {
			var pair = pair(members.getFirst().first().orElseThrow(), members.getLast().first().orElseThrow());
			return texts.text(joint, pair.first(), pair.last());
		}
		var most = said.subList(0, said.size() - 1).stream().reduce((one, next) -> texts.text("date.list", one, next));
		return most.map(it -> texts.text(joint, it, said.getLast())).orElse(said.getLast());
	}

	private String range(SetMember member) {
		if (member.isSingle()) {
			return words(member.first().orElseThrow());
		}
		if (member.first().isEmpty()) {
			var last = member.last().orElseThrow();
			return texts.text(article("date.by", last), words(last));
		}
		var first = member.first().get();
		return member.last().isEmpty() ? texts.text(article("date.or-later", first), words(first)) : between(first, member.last().get());
	}

	private String between(UncertainDate first, UncertainDate last) {
		var pair = pair(first, last);
		return pair.sameDay() ? texts.text("date.between-times", pair.day(), pair.first(), pair.last())
				: texts.text(article("date.between", first, last), pair.first(), pair.last());
	}

	private String lasting(UncertainDate date) {
		var start = date.start();
		var end = date.end();
		if (start.isPresent() && end.isPresent()) {
			var pair = pair(start.get(), end.get());
			return texts.text(article("date.range", start.get(), end.get()), pair.first(), pair.last());
		}
		if (end.isPresent()) {
			return texts.text(article("date.until", end.get()), words(end.get()));
		}
		var from = start.map(this::words).orElse(date.text());
		return start.isEmpty() ? from : texts.text(article(date.openEnd() ? "date.since" : "date.from-not-known", start.get()), from);
	}

	/** Some languages put an article before a day and none before a month or year. */
	static String article(String key, UncertainDate... dates) {
		var days = List.of(dates).stream().allMatch(it -> (it.precision() == Precision.DAY || it.precision() == Precision.MINUTE)
				&& !it.isApproximate());
		return key + (days ? ".day" : ".other");
	}

	/** Two dates of one sentence; what the second says of month and year, the first leaves out. */
	record Pair(String first, String last, String day, boolean sameDay) {
	}

	private Pair pair(UncertainDate first, UncertainDate last) {
		var plain = !first.isApproximate() && !first.isUncertain() && !last.isApproximate() && !last.isUncertain();
		if (plain && first.precision() == Precision.DAY && last.precision() == Precision.DAY) {
			return new Pair(words.day(first(first), shared(first(first), first(last))), words.day(first(last)), "", false);
		}
		var from = written(first);
		var to = written(last);
		if (from.isPresent() && to.isPresent() && from.get().toLocalDate().equals(to.get().toLocalDate()) && !first.hasOffset()
				&& !last.hasOffset()) {
			return new Pair(words.time(from.get()), words.time(to.get()), words.day(from.get().toLocalDate()), true);
		}
		if (plain && first.precision() == Precision.MONTH && last.precision() == Precision.MONTH
				&& first(first).getYear() == first(last).getYear()) {
			return new Pair(words.month(first(first).getMonth()), words(last), "", false);
		}
		return new Pair(words(first), words(last), "", false);
	}

	/** What is left to say of a day when another one is said whole after it. */
	static Part shared(LocalDate day, LocalDate after) {
		if (day.getYear() != after.getYear()) {
			return Part.WHOLE;
		}
		return day.getMonth() == after.getMonth() && day.getDayOfMonth() != after.getDayOfMonth() ? Part.DAY : Part.DAY_MONTH;
	}

	private static LocalDate first(UncertainDate date) {
		return date.earliestDay().orElseThrow();
	}

	private static LocalDate last(UncertainDate date) {
		return date.latestDay().orElseThrow();
	}
}
