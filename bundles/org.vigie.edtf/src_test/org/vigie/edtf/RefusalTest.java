package org.vigie.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no date, why, and where: the codes and sentences others translate. */
class RefusalTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			''                          | empty          | 0
			13-11-27                    | year-digits    | 2
			20131127                    | year-digits    | 4
			2013/11/27                  | year-digits    | 7
			27-11-2013                  | year-digits    | 2
			+2013                       | year-digits    | 0
			??2013                      | year-digits    | 1
			-                           | year-digits    | 1
			-0000                       | year-range     | 5
			Y9999999999                 | year-range     | 11
			Y1000000000                 | year-range     | 11
			Y2013                       | long-year      | 5
			Y00002013                   | long-year      | 9
			Y99999999999999999999       | long-year      | 21
			Y                           | long-year      | 1
			Y-                          | long-year      | 2
			Y-17E7                      | unsupported    | 4
			Y171010000S3                | unsupported    | 10
			1950S2                      | unsupported    | 4
			2013-1                      | month-digits   | 6
			2013-                       | month-digits   | 5
			2013--11                    | month-digits   | 5
			2013-13                     | month-range    | 7
			2013-27-11                  | month-range    | 8
			2013-00                     | month-range    | 7
			2013-20                     | month-range    | 7
			2013-42                     | month-range    | 7
			2013-2X                     | month-range    | 7
			2001-21-05                  | month-range    | 8
			2013-11-1                   | day-digits     | 9
			2013-11-                    | day-digits     | 8
			2013-11-32                  | day-range      | 10
			2013-11-00                  | day-range      | 10
			2013-11-4X                  | day-range      | 10
			2013-02-30                  | day-of-month   | 10
			2013-02-29                  | day-of-month   | 10
			1900-02-29                  | day-of-month   | 10
			2013-11-31                  | day-of-month   | 10
			2013-11-31T10:00            | day-of-month   | 10
			XXXX-02-30                  | no-such-day    | 10
			201X-02-3X                  | no-such-day    | 10
			2013-02-3X                  | no-such-day    | 10
			XX01-02-29                  | no-such-day    | 10
			2013-11-27T                 | time-digits    | 11
			2013-11-27T9:00             | time-digits    | 12
			2013-11-27T10               | time-digits    | 13
			2013-11-27T1000             | time-digits    | 13
			2013-11-27T10:00:           | time-digits    | 17
			2013T10:00                  | time-day       | 4
			2013-11T10:00               | time-day       | 7
			2013-11-XXT10:00            | time-day       | 10
			2001-21T10:00               | time-day       | 7
			2013-11-27T25:00            | time-range     | 16
			2013-11-27T24:01            | time-range     | 16
			2013-11-27T24:00:01         | time-range     | 19
			2013-11-27T10:60            | time-range     | 16
			2013-11-27T23:59:60         | time-range     | 19
			2013-11-27T10:00+1          | offset-digits  | 18
			2013-11-27T10:00+01:        | offset-digits  | 20
			2013-11-27T10:00+01:60      | offset-range   | 22
			2013-11-27T10:00+19:00      | offset-range   | 22
			2013-11-27T10:00-18:01      | offset-range   | 22
			2013-11-27-                 | left-over      | 10
			2013-11-27Z                 | left-over      | 10
			2018~~                      | left-over      | 5
			2013..2014                  | left-over      | 4
			..2013                      | left-over      | 2
			2013,2014                   | left-over      | 4
			2012/2013/2014              | left-over      | 9
			2012//2013                  | year-digits    | 5
			2012/...                    | left-over      | 7
			2013-11-27T10:00:00.5       | left-over      | 19
			[2013]/[2014]               | left-over      | 6
			[2013]~                     | left-over      | 6
			[2013}                      | left-over      | 5
			[2013/2014]                 | left-over      | 5
			[2013....2014]              | year-digits    | 7
			[2013..2014..2015]          | left-over      | 11
			[]                          | set-empty      | 1
			{}                          | set-empty      | 1
			[                           | set-empty      | 1
			[,]                         | set-empty      | 1
			[2013,]                     | set-empty      | 6
			[2013,,2014]                | set-empty      | 6
			[..]                        | set-empty      | 3
			[2013,..2014]               | set-range      | 8
			[2013..,2014]               | set-range      | 7
			[2013                       | set-unclosed   | 5
			[2013..                     | set-unclosed   | 7
			[[2013]]                    | year-digits    | 1
			/                           | interval-empty | 1
			../..                       | interval-empty | 5
			../                         | interval-empty | 3
			/..                         | interval-empty | 3
			2013/2012                   | reversed       | 9
			2013-05/2013-04-30          | reversed       | 18
			[2020-09-05..2020-09-02]    | reversed       | 23
			2024-03-04T10:01/2024-03-04T10:00                 | reversed | 33
			2024-03-04T10:01+01:00/2024-03-04T09:00Z          | reversed | 40
			unknown                     | character      | 0
			open/2013                   | character      | 0
			199u                        | character      | 3
			2013-11-27t10:00            | character      | 10
			2013 11                     | character      | 4
			'2013-11-27 '               | character      | 10
			'[2013,  2014]'             | character      | 7
			2013-W48-3                  | character      | 5
			2013_11                     | character      | 4
			(2011)-06-04~               | character      | 0
			٢٠١٣-١١-٢٧                  | character      | 0
			２０１３                      | character      | 0
			2013–11–27                  | character      | 4
			""")
	void refusesWhatIsNoDate(String text, String code, int offset) {
		var refused = assertThrows(EdtfFormatException.class, () -> UncertainDate.parse(text));

		assertEquals("edtf." + code, refused.code());
		assertEquals(offset, refused.offset());
		assertEquals(refused.text(), refused.arguments().getFirst());
		assertFalse(refused.getMessage().contains("%"), refused.getMessage());
		assertTrue(UncertainDate.tryParse(text).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2013-02-30        | "'2013-02-30' is no date: February 2013 has 28 days"
			2024-02-30        | "'2024-02-30' is no date: February 2024 has 29 days"
			-0044-04-31       | "'-0044-04-31' is no date: April -44 has 30 days"
			2013-27-11        | "'2013-27-11' is no date: there is no month 27"
			2013-11-27T25:00  | "'2013-11-27T25:00' is no date: there is no time 25:00"
			2013 11           | "'2013 11' is no date: ' ' has no meaning in one (character 5)"
			2013/2012         | "'2013/2012' is no date: 2013 comes after 2012"
			[2013             | "'[2013' is no date: the bracket is not closed (character 6)"
			2013-11-27-       | "'2013-11-27-' is no date: '-' should not follow here (character 11)"
			""", quoteCharacter = '"')
	void saysInOneSentenceWhyAndWhere(String text, String sentence) {
		var refused = assertThrows(EdtfFormatException.class, () -> UncertainDate.parse(text));

		assertEquals(sentence, refused.getMessage());
	}

	@Test
	void givesTheArgumentsForATranslation() {
		var refused = assertThrows(EdtfFormatException.class, () -> UncertainDate.parse("2013-02-30"));

		assertEquals(List.of("2013-02-30", Month.FEBRUARY, 2013, 28), refused.arguments());
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000", "2013\n", "2013\r\n2014", "\u202E3102", "2013\u200B", "\uFEFF2013", "\uD83D\uDCC5", "2013\t" })
	void showsNothingThatATerminalObeys(String text) {
		var refused = assertThrows(EdtfFormatException.class, () -> UncertainDate.parse(text));

		assertEquals("edtf.character", refused.code());
		assertTrue(refused.getMessage().chars().allMatch(it -> it >= ' ' && it < 127), refused.getMessage());
	}

	@Test
	void refusesWhatIsTooLongBeforeReadingIt() {
		var commas = "[" + ",".repeat(1_000_000) + "]";

		var refused = assertThrows(EdtfFormatException.class, () -> UncertainDate.parse(commas));

		assertEquals("edtf.too-long", refused.code());
		assertTrue(refused.text().length() < 70);
		assertTrue(refused.getMessage().length() < 200);
	}

	@Test
	void readsTheLongestTextAndNoLonger() {
		var longest = "[" + "2013,".repeat(39) + "201X]";
		var padded = "[" + "2013,".repeat(38) + "2013-11]";

		assertEquals(201, longest.length());
		assertTrue(UncertainDate.tryParse(longest).isEmpty());
		assertEquals(199, padded.length());
		assertEquals(39, UncertainDate.parse(padded).members().size());
		assertEquals(UncertainDate.MAX_LENGTH, UncertainDate.parse(padded.replace("]", "~]")).text().length());
	}

	@Test
	void isQuickOnTheSlowestTexts() {
		var unknownDigits = "[" + "XXXX-02-XX,".repeat(17) + "XX01-02-29]";
		var brackets = "[".repeat(200);

		assertTimeout(Duration.ofSeconds(5), () -> {
			for (var i = 0; i < 20; i++) {
				UncertainDate.tryParse(unknownDigits);
				UncertainDate.tryParse(brackets);
			}
		});
	}

	@Test
	void readsOrRefusesAnyTextWithoutAnotherFailure() {
		var seed = 20131127L;
		var random = new Random(seed);
		var letters = "0123456789XXY--TZ::++..//,[]{}?~%ES u\u0660";
		for (var i = 0; i < 50_000; i++) {
			var text = new StringBuilder();
			for (var length = random.nextInt(14); length >= 0; length--) {
				text.append(letters.charAt(random.nextInt(letters.length())));
			}
			var read = UncertainDate.tryParse(text);
			assertTrue(read.isEmpty() || read.get().text().contentEquals(text), () -> "seed " + seed + ": " + text);
		}
	}

	@Test
	void takesNoTextAtAllForAFaultOfTheProgram() {
		assertThrows(NullPointerException.class, () -> UncertainDate.parse(null));
		assertThrows(NullPointerException.class, () -> UncertainDate.tryParse(null));
	}
}
