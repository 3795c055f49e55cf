package org.vigie.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** Texts on a terminal: broken at blanks, counted in the columns that are seen. */
final class TerminalTest {

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
	private final Terminal terminal = new Terminal(stream(), stream(), Instant.EPOCH, ZoneOffset.UTC, Locale.ENGLISH);

	private PrintStream stream() {
		return new PrintStream(printed, true, StandardCharsets.UTF_8);
	}

	private List<String> lines() {
		return printed.toString(StandardCharsets.UTF_8).lines().toList();
	}

	@Test
	void furtherLinesHangBelowTheFirst() {
		terminal.hanging(TextTable.pad("12", 3), 3, 9, "held since the first of May");

		assertEquals(List.of("12 held", "   since the", "   first of", "   May"), lines());
	}

	@Test
	void aParagraphStandsBehindItsBlanksAndNoLineIsWiderThanATerminal() {
		terminal.paragraph(4, "word ".repeat(50).strip());

		assertEquals(3, lines().size());
		assertEquals("    " + "word ".repeat(19).strip(), lines().getFirst());
		assertEquals(98, lines().getFirst().length());
	}

	@Test
	void aWordThatIsTooLongHasALineOfItsOwnAndNothingIsOneEmptyLine() {
		terminal.paragraph(0, "a " + "x".repeat(120) + " b");
		terminal.paragraph(0, "");

		assertEquals(List.of("a", "x".repeat(120), "b", ""), lines());
	}

	@Test
	void wideSignsTakeTwoColumns() {
		assertEquals(List.of("拘置", "所"), TextTable.wrap("拘置 所", 6));
		assertEquals(List.of("拘置 所"), TextTable.wrap("拘置 所", 7));
	}
}
