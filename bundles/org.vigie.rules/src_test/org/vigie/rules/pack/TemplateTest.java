package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.ElapsedTime;

/** The pack that {@code vigie rules new} writes is what it says: sound, whole and in two languages. */
class TemplateTest {
	private static final Path TEMPLATE = Path.of(System.getProperty("user.dir"), "..", "org.vigie.cli", "src", "org", "vigie", "cli", "template.yaml");

	private static RulePack load() throws IOException {
		var loaded = assertInstanceOf(PackOutcome.Loaded.class, PackLoader.load("my.yaml", Files.readAllBytes(TEMPLATE), LocalDate.of(2026, 11, 22)),
				() -> PackLoader.load("my.yaml", bytes()).toString());
		assertEquals(List.of(), loaded.warnings());
		return loaded.pack();
	}

	private static byte[] bytes() {
		try {
			return Files.readAllBytes(TEMPLATE);
		} catch (IOException missing) {
			return new byte[0];
		}
	}

	@Test
	void loadsAsItIsWrittenWithoutAWarning() throws IOException {
		assertEquals("my-rules", load().id());
	}

	@Test
	void showsEveryPartOfTheFormat() throws IOException {
		var pack = load();
		var days = pack.rule("zz-pretrial").orElseThrow();

		assertTrue(days.hasReadings() && days.defaultReading().extensions().allowed() && days.defaultReading().cap().isPresent()
				&& days.defaultReading().renewalWindow().isPresent());
		assertTrue(pack.rules().stream().anyMatch(it -> it.defaultReading().counting() instanceof ElapsedTime));
		assertTrue(pack.rules().stream().anyMatch(it -> it.kind() == RuleKind.ACT_DUE));
		assertEquals(1, pack.gaps().size());
		assertTrue(pack.calendars().get("ZZ").hasHolidays() && !pack.calendars().get("ZZ").movableFeasts().isEmpty());
	}

	@Test
	void saysEverythingForPeopleInEnglishAndFrench() throws IOException {
		var pack = load();

		for (var rule : pack.rules()) {
			assertTrue(!rule.title().in("en").equals(rule.title().in("fr")), rule.id());
		}
		assertTrue(!pack.gaps().get(0).why().in("en").equals(pack.gaps().get(0).why().in("fr")));
	}

	@Test
	void isExplainedLineByLine() throws IOException {
		var comments = Files.readString(TEMPLATE, StandardCharsets.UTF_8).lines().filter(it -> it.contains("#")).count();

		assertTrue(comments > 40, Long.toString(comments));
	}
}
