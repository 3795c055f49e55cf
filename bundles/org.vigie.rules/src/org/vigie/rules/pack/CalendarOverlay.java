package org.vigie.rules.pack;

import java.util.List;

import org.vigie.rules.counting.Announcement;

/** Announced holidays that a user's pack adds to the calendar of another pack. */
public record CalendarOverlay(String pack, String calendar, List<Announcement> announced) {
	public CalendarOverlay {
		announced = List.copyOf(announced);
	}
}
