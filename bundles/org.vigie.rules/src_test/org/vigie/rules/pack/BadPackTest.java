package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people and their editors do to packs by mistake, and what somebody may do to them on purpose. */
class BadPackTest {
	private static final Duration SOON = Duration.ofSeconds(30); // a second or two where nothing else runs; what is not bounded takes minutes
	private static final String HEAD = """
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
			""";

	/** One rule in 13 lines; the first one of a pack begins in line 13. */
	private static String rule(String id, String conditions, String more) {
		return """
				- id: %s
				  kind: custodyLimit
				  jurisdiction: CO
				  title: One
				  citation: art. 1
				  validFrom: 2001-01-01
				  appliesWhen: {stage: [pretrial]%s}
				  clock: {starts: remandOrder, counting: eve}
				  initial: P6M
				  extensions: {max: 1, each: P6M}
				  cap: P12M
				  confidence: confirmed
				  sources: [law]
				""".formatted(id, conditions) + more;
	}

	private static String rule(String id) {
		return rule(id, "", "");
	}

	private static PackOutcome load(String text) {
		return PackLoader.load("my.yaml", text.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 22));
	}

	private static List<Problem> problems(String text) {
		return switch (load(text)) {
			case PackOutcome.Loaded loaded -> loaded.warnings();
			case PackOutcome.Refused refused -> refused.problems();
		};
	}

	private static List<String> sentences(String text) {
		return problems(text).stream().map(Problem::toString).toList();
	}

	@ParameterizedTest
	@MethodSource("cycles")
	void aCircleOfRulesIsNamedWholeWithItsLines(String rules, String sentence) {
		assertEquals(List.of(sentence), sentences(HEAD + rules));
	}

	static Stream<Arguments> cycles() {
		var mend = " (lines in brackets); take 'otherwise' or 'notIfReplacedBy' out of one of them";
		return Stream.of(
				Arguments.of(rule("a", ", otherwise: a", ""),
						"my.yaml:19:47: E19: rule 'a' (line 13) waits for itself; name another rule here, or take the line out"),
				Arguments.of(rule("a", "", "  notIfReplacedBy: a\n"),
						"my.yaml:26:20: E19: rule 'a' (line 13) waits for itself; name another rule here, or take the line out"),
				Arguments.of(rule("a", ", otherwise: b", "") + rule("b", ", otherwise: a", ""),
						"my.yaml:32:47: E19: these rules wait for each other in a circle: a (13) -> b (26) -> a (13)" + mend),
				Arguments.of(rule("a", ", anyOf: [{terrorism: true}, {otherwise: b}]", "") + rule("b", "", "  notIfReplacedBy: c\n")
						+ rule("c", ", otherwise: a", ""),
						"my.yaml:46:47: E19: these rules wait for each other in a circle: a (13) -> b (26) -> c (40) -> a (13)" + mend),
				Arguments.of(rule("out", ", otherwise: b", "") + rule("a", ", otherwise: b", "") + rule("b", ", otherwise: a", ""),
						"my.yaml:32:47: E19: these rules wait for each other in a circle: b (39) -> a (26) -> b (39)" + mend));
	}

	@Test
	void rulesThatWaitForOneAnotherWithoutACircleAreSound() {
		assertEquals(List.of(), sentences((HEAD + rule("a", ", otherwise: b", "") + rule("b", ", otherwise: c", "") + rule("c", ", terrorism: true", "")
				+ rule("d", ", terrorism: false, otherwise: c", "  notIfReplacedBy: b\n")).replace("custodyLimit", "benchmark")));
	}

	@Test
	void aChainOfThousandsOfRulesIsRefusedAndNeverOverflows() {
		var rules = IntStream.range(0, 3000).mapToObj(it -> rule("r" + it, it == 2999 ? "" : ", otherwise: r" + (it + 1), "")).collect(Collectors.joining());

		var found = assertTimeout(SOON, () -> problems(HEAD + rules));

		assertEquals(Set.of("E18"), found.stream().map(Problem::code).collect(Collectors.toSet()));
		assertTrue(found.get(0).message().startsWith("more than 50 rules wait for each other here"), found.get(0).message());
	}

	@Test
	void twoVersionsOfARuleInForceTogetherNameBothLinesAndTheDays() {
		var older = rule("co-2001", "", "");
		var newer = rule("co-2011", "", "").replace("2001-01-01", "2011-01-01");

		assertEquals(List.of("my.yaml:26:1: W01: rules 'co-2001' (line 13) and 'co-2011' (line 26) are two versions of one rule and are both in force from "
				+ "2011-01-01 on; end the older one: 'validTo: 2010-12-31' in 'co-2001' [rules[1]]"), sentences(HEAD + older + newer));
		assertEquals(List.of("my.yaml:28:1: W01: rules 'co-2001' (line 13) and 'co-2011' (line 28) are two versions of one rule and are both in force from "
				+ "2011-01-01 to 2011-03-31; end the older one: 'validTo: 2010-12-31' in 'co-2001' [rules[1]]"),
				sentences(HEAD + older + "  validTo: 2011-03-31\n  versionChosenBy: clockStart\n" + newer));
	}

	@Test
	void aVersionThatEndsTheDayBeforeTheNextOneBeginsIsSound() {
		assertEquals(List.of(), sentences(HEAD + rule("co-2001") + "  validTo: 2010-12-31\n  versionChosenBy: clockStart\n"
				+ rule("co-2011").replace("2001-01-01", "2011-01-01")));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			P6W | 'P6W' is in weeks, which this format does not have; write days: P42D
			P6X | 'P6X' has the unknown unit 'X'; the units are Y, M, D for years, months, days and, behind PT, H, M for hours, minutes
			6 months | '6 months' is not a duration; write P6M
			2 ans | '2 ans' is not a duration; write P2Y
			48 heures | '48 heures' is not a duration; write PT48H
			48h | '48h' is not a duration; write PT48H
			p6m | 'p6m' is not a duration; write P6M
			PT30S | 'PT30S' has seconds; the smallest unit is the minute, as in PT30M
			-P6M | '-P6M' is negative, and a length never is; write P6M (a term counted back from an event has 'direction: backward')
			P-6M | 'P-6M' is negative, and a length never is; write P6M (a term counted back from an event has 'direction: backward')
			P1.5Y | 'P1.5Y' has a fraction; write whole units, such as P18M for a year and a half
			P2DT12H | 'P2DT12H' mixes days and hours, which are counted differently; write PT60H, or whole days
			P0D | 'P0D' is no time at all; write 'none' where there is no term, or the term
			P99999999M | 'P99999999M' is not a duration; write years, months and days as P1Y6M, or hours and minutes as PT48H
			soon | 'soon' is not a duration; write years, months and days as P1Y6M, or hours and minutes as PT48H
			""")
	void aLengthThatIsNoneSaysWhatToWrite(String length, String sentence) {
		assertEquals(List.of("my.yaml:21:12: E06: " + sentence + " [rules[0]]"), sentences(HEAD + rule("a").replace("initial: P6M", "initial: " + length)));
	}

	@Test
	void aRuleWithoutACitationIsRefusedWhetherTheKeyIsMissingOrEmpty() {
		var mend = "citation: \"Code of criminal procedure, art. 12\"' [rules[0]]";

		assertEquals(List.of("my.yaml:13:3: E04: rule 'a' has no 'citation'; add for example '" + mend), sentences(HEAD + rule("a").replace("  citation: art. 1\n", "")));
		assertEquals(List.of("my.yaml:17:13: E04: rule 'a' has an empty 'citation'; write for example '" + mend),
				sentences(HEAD + rule("a").replace("citation: art. 1", "citation: \" \"")));
		assertEquals(List.of("my.yaml:17:12: E05: 'citation' must be a text; write it behind the colon, on the same line [rules[0]]"),
				sentences(HEAD + rule("a").replace("citation: art. 1", "citation:")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("slips")
	void aSlipNamesItsPlaceAndHowToMendIt(String wrong, String instead, String sentence) {
		var sound = HEAD + rule("a");
		assertTrue(sound.contains(wrong), wrong);

		assertEquals(sentence.lines().toList(), sentences(sound.replace(wrong, instead)));
	}

	static Stream<Arguments> slips() {
		return Stream.of(
				Arguments.of("- id: a\n", "- id: a\n  kind: benchmark\n", "my.yaml:15:3: E08: 'kind' is written twice; the first one is in line 14; keep one"),
				Arguments.of("sources: [law]\n", "sources: [law]\n" + rule("a", ", terrorism: true", ""),
						"my.yaml:26:7: E08: rule 'a' is defined twice, in lines 13 and 26; give one of them another id, or take it out [rules[1]]"),
				Arguments.of("title: The law, where: here}\n", "title: The law, where: here}\n  - {id: law, kind: press, title: Again, where: there}\n",
						"my.yaml:12:10: E08: source 'law' is defined twice, in lines 11 and 12; give one of them another id, or take it out [sources[1]]"),
				Arguments.of("  title: One", "\ttitle: One", "my.yaml:16:1: E01: a tab is not allowed here; indent with spaces"),
				Arguments.of("  - {id: exact", "\t- {id: exact", "my.yaml:9:1: E01: a tab is not allowed here; indent with spaces"),
				Arguments.of("title: One", "title: Limit: first", "my.yaml:16:15: E01: a second ': ' in one line; put the text between quotes, as title: \"Limit: first term\""),
				Arguments.of("title: One", "title: @home",
						"my.yaml:16:10: E01: a text that begins with a sign must stand between quotes: \"...\""),
				Arguments.of("sources: [law]", "sources: [law", "my.yaml:26:1: E01: a bracket or a quote that was opened is not closed; close it with ], } or \""),
				Arguments.of("timeZone: Africa/Dakar", "timeZone: \"+01:00\"",
						"my.yaml:4:37: E14: '+01:00' is an offset; a time zone is written as Africa/Bamako [jurisdictions[0]]"),
				Arguments.of("counting: eve}", "counting: exact}", "my.yaml:21:12: E10: 'initial' is P6M, but counting 'exact' counts hours; write the length as PT48H, or "
						+ "take a counting of days [rules[0]]\nmy.yaml:22:15: E10: 'extensions' is P6M, but counting 'exact' counts hours; write the length as PT48H, or "
						+ "take a counting of days [rules[0]]\nmy.yaml:23:8: E10: 'cap' is P12M, but counting 'exact' counts hours; write the length as PT48H, or "
						+ "take a counting of days [rules[0]]"),
				Arguments.of("{stage: [pretrial]}", "{stage: []}", "my.yaml:19:24: E16: 'stage' lists no stage; write one, as [pretrial], or take the key out [rules[0].appliesWhen]"),
				Arguments.of("{stage: [pretrial]}", "{maxPenaltyAtMost: P5Y, maxPenaltyMoreThan: P10Y}",
						"my.yaml:19:16: E16: these conditions can never all hold; take one out, or put alternatives under 'anyOf' [rules[0].appliesWhen]"),
				Arguments.of("version: 1.0.0", "version: v1", "my.yaml:2:28: E05: 'v1' is not a version; write it as 1.0.0 [pack]"),
				Arguments.of("id: coast", "id: The Coast", "my.yaml:2:12: E05: 'The Coast' is not a pack id; use lower-case letters, digits and hyphens [pack]"),
				Arguments.of("fixed: [\"01-01\"]", "fixed: [\"02-30\"]", "my.yaml:6:43: E07: '02-30' is not a day of the year; write it as \"02-28\" [calendars[0]]"),
				Arguments.of("sources: [law]\n", "sources: [law]\ntests:\n- {rule: a, facts: {start: never}, asOf: 2023-02-01, expect: {state: running}}\n",
						"my.yaml:27:3: E17: this test cannot be read: a; write facts as in the example 'facts: {start: 2026-01-15, periods: \"2026-01-15..\"}, "
								+ "asOf: 2026-07-01' [tests[0]]"),
				Arguments.of("sources: [law]\n", "sources: [law]\ntests:\n- {rule: a, facts: {start: 2023-01-10}, asOf: one day, expect: {state: running}}\n",
						"my.yaml:27:3: E17: this test cannot be read: a; write facts as in the example 'facts: {start: 2026-01-15, periods: \"2026-01-15..\"}, "
								+ "asOf: 2026-07-01' [tests[0]]"));
	}

	@Test
	void everyByteThatIsNotUtf8IsNamedWithItsPlace() {
		var latin = (HEAD + rule("a").replace("title: One", "title: Détention")).getBytes(StandardCharsets.ISO_8859_1);

		var refused = assertInstanceOf(PackOutcome.Refused.class, PackLoader.load("my.yaml", latin));

		assertEquals(List.of("my.yaml:16:11: E01: the file is not UTF-8 text (byte E9); save it as UTF-8"), refused.problems().stream().map(Problem::toString).toList());
	}

	@Test
	void aMillionRulesAreTooManyAndSaidSoAtOnce() {
		var millionRules = (HEAD + rule("a").repeat(1_000_000 / 200)).getBytes(StandardCharsets.UTF_8);
		var refused = assertTimeout(Duration.ofSeconds(1), () -> assertInstanceOf(PackOutcome.Refused.class, PackLoader.load("my.yaml", new byte[30_000_000])));
		var fewer = assertTimeout(SOON, () -> assertInstanceOf(PackOutcome.Refused.class, PackLoader.load("my.yaml", millionRules)));

		assertEquals("my.yaml:1:1: E18: the file is larger than 2 MB; split it into packs with ids of their own", refused.problems().get(0).toString());
		assertEquals(200, fewer.problems().size());
		assertEquals("E08", fewer.problems().get(0).code());
	}

	@Test
	void aFileOfTooManyNodesIsRefusedWhereTheyBecomeTooMany() {
		var found = assertTimeout(SOON, () -> problems("format: detention-rules/1\nrules:\n" + "- {a: 1}\n".repeat(100_000)));

		assertEquals(List.of("E18"), found.stream().map(Problem::code).toList());
		assertTrue(found.get(0).toString().contains("more than 200000 nodes; split it into packs"), found.get(0).toString());
	}

	@Test
	void asManyRulesAsFitAreJudgedSoon() {
		var rules = IntStream.range(0, 4600).mapToObj(it -> rule("r" + it, ", offenceClass: [c" + it + "]", "")).collect(Collectors.joining());

		var loaded = assertTimeout(SOON, () -> assertInstanceOf(PackOutcome.Loaded.class, load(HEAD + rules)));

		assertEquals(4600, loaded.pack().rules().size());
		assertEquals("W01", loaded.warnings().get(0).code());
		assertTrue(loaded.warnings().get(0).message().startsWith("there are too many rules of one jurisdiction to compare each with each"), loaded.warnings().toString());
	}

	@Test
	void asManyRulesAsFitThatAllOverlapOrEndAreJudgedSoon() {
		var rules = IntStream.range(0, 4200).mapToObj(it -> rule("r" + it, "", "  validTo: 2010-12-31\n  versionChosenBy: eachDay\n")).collect(Collectors.joining());

		var loaded = assertTimeout(SOON, () -> assertInstanceOf(PackOutcome.Loaded.class, load(HEAD + rules)));

		assertEquals(200, loaded.warnings().size());
	}

	@Test
	void asManyTestsAsAPackMayHoldAreRunSoonAndMoreAreRefused() {
		var rules = IntStream.range(0, 2500).mapToObj(it -> rule("r" + it, ", offenceClass: [c" + it + "]", "")).collect(Collectors.joining());
		var test = "- {rule: auto, facts: {jurisdiction: CO, start: 2023-01-10, stage: pretrial, offenceClass: c7, age: \"30\"}, asOf: 2023-02-01, "
				+ "expect: {state: running}}\n";

		assertTimeout(SOON, () -> assertInstanceOf(PackOutcome.Loaded.class, load(HEAD + rules + "tests:\n" + test.repeat(200))));
		var refused = assertTimeout(SOON, () -> problems(HEAD + rule("a") + "tests:\n" + test.repeat(1001)));

		assertEquals(List.of("E18"), problems(HEAD + rules + "tests:\n" + test.repeat(201)).stream().filter(it -> !it.isWarning()).map(Problem::code).toList());
		assertEquals(List.of("my.yaml:1027:3: E18: this pack may hold 1000 tests; keep the telling ones, and run the others with `vigie rules test FILE.csv` [tests]"),
				refused.stream().map(Problem::toString).toList());
	}

	@ParameterizedTest
	@MethodSource("malicious")
	void whatIsMeantToExhaustTheProgramIsAnsweredSoonAndInShortSentences(String text) {
		var found = assertTimeout(SOON, () -> problems(text));

		assertTrue(!found.isEmpty() && found.size() <= 200);
		found.forEach(it -> assertTrue(it.toString().length() < 1000, it.code() + " " + it.toString().length()));
	}

	static Stream<String> malicious() {
		var word = "x".repeat(900_000);
		return Stream.of(HEAD + rule(word) + rule("a", ", otherwise: " + word + "y", ""), // two words that could be compared letter by letter
				HEAD.replace("id: coast", "id: a" + "-a".repeat(400_000)) + rule("a"), // an id that a pattern could lose its way in
				HEAD + rule("a").replace("title: One", "title: {en" + "-aa".repeat(300_000) + ": One}"),
				HEAD.replace("Africa/Dakar", word) + rule("a"), HEAD + rule("a").replace("P6M", "P" + "6".repeat(900_000) + "M"),
				HEAD + IntStream.range(0, 5000).mapToObj(it -> rule("some-rule-of-a-country-" + it, ", otherwise: somme-rule-of-a-county-" + it, ""))
						.collect(Collectors.joining()),
				"format: detention-rules/1\n" + IntStream.range(0, 90_000).mapToObj(it -> "wrong" + it + ": 1\n").collect(Collectors.joining()),
				"[".repeat(1_000_000), "{a: ".repeat(400_000), "? ".repeat(900_000), "- ".repeat(900_000), "\"" + "\\n".repeat(900_000), "#".repeat(2_000_000));
	}

	@Test
	void everyCodeOfTheFormatHasASentenceHereOrInTheTestsOfTheLoader() {
		var codes = new TreeSet<String>();
		Stream.concat(PackLoaderTest.broken(), PackLoaderTest.doubtful()).forEach(row -> collect(row.get()[2].toString(), codes));
		Stream.concat(slips(), cycles()).forEach(row -> collect(row.get()[row.get().length - 1].toString(), codes));

		assertEquals(new TreeSet<>(List.of("E01", "E02", "E03", "E04", "E05", "E06", "E07", "E08", "E09", "E10", "E11", "E12", "E13", "E14", "E15", "E16", "E17", "E18", "E19",
				"W01", "W02", "W03", "W04", "W05")), codes);
	}

	private static void collect(String sentences, Set<String> codes) {
		sentences.lines().forEach(it -> codes.add(it.split(": ")[1]));
	}

	@Test
	void everySentenceSaysHowToMendItInEnglishAndFrench() {
		var texts = Stream.concat(Stream.concat(PackLoaderTest.broken(), PackLoaderTest.doubtful()).map(it -> it.get()), Stream.empty()).toList();

		for (var row : texts) {
			assertTrue(row[2].toString().lines().allMatch(it -> it.matches(".*(;|did you mean|needs|reads|only one|must be| defines ).*")), row[2].toString());
		}
		assertEquals("my.yaml:21:12: E06: « P6W » est en semaines, que ce format ne connaît pas ; écrire des jours : P42D [rules[0]]",
				problems(HEAD + rule("a").replace("initial: P6M", "initial: P6W")).get(0).text(Locale.FRENCH));
		assertEquals("my.yaml:19:47: E19: la règle « a » (ligne 13) s’attend elle-même ; nommer ici une autre règle, ou retirer la ligne",
				problems(HEAD + rule("a", ", otherwise: a", "")).get(0).text(Locale.FRENCH));
	}

	@Test
	void aFileThatSaysItIsALoadedPackWithOtherContentIsTold() {
		var name = PackLoader.name((HEAD + rule("a")).getBytes(StandardCharsets.UTF_8)).orElseThrow();

		assertEquals("my.yaml:2:28: E20: this is pack 'coast' 1.0.0, which is loaded already with other content (coast.yaml); raise 'version' so that dates can say "
				+ "which text they were computed with [pack]", name.taken("my.yaml", "coast.yaml").toString());
	}

	@Test
	void aFileIsNamedEvenWhereItIsNoSoundPack() {
		assertEquals("coast", PackLoader.name((HEAD + rule("a").replace("P6M", "6M")).getBytes(StandardCharsets.UTF_8)).orElseThrow().id());
		assertTrue(PackLoader.name("pack: {id: [".getBytes(StandardCharsets.UTF_8)).isEmpty());
		assertTrue(PackLoader.name("pack: {id: coast, version: new}".getBytes(StandardCharsets.UTF_8)).isEmpty());
	}

	@Test
	void versionsGoInTheOrderOfTheirNumbers() {
		assertEquals(List.of("0.2.0", "0.10.0", "1.0.0"), Stream.of("1.0.0", "0.10.0", "0.2.0").map(PackVersion::of).sorted().map(PackVersion::toString).toList());
		assertEquals("0.1.10", PackVersion.of("0.1.9").next().toString());
	}
}
