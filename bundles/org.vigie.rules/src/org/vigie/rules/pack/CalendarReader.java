package org.vigie.rules.pack;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.counting.Announcement;
import org.vigie.rules.counting.WorkingCalendar;

/** Reads the calendars of a pack, and the additions to another pack's. */
final class CalendarReader {
	private final Definitions<SourceRef> sources;
	private final Definitions<WorkingCalendar> calendars;
	private final List<CalendarOverlay> overlays;

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
			if (section.has("extends")) {
				section.require("id");
				overlay(section, announced);
				return whole(section, List.of());
			}
			section.require("id", "weekend", "confidence");
			var calendar = whole(section, announced);
			calendars.put(calendar.id(), calendar);
			return calendar;
		});
	}

	private void overlay(Section section, List<Announcement> announced) {
		section.section("extends", Keys.EXTENDS).ifPresent(it -> {
			it.require("pack", "calendar");
			overlays.add(new CalendarOverlay(it.text("pack").orElse(""), it.text("calendar").orElse(""), announced));
		});
	}

	private WorkingCalendar whole(Section section, List<Announcement> announced) {
		var weekend = new HashSet<DayOfWeek>();
		section.words("weekend", Keys.WEEKDAYS).forEach(it -> weekend.add(DayOfWeek.of(Keys.WEEKDAYS.indexOf(it) + 1)));
		if (weekend.size() == 7) {
			section.problems().add("E05", section.node(), section.path(), "weekend-whole");
			weekend.clear();
		}
		return new WorkingCalendar(section.text("id").orElse(""), weekend, fixed(section), section.numbers("easter"), announced,
				section.texts("needsAnnouncementFor"));
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

	private Optional<Announcement> announced(YamlNode node, String path, Problems problems) {
		return Section.open(node, path, "@owner.announced", Keys.ANNOUNCED, problems).flatMap(section -> {
			section.require("date", "name", "status");
			section.scalar("source").ifPresent(it -> sources.refer(it, path, problems));
			var status = section.word("status", Keys.ANNOUNCED_STATUS).flatMap(Announcement.Status::of)
					.orElse(Announcement.Status.ESTIMATED);
			return section.date("date").map(it -> new Announcement(it, section.text("name").orElse(""), status,
					section.text("source")));
		});
	}
}
