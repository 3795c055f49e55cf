package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.text.Texts;

/** Remarks of the engine are words for people, never codes. */
class RemarksTest {

	private static final DeadlineWords ENGLISH = new DeadlineWords(Texts.in(Locale.ENGLISH));
	private static final DeadlineWords FRENCH = new DeadlineWords(Texts.in(Locale.FRENCH));
	private static final Path ENGINE = Path.of("..", "org.vigie.rules", "src", "org", "vigie", "rules");
	private static final Pattern GIVEN = Pattern.compile("(?:flags\\.add|flagged|flag)\\((?:[^;\"]*\\? )?\"([a-zA-Z]+)(:?)\"(?:[^;\"]* : \"([a-zA-Z]+)(:?)\")?|new Flaw\\(\"([a-zA-Z]+)\"");

	@ParameterizedTest
	@ValueSource(strings = {"lateExtension", "extensionTooLong", "extraExtension", "cappedByMaximum", "futureExtensionIgnored", "renewalBeforeWindow:2014-11-17",
			"renewalTooLate:2014-11-17", "gapDays:3", "gap", "suspended", "creditDays:1", "credit", "rolledForward:2", "rolledBackward:1", "startRolled", "stoppedAt:trialOpened",
			"newLawFrom:2025-06-13", "requalifiedOn:2023-04", "startUncertain", "readingsDisagree", "missing:offenceClass", "missing:orderLength", "candidates:a-1,b-2", "noRule",
			"ordersPartial", "provisional", "custodyOverlaps", "endBeforeStart", "suspensionEndBeforeStart", "extensionOutsideCustody"})
	void everyRemarkIsASentenceInBothLanguages(String flag) {
		for (var words : new DeadlineWords[] {ENGLISH, FRENCH}) {
			var said = words.remark(flag);

			assertNotEquals(flag, said);
			assertFalse(said.contains("{") || said.contains(flag.replaceFirst(":.*", "")) && !flag.equals("gap") && !flag.equals("credit") && !flag.equals("provisional"), said);
			assertEquals('.', said.charAt(said.length() - 1));
		}
		assertNotEquals(ENGLISH.remark(flag), FRENCH.remark(flag));
	}

	@Test
	void everyRemarkTheEngineGivesHasWords() throws IOException {
		var codes = new TreeSet<String>();
		try (var files = Files.walk(ENGINE)) {
			for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
				GIVEN.matcher(Files.readString(file)).results().forEach(it -> {
					add(codes, it.group(1), it.group(2));
					add(codes, it.group(3), it.group(4));
					add(codes, it.group(5), "");
				});
			}
		}

		codes.forEach(it -> assertNotEquals(it, ENGLISH.remark(it), "no words for the remark " + it));
		assertFalse(codes.size() < 20, codes.toString());
	}

	private static void add(TreeSet<String> codes, String code, String colon) {
		if (code != null) { // a regex group that is not there is null
			codes.add(code + (colon.isEmpty() ? "" : code.endsWith("Days") || code.startsWith("rolled") ? ":2" : ":2023-04-05"));
		}
	}

	@Test
	void numbersAndDatesAreWrittenAsEverywhere() {
		assertEquals("1 day of earlier custody deducted.", ENGLISH.remark("creditDays:1"));
		assertEquals("3 jours hors détention pendant le terme, non comptés.", FRENCH.remark("gapDays:3"));
		assertEquals("A new law applies from 13 June 2025 on.", ENGLISH.remark("newLawFrom:2025-06-13"));
		assertEquals("Stopped by an event: opening of the trial.", ENGLISH.remark("stoppedAt:trialOpened"));
		assertEquals("Rules that may apply: a-1; b-2.", ENGLISH.remark("candidates:a-1,b-2"));
	}
}
