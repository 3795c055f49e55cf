package org.vigie.core.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vigie.core.dates.DateWords.Part;
import org.vigie.core.fields.Folded;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.edtf.UncertainDate;

/**
 * Reads a day with a time of day after it: 10:30, 10 h 30, 2.30 pm, noon, 24:00, a stretch between two times; with an offset or a place.
 */
final class TimeReader {
	private static final String TIME =
			"(?:(?<h%1$s>\\d{1,2})(?:[.:](?<m%1$s>\\d{2}))? ?(?<half%1$s>[ap])\\.?m\\.?|(?<hh%1$s>\\d{1,2}):(?<mm%1$s>\\d{2})(?::\\d{2})?"
			+ "|(?<hhh%1$s>\\d{1,2}) ?h(?:eures?)?(?: ?(?<mmm%1$s>\\d{2}))?|(?<noon%1$s>noon|midi))";
	private static final String ZONE = "(?: ?\\(?(?<zone>z|utc|gmt|[+-]\\d{1,2}(?::?\\d{2})?|[a-z][a-z .'-]*)\\)?)?";
	private static final Pattern WITH_TIME = Pattern.compile("(?<date>.+?)(?:,| at| a)? " + TIME.formatted("1") + ZONE);
	private static final Pattern BETWEEN = Pattern.compile("(?<date>.+?),? (?:between|entre) " + TIME.formatted("1") + " (?:and|et) "
			+ TIME.formatted("2"));
	private static final Pattern ABOUT =
			Pattern.compile("(?<date>.+?),? (?<about>(?:about|around|circa|vers|environ) \\d{1,2}(?:[:h. ]*\\d{2})?(?: ?h| ?[ap]\\.?m\\.?)?)");
	private static final Pattern PLACE = Pattern.compile("(?:heure de |heure d'|in |a )?(?<place>.+?)(?: time)?");
	private static final Pattern OFFSET = Pattern.compile("(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?");
	private static final int NOON = 12;
	private static final int END_OF_DAY = 24;

	private final String typed;
	private final Function<String, Optional<Outcome<Core>>> dates;

	/** @param dates reads the date before the time */
	TimeReader(String typed, Function<String, Optional<Outcome<Core>>> dates) {
		this.typed = typed;
		this.dates = dates;
	}

	Optional<Outcome<Core>> read(String text) {
		var midnight = EntryWords.MIDNIGHT.matcher(text);
		if (midnight.matches()) {
			return dates.apply((midnight.group("before") + " " + midnight.group("after")).strip())
					.map(it -> it.then(TimeReader::whichMidnight));
		}
		var between = BETWEEN.matcher(text);
		if (between.matches()) {
			return onDay(between, day -> between(day, between));
		}
		var about = ABOUT.matcher(text);
		if (about.matches()) {
			return onDay(about, day -> Outcome.done(about(day, TypedWords.of(about.group("about"), typed))));
		}
		var time = WITH_TIME.matcher(text);
		return time.matches() ? onDay(time, day -> at(day, time)) : Optional.empty();
	}

	private Optional<Outcome<Core>> onDay(Matcher found, Function<Core, Outcome<Core>> read) {
		return dates.apply(found.group("date")).map(it -> it.then(core -> core.day().isPresent() ? read.apply(core)
				: Outcome.refused(Trouble.of("date.time-needs-day"))));
	}

	private static Outcome<Core> whichMidnight(Core core) {
		if (core.day().isEmpty()) {
			return Outcome.refused(Trouble.of("date.time-needs-day"));
		}
		var day = core.day().get();
		return Outcome.refused(Trouble.of("date.which-midnight", elided(Neighbour.before(day), day), MonthDay.from(day),
				elided(day, Neighbour.after(day)),
				MonthDay.from(Neighbour.after(day)), start(day), start(Neighbour.after(day))));
	}

	private static Object elided(LocalDate day, LocalDate next) {
		return day.getMonth() == next.getMonth() ? (Object) day.getDayOfMonth() : MonthDay.from(day);
	}

	private static UncertainDate start(LocalDate day) {
		return UncertainDate.of(day.atStartOfDay());
	}

	private static Core about(Core core, String words) {
		return core.noting(words).saying(Saying.of("date.echo.about-time", words));
	}

	private Outcome<Core> between(Core core, Matcher found) {
		return time(found, "1").then(first -> time(found, "2").then(last -> last.isBefore(first)
				? Outcome.refused(Trouble.of("date.reversed", typed.strip()))
				: Outcome.done(rest(core, "[" + core.iso() + "T" + first + ".." + core.iso() + "T" + last + "]"))));
	}

	private Outcome<Core> at(Core core, Matcher found) {
		var day = core.day().orElseThrow();
		if (isEndOfDay(found)) {
			var next = Neighbour.after(day);
			return Outcome.done(Core.of(start(next).text())
					.saying(Saying.of("date.echo.end-of-day", DateEcho.day(day, Part.WHOLE),
					DateEcho.day(next, day.getYear() == next.getYear() ? Part.DAY_MONTH : Part.WHOLE))));
		}
		return time(found, "1").then(time -> offset(Optional.ofNullable(found.group("zone")), day, time)
				.map(offset -> rest(core, core.iso() + "T" + time + offset)));
	}

	/** The date with its time; the other reading of the day gets the same time. */
	private static Core rest(Core core, String iso) {
		var timed = Core.of(iso);
		return core.other().map(it -> timed.or(UncertainDate.parse(iso.replace(core.iso(), it.text())))).orElse(timed);
	}

	private static boolean isEndOfDay(Matcher found) {
		return String.valueOf(END_OF_DAY).equals(found.group("hh1")) && "00".equals(found.group("mm1"))
				|| String.valueOf(END_OF_DAY).equals(found.group("hhh1"));
	}

	private Outcome<LocalTime> time(Matcher found, String which) {
		if (found.group("noon" + which) != null) { // a regex group that is not there is null
			return Outcome.done(LocalTime.NOON);
		}
		var hours = Integer.parseInt(first(found, "h" + which, "hh" + which, "hhh" + which).orElseThrow());
		var minutes = first(found, "m" + which, "mm" + which, "mmm" + which).map(Integer::valueOf).orElse(0);
		var half = Optional.ofNullable(found.group("half" + which));
		if (half.isPresent() && (hours < 1 || hours > NOON)) {
			return noTime(hours, minutes);
		}
		var hour = half.isEmpty() ? hours : hours % NOON + (half.get().equals("p") ? NOON : 0);
		return hour >= END_OF_DAY || minutes > 59 ? noTime(hours, minutes) : Outcome.done(LocalTime.of(hour, minutes));
	}

	private static Outcome<LocalTime> noTime(int hours, int minutes) {
		return Outcome.refused(Trouble.of("date.no-such-time", "%d:%02d".formatted(hours, minutes)));
	}

	private static Optional<String> first(Matcher found, String... groups) {
		return Stream.of(groups).map(found::group).filter(Objects::nonNull).findFirst();
	}

	private static Outcome<String> offset(Optional<String> zone, LocalDate day, LocalTime time) {
		if (zone.isEmpty()) {
			return Outcome.done("");
		}
		if (zone.get().matches("z|utc|gmt")) {
			return Outcome.done("Z");
		}
		var number = OFFSET.matcher(zone.get());
		if (number.matches()) {
			var minutes = Optional.ofNullable(number.group("minutes")).orElse("00");
			return Outcome.done("%s%02d:%s".formatted(number.group("sign"), Integer.valueOf(number.group("hours")), minutes));
		}
		return place(zone.get()).map(it -> Outcome.done(text(it.getRules().getOffset(day.atTime(time)))))
				.orElseGet(() -> Outcome.refused(Trouble.of("date.no-such-place", zone.get())));
	}

	private static String text(ZoneOffset offset) {
		return offset.equals(ZoneOffset.UTC) ? "Z" : offset.getId();
	}

	/** The zone named after a place: "Bamako" is Africa/Bamako. */
	private static Optional<ZoneId> place(String words) {
		var place = PLACE.matcher(words);
		var wanted = place.matches() ? place.group("place") : words;
		return ZoneId.getAvailableZoneIds().stream().filter(it -> it.contains("/") && !it.startsWith("Etc/"))
				.filter(it -> Folded.of(it.substring(it.lastIndexOf('/') + 1).replace('_', ' ')).equals(wanted)).sorted().findFirst()
				.map(ZoneId::of);
	}
}
