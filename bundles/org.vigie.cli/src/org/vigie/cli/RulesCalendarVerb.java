package org.vigie.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vigie.rules.counting.Announcement;
import org.vigie.rules.counting.DayOff;
import org.vigie.rules.counting.WorkingCalendar;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The days that are no working days: weekly rest, holidays of a year, and the feasts of that year nobody has announced yet. */
@Command(name = "calendar")
final class RulesCalendarVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "CALENDAR", descriptionKey = "calendar.id")
	private Optional<String> id = Optional.empty();

	@Option(names = "--year", paramLabel = "YEAR", descriptionKey = "calendar.year")
	private Optional<Integer> year = Optional.empty();

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var calendars = new Calendars(context().office().packs());
		int of = year.orElse(Integer.valueOf(terminal().today().getYear())).intValue();
		if (of < Year.of(1).getValue() || of > 9999) {
			return terminal().usage("calendar.bad-year", Integer.toString(of));
		}
		if (id.isPresent() && calendars.calendar(id.get()).isEmpty()) {
			return terminal().usage("calendar.unknown", id.get(), String.join(", ", calendars.ids()));
		}
		var wanted = id.isPresent() ? List.of(calendars.calendar(id.get()).orElseThrow()) : calendars.all();
		if (format.json()) {
			terminal().print(Json.print(Fields.of("vigie-rules-calendar/1").with("year", Integer.valueOf(of)).with("calendars", wanted.stream().map(it -> json(it, of)).toList()).map()));
		} else {
			wanted.forEach(it -> print(it, of));
		}
		return ExitStatus.DONE;
	}

	private void print(Calendars.Known known, int of) {
		var calendar = known.calendar();
		var days = calendar.holidays(of);
		terminal().print(terminal().text("calendar.head", calendar.id(), known.pack().id() + " " + known.pack().version(),
				sorted(calendar).map(it -> it.getDisplayName(TextStyle.FULL, terminal().texts().language())).collect(Collectors.joining(", ")), Integer.toString(of),
				Integer.valueOf(days.size())));
		var table = new TextTable(4);
		days.forEach((day, off) -> table.row("  " + day, day.getDayOfWeek().getDisplayName(TextStyle.SHORT, terminal().texts().language()),
				terminal().text("calendar.kind." + kind(calendar, day, off)), off.name()));
		table.lines().forEach(terminal()::print);
		var missing = calendar.unannounced(of);
		if (!missing.isEmpty()) {
			terminal().paragraph(0, terminal().text("calendar.missing", Integer.toString(of), String.join(", ", missing), calendar.id()));
		}
	}

	private Object json(Calendars.Known known, int of) {
		return new Fields().with("id", known.calendar().id()).with("pack", known.pack().id()).with("packVersion", known.pack().version())
				.with("weekend", sorted(known.calendar()).map(it -> it.name().toLowerCase(Locale.ROOT).substring(0, 3)).toList())
				.with("holidays", known.calendar().holidays(of).entrySet().stream().map(it -> holiday(known.calendar(), it.getKey(), it.getValue())).toList())
				.with("notAnnounced", known.calendar().unannounced(of)).map();
	}

	private static Object holiday(WorkingCalendar calendar, LocalDate day, DayOff off) {
		var announced = calendar.announcementOf(day);
		return new Fields().with("date", day).with("kind", kind(calendar, day, off)).with("name", announced.map(Announcement::name))
				.with("status", announced.map(it -> it.status().code())).with("source", announced.flatMap(Announcement::source)).map();
	}

	private static Stream<DayOfWeek> sorted(WorkingCalendar calendar) {
		return calendar.weekend().stream().sorted(Comparator.naturalOrder());
	}

	/** {@code fixed}, {@code easter}, {@code announced} or {@code estimated}. */
	private static String kind(WorkingCalendar calendar, LocalDate day, DayOff off) {
		return calendar.announcementOf(day).filter(Announcement::isEstimate).isPresent() ? "estimated" : off.kind().code();
	}
}
