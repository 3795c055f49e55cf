package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZoneId;

import org.vigie.edtf.UncertainDate;

/** A date as entered, for a sentence: the day, the point in time, or the text where it is neither exactly. */
final class Dated {
	private Dated() {
	}

	static Object of(UncertainDate date, ZoneId zone) {
		if (!date.isExactDay()) {
			return date;
		}
		return date.hasTime() ? date.earliestMinute(zone).orElseThrow() : day(date, zone);
	}

	private static LocalDate day(UncertainDate date, ZoneId zone) {
		return date.earliestDay(zone).orElseThrow();
	}
}
