package org.vigie.core.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Outcome.Done;
import org.vigie.core.outcome.Outcome.Refused;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;

/** The table of typed dates, row by row: what is typed, what is kept, what is said. */
final class DateEntryTest {
	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final Wording ENGLISH = Wording.in(Locale.ENGLISH).on(TODAY).at(ZoneId.of("Africa/Bamako"));
	private static final Wording FRENCH = Wording.in(Locale.FRENCH).on(TODAY).at(ZoneId.of("Africa/Bamako"));

	private record Row(int number, String typed, String kept, String said, Wording wording) {
	}

	private static Row en(int number, String typed, String kept, String said) {
		return new Row(number, typed, kept, said, ENGLISH);
	}

	private static Row fr(int number, String typed, String kept, String said) {
		return new Row(number, typed, kept, said, FRENCH);
	}

	private static List<Row> taken() {
		return List.of(en(1, "27/11/2013", "2013-11-27", "27 November 2013, Wednesday"), //
				fr(1, "27/11/2013", "2013-11-27", "27 novembre 2013, mercredi"), //
				en(2, "03/04/2012", "2012-04-03", "3 April 2012, read day/month. Other reading: 4 March 2012 (Alt+↓)"), //
				en(3, "22/3/12", "2012-03-22", "22 March 2012"), //
				en(6, "Dec 2013", "2013-12", "December 2013: 1 to 31 December"), //
				en(6, "déc. 2013", "2013-12", "December 2013: 1 to 31 December"), //
				en(6, "12/2013", "2013-12", "December 2013: 1 to 31 December"), //
				fr(6, "mars 2012", "2012-03", "mars 2012 : du 1er au 31 mars"), //
				en(7, "2020", "2020", "year 2020: 1 January to 31 December"), //
				en(8, "about 2018", "2018~", "about 2018, counted as the year 2018. Wider? \"between 2017 and 2019\""), //
				en(8, "vers 2018", "2018~", "about 2018, counted as the year 2018. Wider? \"between 2017 and 2019\""), //
				en(8, "2012-03~", "2012-03~", "about March 2012, counted as 1 to 31 March"), //
				en(9, "2018?", "2018?", "2018, uncertain"), //
				en(9, "about Dec 2013, uncertain", "2013-12%", "about December 2013, uncertain"), //
				en(10, "between 2 and 5 Sept 2020", "[2020-09-02..2020-09-05]", "one day from 2 to 5 September 2020 (4 possible)"), //
				fr(10, "entre le 2 et le 5 sept. 2020", "[2020-09-02..2020-09-05]", "un jour du 2 au 5 septembre 2020 (4 possibles)"), //
				en(11, "8–17 July 2019", "2019-07-08/2019-07-17", "lasted from 8 to 17 July 2019, both days"), //
				en(11, "du 8 au 17 juillet 2019", "2019-07-08/2019-07-17", "lasted from 8 to 17 July 2019, both days"), //
				en(12, "2012/2013", "2012/2013", "lasted from 2012 to 2013"), //
				en(13, "13 or 14 Feb 2014", "[2014-02-13,2014-02-14]", "13 or 14 February 2014. Two sources? Enter two claims"), //
				en(14, "30 April 2012 or May 2012", "[2012-04-30,2012-05]", "30 April or some day of May 2012"), //
				en(15, "by 7 March 2023", "[..2023-03-07]", "7 March 2023 or earlier"), //
				en(15, "au plus tard le 7 mars 2023", "[..2023-03-07]", "7 March 2023 or earlier"), //
				en(15, "before 7 March 2023", "[..2023-03-06]", "6 March 2023 or earlier"), //
				en(15, "avant le 7 mars 2023", "[..2023-03-06]", "6 March 2023 or earlier"), //
				en(16, "after 16 Dec 2025", "[2025-12-17..]", "17 December 2025 or later"), //
				en(17, "since 24 March 2023", "2023-03-24/..", "from 24 March 2023, not ended"), //
				en(17, "depuis le 24 mars 2023", "2023-03-24/..", "from 24 March 2023, not ended"), //
				en(18, "until 28 Jan 2020", "/2020-01-28", "start not known, to 28 January 2020"), //
				en(19, "11 July", "XXXX-07-11", "11 July, year not stated: no count; add \"2023 or 2024\"?"), //
				en(19, "11 July 2023 or 2024", "[2023-07-11,2024-07-11]", "11 July 2023 or 11 July 2024"), //
				en(20, "2010s", "201X", "a year from 2010 to 2019"), //
				en(20, "201X", "201X", "a year from 2010 to 2019"), //
				en(20, "années 2010", "201X", "a year from 2010 to 2019"), //
				en(21, "early May 2023", "2023-05", "May 2023; \"early\" kept as a note"), //
				en(21, "début mai 2023", "2023-05", "May 2023; \"début\" kept as a note"), //
				en(22, "Friday 13 Feb 2014", "2014-02-13", "! 13 February 2014 was a Thursday. Check the source"), //
				en(23, "as of 31 Dec 2020", "2020-12-31", "true on 31 December 2020; not the day it happened"), //
				en(24, "scheduled 28 March 2027", "2027-03-28", "planned for 28 March 2027; not an event"), //
				en(25, "today", "2026-11-22", "22 November 2026, fixed now"), //
				en(25, "aujourd’hui", "2026-11-22", "22 November 2026, fixed now"), //
				en(26, "unknown", "XXXX-XX-XX", "not known. Empty would mean: not entered"), //
				en(26, "inconnu", "XXXX-XX-XX", "not known. Empty would mean: not entered"), //
				en(26, "?", "XXXX-XX-XX", "not known. Empty would mean: not entered"), //
				en(27, "٢٧/١١/٢٠١٣", "2013-11-27", "27 November 2013"), //
				en(31, "4/3/2024 10:30", "2024-03-04T10:30", "4 March 2024, 10:30, Bamako time"), //
				en(31, "4 mars 2024 à 10 h 30", "2024-03-04T10:30", "4 March 2024, 10:30, Bamako time"), //
				en(32, "10/1/2024 22:00 +01:00", "2024-01-10T22:00+01:00", "10 January 2024, 22:00 (+01:00) = 21:00 in Bamako"), //
				en(33, "12 June 2025 24:00", "2025-06-13T00:00", "end of 12 June 2025 = 13 June, 0:00"), //
				en(35, "4/3/2024 about 10", "2024-03-04",
						"day kept, \"about 10\" kept as a note; write \"between 10:00 and 11:00\" to count it"), //
				en(36, "4/3/2024 between 10:00 and 11:00", "[2024-03-04T10:00..2024-03-04T11:00]",
						"some time from 10:00 to 11:00, 4 March 2024"));
	}

	private static List<Row> refused() {
		return List.of(en(4, "12/31/2012", "2012-12-31", "There is no month 31. 31 December 2012?"), //
				en(5, "31/02/2023", "", "February 2023 has 28 days"), //
				en(5, "29 Feb 2023", "", "February 2023 has 28 days"), //
				fr(5, "31/02/2023", "", "février 2023 a 28 jours"), //
				fr(5, "29 Feb 2023", "", "février 2023 a 28 jours"), //
				en(28, "2013-27-11", "2013-11-27", "There is no month 27. 27 November 2013?"), //
				en(29, "1/2", "", "Which year? \"1/2/2013\" or \"Feb 2013\""), //
				en(30, "spring 2020", "", "Write the months, or \"2020\""), //
				en(34, "midnight 4/3/2024", "2024-03-04T00:00 2024-03-05T00:00", "start (3 → 4 March) or end (4 → 5 March)?"));
	}

	@TestFactory
	Stream<DynamicTest> aDateIsKeptAndEchoedAsTheTableSays() {
		return taken().stream().map(row -> DynamicTest.dynamicTest(row.number + ": " + row.typed, () -> {
			var outcome = DateEntry.read(row.typed, row.wording);

			assertTrue(outcome instanceof Done<Understood>, () -> outcome.toString());
			var understood = outcome.orThrow();
			assertEquals(UncertainDate.parse(row.kept), understood.date());
			assertEquals(row.said, plainBlanks(understood.line(row.wording.texts())));
		}));
	}

	@TestFactory
	Stream<DynamicTest> whatIsNoDateIsRefusedWithTheSentenceOfTheTable() {
		return refused().stream().map(row -> DynamicTest.dynamicTest(row.number + ": " + row.typed, () -> {
			var outcome = DateEntry.read(row.typed, row.wording);

			assertTrue(outcome instanceof Refused<Understood>, () -> outcome.toString());
			var trouble = outcome.refusal().orElseThrow();
			assertEquals(row.said, plainBlanks(DateEntry.explain(trouble, row.wording.texts())));
			assertEquals(row.kept, String.join(" ", DateEntry.suggestions(trouble).stream().map(it -> it.date().text()).toList()));
		}));
	}

	@Test
	void allThirtySixRowsAreHere() {
		var numbers = Stream.concat(taken().stream(), refused().stream()).map(Row::number).distinct().count();

		assertEquals(36, numbers);
	}

	@Test
	void theOtherReadingIsOfferedAndNotTaken() {
		var understood = read("03/04/2012");

		assertEquals(List.of("2012-03-04"), understood.otherReadings().stream().map(it -> it.date().text()).toList());
		assertEquals("4 March 2012", understood.otherReadings().getFirst().label(ENGLISH.texts()));
	}

	@Test
	void aDayThatIsTheSameBothWaysHasNoOtherReading() {
		assertTrue(read("4/4/2012").otherReadings().isEmpty());
	}

	@Test
	void theOtherReadingOfADayWithATimeKeepsTheTime() {
		assertEquals("2024-04-03T10:30", read("4/3/2024 10:30").otherReadings().getFirst().date().text());
	}

	@Test
	void whatADateTellsIsReadFromItsWords() {
		assertEquals(DateSense.AS_OF, read("as of 31 Dec 2020").sense());
		assertEquals(DateSense.AS_OF, read("à la date du 31 déc. 2020").sense());
		assertEquals(DateSense.SCHEDULED, read("prévu le 28 mars 2027").sense());
		assertEquals(DateSense.OCCURRED, read("31 Dec 2020").sense());
	}

	@Test
	void wordsNoDateCanHoldBecomeANote() {
		assertEquals(Optional.of("early"), read("early May 2023").note());
		assertEquals(Optional.of("Début"), read("Début mai 2023").note());
		assertEquals(Optional.of("about 10"), read("4/3/2024 about 10").note());
	}

	@TestFactory
	Stream<DynamicTest> moreWaysOfWritingAreUnderstood() {
		return Stream.of(en(0, "27.11.2013", "2013-11-27", ""), en(0, "27-11-2013", "2013-11-27", ""),
				en(0, "le 27 novembre 2013", "2013-11-27", ""),
				en(0, "27th of November, 2013", "2013-11-27", ""), en(0, "November 27, 2013", "2013-11-27", ""),
				en(0, "mercredi 27 NOV. 2013", "2013-11-27", ""),
				en(0, "1er mai 2020", "2020-05-01", ""), en(0, "2013/12", "2013-12", ""), en(0, "22/3/50", "1950-03-22", ""),
				en(0, "22/3/49", "2049-03-22", ""),
				en(0, "27/11/2013?", "2013-11-27?", ""), en(0, "c. 1998", "1998~", ""), en(0, "autour de mars 2012", "2012-03~", ""),
				en(0, "between 28 Feb and 30 March 2023", "[2023-02-28..2023-03-30]", ""),
				en(0, "entre mars et mai 2020", "[2020-03..2020-05]", ""),
				en(0, "13 ou 14 février 2014", "[2014-02-13,2014-02-14]", ""), en(0, "8 July to 3 August 2019", "2019-07-08/2019-08-03",
				""),
				en(0, "from 2012 to 2013", "2012/2013", ""), en(0, "Dec 2013 / Jan 2014", "2013-12/2014-01", ""),
				en(0, "après le 16 décembre 2025", "[2025-12-17..]", ""),
				en(0, "before 2020", "[..2019-12-31]", ""), en(0, "on or before 5/5/2020", "[..2020-05-05]", ""),
				en(0, "jusqu’au 28 janv. 2020", "/2020-01-28", ""),
				en(0, "yesterday", "2026-11-21", ""), en(0, "hier", "2026-11-21", ""), en(0, "4/3/2024 2.30 pm", "2024-03-04T14:30", ""),
				en(0, "4/3/2024 noon", "2024-03-04T12:00", ""), en(0, "4/3/2024 12 am", "2024-03-04T00:00", ""),
				en(0, "4 March 2024, 22:00 Paris time", "2024-03-04T22:00+01:00", ""),
				en(0, "4/3/2024 10:30Z", "2024-03-04T10:30Z", ""), en(0, "2024-03-04T10:30", "2024-03-04T10:30", ""),
				en(0, "  27 / 11 / 2013 ", "2013-11-27", ""),
				en(0, "31 December 2013 24:00", "2014-01-01T00:00", ""), en(0, "8-17 July 2019", "2019-07-08/2019-07-17", ""),
				en(0, "20131127", "2013-11-27", ""))
				.map(row -> DynamicTest.dynamicTest(row.typed, () -> assertEquals(row.kept, read(row.typed).date().text())));
	}

	@TestFactory
	Stream<DynamicTest> nothingElseIsTaken() {
		return Stream.of("next week", "13", "2013-02-30", "32 Dec 2013", "0/5/2020", "5/0/2020", "31 June", "4/3/2024 25:00",
				"Dec 2013 10:30", "between 5 and 2 Sept 2020", "12/13/14/15",
				"2013-11-27T10:30 Atlantis", "today or", "[2020", "=2013", "December", "x".repeat(500))
				.map(typed -> DynamicTest.dynamicTest(typed, () -> assertTrue(DateEntry.read(typed, ENGLISH).refusal().isPresent(), () ->
				read(typed).toString())));
	}

	@Test
	void everyRefusalHasASentenceInBothLanguages() {
		for (var typed : List.of("next week", "32 Dec 2013", "31 June", "4/3/2024 25:00", "Dec 2013 10:30", "between 5 and 2 Sept 2020",
				"December", "x".repeat(500), "1/2", "1/45")) {
			var trouble = DateEntry.read(typed, ENGLISH).refusal().orElseThrow();
			for (var texts : List.of(ENGLISH.texts(), FRENCH.texts())) {
				var said = DateEntry.explain(trouble, texts);
				assertTrue(!said.startsWith("trouble.") && !said.contains("{"), said);
			}
		}
	}

	@Test
	void aTextMadeToTakeLongIsRefusedAtOnce() {
		var hostile = List.of("~".repeat(60) + "1h ".repeat(45), "about ".repeat(30) + "?".repeat(20), "between ".repeat(12)
				+ "and ".repeat(20), "or ".repeat(60),
				"midnight ".repeat(20), "4/3/2024" + " 10:30".repeat(30), "lundi ".repeat(30), "/".repeat(200), "1-".repeat(99));

		assertTimeout(Duration.ofSeconds(2), () -> hostile.forEach(it ->
				assertTrue(DateEntry.read(it, ENGLISH).refusal().isPresent(), it)));
	}

	@Test
	void wordsInAnyOrderAreReadOrRefusedAndNeverFail() {
		var words = List.of("about", "vers", "~", "?", "between", "entre", "and", "et", "or", "ou", "by", "before", "after", "since",
				"until", "le", "du", "au", "à", "to", "–",
				"/", "-", "as of", "scheduled", "27", "31", "2", "0", "2013", "0000", "9999", "13", "Dec", "févr.", "Friday", "early",
				"10:30", "24:00", "10 h", "2.30 pm", "noon",
				"midnight", "+01:00", "+99:99", "Z", "Bamako", "today", "unknown", "201X", "2010s", "[2013,2014]", "2012/2013", "{2013}",
				"2013-11-27", "XXXX-07-11", "spring", ",",
				"(uncertain)", "27/11/2013", "29/02/2023", "X", "²");
		var chance = new Random(20131127);
		for (var i = 0; i < 20_000; i++) {
			var typed = String.join(chance.nextInt(5) == 0 ? "" : " ", chance.ints(1 + chance.nextInt(6), 0,
					words.size()).mapToObj(words::get).toList());
			switch (DateEntry.read(typed, ENGLISH)) {
			case Done<Understood>(var understood, var ignored) -> assertEquals(understood.date(),
					UncertainDate.parse(understood.date().text()), understood.line(FRENCH.texts()));
			case Refused<Understood>(var trouble, var ignored) -> assertTrue(!DateEntry.explain(trouble,
					ENGLISH.texts()).startsWith("trouble."), typed);
			}
		}
	}

	@Test
	void aDayWithoutATimeIsAskedForOneWhereHoursCount() {
		assertEquals(Optional.of("time? counted as 0:00 to 23:59"), DateEntry.missingTime(read("4/3/2024"), ENGLISH.texts()));
		assertEquals(Optional.empty(), DateEntry.missingTime(read("4/3/2024 10:30"), ENGLISH.texts()));
	}

	@Test
	void todayIsNotGuessedWhereNobodySaysWhichDayItIs() {
		assertEquals("date.no-today", DateEntry.read("today", Wording.in(Locale.ENGLISH)).refusal().orElseThrow().code());
	}

	@Test
	void theLanguageOfTheProgramDoesNotChangeWhatIsUnderstood() {
		for (var row : taken()) {
			Outcome<Understood> french = DateEntry.read(row.typed, FRENCH);
			assertEquals(row.kept, french.orThrow().date().text());
			assertTrue(!french.orThrow().line(FRENCH.texts()).contains("date."), row.typed);
		}
	}

	private static Understood read(String typed) {
		return DateEntry.read(typed, ENGLISH).orThrow();
	}

	/** French sets narrow blanks before signs; the table shows plain ones. */
	private static String plainBlanks(String text) {
		return text.replace('\u202f', ' ').replace('\u00a0', ' ');
	}
}
