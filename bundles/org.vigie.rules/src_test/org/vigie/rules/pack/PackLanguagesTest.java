package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.Packs;

/** What people read of the pack that is delivered is in English and in French. */
class PackLanguagesTest {
	/** What French does not write: a straight apostrophe, or a plain space where one may not break. */
	private static final Pattern LOOSE = Pattern.compile("'| [;:?!\u00BB]|\u00AB ");

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void everyTextIsInEnglishAndFrench(String where, LocalText text) {
		assertEquals(Set.of("en", "fr"), text.byLanguage().keySet(), where);
		assertFalse(text.in("en").isBlank(), where);
		assertFalse(text.in("fr").isBlank(), where);
		assertFalse(LOOSE.matcher(text.in("fr")).find(), () -> where + ": " + text.in("fr"));
	}

	@Test
	void theTextsOfEveryRuleGapAndJurisdictionAreLookedAt() {
		var pack = Packs.DELIVERED;

		assertTrue(texts().count() > pack.rules().size() + pack.gaps().size() + pack.jurisdictions().size());
		assertEquals("D\u00E9tention provisoire, crime", pack.rule("ml-2001-135").orElseThrow().title().in("fr"));
		assertTrue(pack.gaps().get(0).why().in("fr").startsWith("code de 2024\u202F: d\u00E9lais non confirm\u00E9s"));
	}

	static Stream<Arguments> texts() {
		var found = new LinkedHashMap<String, LocalText>();
		Packs.DELIVERED.jurisdictions().forEach((id, it) -> found.put("name of " + id, it.name()));
		for (var rule : Packs.DELIVERED.rules()) {
			found.put("title of " + rule.id(), rule.title());
			rule.note().ifPresent(it -> found.put("note of " + rule.id(), it));
			rule.credit().ifPresent(it -> found.put("credit of " + rule.id(), it));
			rule.defaultReading().extensions().details().forEach((key, it) -> found.put(key + " of " + rule.id(), it));
			if (rule.hasReadings()) {
				rule.readings().forEach(it -> found.put("label of " + rule.id() + " " + it.id(), it.label()));
			}
		}
		Packs.DELIVERED.gaps().forEach(it -> found.put("why in line " + it.line(), it.why()));
		return found.entrySet().stream().map(PackLanguagesTest::row);
	}

	private static Arguments row(Map.Entry<String, LocalText> entry) {
		return Arguments.of(entry.getKey(), entry.getValue());
	}
}
