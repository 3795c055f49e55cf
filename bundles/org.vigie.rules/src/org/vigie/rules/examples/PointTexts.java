package org.vigie.rules.examples;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.vigie.rules.AsOf;

/** Reads as-of points: a date, a local time, or a time with its offset. */
final class PointTexts {
	private PointTexts() {
	}

	static boolean problem(String text) {
		try {
			read(text, ZoneOffset.UTC);
			return false;
		} catch (DateTimeException wrong) {
			return true;
		}
	}

	static AsOf read(String text, ZoneId zone) {
		if (!text.contains("T")) {
			return AsOf.on(LocalDate.parse(text));
		}
		var offset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
		return AsOf.at(offset ? OffsetDateTime.parse(text).toInstant() : LocalDateTime.parse(text).atZone(zone).toInstant());
	}
}
