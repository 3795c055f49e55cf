package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigie.rules.Packs;

class PackLoaderTest {
	/** A sound pack; its lines are counted in the messages below. */
	private static final String SOUND = """
			format: detention-rules/1
			pack: {id: coast, version: 1.0.0, status: draft, asAt: 2026-01-01, languages: [en], maintainer: me, notAdvice: true}
			jurisdictions:
			  - {id: CO, name: Coast, timeZone: Africa/Dakar, calendar: WE}
			calendars:
			  - {id: WE, weekend: [sat, sun], fixed: ["01-01"], confidence: known}
			countings:
			  - {id: eve, startDay: counted, monthEnd: lastDay}
			  - {id: exact, startDay: instant}
			sources:
			  - {id: law, kind: textOfLaw, title: The law, where: here}
			rules:
			- id: co-1
			  kind: custodyLimit
			  jurisdiction: CO
			  title: One
			  citation: art. 1
			  validFrom: 2001-01-01
			  appliesWhen: {stage: [pretrial], ageAtLeast: 18}
			  clock: {starts: remandOrder, counting: eve}
			  initial: P6M
			  extensions: {max: 1, each: P6M}
			  cap: P12M
			  confidence: confirmed
			  sources: [law]
			""";

	@Test
	void aSoundPackIsLoadedWithoutWarnings() {
		var loaded = assertInstanceOf(PackOutcome.Loaded.class, load(SOUND));

		assertEquals(List.of(), loaded.warnings());
		assertEquals("co-1", loaded.pack().rules().get(0).id());
		assertEquals(13, loaded.pack().rules().get(0).line());
	}

	@ParameterizedTest(name = "{0} -> {1}: {2}")
	@MethodSource("broken")
	void aBrokenPackIsRefusedAtItsLine(String wrong, String instead, String message) {
		assertTrue(SOUND.contains(wrong), wrong);
		var refused = assertInstanceOf(PackOutcome.Refused.class, load(SOUND.replace(wrong, instead)));

		assertEquals(List.of(message.split("\n")), refused.problems().stream().map(Problem::toString).toList());
	}

	static Stream<Arguments> broken() {
		return Stream.of(
				row("  kind: custodyLimit\n", "  - kind: custodyLimit\n", "my.yaml:14:3: E01: expected a key, found '-'; put the line under the one before it, "
						+ "or write 'key: value'"),
				row("  kind: custodyLimit", "\tkind: custodyLimit",
						"my.yaml:14:1: E01: a tab is not allowed here; indent with spaces"),
				row("title: One", "title: !!str One", "my.yaml:16:10: E01: tags are not allowed in a pack, "
						+ "found 'tag:yaml.org,2002:str'; take it out"),
				row("detention-rules/1", "detention-rules/9",
						"my.yaml:1:9: E02: unknown format 'detention-rules/9'; this program reads detention-rules/1"),
				row("validFrom:", "valdiFrom:", "my.yaml:13:3: E04: rule 'co-1' has no 'validFrom'; add for example 'validFrom: 2001-01-31' [rules[0]]\n"
						+ "my.yaml:18:3: E03: unknown key 'valdiFrom'; did you mean 'validFrom'? [rules[0]]"),
				row("  confidence: confirmed\n", "", "my.yaml:13:3: E04: rule 'co-1' has no 'confidence'; add for example 'confidence: reported' [rules[0]]"),
				row("title: One", "title: {en: One, French: Un}",
						"my.yaml:16:20: E03: unknown key 'French'; here stand codes of languages, such as en or fr [rules[0].title]"),
				row("max: 1,", "max: many,", "my.yaml:22:21: E05: 'max' must be a number or 'unlimited' [rules[0].extensions]"),
				row("kind: custodyLimit", "kind: custodyLimt",
						"my.yaml:14:9: E05: 'kind' cannot be 'custodyLimt'; did you mean 'custodyLimit'? [rules[0]]"),
				row("initial: P6M", "initial: 6M", "my.yaml:21:12: E06: '6M' is not a duration; write P6M [rules[0]]"),
				row("initial: P6M", "initial: P2W",
						"my.yaml:21:12: E06: 'P2W' is in weeks, which this format does not have; write days: P14D [rules[0]]"),
				row("validFrom: 2001-01-01", "validFrom: 2023-02-29", "my.yaml:18:14: E07: 2023-02-29 does not exist; the last day there is 2023-02-28 [rules[0]]"),
				row("validFrom: 2001-01-01", "validFrom: 1/1/2001",
						"my.yaml:18:14: E07: '1/1/2001' is not a date; write it as 2023-02-28 [rules[0]]"),
				row("{id: exact, startDay: instant}", "{id: eve, startDay: instant}",
						"my.yaml:9:10: E08: counting 'eve' is defined twice, in lines 8 and 9; give one of them another id, or take it out [countings[1]]"),
				row("title: One", "kind: benchmark", "my.yaml:13:3: E04: rule 'co-1' has no 'title'; add for example 'title: \"Pre-trial detention\"' [rules[0]]\n"
						+ "my.yaml:16:3: E08: 'kind' is written twice; the first one is in line 14; keep one"),
				row("counting: eve}", "counting: eves}",
						"my.yaml:20:42: E09: counting 'eves' is not defined (line 8 defines 'eve') [rules[0].clock]"),
				row("jurisdiction: CO", "jurisdiction: OC",
						"my.yaml:15:17: E09: jurisdiction 'OC' is not defined (line 4 defines 'CO') [rules[0]]"),
				row("calendar: WE}", "calendar: WEEKEND}", "my.yaml:4:61: E09: calendar 'WEEKEND' is not defined; define it, or correct the name [jurisdictions[0]]"),
				row("sources: [law]", "sources: [lav]", "my.yaml:25:13: E09: source 'lav' is not defined (line 11 defines 'law') [rules[0]]"),
				row("ageAtLeast: 18}", "otherwise: co-2}", "my.yaml:19:47: E09: rule 'co-2' is not defined (line 13 defines 'co-1')"),
				row("initial: P6M", "initial: PT48H", 
						"my.yaml:21:12: E10: 'initial' is PT48H, but counting 'eve' counts days; write the length in days or months, or take a "
								+ "counting with 'startDay: instant' [rules[0]]"),
				row("validFrom: 2001-01-01", "validFrom: 2001-01-01\n  validTo: 2000-01-01\n  versionChosenBy: eachDay",
						"my.yaml:19:12: E11: 'validTo' 2000-01-01 is before 'validFrom' 2001-01-01; swap the dates, or correct one [rules[0]]"),
				row("validFrom: 2001-01-01", "validFrom: 2001-01-01\n  validTo: 2020-01-01",
						"my.yaml:13:3: E04: rule 'co-1' has no 'versionChosenBy'; add for example 'versionChosenBy: clockStart' [rules[0]]"),
				row("confidence: confirmed", "confidence: conflict",
						"my.yaml:13:3: E12: 'confidence: conflict' needs 'readings': one for each way the sources are read [rules[0]]"),
				row("confidence: confirmed", "confidence: conflict\n  readings: [{id: a, label: A}, {id: b, label: B}]",
						"my.yaml:25:13: E12: exactly one reading must be the default, not 0; write 'default: true' in one [rules[0]]"),
				row("confidence: confirmed",
						"confidence: conflict\n  readings: [{id: a, label: A, default: true, set: {cpa: P9M}}]",
						"my.yaml:25:53: E12: a reading may not set 'cpa'; did you mean 'cap'? [rules[0].readings[0].set]"),
				row("cap: P12M", "cap: P5M", "my.yaml:23:8: E13: the cap P5M is shorter than the first term P6M; raise 'cap' or shorten 'initial' [rules[0]]"),
				row("Africa/Dakar", "Africa/Dakkar",
						"my.yaml:4:37: E14: unknown time zone 'Africa/Dakkar'; did you mean 'Africa/Dakar'? [jurisdictions[0]]"),
				row("sources: [law]", "sources: []",
						"my.yaml:25:12: E15: 'sources' is empty; only 'confidence: known' may go without, not 'confirmed'; name a "
								+ "source, as [law] [rules[0]]"),
				row("ageAtLeast: 18}", "ageAtLeast: 18, ageBelow: 18}",
						"my.yaml:19:16: E16: 'ageAtLeast' must be below 'ageBelow'; swap them or take one out [rules[0].appliesWhen]"),
				row("notAdvice: true", "notAdvice: false", "my.yaml:2:112: E05: 'notAdvice' must be true [pack]"),
				row("title: One", "title: [" + "[".repeat(20) + "]".repeat(20) + "]",
						"my.yaml:16:27: E18: nested more than 20 deep; take a level out"));
	}

	@Test
	void allProblemsAreReportedAtOnce() {
		var refused = assertInstanceOf(PackOutcome.Refused.class,
				load(SOUND.replace("P12M", "1Y").replace("[law]", "[lav]").replace("citation", "citatoin")));

		assertEquals(List.of("E04", "E03", "E06", "E09"), refused.problems().stream().map(Problem::code).toList());
	}

	@Test
	void noMoreThan200ProblemsAreReported() {
		var rules = new StringBuilder(SOUND);
		for (var index = 0; index < 300; index++) {
			rules.append("- {wrong").append(index).append(": 1}\n");
		}

		assertEquals(200, assertInstanceOf(PackOutcome.Refused.class, load(rules.toString())).problems().size());
	}

	@Test
	void aTestInThePackThatComesOutOtherwiseRefusesIt() {
		var refused = assertInstanceOf(PackOutcome.Refused.class, load(SOUND + """
				tests:
				- {rule: co-1, facts: {start: 2023-01-10}, asOf: 2023-02-01, expect: {state: running, lastDay: 2023-07-10}}
				"""));

		var message = refused.problems().get(0).toString();
		assertTrue(message.startsWith("my.yaml:27:3: E17: test of rule 'co-1': lastDay should be '2023-07-10', found '2023-07-09'."), message);
		assertTrue(message.contains("First term, 6 months: last day 2023-07-09."), message);
	}

	@Test
	void aTestInThePackThatComesOutRightLoadsIt() {
		assertInstanceOf(PackOutcome.Loaded.class, load(SOUND + """
				tests:
				- {rule: co-1, facts: {start: 2023-01-10}, asOf: 2023-02-01, expect: {state: running, lastDay: 2023-07-09}}
				"""));
	}

	@ParameterizedTest(name = "{2}")
	@MethodSource("doubtful")
	void aDoubtfulPackIsLoadedWithAWarning(String wrong, String instead, String message) {
		assertTrue(SOUND.contains(wrong), wrong);
		var outcome = PackLoader.load("my.yaml", SOUND.replace(wrong, instead).getBytes(StandardCharsets.UTF_8),
				LocalDate.of(2026, 11, 22));

		var loaded = assertInstanceOf(PackOutcome.Loaded.class, outcome);
		assertEquals(List.of(message), loaded.warnings().stream().map(Problem::toString).toList());
	}

	static Stream<Arguments> doubtful() {
		var rule = SOUND.substring(SOUND.indexOf("- id: co-1"));
		return Stream.of(
				row(rule, rule + rule.replace("co-1", "co-2"),
						"my.yaml:26:1: W01: rules 'co-1' and 'co-2' may apply to the same facts on the same day; both are shown then. If only one "
								+ "is meant, give them conditions that exclude each other, or write 'otherwise: co-1' in the second (the first is in "
								+ "line 13) [rules[1]]"),
				row("validFrom: 2001-01-01", "validFrom: 2001-01-01\n  validTo: 2020-01-01\n  versionChosenBy: eachDay",
						"my.yaml:13:1: W02: rule 'co-1' of CO ends, no rule of its kind follows on 2020-01-02, and no 'noRule' entry "
								+ "says why; add the rule, or an entry under 'noRule' from that day [rules[0]]"),
				row("cap: P12M", "cap: P13M", "my.yaml:13:1: W03: rule 'co-1' allows at most P12M, which never reaches its cap P13M; look again "
								+ "at 'max', 'each' and 'cap' [rules[0]]"),
				row("2026-01-01", "2025-01-01", "my.yaml:1:1: W04: the research is of 2025-01-01, more than 18 months ago; look the law up again and then "
								+ "raise 'asAt' and 'version' [pack]"),
				row("fixed: [\"01-01\"], confidence: known}\ncountings:\n  - {id: eve, startDay: counted, monthEnd: lastDay}",
						"confidence: known}\ncountings:\n  - {id: eve, startDay: counted, monthEnd: lastDay, roll: forward}",
						"my.yaml:13:1: W05: rule 'co-1' moves days off holidays, but calendar 'WE' lists none beside the weekend; list "
								+ "them under 'fixed', 'easter' or 'announced' [rules[0]]"));
	}

	@Test
	void textThatIsNotUtf8IsOneProblemAtItsPlace() {
		var refused = assertInstanceOf(PackOutcome.Refused.class,
				PackLoader.load("my.yaml", "format: detention-rules/1\n# caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1)));

		assertEquals(List.of("my.yaml:2:6: E01: the file is not UTF-8 text (byte E9); save it as UTF-8"),
				refused.problems().stream().map(Problem::toString).toList());
	}

	@Test
	void aByteOrderMarkOfUtf8IsNoProblemAndOneOfUtf16IsOne() {
		assertInstanceOf(PackOutcome.Loaded.class, load("\uFEFF" + SOUND));
		var refused = assertInstanceOf(PackOutcome.Refused.class,
				PackLoader.load("my.yaml", SOUND.getBytes(StandardCharsets.UTF_16)));
		assertEquals("my.yaml:1:1: E01: the file is UTF-16 text; save it as UTF-8", refused.problems().get(0).toString());
	}

	@Test
	void aliasesThatMultiplyAreRefusedBeforeTheyDo() {
		var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
		for (var level = 1; level < 12; level++) {
			bomb.append("a%d: &a%d [%s]\n".formatted(level, level, ("*a" + (level - 1) + ", ").repeat(9) + "*a" + (level - 1)));
		}

		var refused = assertInstanceOf(PackOutcome.Refused.class, load(bomb.toString()));

		assertEquals("E18", refused.problems().get(0).code());
	}

	@Test
	void aFileThatIsTooLargeIsNotRead() {
		var refused = assertInstanceOf(PackOutcome.Refused.class, PackLoader.load("my.yaml", new byte[2 * 1024 * 1024 + 1]));

		assertEquals("my.yaml:1:1: E18: the file is larger than 2 MB; split it into packs with ids of their own", refused.problems().get(0).toString());
	}

	@ParameterizedTest
	@MethodSource("oddities")
	void oddInputIsRefusedAndNeverThrows(String text) {
		assertInstanceOf(PackOutcome.Refused.class, load(text));
	}

	static Stream<String> oddities() {
		return Stream.of("", "null", "[]", "just text", "&a [*a]", "*nobody", "a: b\n---\nc: d", "{", "\u0000", "rules: rules", "? [a]\n: b",
				SOUND.replace("rules:\n", "rules: none\nnoRule:\n"), "format: [detention-rules/1]", "format:");
	}

	@Test
	void theSameTreeInJsonIsAccepted() {
		var json = """
				{"format": "detention-rules/1",
				\t"pack": {"id": "coast", "version": "1.0.0", "status": "draft", "asAt": "2026-01-01", "languages": ["en"],
				\t\t"maintainer": "me", "notAdvice": true},
				"jurisdictions": [{"id": "CO", "name": "Coast", "timeZone": "Africa/Dakar", "calendar": "WE"}],
				"calendars": [{"id": "WE", "weekend": ["sat"], "confidence": "known"}],
				"countings": [{"id": "eve", "startDay": "counted", "monthEnd": "lastDay"}],
				"sources": [], "rules": []}
				""";

		assertInstanceOf(PackOutcome.Loaded.class, load(json));
	}

	@Test
	void problemsAreToldInFrenchToo() {
		var refused = assertInstanceOf(PackOutcome.Refused.class, load(SOUND.replace("initial: P6M", "initial: 6M")));

		assertEquals("my.yaml:21:12: E06: « 6M » n’est pas une durée ; écrire P6M [rules[0]]",
				refused.problems().get(0).text(Locale.FRENCH));
	}

	@Test
	void everyTextForPeopleMayBeGivenByLanguage() {
		var loaded = assertInstanceOf(PackOutcome.Loaded.class, load(SOUND.replace("name: Coast", "name: {en: Coast, fr: Côte}")
				.replace("title: One", "title: {en: One, fr: Un}").replace("each: P6M", "each: P6M, orderedBy: {en: judge, fr: juge}")
				.replace("counting: eve}", "counting: eve, credit: {en: days, fr: jours}}")
				.replace("sources: [law]", """
						sources: [law]
						  note: {en: a note, fr: une note}
						  readings: [{id: a, label: {en: first, fr: premier}, default: true}]
						noRule:
						- {jurisdiction: CO, stage: [trial], why: {en: not read, fr: non lu}}
						""".strip())));

		var rule = loaded.pack().rules().get(0);
		var texts = List.of(loaded.pack().jurisdictions().get("CO").name(), rule.title(),
				rule.defaultReading().extensions().details().get("orderedBy"), rule.credit().orElseThrow(), rule.note().orElseThrow(),
				rule.defaultReading().label(), loaded.pack().gaps().get(0).why());
		assertEquals(List.of("Coast", "One", "judge", "days", "a note", "first", "not read"), texts.stream().map(it -> it.in("en")).toList());
		assertEquals(List.of("Côte", "Un", "juge", "jours", "une note", "premier", "non lu"), texts.stream().map(it -> it.in("fr")).toList());
	}

	@Test
	void theCreditOfAStageAndAnOffenceIsNotTakenForLanguages() {
		var loaded = assertInstanceOf(PackOutcome.Loaded.class,
				load(SOUND.replace("counting: eve}", "counting: eve, credit: {stage: pretrial, offence: same}}")));

		assertEquals("pretrial same", loaded.pack().rules().get(0).credit().orElseThrow().in("fr"));
	}

	@Test
	void thePackThatIsDeliveredIsSound() {
		assertEquals("accountability-draft", Packs.DELIVERED.id());
		assertEquals(96, Packs.DELIVERED.rules().size());
		assertEquals(15, Packs.DELIVERED.gaps().size());
	}

	private static Arguments row(String wrong, String instead, String message) {
		return Arguments.of(wrong, instead, message);
	}

	private static PackOutcome load(String text) {
		return PackLoader.load("my.yaml", text.getBytes(StandardCharsets.UTF_8));
	}
}
