package org.vigie.rules.counting;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the computation of Meeus, Jones and Butcher. */
public final class Easter {
	private Easter() {
	}

	public static LocalDate sunday(int year) {
		var golden = year % 19;
		var century = year / 100;
		var rest = year % 100;
		var correction = (century - (century + 8) / 25 + 1) / 3;
		var epact = (19 * golden + century - century / 4 - correction + 15) % 30;
		var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
		var late = (golden + 11 * epact + 22 * weekday) / 451;
		var count = epact + weekday - 7 * late + 114;
		return LocalDate.of(year, count / 31, count % 31 + 1);
	}
}
