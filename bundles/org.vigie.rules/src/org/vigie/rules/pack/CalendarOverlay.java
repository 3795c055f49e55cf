package org.vigie.rules.pack;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Announced holidays that a user's pack adds to the calendar of another pack. */
public record CalendarOverlay(String pack, String calendar, Map<LocalDate, Boolean> announced, Set<String> announcedNames) {
}
