package org.vigie.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * The months meant by the codes 21 to 41 in the place of a month: seasons, quarters, four months, half-years.
 * Source: ISO 8601-2:2019, 4.8; the months of the seasons are the meteorological ones, which the standard leaves open.
 */
record PartOfYear(int firstMonth, int months) {
	private static final Map<String, PartOfYear> BY_CODE = Map.ofEntries(
			// spring, summer, autumn, winter, hemisphere not said: from the first month of one to the last of the other
			part("21", 3, 9), part("22", 6, 9), part("23", 3, 9), part("24", 6, 9),
			// the same in the north, then in the south
			part("25", 3, 3), part("26", 6, 3), part("27", 9, 3), part("28", 12, 3),
			part("29", 9, 3), part("30", 12, 3), part("31", 3, 3), part("32", 6, 3),
			// quarters, four months, half-years
			part("33", 1, 3), part("34", 4, 3), part("35", 7, 3), part("36", 10, 3),
			part("37", 1, 4), part("38", 5, 4), part("39", 9, 4),
			part("40", 1, 6), part("41", 7, 6));

	static boolean isCode(Digits month) {
		return BY_CODE.containsKey(month.text());
	}

	static PartOfYear of(Digits month) {
		return BY_CODE.get(month.text());
	}

	LocalDate firstDay(int year) {
		return LocalDate.of(year, firstMonth, 1);
	}

	LocalDate lastDay(int year) {
		return YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
	}

	private static Map.Entry<String, PartOfYear> part(String code, int firstMonth, int months) {
		return Map.entry(code, new PartOfYear(firstMonth, months));
	}
}
