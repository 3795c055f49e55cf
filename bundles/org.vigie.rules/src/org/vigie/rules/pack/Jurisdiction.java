package org.vigie.rules.pack;

import java.time.ZoneId;

/** A country, court or body whose rules a pack holds, with its time zone and the id of its calendar. */
public record Jurisdiction(String id, LocalText name, ZoneId zone, String calendar) {
}
