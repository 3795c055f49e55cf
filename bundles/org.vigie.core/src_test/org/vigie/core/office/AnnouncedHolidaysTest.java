package org.vigie.core.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.office.AnnouncedHolidays.Day;
import org.vigie.rules.RuleBook;
import org.vigie.core.deadlines.Coast;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;

class AnnouncedHolidaysTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
	private static final Day FEAST = new Day(LocalDate.of(2027, 3, 10), "Feast of \"Boats\" \\ nets", "confirmed", Optional.of("Decree, \"gazette\" of 1 March"));

	private static RulePack pack(AnnouncedHolidays days) {
		return assertInstanceOf(PackOutcome.Loaded.class, PackLoader.load("announced.yaml", days.text(TODAY, "Clerk: \"A\"").getBytes(StandardCharsets.UTF_8))).pack();
	}

	@Test
	void isAPackThatAddsTheDayToTheCalendarOfAnother() {
		var overlay = pack(AnnouncedHolidays.none("WE", "coast").with(FEAST));

		var book = RuleBook.of(List.of(Coast.pack("1.0.0", "P6M"), overlay));

		assertEquals("announced-we", overlay.id());
		assertEquals("0.0.1", overlay.version());
		assertEquals(false, book.rule("co-1").orElseThrow().calendar().isWorkingDay(LocalDate.of(2027, 3, 10), false));
		assertEquals(true, book.rule("co-1").orElseThrow().calendar().isWorkingDay(LocalDate.of(2027, 3, 11), false));
	}

	@Test
	void readsBackWhatItWrote() {
		var days = AnnouncedHolidays.none("WE", "coast").with(FEAST).with(new Day(LocalDate.of(2027, 1, 4), "Day of the sea", "estimated", Optional.empty()));

		assertEquals(Optional.of(days), AnnouncedHolidays.read(days.text(TODAY, "A"), "WE", "coast"));
	}

	@Test
	void theLatestAnnouncementOfAFeastOfTheYearCounts() {
		var moved = new Day(LocalDate.of(2027, 3, 11), FEAST.name(), "confirmed", Optional.empty());
		var nextYear = new Day(LocalDate.of(2028, 3, 1), FEAST.name(), "estimated", Optional.empty());

		var days = AnnouncedHolidays.none("WE", "coast").with(FEAST).with(moved).with(nextYear);

		assertEquals(List.of(moved, nextYear), days.days());
		assertEquals("0.0.3", days.version().toString());
	}

	@Test
	void aFileThatWasEditedByHandIsNotReadAndSoNeverOverwritten() {
		var text = AnnouncedHolidays.none("WE", "coast").with(FEAST).text(TODAY, "A");

		assertEquals(Optional.empty(), AnnouncedHolidays.read(text.replace("  announced:", "  announced: # mine"), "WE", "coast"));
		assertEquals(Optional.empty(), AnnouncedHolidays.read("format: detention-rules/1\n", "WE", "coast"));
	}
}
