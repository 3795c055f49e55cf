package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

/** What an advocate reads of the sample register on the command line. Figures are those of 22 November 2026. */
final class SampleTest {
	private static final String DAY = "2026-11-22";
	private static final int WIDTH = 100;
	private static final Map<List<String>, Product.Answer> ANSWERS = new HashMap<>();

	@TempDir
	private static Path home;

	@Test
	void withoutACommandAndADisplayTheListsAreShownAndAWorkbookIsWritten(@TempDir Path fresh) throws Exception {
		var sheets = fresh.resolve("sheets of mine");

		var answer = Product.built().run(fresh, Map.of("VIGIE_OUTPUT", sheets.toString()));

		assertEquals(0, answer.status(), answer.output());
		assertEquals("", answer.err());
		var lines = answer.words();
		assertTrue(lines.stream().anyMatch(it -> it.startsWith("69 cases.")), answer.out());
		assertTrue(lines.stream().anyMatch(it -> it.matches("\\d+ deadlines?, 8 custody periods without a clock .*")), answer.out());
		assertTrue(lines.contains("On the dates entered. Not legal advice."), answer.out());
		var last = answer.lines().getLast();
		assertTrue(last.startsWith("Status workbook: " + sheets + "/vigie-status-"), last);
		assertTrue(Files.size(Path.of(last.substring("Status workbook: ".length()))) > 10_000);
		assertNarrow(answer);
	}

	@Test
	void theDeadlineListShowsTheFourClocksTheMostUrgentFirst() throws Exception {
		var answer = read("deadlines", "--as-of", DAY);

		var rows = answer.words();
		assertEquals("state days last day person rule", rows.getFirst());
		assertTrue(rows.get(1).matches("\\[--] no rule loaded held 1009 seen 2025-12-16 .+ ML 2024 code"), answer.out());
		assertTrue(rows.get(2).matches("\\[--] no rule loaded held 1007 seen 2025-12-16 Rokia Doumbia ML 2024 code"), answer.out());
		assertEquals("[> ] running 125 left 2027-03-27 (24:00) Al Hassan icc-sentence", rows.get(3));
		assertEquals("[.!] ended after the limit 1158 over+ 2016-11-26 (24:00) Amadou Haya Sanogo ml-2001-135 [c]", rows.get(4));
		assertEquals("4 deadlines, 8 custody periods without a clock (--all shows why). + readings differ: `vigie show`.", rows.get(5));
		assertEquals("[c] sources conflict, every reading counts", rows.get(6));
		assertTrue(rows.get(7).matches("Rules: accountability-draft \\d+\\.\\d+\\.\\d+"), rows.get(7));
		assertEquals(List.of("On the dates entered. Not legal advice."), rows.subList(8, rows.size()));
		assertNarrow(answer);
	}

	@Test
	void whatIsNotConfirmedIsNotConfirmedInEveryFormat() throws Exception {
		var json = row(read("deadlines", "--as-of", DAY, "--format", "json").json().get("deadlines"), "ml-2001-135");
		var csv = Product.built().run(home, "deadlines", "--as-of", DAY, "--format", "csv").lines();

		assertEquals("conflict", text(json, "confidence"));
		assertEquals("known", text(json, "countingConfidence"));
		assertEquals("sources conflict; counting: not confirmed", text(json, "confidenceWord"));
		assertEquals(false, json.get("provisional").asBoolean(true));
		assertTrue(csv.getFirst().endsWith(",confidence,counting_confidence,provisional,pack,pack_version"), csv.getFirst());
		assertTrue(csv.getLast().contains(",conflict,known,false,accountability-draft,"), csv.getLast());
	}

	@Test
	void aReasonSaysWhatWouldChangeIt() throws Exception {
		var text = read("show", "ml-sanogo-red-berets", "--as-of", DAY).text();
		var reason = read("show", "ml-sanogo-red-berets", "--as-of", DAY, "--format", "json").json().get("reasons").get(0);

		assertTrue(text.contains("What would change this: The end is uncertain by 732 days: 731 days because renewal orders may be missing"), text);
		assertTrue(text.contains("~ If no other renewal was ordered: last day 26 November 2014"), text);
		assertTrue(text.contains("! Not all orders may be entered."), text);
		assertEquals(List.of("missingOrder", "missingFact", "assumed"), values(reason.get("changes"), "kind"));
		assertEquals(731, reason.get("changes").get(0).get("amount").asInt());
		assertEquals(List.of("ordersPartial"), values(reason.get("remarks"), "code"));
	}

	@Test
	void aPageToPrintIsWritten(@TempDir Path folder) throws Exception {
		var page = folder.resolve("page.html");

		read("export", page.toString(), "--as-of", DAY);

		var html = Files.readString(page);
		assertTrue(html.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"), html);
		assertEquals(4, html.split("<section ").length - 1);
	}

	@Test
	void custodyWithoutAClockSaysWhyAndIsNeverCounted() throws Exception {
		var answer = read("deadlines", "--all", "--as-of", DAY);

		assertEquals(8, answer.words().stream().filter(it -> it.startsWith("[/ ] no clock")).count(), answer.out());
		assertTrue(answer.text().contains("published as a group statement; do not compute from it"), answer.out());
	}

	@Test
	void aLookBackKnowsNoMoreThanTheDayDid() throws Exception {
		var rows = read("deadlines", "--as-of", "2016-11-04", "--format", "json").json().get("deadlines");

		var sanogo = row(rows, "ml-2001-135");
		assertEquals("", text(sanogo, "heldTo"));
		assertEquals("2016-11-26", text(sanogo, "cap"));
		assertEquals(1, rows.size(), rows.toString());
	}

	@Test
	void theListAsJsonHasTheSameFigures() throws Exception {
		var answer = read("deadlines", "--as-of", DAY, "--format", "json").json();

		assertEquals("vigie-deadlines/1", text(answer, "schema"));
		assertEquals(List.of("noRule", "noRule", "running", "endedLate"), values(answer.get("deadlines"), "state"));
		var sentence = row(answer.get("deadlines"), "icc-sentence");
		assertEquals("2027-03-27", text(sentence, "lastDay"));
		assertEquals(125, sentence.get("left").asInt());
		var custody = row(answer.get("deadlines"), "ml-2001-135");
		assertEquals(-1158, custody.get("leftCertain").asInt());
		assertTrue(custody.get("readingsDiffer").asBoolean());
		assertEquals("conflict", text(custody, "confidence"));
	}

	@Test
	void withinThirtyDaysNothingIsDueAndWithinAHundredAndThirtyTheEndOfTheSentenceIs() throws Exception {
		assertEquals(0, read("deadlines", "--as-of", DAY, "--within", "30d", "--format", "json").json().get("deadlines").size());
		assertEquals(List.of("icc-sentence"), values(read("deadlines", "--as-of", DAY, "--within", "130d", "--format", "json").json().get("deadlines"), "rule"));
	}

	@Test
	void sanogoIsShownOverEveryReadingOfTheRule() throws Exception {
		var answer = read("show", "ml-sanogo-red-berets", "--as-of", DAY);

		var text = answer.text();
		assertTrue(text.contains("public action extinguished (neither convicted nor acquitted)"), answer.out());
		assertTrue(text.contains("2013-11-27 to 2020-01-28"), answer.out());
		assertTrue(text.contains("[.!] ended after the limit: 1158 over+, 2016-11-26 (24:00), ml-2001-135"), answer.out());
		assertTrue(text.contains("At least 1,158 days over the cap (26 November 2016), whatever was ordered, on the dates entered."), answer.out());
		assertTrue(text.contains("the first term ended on 26 November 2014 (1,889 days before the release)"), answer.out());
		assertTrue(text.contains("capToJudgment *: cap covers all detention before judgment: 1158 over, 2016-11-26"), answer.out());
		assertTrue(text.contains("cannot be computed: referral date missing"), answer.out());
		assertTrue(text.contains("sameDay: counting: start day left out: 1157 over, 2016-11-27"), answer.out());
		assertTrue(text.contains("Law 01-080, arts 135, 137, 129"), answer.out());
	}

	@Test
	void theReadingsAreInTheJsonWithTheDefaultNamed() throws Exception {
		var answer = read("show", "ml-sanogo-red-berets", "--as-of", DAY, "--format", "json").json();

		var readings = answer.get("reasons").get(0).get("readings");
		assertEquals(List.of("capToJudgment", "capToHearing", "capToReferral", "sameDay", "windowBefore"), values(readings, "id"));
		assertEquals(List.of("true", "false", "false", "false", "false"), values(readings, "default"));
		assertEquals(List.of("1158 over", "1158 over", "cannot be computed: referral date missing", "1157 over", "1158 over"), values(readings, "figure"));
	}

	@ParameterizedTest
	@CsvSource({ "ml-ras-bath, '1,009'", "ml-rose-vie-chere, '1,007'" })
	void whereNoConfirmedRuleIsLoadedTheLawIsNamedAndNoDateGiven(String id, String days) throws Exception {
		var answer = read("show", id, "--as-of", DAY);

		assertTrue(answer.text().contains("No rule is loaded from 13 June 2025 on. 2024 code: limits not confirmed"), answer.out());
		assertTrue(answer.text().contains("Held for " + days + " days; last seen held 16 December 2025."), answer.out());
	}

	@Test
	void forAlHassanTheEndOfTheSentenceIsShown() throws Exception {
		var answer = read("show", "icc-al-hassan", "--as-of", DAY);

		assertTrue(answer.text().contains("125 days left on the dates entered: last day 27 March 2027 (24:00)."), answer.out());
		assertTrue(answer.text().contains("28 March 2027 is the first day not covered."), answer.out());
		assertTrue(answer.text().contains("Rome Statute arts 78(2), 110"), answer.out());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ml-sanogo-red-berets", "icc-al-hassan", "ml-moura-military-inquiry", "ml-diandioume" })
	void idsStatusCodesAndNumbersStayThoseOfTheFile(String id) throws Exception {
		var file = SampleFile.read().caseOf(id);

		var shown = read("show", id, "--as-of", DAY, "--format", "json").json();

		assertEquals(id, text(shown, "id"));
		assertEquals(SampleFile.list(file, "status").stream().map(it -> String.join(" | ", SampleFile.text(it, "date"), SampleFile.text(it, "date_end"),
				SampleFile.text(it, "precision"), SampleFile.text(it, "state"), SampleFile.text(it, "source"))).sorted().toList(),
				items(shown.get("statusHistory")).stream()
						.map(it -> String.join(" | ", text(it, "date"), text(it, "dateEnd"), text(it, "precision"), text(it, "state"), text(it.get("source"), "id"))).sorted().toList());
		assertEquals(SampleFile.list(file, "counts").stream()
				.map(it -> String.join(" | ", SampleFile.text(it, "number"), SampleFile.text(it, "unit"), SampleFile.text(it, "source"))).sorted().toList(),
				items(shown.get("counts")).stream().map(it -> String.join(" | ", text(it, "number"), text(it, "unit"), text(it.get("source"), "id"))).sorted().toList());
	}

	@Test
	void theStatusListHasEveryCaseOfTheFile() throws Exception {
		var answer = read("status", "--as-of", DAY, "--format", "json").json();

		assertEquals("vigie-status/1", text(answer, "schema"));
		assertEquals(SampleFile.read().cases().stream().map(it -> SampleFile.text(it, "id")).sorted().toList(), values(answer.get("cases"), "id").stream().sorted().toList());
		assertTrue(items(answer.get("cases")).stream().limit(4).allMatch(it -> it.get("headline").asBoolean()), answer.toString());
	}

	@Test
	void nobodyIsCountedAsHeldWhoIsOnlyLastSeenSo() throws Exception {
		var cases = read("status", "--as-of", DAY, "--format", "json").json().get("cases");

		assertEquals(List.of("icc-al-hassan", "ml-ras-bath", "ml-rose-vie-chere"),
				items(cases).stream().filter(it -> text(it.get("held"), "kind").equals("as_last_known")).map(it -> text(it, "id")).sorted().toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "status", "show ml-rose-vie-chere", "rules explain ml-2001-125" })
	void theWordsAreFrenchWhereFrenchIsAskedFor(String command) throws Exception {
		var answer = read((command + " --lang fr").split(" "));

		assertTrue(answer.text().matches(".*\\b(dossiers|Détenus|Limite)\\b.*"), answer.out());
	}

	@Test
	void statesAreWholeInFrench() throws Exception {
		var answer = read("deadlines", "--all", "--as-of", DAY, "--lang", "fr");

		assertTrue(answer.words().stream().anyMatch(it -> it.startsWith("[.!] terminé après le délai 1158 de dépassement+")), answer.out());
		assertTrue(answer.words().stream().anyMatch(it -> it.startsWith("[--] aucune règle chargée détenu 1009")), answer.out());
		assertEquals("Selon les dates saisies. Ne vaut pas conseil juridique.", answer.lines().getLast());
	}

	@Test
	void everyWorkedExampleHolds() throws Exception {
		var answer = read("rules", "test", examples().toString());

		assertTrue(answer.lines().getLast().matches("\\d{3} passed, 0 failed"), answer.out());
	}

	@Test
	void anExampleThatDoesNotHoldIsPrintedWithWhatWasExpectedAndWhatCame() throws Exception {
		var lines = new ArrayList<>(Files.readAllLines(examples()));
		int at = lines.indexOf(lines.stream().filter(it -> it.startsWith("P19,")).findFirst().orElseThrow());
		lines.set(at, lines.get(at).replace(",expiring,", ",running,"));
		var wrong = Files.write(home.resolve("wrong.csv"), lines);

		var answer = Product.built().run(home, "rules", "test", wrong.toString());

		assertEquals(1, answer.status(), answer.output());
		assertEquals(2, answer.lines().size(), answer.out());
		assertTrue(answer.lines().getFirst().startsWith("P19 ") && answer.lines().getFirst().endsWith(": expected running, got expiring"), answer.out());
		assertTrue(answer.lines().getLast().endsWith(" passed, 1 failed"), answer.out());
	}

	@Test
	void aRuleIsExplainedInWords() throws Exception {
		var answer = read("rules", "explain", "ml-2001-135");

		assertTrue(answer.text().contains("Law 01-080, arts 135, 137, 129"), answer.out());
		assertTrue(answer.text().contains("from 2025-06-13: no rule loaded"), answer.out());
		assertTrue(answer.text().contains("1 year from: remand order; extensions: 2, each up to 1 year; at most 3 years in all"), answer.out());
	}

	private static Path examples() {
		return Product.root().resolve("bundles/org.vigie.packs/packs/accountability-draft/worked-examples.csv");
	}

	/** The answer to a command that only reads, asked once; no line of it is wider than the screen, and nothing goes wrong. */
	private static Product.Answer read(String... arguments) throws Exception {
		var known = ANSWERS.get(List.of(arguments));
		if (known != null) {
			return known;
		}
		var answer = Product.built().run(home, arguments);
		assertEquals(0, answer.status(), answer.output());
		assertEquals("", answer.err());
		if (!List.of(arguments).contains("json")) {
			assertNarrow(answer);
		}
		ANSWERS.put(List.of(arguments), answer);
		return answer;
	}

	private static void assertNarrow(Product.Answer answer) {
		assertEquals(List.of(), answer.lines().stream().filter(it -> it.codePointCount(0, it.length()) > WIDTH).toList());
	}

	private static JsonNode row(JsonNode rows, String rule) {
		return items(rows).stream().filter(it -> text(it, "rule").equals(rule)).findFirst().orElseThrow();
	}

	private static List<String> values(JsonNode rows, String field) {
		return items(rows).stream().map(it -> text(it, field)).toList();
	}

	private static List<JsonNode> items(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false).toList();
	}

	/** A field as text, empty where it is null. */
	private static String text(JsonNode of, String field) {
		return of.path(field).asText("").equals("null") ? "" : of.path(field).asText("");
	}
}
