package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specification as tables: text, what it is, first and last day it can be. "none" is no known bound. */
class ReadingTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013                      | YEAR   | 2013-01-01 | 2013-12-31
			0000                      | YEAR   | 0000-01-01 | 0000-12-31
			2012-03                   | MONTH  | 2012-03-01 | 2012-03-31
			2023-02                   | MONTH  | 2023-02-01 | 2023-02-28
			2024-02                   | MONTH  | 2024-02-01 | 2024-02-29
			2013-11-27                | DAY    | 2013-11-27 | 2013-11-27
			2024-02-29                | DAY    | 2024-02-29 | 2024-02-29
			2000-02-29                | DAY    | 2000-02-29 | 2000-02-29
			2024-03-04T10:30          | MINUTE | 2024-03-04 | 2024-03-04
			2024-03-04T10:30:15       | MINUTE | 2024-03-04 | 2024-03-04
			2024-03-04T10:30Z         | MINUTE | 2024-03-04 | 2024-03-04
			1985-04-12T23:20:30Z      | MINUTE | 1985-04-12 | 1985-04-12
			1985-04-12T23:20:30-04    | MINUTE | 1985-04-12 | 1985-04-12
			1985-04-12T23:20:30+04:30 | MINUTE | 1985-04-12 | 1985-04-12
			2024-01-10T22:00+01:00    | MINUTE | 2024-01-10 | 2024-01-10
			2025-06-12T24:00          | MINUTE | 2025-06-13 | 2025-06-13
			2025-06-12T24:00:00       | MINUTE | 2025-06-13 | 2025-06-13
			9999-12-31T24:00          | MINUTE | +10000-01-01 | +10000-01-01
			""")
	void readsDatesOfLevelZero(String text, Precision precision, String earliest, String latest) {
		assertReads(text, Shape.DATE, precision, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			201X           | DECADE     | 2010-01-01 | 2019-12-31
			20XX           | CENTURY    | 2000-01-01 | 2099-12-31
			2XXX           | MILLENNIUM | 2000-01-01 | 2999-12-31
			2004-XX        | YEAR       | 2004-01-01 | 2004-12-31
			1985-04-XX     | MONTH      | 1985-04-01 | 1985-04-30
			1985-XX-XX     | YEAR       | 1985-01-01 | 1985-12-31
			201X-XX-XX     | DECADE     | 2010-01-01 | 2019-12-31
			-1985          | YEAR       | -1985-01-01 | -1985-12-31
			-0044-03-15    | DAY        | -0044-03-15 | -0044-03-15
			-20XX          | CENTURY    | -2099-01-01 | -2000-12-31
			-000X          | DECADE     | -0009-01-01 | 0000-12-31
			Y12020         | YEAR       | +12020-01-01 | +12020-12-31
			Y-170002       | YEAR       | -170002-01-01 | -170002-12-31
			Y999999999     | YEAR       | +999999999-01-01 | +999999999-12-31
			Y-999999999    | YEAR       | -999999999-01-01 | -999999999-12-31
			2018?          | YEAR       | 2018-01-01 | 2018-12-31
			2018~          | YEAR       | 2018-01-01 | 2018-12-31
			2013-12%       | MONTH      | 2013-12-01 | 2013-12-31
			2013-12-05?    | DAY        | 2013-12-05 | 2013-12-05
			201X~          | DECADE     | 2010-01-01 | 2019-12-31
			""")
	void readsDatesOfLevelOne(String text, Precision precision, String earliest, String latest) {
		assertReads(text, Shape.DATE, precision, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			XXXX-07-11             | PARTIAL | none       | none
			XX15                   | PARTIAL | none       | none
			XXXX-02-29             | PARTIAL | none       | none
			2004-XX-15             | PARTIAL | 2004-01-15 | 2004-12-15
			2004-XX-31             | PARTIAL | 2004-01-31 | 2004-12-31
			2004-X2-30             | PARTIAL | 2004-12-30 | 2004-12-30
			156X-12-25             | PARTIAL | 1560-12-25 | 1569-12-25
			156X-02-29             | PARTIAL | 1560-02-29 | 1568-02-29
			15XX-12-XX             | PARTIAL | 1500-12-01 | 1599-12-31
			1X32                   | PARTIAL | 1032-01-01 | 1932-12-31
			-1X32-02-29            | PARTIAL | -1932-02-29 | -1032-02-29
			2004-1X                | PARTIAL | 2004-10-01 | 2004-12-31
			2004-0X                | PARTIAL | 2004-01-01 | 2004-09-30
			2023-02-2X             | PARTIAL | 2023-02-20 | 2023-02-28
			2023-01-3X             | PARTIAL | 2023-01-30 | 2023-01-31
			2023-01-0X             | PARTIAL | 2023-01-01 | 2023-01-09
			1985-XX-XX~            | YEAR    | 1985-01-01 | 1985-12-31
			2004-06~-11            | DAY     | 2004-06-11 | 2004-06-11
			?2004-06-11            | DAY     | 2004-06-11 | 2004-06-11
			2004-?06-11            | DAY     | 2004-06-11 | 2004-06-11
			?2004-06-~11           | DAY     | 2004-06-11 | 2004-06-11
			2004-06-%11            | DAY     | 2004-06-11 | 2004-06-11
			2004-06?-11%           | DAY     | 2004-06-11 | 2004-06-11
			2024-03-04T10:00~      | MINUTE  | 2024-03-04 | 2024-03-04
			""")
	void readsDatesOfLevelTwo(String text, Precision precision, String earliest, String latest) {
		assertReads(text, Shape.DATE, precision, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2001-21  | 2001-03-01 | 2001-11-30
			2001-22  | 2001-06-01 | 2002-02-28
			2001-23  | 2001-03-01 | 2001-11-30
			2001-24  | 2001-06-01 | 2002-02-28
			2001-25  | 2001-03-01 | 2001-05-31
			2001-26  | 2001-06-01 | 2001-08-31
			2001-27  | 2001-09-01 | 2001-11-30
			2003-28  | 2003-12-01 | 2004-02-29
			2001-29  | 2001-09-01 | 2001-11-30
			2001-30  | 2001-12-01 | 2002-02-28
			2001-31  | 2001-03-01 | 2001-05-31
			2001-32  | 2001-06-01 | 2001-08-31
			2001-33  | 2001-01-01 | 2001-03-31
			2001-34  | 2001-04-01 | 2001-06-30
			2001-35  | 2001-07-01 | 2001-09-30
			2001-36  | 2001-10-01 | 2001-12-31
			2001-37  | 2001-01-01 | 2001-04-30
			2001-38  | 2001-05-01 | 2001-08-31
			2001-39  | 2001-09-01 | 2001-12-31
			2001-40  | 2001-01-01 | 2001-06-30
			2001-41  | 2001-07-01 | 2001-12-31
			2001-21~ | 2001-03-01 | 2001-11-30
			200X-33  | 2000-01-01 | 2009-03-31
			XXXX-25  | none       | none
			""")
	void readsPartsOfAYear(String text, String earliest, String latest) {
		assertReads(text, Shape.DATE, Precision.SEASON, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			[2020-09-02..2020-09-05]             | ONE_OF | 2020-09-02 | 2020-09-05
			[2014-02-13,2014-02-14]              | ONE_OF | 2014-02-13 | 2014-02-14
			[2014-02-14,2014-02-13]              | ONE_OF | 2014-02-13 | 2014-02-14
			[2012-04-30,2012-05]                 | ONE_OF | 2012-04-30 | 2012-05-31
			[..2023-03-07]                       | ONE_OF | none       | 2023-03-07
			[..2022]                             | ONE_OF | none       | 2022-12-31
			[2025-12-17..]                       | ONE_OF | 2025-12-17 | none
			[1667,1668,1670..1672]               | ONE_OF | 1667-01-01 | 1672-12-31
			[1667,1668, 1670..1672]              | ONE_OF | 1667-01-01 | 1672-12-31
			[1760-01,1760-02,1760-12..]          | ONE_OF | 1760-01-01 | none
			[..1983-12-31,1984-10-10..1984-11-01]| ONE_OF | none       | 1984-11-01
			[XXXX-07-11,2023]                    | ONE_OF | none       | none
			[2013]                               | ONE_OF | 2013-01-01 | 2013-12-31
			[2013~..2014?]                       | ONE_OF | 2013-01-01 | 2014-12-31
			[2012..2012-06]                      | ONE_OF | 2012-01-01 | 2012-06-30
			[2024-03-04T10:00..2024-03-04T11:00] | ONE_OF | 2024-03-04 | 2024-03-04
			{1960,1961-12}                       | ALL_OF | 1960-01-01 | 1961-12-31
			{1667,1668, 1670..1672}              | ALL_OF | 1667-01-01 | 1672-12-31
			{..1984}                             | ALL_OF | none       | 1984-12-31
			""")
	void readsSets(String text, Shape shape, String earliest, String latest) {
		assertReads(text, shape, Precision.SET, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2012/2013                         | 2012-01-01 | 2013-12-31
			2019-07-08/2019-07-17             | 2019-07-08 | 2019-07-17
			2004-02-01/2005                   | 2004-02-01 | 2005-12-31
			2013-05-20/2013                   | 2013-05-20 | 2013-12-31
			2013/2013-05                      | 2013-01-01 | 2013-05-31
			2023-03-24/..                     | 2023-03-24 | none
			2023-03-24/                       | 2023-03-24 | none
			../2020-01-28                     | none       | 2020-01-28
			/2020-01-28                       | none       | 2020-01-28
			2004-06~/2004-08%                 | 2004-06-01 | 2004-08-31
			2004-06-XX/2004-07-03             | 2004-06-01 | 2004-07-03
			-0044/0014                        | -0044-01-01 | 0014-12-31
			2024-03-04T10:00/2024-03-05T09:00 | 2024-03-04 | 2024-03-05
			XXXX-07-11/2004                   | none       | 2004-12-31
			""")
	void readsIntervals(String text, String earliest, String latest) {
		assertReads(text, Shape.INTERVAL, Precision.INTERVAL, earliest, latest);
	}

	@ParameterizedTest
	@CsvSource({ "XXXX-XX-XX", "XXXX-XX", "XXXX", "-XXXX", "XXXX?" })
	void readsTheUnknown(String text) {
		assertReads(text, Shape.UNKNOWN, Precision.UNKNOWN, "none", "none");
	}

	private static void assertReads(String text, Shape shape, Precision precision, String earliest, String latest) {
		var date = UncertainDate.parse(text);

		assertEquals(text, date.text());
		assertEquals(shape, date.shape());
		assertEquals(precision, date.precision());
		assertEquals(bound(earliest), date.earliestDay());
		assertEquals(bound(latest), date.latestDay());
	}

	private static Optional<LocalDate> bound(String text) {
		return "none".equals(text) ? Optional.empty() : Optional.of(LocalDate.parse(text));
	}
}
