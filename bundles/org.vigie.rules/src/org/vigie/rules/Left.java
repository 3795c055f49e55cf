package org.vigie.rules;

import java.time.Instant;
import java.time.ZoneId;

/** What is left of a clock; negative: over. Days for rules of days, minutes for rules of hours. */
public record Left(long amount, Unit unit) {
	/** What a clock is counted in. */
	public enum Unit {
		DAYS, MINUTES
	}

	public static Left days(long days) {
		return new Left(days, Unit.DAYS);
	}

	public static Left minutes(long minutes) {
		return new Left(minutes, Unit.MINUTES);
	}

	/** How far one end of a clock lies from another, in the unit of its rule, days of the zone; negative: earlier. */
	public static Left between(Instant from, Instant to, Unit unit, ZoneId zone) {
		return unit == Unit.DAYS ? days(to.atZone(zone).toLocalDate().toEpochDay() - from.atZone(zone).toLocalDate().toEpochDay())
				: minutes(Math.floorDiv(to.getEpochSecond() - from.getEpochSecond(), 60L));
	}

	/** {@code 12}, {@code -1158}; of minutes {@code 4:15}, {@code -25:00}. */
	public String text() {
		if (unit == Unit.DAYS) {
			return Long.toString(amount);
		}
		var size = Math.abs(amount);
		var minutes = size % 60;
		return (amount < 0 ? "-" : "") + size / 60 + (minutes < 10 ? ":0" : ":") + minutes;
	}

	@Override
	public String toString() {
		return text();
	}
}
