package org.vigie.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.DateSense;
import org.vigie.rules.ClockState;
import org.vigie.rules.counting.Term;

/** Ids, names, dates, formulas and heights, each for itself. */
final class SmallPartsTest {

	@Test
	void aRowIdComesBackWhateverTheIdsHold() {
		var id = RowId.of("case|1", "50%", 7, List.of("a=b"));

		assertEquals(Optional.of(id), RowId.parse(id.text()));
		assertTrue(id.text().startsWith("1|case%7C1|50%25|7|"));
	}

	@Test
	void theFingerprintFollowsTheValues() {
		assertNotEquals(RowId.of("c", "r", 1, List.of("a=1")).fingerprint(), RowId.of("c", "r", 1, List.of("a=2")).fingerprint());
	}

	@Test
	void whatWasTouchedIsNoRowId() {
		for (var text : List.of("", "1|a|b", "2|a|b|1|ff", "1|a|b|x|ff")) {
			assertEquals(Optional.empty(), RowId.parse(text), text);
		}
	}

	@Test
	void sheetNamesAreAllowedShortAndDifferent() {
		var names = new SheetNames();

		assertEquals("a-b", names.take("a/b"));
		assertEquals("A-B 2", names.take("A:B"));
		assertEquals(31, names.take("x".repeat(40)).length());
		assertEquals("x".repeat(29) + " 2", names.take("x".repeat(41)));
	}

	@Test
	void onlyAnExactDayThatHappenedIsADateCell() {
		assertEquals(Optional.of(LocalDate.of(2013, 11, 27)), day("2013-11-27", DateSense.OCCURRED));
		assertEquals(Optional.of(LocalDate.of(2013, 11, 27)), day("2013-11-27", DateSense.SINCE));
		assertEquals(Optional.empty(), day("2013-11-27", DateSense.SCHEDULED));
		for (var vague : List.of("2013-11", "2013-11-27~", "2013-11-27?", "[..2013-11-27]", "2013-11-27/2013-11-28", "1850-01-01", "XXXX-XX-XX")) {
			assertEquals(Optional.empty(), day(vague, DateSense.OCCURRED), vague);
		}
	}

	@Test
	void aTimeWithAnOffsetStaysWords() {
		assertTrue(DateCells.minute(Optional.of(UncertainDate.parse("2024-03-04T10:30"))).isPresent());
		assertFalse(DateCells.minute(Optional.of(UncertainDate.parse("2024-03-04T10:30+01:00"))).isPresent());
	}

	@Test
	void theStateIsAFormulaOfTheTwoEndsAndTheAsOfDay() {
		var words = new EnumMap<ClockState, String>(ClockState.class);
		for (var state : ClockState.values()) {
			words.put(state, state.code());
		}

		var live = new LiveState(words, "C2", "D2", Term.ofDays(30));

		assertEquals("IF(AND(D2<>\"\",AsOf>D2),\"exceeded\",IF(OR(C2=\"\",AsOf>C2),\"possiblyExceeded\",IF(AsOf+30>=C2,\"expiring\",\"running\")))", live.state());
		assertEquals("IF(AND(D2<>\"\",AsOf>D2),D2-AsOf,IF(C2=\"\",\"\",C2-AsOf))", live.days());
		assertTrue(new LiveState(words, "C2", "D2", Term.ofMonths(2)).state().contains("EDATE(AsOf,2)>=C2"));
	}

	@Test
	void aTextTakesAsManyLinesAsItNeeds() {
		assertEquals(1, TextHeight.lines("short", 20));
		assertEquals(2, TextHeight.lines("one\ntwo", 20));
		assertEquals(1, TextHeight.lines("x".repeat(500), Integer.MAX_VALUE));
		assertEquals(2, TextHeight.lines("campaign team members abducted with him", 34));
		assertEquals("Human Rights…", TextHeight.shortened("Human Rights Watch", 14));
		assertEquals("Human Rights Watch", TextHeight.shortened("Human Rights Watch", 20));
	}

	private static Optional<LocalDate> day(String edtf, DateSense sense) {
		return DateCells.day(Optional.of(UncertainDate.parse(edtf)), sense);
	}
}
