package org.vigie.rules.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
	@ParameterizedTest
	@ValueSource(strings = { "P1Y", "P6M", "P12M", "P15D", "P1Y2M3D", "PT48H", "PT30M", "PT1H30M" })
	void isWrittenAsItIsRead(String text) {
		assertEquals(text, Term.parse(text).orElseThrow().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "P", "PT", "P0D", "PT0H", "P2W", "P1.5Y", "P1DT2H", "6M", "-P1Y", "P-1Y" })
	void isNothingElse(String text) {
		assertEquals(Optional.empty(), Term.parse(text));
	}

	@Test
	void isNeverNegativeNorMixed() {
		assertThrows(IllegalArgumentException.class, () -> new Term(-1, 0, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Term(0, -1, 0, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Term(0, 0, -1, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> new Term(0, 0, 0, -1, 0));
		assertThrows(IllegalArgumentException.class, () -> new Term(0, 0, 0, 0, -1));
		for (var minutes = 0; minutes < 2; minutes++) {
			var hours = 1 - minutes;
			var rest = minutes;
			assertThrows(IllegalArgumentException.class, () -> new Term(1, 0, 0, hours, rest));
			assertThrows(IllegalArgumentException.class, () -> new Term(0, 1, 0, hours, rest));
			assertThrows(IllegalArgumentException.class, () -> new Term(0, 0, 1, hours, rest));
		}
	}

	@Test
	void addsUnitByUnit() {
		assertEquals(new Term(4, 6, 8, 0, 0), new Term(1, 2, 3, 0, 0).plus(new Term(3, 4, 5, 0, 0)));
		assertEquals(new Term(0, 0, 0, 4, 6), new Term(0, 0, 0, 1, 2).plus(new Term(0, 0, 0, 3, 4)));
		assertEquals(new Term(3, 6, 9, 0, 0), new Term(1, 2, 3, 0, 0).times(3));
		assertEquals(new Term(0, 0, 0, 3, 6), new Term(0, 0, 0, 1, 2).times(3));
	}

	@Test
	void takesAwayUnitByUnitAndNeverMoreThanThereIs() {
		assertEquals(new Term(0, 8, 3, 0, 0), new Term(1, 2, 5, 0, 0).minus(new Term(0, 6, 2, 0, 0)));
		assertEquals(new Term(0, 0, 0, 0, 0), new Term(0, 1, 1, 0, 0).minus(new Term(0, 2, 2, 0, 0)));
		assertEquals(new Term(0, 0, 0, 0, 50), new Term(0, 0, 0, 1, 20).minus(new Term(0, 0, 0, 0, 30)));
		assertEquals(Term.ZERO, new Term(0, 0, 0, 0, 20).minus(new Term(0, 0, 0, 1, 0)));
	}

	@Test
	void minutesBecomeHours() {
		assertEquals(new Term(0, 0, 0, 2, 5), Term.ofMinutes(125));
		assertEquals(125, Term.ofMinutes(125).totalMinutes());
		assertEquals(26, new Term(2, 2, 0, 0, 0).totalMonths());
	}

	@Test
	void isOfHoursWhereItHasHoursOrMinutes() {
		assertTrue(Term.ofMinutes(60).isHours());
		assertTrue(Term.ofMinutes(1).isHours());
		assertFalse(Term.ofDays(1).isHours());
		assertFalse(Term.ZERO.isHours());
		assertTrue(Term.ZERO.isZero());
		assertFalse(Term.ofDays(1).isZero());
		assertEquals("P0D", Term.ZERO.toString());
	}

	@ParameterizedTest
	@CsvSource({ "P1M, 44640", "P2M, 84960", "P1M1D, 46080", "P1D, 1440", "PT24H, 1440", "PT1H5M, 65", "P1Y, 525600" })
	void isComparedByItsMinutesFromTheFirstOfJanuary2023(String text, long minutes) {
		assertEquals(minutes, Term.parse(text).orElseThrow().comparable());
	}
}
