package org.vigie.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTextTest {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1" })
	void whatBeginsLikeAFormulaIsMarkedAsText(String hostile) {
		assertTrue(CellText.of(hostile).quoted());
		assertEquals(hostile, CellText.of(hostile).text());
	}

	@Test
	void otherTextIsLeftAsItIs() {
		assertEquals(new CellText("Kati = camp", false, false), CellText.of("Kati = camp"));
		assertEquals(new CellText("", false, false), CellText.of(""));
	}

	@Test
	void aTextOfJustTheLengthIsKeptWhole() {
		assertFalse(CellText.of("x".repeat(CellText.MOST)).cut());
		assertEquals(CellText.MOST, CellText.of("x".repeat(CellText.MOST + 1)).text().length());
	}

	@Test
	void aCutNeverSplitsALetter() {
		var text = CellText.of("x" + "😀".repeat(20_000)).text();

		assertTrue(text.endsWith("😀…"));
	}
}
