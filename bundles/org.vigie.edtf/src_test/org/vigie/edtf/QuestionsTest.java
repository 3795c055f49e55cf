package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date answers about itself: time, offset, about, doubt, exactness, its ends and members. */
class QuestionsTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013-11-27                             | false | false
			2013-11-27T10:00                       | true  | false
			2013-11-27T10:00Z                      | true  | true
			2013-11-27T10:00+01:00                 | true  | true
			[2013-11-27T10:00..2013-11-27T11:00]   | true  | false
			2013-11-27/2013-11-28T10:00-04         | true  | true
			2013/..                                | false | false
			XXXX-XX-XX                             | false | false
			""")
	void knowsWhetherATimeAndAnOffsetAreWritten(String text, boolean time, boolean offset) {
		var date = UncertainDate.parse(text);

		assertEquals(time, date.hasTime());
		assertEquals(offset, date.hasOffset());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2018          | false | false
			2018~         | true  | false
			2018?         | false | true
			2018%         | true  | true
			2004-06~-11   | true  | false
			?2004-06-11   | false | true
			?2004-06-~11  | true  | true
			2004/2005~    | true  | false
			[2004,2005?]  | false | true
			2004?/..      | false | true
			""")
	void knowsAboutAndDoubt(String text, boolean approximate, boolean uncertain) {
		var date = UncertainDate.parse(text);

		assertEquals(approximate, date.isApproximate());
		assertEquals(uncertain, date.isUncertain());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013-11-27                           | 2013-11-27
			2013-11-27T10:00                     | 2013-11-27
			2013-11-27T00:30+01:00               | 2013-11-27
			2013-11-27T24:00                     | 2013-11-28
			2013-11-27~                          |
			2013-11-27?                          |
			2013-?11-27                          |
			2013-11                              |
			2004-X2-30                           |
			[2013-11-27]                         |
			[2013-11-27T10:00..2013-11-27T11:00] |
			2013-11-27/2013-11-27                |
			XXXX-XX-XX                           |
			""")
	void knowsOneCertainDay(String text, LocalDate day) {
		var date = UncertainDate.parse(text);

		assertEquals(Optional.ofNullable(day), date.day());
		assertEquals(day != null, date.isExactDay());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2012/2013                | 2012        | 2013       | false | false
			2023-03-24/..            | 2023-03-24  |            | false | true
			2023-03-24/              | 2023-03-24  |            | false | false
			../2020-01-28            |             | 2020-01-28 | true  | false
			/2020-01-28              |             | 2020-01-28 | false | false
			2004-06~/2004-08?        | 2004-06~    | 2004-08?   | false | false
			2013-11-27               |             |            | false | false
			[2013..2014]             |             |            | false | false
			[2013..]                 |             |            | false | false
			""")
	void knowsTheEndsOfAnInterval(String text, String start, String end, boolean openStart, boolean openEnd) {
		var date = UncertainDate.parse(text);

		assertEquals(Optional.ofNullable(start).map(UncertainDate::parse), date.start());
		assertEquals(Optional.ofNullable(end).map(UncertainDate::parse), date.end());
		assertEquals(openStart, date.openStart());
		assertEquals(openEnd, date.openEnd());
	}

	@Test
	void listsTheMembersOfASet() {
		var set = UncertainDate.parse("[..1983, 1984-10-10,1985..1986~,1990..]");

		var members = set.members();

		assertEquals(List.of(member(null, "1983"), member("1984-10-10", "1984-10-10"), member("1985", "1986~"), member("1990", null)), members);
		assertEquals(List.of(false, true, false, false), members.stream().map(SetMember::isSingle).toList());
		assertEquals(Precision.DAY, members.get(1).first().orElseThrow().precision());
	}

	@Test
	void hasNoMembersUnlessItIsASet() {
		assertEquals(List.of(), UncertainDate.parse("2013").members());
		assertEquals(List.of(), UncertainDate.parse("2013/2014").members());
		assertEquals(List.of(), UncertainDate.unknown().members());
	}

	@Test
	void aRangeOfOneDayIsAChoiceAndNoExactDay() {
		var date = UncertainDate.parse("[2013-11-27..2013-11-27]");

		assertEquals(Shape.ONE_OF, date.shape());
		assertFalse(date.isExactDay());
		assertTrue(date.earliestDay().equals(date.latestDay()));
	}

	private static SetMember member(String first, String last) {
		return new SetMember(Optional.ofNullable(first).map(UncertainDate::parse), Optional.ofNullable(last).map(UncertainDate::parse));
	}
}
