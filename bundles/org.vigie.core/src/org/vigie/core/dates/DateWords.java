package org.vigie.core.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;

import org.vigie.core.text.Texts;

/**
 * Names of months and weekdays, and days put together of them, in one language. A part left out because another date nearby says it is
 * told by {@link Part}.
 */
record DateWords(Texts texts, boolean shortMonths) {

	/** How much of a day is said. */
	enum Part {
		DAY, DAY_MONTH, WHOLE
	}

	String day(LocalDate day, Part part) {
		var number = texts.text("date.day-number", day.getDayOfMonth());
		return switch (part) {
		case DAY -> number;
		case DAY_MONTH -> texts.text("date.day-month", number, month(day.getMonth()));
		case WHOLE -> texts.text("date.day", number, month(day.getMonth()), year(day.getYear()));
		};
	}

	String day(LocalDate day) {
		return day(day, Part.WHOLE);
	}

	String month(YearMonth month) {
		return texts.text("date.month", month(month.getMonth()), year(month.getYear()));
	}

	String month(Month month) {
		return texts.text(shortMonths ? "date.months-short" : "date.months").split(",")[month.ordinal()].strip();
	}

	String weekday(DayOfWeek day) {
		return texts.text("date.weekdays").split(",")[day.ordinal()].strip();
	}

	/** A year is said without thousands' marks. */
	String year(int year) {
		return texts.text("date.year", year);
	}

	String time(LocalDateTime time) {
		return "%d:%02d".formatted(time.getHour(), time.getMinute());
	}
}
