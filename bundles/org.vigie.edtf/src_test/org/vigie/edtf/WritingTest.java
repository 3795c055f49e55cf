package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates made by programs rather than read. */
class WritingTest {
	@Test
	void writesDaysMonthsAndYears() {
		assertText("2013-11-27", UncertainDate.of(LocalDate.of(2013, 11, 27)));
		assertText("2013-02", UncertainDate.of(YearMonth.of(2013, 2)));
		assertText("2013", UncertainDate.of(Year.of(2013)));
	}

	@Test
	void writesFarYears() {
		assertText("0044", UncertainDate.of(Year.of(44)));
		assertText("-0044", UncertainDate.of(Year.of(-44)));
		assertText("-0044-03-15", UncertainDate.of(LocalDate.of(-44, 3, 15)));
		assertText("Y12020", UncertainDate.of(Year.of(12020)));
		assertText("Y-12020", UncertainDate.of(Year.of(-12020)));
		assertText("Y999999999", UncertainDate.of(Year.of(Year.MAX_VALUE)));
	}

	@Test
	void refusesADayInAYearOfFiveDigits() {
		assertThrows(EdtfFormatException.class, () -> UncertainDate.of(LocalDate.of(12020, 1, 1)));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.of(YearMonth.of(-12020, 1)));
	}

	@Test
	void writesTimes() {
		assertText("2024-03-04T10:30", UncertainDate.of(LocalDateTime.of(2024, 3, 4, 10, 30)));
		assertText("2024-03-04T00:00", UncertainDate.of(LocalDateTime.of(2024, 3, 4, 0, 0)));
		assertText("2024-03-04T10:30:15", UncertainDate.of(LocalDateTime.of(2024, 3, 4, 10, 30, 15, 999)));
		assertText("2024-03-04T10:30+01:00", UncertainDate.of(OffsetDateTime.parse("2024-03-04T10:30+01:00")));
		assertText("2024-03-04T10:30Z", UncertainDate.of(OffsetDateTime.parse("2024-03-04T10:30Z")));
		assertText("1900-01-01T00:32:08Z",
				UncertainDate.of(OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.ofTotalSeconds(-(32 * 60 + 8)))));
	}

	@Test
	void writesOneDayWithinARange() {
		assertText("[2020-09-02..2020-09-05]", UncertainDate.between(LocalDate.of(2020, 9, 2), LocalDate.of(2020, 9, 5)));
		assertText("2020-09-02", UncertainDate.between(LocalDate.of(2020, 9, 2), LocalDate.of(2020, 9, 2)));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.between(LocalDate.of(2020, 9, 5), LocalDate.of(2020, 9, 2)));
	}

	@Test
	void writesEarlierOrLater() {
		assertText("[..2023-03-07]", UncertainDate.onOrBefore(date("2023-03-07")));
		assertText("[..2022]", UncertainDate.onOrBefore(date("2022")));
		assertText("[2025-12-17..]", UncertainDate.onOrAfter(date("2025-12-17")));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.onOrBefore(date("[2013,2014]")));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.onOrAfter(date("2013/2014")));
	}

	@Test
	void writesWhatLasted() {
		assertText("2019-07-08/2019-07-17", UncertainDate.interval(date("2019-07-08"), date("2019-07-17")));
		assertText("/2019", UncertainDate.interval(UncertainDate.unknown(), date("2019")));
		assertText("2019/", UncertainDate.interval(date("2019"), UncertainDate.unknown()));
		assertText("2023-03-24/..", UncertainDate.since(date("2023-03-24")));
		assertText("/2020-01-28", UncertainDate.until(date("2020-01-28")));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.interval(date("2013"), date("2012")));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.interval(UncertainDate.unknown(), UncertainDate.unknown()));
		assertThrows(EdtfFormatException.class, () -> UncertainDate.since(UncertainDate.unknown()));
	}

	@Test
	void writesTheUnknown() {
		var unknown = UncertainDate.unknown();

		assertText("XXXX-XX-XX", unknown);
		assertEquals(Shape.UNKNOWN, unknown.shape());
		assertTrue(unknown.earliestDay().isEmpty() && unknown.latestDay().isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018                       | 2018~
			2018?                      | 2018%
			2018~                      | 2018~
			2018%                      | 2018%
			2013-12-05                 | 2013-12-05~
			2004-06?-11                | 2004-06?-11~
			2024-03-04T10:00+01:00     | 2024-03-04T10:00+01:00~
			2012/2013?                 | 2012~/2013%
			2023-03-24/..              | 2023-03-24~/..
			/2020-01-28                | /2020-01-28~
			[2014-02-13, 2014-02-14?]  | [2014-02-13~, 2014-02-14%]
			[2020-09-02..2020-09-05]   | [2020-09-02~..2020-09-05~]
			[..2022]                   | [..2022~]
			{2022..}                   | {2022~..}
			Y12020                     | Y12020~
			XXXX-XX-XX                 | XXXX-XX-XX
			""")
	void marksEveryPartAsAbout(String text, String about) {
		assertText(about, date(text).approximate());
	}

	private static UncertainDate date(String text) {
		return UncertainDate.parse(text);
	}

	private static void assertText(String expected, UncertainDate date) {
		assertEquals(expected, date.text());
		assertEquals(expected, date.toString());
	}
}
