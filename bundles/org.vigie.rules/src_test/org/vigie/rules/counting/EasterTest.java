package org.vigie.rules.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {
	@ParameterizedTest
	@ValueSource(strings = { "1818-03-22", "1886-04-25", "1943-04-25", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23",
			"2008-03-23", "2011-04-24", "2016-03-27", "2017-04-16", "2024-03-31", "2025-04-20", "2026-04-05", "2038-04-25",
			"2049-04-18", "2076-04-19", "2100-03-28" })
	void fallsOnTheSundayOfTheTables(LocalDate sunday) {
		assertEquals(sunday, Easter.sunday(sunday.getYear()));
	}

	@Test
	void isThatOfTheRuleOfGaussInEveryYearOfTheGregorianCalendar() {
		for (var year = 1583; year < 4100; year++) {
			assertEquals(gauss(year), Easter.sunday(year));
		}
	}

	/** The rule of Carl Friedrich Gauss with its two exceptions. */
	private static LocalDate gauss(int year) {
		var century = year / 100;
		var moon = (15 + century - (13 + 8 * century) / 25 - century / 4) % 30;
		var sun = (4 + century - century / 4) % 7;
		var days = (19 * (year % 19) + moon) % 30;
		var rest = (2 * (year % 4) + 4 * (year % 7) + 6 * days + sun) % 7;
		if (rest == 6 && days == 29) {
			return LocalDate.of(year, 4, 19);
		}
		if (rest == 6 && days == 28 && (11 * moon + 11) % 30 < 19) {
			return LocalDate.of(year, 4, 18);
		}
		return LocalDate.of(year, 3, 22).plusDays(days + rest);
	}
}
