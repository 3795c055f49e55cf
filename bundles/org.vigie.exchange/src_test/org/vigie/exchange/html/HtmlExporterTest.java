package org.vigie.exchange.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.ImportPlanner;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.exchange.MemoryStore;
import org.vigie.exchange.yaml.YamlImporter;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyStage;
import org.vigie.model.VigieFactory;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page to print says what the screen says, and nothing in a register can make it anything but text. */
class HtmlExporterTest {

	private static final Path SAMPLE = Path.of("..", "org.vigie.sample", "data", "cases.yaml");
	private static final Path PACK = Path.of("..", "org.vigie.packs", "packs", "accountability-draft", "rules.yaml");
	private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
	private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
	private static final CaseDeadlines DEADLINES = new CaseDeadlines(new ClockEngine(RuleBook.of(List.of(pack()))));

	@TempDir
	private Path folder;

	private static RulePack pack() {
		try {
			return switch (PackLoader.load("rules.yaml", Files.readAllBytes(PACK))) {
			case PackOutcome.Loaded loaded -> loaded.pack();
			case PackOutcome.Refused refused -> throw new IllegalStateException(refused.problems().toString());
			};
		} catch (IOException missing) {
			throw new java.io.UncheckedIOException(missing);
		}
	}

	private static MemoryStore sample() {
		var store = new MemoryStore();
		new YamlImporter().read(SAMPLE, "cases.yaml", Progress.NONE).then(it -> ImportPlanner.plan(it, store)).orThrow().apply(store, "tester", AT).orThrow();
		return store;
	}

	/** A register with one person held since a day, whose name and whose case's title are these. */
	private static MemoryStore holding(String name, String title) {
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId("x-1");
		file.setTitle(title);
		file.setScheme("ML");
		var who = VigieFactory.eINSTANCE.createParticipation();
		who.setId("p1");
		who.setLabel(name);
		file.getParticipations().add(who);
		var period = VigieFactory.eINSTANCE.createCustodyPeriod();
		period.setId("c1");
		period.setParticipation(who);
		period.setFrom(UncertainDate.parse("2022-03"));
		period.setClock(ClockMode.LIMIT);
		period.setPlace(name);
		var under = VigieFactory.eINSTANCE.createCustodyTitle();
		under.setId("t1");
		under.setJurisdiction("ML");
		under.setStage(CustodyStage.PRETRIAL);
		under.setStartEvent("remandOrder");
		under.setFrom(UncertainDate.parse("2022-03"));
		under.setOffenceClass("delit");
		period.setTitle(under);
		file.getCustodyPeriods().add(period);
		var store = new MemoryStore();
		store.save(new SaveRequest(List.of(new AggregateChange(file, 0)), "tester", AT, ""));
		return store;
	}

	private ExportRequest request(MemoryStore store, LocalDate asOf, Locale language) {
		return new ExportRequest(store, DEADLINES, StatusSchemes.none(), folder.resolve("page.html"), asOf, AT.atZone(ZoneId.of("Africa/Bamako")), "A. Advocate", language, List.of());
	}

	private static String export(ExportRequest request) throws IOException {
		new HtmlExporter().export(request, Progress.NONE).orThrow();
		return Files.readString(request.file());
	}

	/** Every element is closed, so the page can be read as XML too. */
	private static Document read(String page) throws Exception {
		assertTrue(page.startsWith("<!DOCTYPE html>\n"));
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(page.substring("<!DOCTYPE html>\n".length()).getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Element within, String name) {
		var all = new ArrayList<Element>();
		NodeList found = within.getElementsByTagName(name);
		for (var i = 0; i < found.getLength(); i++) {
			all.add((Element) found.item(i));
		}
		return all;
	}

	private static List<DeadlineRow> listed(MemoryStore store, Predicate<DeadlineRow> wanted) {
		return store.read(java.util.Optional.empty()).cases().orThrow().stream().flatMap(it -> DEADLINES.of((CaseFile) it, AS_OF).stream()).filter(wanted).sorted(DeadlineRow.URGENT_FIRST).toList();
	}

	@Test
	void theListIsTheOneOnScreenAndEachDeadlineHasAPage() throws Exception {
		var page = read(export(request(sample(), AS_OF, Locale.ENGLISH)));

		var rows = elements((Element) page.getElementsByTagName("tbody").item(0), "tr").stream().map(it -> it.getTextContent()).toList();
		assertEquals(4, rows.size());
		assertTrue(rows.get(0).startsWith("[--] no rule loaded") && rows.get(1).startsWith("[--] no rule loaded"), rows.toString());
		assertTrue(rows.get(2).startsWith("[> ] running125 left27 Mar 2027 (24:00)Al Hassan"), rows.toString());
		assertTrue(rows.get(3).contains("1,889 over to 1,158 over26 Nov 2016 (24:00)Amadou Haya Sanogo") && rows.get(3).endsWith("ml-2001-135 [c]sources conflict; counting: not confirmed"),
				rows.toString());
		assertEquals(4, elements(page.getDocumentElement(), "section").size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"en", "fr"})
	void aPageHoldsEverySentenceOfTheReason(String language) throws Exception {
		var texts = Texts.in(Locale.of(language));
		var store = sample();
		var page = read(export(request(store, AS_OF, texts.language())));

		var sections = elements(page.getDocumentElement(), "section");
		var rows = listed(store, DeadlineRow::listed);
		for (var i = 0; i < rows.size(); i++) {
			var said = sections.get(i).getTextContent();
			var reason = Reason.of(rows.get(i), texts);
			assertTrue(said.contains(reason.lead()), reason.lead());
			reason.also().forEach(it -> assertTrue(said.contains(it), it));
			reason.steps().forEach(it -> assertTrue(said.contains(it.sentence()), it.sentence()));
			reason.readings().forEach(it -> assertTrue(said.contains(it.text()), it.text()));
			reason.uncertainty().ifPresent(it -> assertTrue(said.contains(it), it));
			reason.questions().forEach(it -> assertTrue(said.contains(it), it));
			reason.changes().stream().flatMap(it -> it.sentences().stream()).forEach(it -> assertTrue(said.contains(it), it));
			reason.remarks().forEach(it -> assertTrue(said.contains(it.text()), it.text()));
			reason.steps().stream().flatMap(it -> it.inputs().stream()).forEach(it -> assertTrue(said.contains(it.sources()), it.sources()));
			assertTrue(said.contains(reason.certainty()) && said.contains(texts.text("reason.notAdvice")));
		}
	}

	@Test
	void theCoverSaysWhereItComesFrom() throws Exception {
		var said = read(export(request(sample(), AS_OF, Locale.ENGLISH))).getElementsByTagName("header").item(0).getTextContent();

		for (var fact : List.of("Invented register", "22 Nov 2026", "10:00 (Africa/Bamako), by A. Advocate", pack().id() + " " + pack().version(), "c0ffee", "69 cases")) {
			assertTrue(said.contains(fact), fact + ": " + said);
		}
	}

	@Test
	void thePageNeedsNothingButItself() throws Exception {
		var page = export(request(sample(), AS_OF, Locale.ENGLISH));

		for (var never : List.of("<script", "javascript:", "<img", "<link", "<iframe", "url(", "@import", " on")) {
			assertFalse(page.substring(0, page.indexOf("<body>")).contains(never), never);
		}
		var root = read(page).getDocumentElement();
		assertEquals("en", root.getAttribute("lang"));
		assertEquals("ltr", root.getAttribute("dir"));
		elements(root, "a").forEach(it -> assertTrue(it.getAttribute("href").startsWith("#reason-"), it.getAttribute("href")));
		assertEquals(List.of(), elements(root, "script"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"<script>alert(1)</script>", "</section></body><h1>", "\" onload=\"x", "' & <!-- -->", "]]>", "<b>&amp;</b>", "\u202Eabc\u2066"})
	void hostileTextsStayTexts(String text) throws Exception {
		var store = holding(text, text);
		store.rename(text);

		var page = read(export(request(store, LocalDate.of(2022, 9, 5), Locale.ENGLISH)));

		assertEquals(List.of(), elements(page.getDocumentElement(), "script"));
		assertEquals(1, elements(page.getDocumentElement(), "h1").size());
		assertEquals(1, elements(page.getDocumentElement(), "section").size());
		assertTrue(elements(page.getDocumentElement(), "bdi").stream().anyMatch(it -> it.getTextContent().equals(text)));
		assertEquals(0, elements(page.getDocumentElement(), "body").getFirst().getAttributes().getLength());
	}

	@Test
	void everyTextOfTheRegisterIsIsolatedInItsOwnDirection() throws Exception {
		var name = "\u202E\u0639\u0644\u064A";

		var page = export(request(holding(name, "A case"), LocalDate.of(2022, 9, 5), Locale.ENGLISH));

		var outside = page.replaceAll("(?s)<title>.*?</title>", "").replaceAll("(?s)<bdi>.*?</bdi>", "");
		assertFalse(outside.contains(name) || outside.contains("\u202E"));
	}

	@Test
	void charactersThatHtmlForbidsAreReplaced() {
		assertEquals("a\uFFFDb\uFFFDc\uFFFDd\te\nf", Html.escaped("a\u0000b\uD800c\uFFFEd\te\nf"));
	}

	@Test
	void aChosenDeadlineComesAlone() throws Exception {
		var store = sample();
		var chosen = listed(store, DeadlineRow::listed).getLast();

		var page = read(export(request(store, AS_OF, Locale.ENGLISH).of(it -> it.key().equals(chosen.key()))));

		var sections = elements(page.getDocumentElement(), "section");
		assertEquals(1, sections.size());
		assertTrue(sections.getFirst().getTextContent().startsWith("\nAmadou Haya Sanogo: ml-2001-135"), sections.getFirst().getTextContent());
	}

	@Test
	void custodyWithoutAClockIsNeverSilentlyMissing() throws Exception {
		var page = read(export(request(sample(), AS_OF, Locale.ENGLISH)));

		var lines = elements((Element) page.getElementsByTagName("body").item(0), "ul").getFirst();
		assertEquals(8, elements(lines, "li").size());
	}

	@Test
	void theRegisterOfADayWithoutDeadlinesSaysSo() throws Exception {
		assertTrue(export(request(holding("Awa Test", "A case"), LocalDate.of(2001, 1, 1), Locale.ENGLISH)).contains("No deadline stands in the list on this day."));
	}

	@Test
	void thePageIsInFrenchWhereThatIsAskedFor() throws Exception {
		var page = read(export(request(sample(), AS_OF, Locale.FRENCH)));

		assertEquals("fr", page.getDocumentElement().getAttribute("lang"));
		assertTrue(page.getDocumentElement().getTextContent().contains("Ce qui changerait ce résultat"));
	}

	@Test
	void aLanguageWithoutTextsGetsAPageThatSaysWhichItIsIn() throws Exception {
		var root = read(export(request(sample(), AS_OF, Locale.of("ar")))).getDocumentElement();

		assertEquals("en", root.getAttribute("lang"));
		assertEquals("ltr", root.getAttribute("dir"));
	}

	@Test
	void theSameRegisterGivesTheSameBytes() throws IOException {
		var request = request(sample(), AS_OF, Locale.ENGLISH);

		var first = export(request).getBytes(StandardCharsets.UTF_8);

		assertArrayEquals(first, export(request).getBytes(StandardCharsets.UTF_8));
	}

	/** Gives up after some questions. */
	private record GivingUp(int[] patience) implements Progress {
		@Override
		public void at(long done, long total) {
			// the questions count
		}

		@Override
		public boolean cancelled() {
			return patience[0]-- <= 0;
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 5, 71})
	void aCancelledExportLeavesTheOldFile(int patience) throws IOException {
		var request = request(sample(), AS_OF, Locale.ENGLISH);
		Files.writeString(request.file(), "old");

		var outcome = new HtmlExporter().export(request, new GivingUp(new int[] {patience}));

		assertEquals("export.cancelled", refusal(outcome));
		assertEquals("old", Files.readString(request.file()));
		assertEquals(List.of("page.html"), names());
	}

	@Test
	void whatCannotBeWrittenIsRefused() throws IOException {
		var request = request(sample(), AS_OF, Locale.ENGLISH);
		Files.createDirectory(request.file());

		assertEquals("export.unwritable", refusal(new HtmlExporter().export(request, Progress.NONE)));
		assertEquals(List.of("page.html"), names());
	}

	private static String refusal(Outcome<Integer> outcome) {
		return outcome.refusal().map(Trouble::code).orElse("");
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}
}
