package org.vigie.rules.pack;

import java.time.ZoneId;
import java.util.List;

/**
 * A country, court or body whose rules a pack holds, with its time zone and the id of its calendar.
 *
 * @param standardFor the jurisdictions beside whose law its benchmarks are shown, or {@link #ALL}; empty: none
 */
public record Jurisdiction(String id, LocalText name, ZoneId zone, String calendar, List<String> standardFor) {
	/** Stands for every other jurisdiction. */
	public static final String ALL = "all";

	public Jurisdiction {
		standardFor = List.copyOf(standardFor);
	}

	/** Whether its benchmarks are shown beside the law of the other. */
	public boolean isStandardFor(String other) {
		return !id.equals(other) && (standardFor.contains(ALL) || standardFor.contains(other));
	}
}
