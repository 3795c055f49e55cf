package org.vigie.rules.pack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.counting.WorkingCalendar;

/** Reads the calendars of a pack, and the additions to another pack's. */
final class CalendarReader {
	private final Definitions<SourceRef> sources;
	private final Definitions<WorkingCalendar> calendars;
	private final List<CalendarOverlay> overlays;

	private record Announced(LocalDate date, boolean estimated, String name) {
	}

	CalendarReader(Definitions<SourceRef> sources, Definitions<WorkingCalendar> calendars, List<CalendarOverlay> overlays) {
		this.sources = sources;
		this.calendars = calendars;
		this.overlays = overlays;
	}

	/** Takes one calendar in. */
	Optional<WorkingCalendar> read(YamlNode node, String path, Problems problems) {
		return Section.open(node, path, "@owner.calendar", Keys.CALENDAR, problems).map(section -> {
			calendars.name(section);
			section.scalar("source").ifPresent(it -> sources.refer(it, path, problems));
			section.word("confidence", Keys.CONFIDENCES);
			var announced = section.each("announced", (item, itemPath) -> announced(item, itemPath, problems));
			var days = new HashMap<LocalDate, Boolean>();
			var names = new HashSet<String>();
			announced.forEach(it -> {
				days.put(it.date(), it.estimated());
				names.add(it.date().getYear() + " " + feast(it.name()));
			});
			if (section.has("extends")) {
				section.require("id");
				overlay(section, days, names);
				return whole(section, Map.of(), Set.of());
			}
			section.require("id", "weekend", "confidence");
			var calendar = whole(section, days, names);
			calendars.put(calendar.id(), calendar);
			return calendar;
		});
	}

	private void overlay(Section section, Map<LocalDate, Boolean> days, Set<String> names) {
		section.section("extends", Keys.EXTENDS).ifPresent(it -> {
			it.require("pack", "calendar");
			overlays.add(new CalendarOverlay(it.text("pack").orElse(""), it.text("calendar").orElse(""), days, names));
		});
	}

	private WorkingCalendar whole(Section section, Map<LocalDate, Boolean> days, Set<String> names) {
		var weekend = new HashSet<DayOfWeek>();
		section.words("weekend", Keys.WEEKDAYS).forEach(it -> weekend.add(DayOfWeek.of(Keys.WEEKDAYS.indexOf(it) + 1)));
		if (weekend.size() == 7) {
			section.problems().add("E05", section.node(), section.path(), "weekend-whole");
			weekend.clear();
		}
		var feasts = section.texts("needsAnnouncementFor").stream().map(CalendarReader::feast).toList();
		return new WorkingCalendar(section.text("id").orElse(""), weekend, fixed(section), section.numbers("easter"), days, feasts,
				names);
	}

	private static Set<MonthDay> fixed(Section section) {
		var days = new HashSet<MonthDay>();
		for (var scalar : section.scalars("fixed")) {
			try {
				days.add(MonthDay.parse("--" + scalar.text()));
			} catch (DateTimeException wrong) {
				section.problems().add("E07", scalar, section.path(), "date.month-day", scalar.text());
			}
		}
		return days;
	}

	private Optional<Announced> announced(YamlNode node, String path, Problems problems) {
		return Section.open(node, path, "@owner.announced", Keys.ANNOUNCED, problems).flatMap(section -> {
			section.require("date", "name", "status");
			section.scalar("source").ifPresent(it -> sources.refer(it, path, problems));
			var estimated = section.word("status", Keys.ANNOUNCED_STATUS).filter("estimated"::equals).isPresent();
			return section.date("date").map(it -> new Announced(it, estimated, section.text("name").orElse("")));
		});
	}

	/** A feast's name without signs, so that "Maouloud (birth)" announces "Maouloud birth". */
	private static String feast(String name) {
		return name.replaceAll("[^\\p{L} ]", "").strip().toLowerCase(Locale.ROOT);
	}
}
