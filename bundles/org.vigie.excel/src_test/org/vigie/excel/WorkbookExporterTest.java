package org.vigie.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Notice;

/** The status workbook as a second reader finds it. */
final class WorkbookExporterTest {

	@TempDir
	private static Path folder;

	private static XlsxFile english;
	private static XlsxFile french;
	private static List<Notice> notices;

	@BeforeAll
	static void export() throws IOException {
		english = exported("status.xlsx", Locale.ENGLISH);
		french = exported("statut.xlsx", Locale.FRENCH);
	}

	private static XlsxFile exported(String name, Locale language) throws IOException {
		var outcome = new WorkbookExporter().export(Fixture.usual().request(folder.resolve(name), language), Progress.NONE);
		assertEquals(5, outcome.orThrow());
		notices = outcome.notices();
		return XlsxFile.read(folder.resolve(name));
	}

	@Test
	void theSheetsStandInTheirOrder() {
		assertEquals(List.of("Cover", "Deadlines", "Persons in custody", "Cases", "Status history", "Counts by source", "Sources", "Reasons", "ml-sanogo-red-berets", "_vigie"),
				List.copyOf(english.sheets.keySet()));
		assertEquals("veryHidden", english.sheet("_vigie").visibility);
		assertEquals(List.of("Couverture", "Échéances", "Personnes détenues", "Dossiers"), List.copyOf(french.sheets.keySet()).subList(0, 4));
	}

	@Test
	void theHeadingsAreTheDrawnOnes() {
		assertEquals(List.of("State", "Days", "Last day, earliest", "Last day, latest", "Last day as text", "Person", "Case", "Kind", "Rule and citation", "Confidence", "Readings",
				"Place", "Rule pack", "Why", "_vigie"), english.sheet("Deadlines").row(1));
		assertEquals(List.of("Person", "Case", "From", "From as text", "To", "To as text", "Last seen", "Stage", "Place", "Authority", "Title", "Length in days", "Clock", "Note",
				"Source"), english.sheet("Persons in custody").row(1).subList(0, 15));
		assertEquals(List.of("Case", "Scheme", "Status", "Since", "Since as text", "Who said so", "Court", "Place", "Persons", "Held", "Conflicts", "Last step", "Next date"),
				english.sheet("Cases").row(1).subList(0, 13));
		assertEquals(List.of("Case", "Person", "Date", "Date as text", "Status", "What", "Who said so", "Source", "Quote", "Note"),
				english.sheet("Status history").row(1).subList(0, 10));
		assertEquals(List.of("Case", "Number", "Qualifier", "Unit", "Stated by", "Source", "Quote", "_vigie"), english.sheet("Counts by source").row(1));
		assertEquals(List.of("État", "Jours", "Dernier jour, au plus tôt", "Dernier jour, au plus tard", "Dernier jour en clair", "Personne", "Dossier", "Nature",
				"Règle et référence", "Fiabilité", "Lectures", "Lieu", "Jeu de règles", "Motif", "_vigie"), french.sheet("Échéances").row(1));
	}

	@Test
	void thePermanentExcessLeadsWithTheFigureNothingCanTakeAway() {
		var sheet = english.sheet("Deadlines");
		var row = sheet.find("Amadou Haya Sanogo");

		assertEquals("ended after the limit", sheet.at("State", row).value());
		assertEquals("", sheet.at("State", row).formula(), "no date in the sheet decides it");
		assertEquals(-1158, Double.parseDouble(sheet.at("Days", row).value()));
		assertEquals(serial("2014-11-26"), Double.parseDouble(sheet.at("Last day, earliest", row).value()));
		assertEquals("d mmm yyyy \"(24:00)\"", sheet.at("Last day, latest", row).format());
		assertTrue(sheet.at("Readings", row).value().contains("1,157 over"), sheet.at("Readings", row).value());
		assertTrue(sheet.at("Person", row).value().contains("neither convicted nor acquitted"), "the status stands beside the name");
	}

	@Test
	void theEndOfTheSentenceIsLive() {
		var sheet = english.sheet("Deadlines");
		var row = sheet.find("Al Hassan");

		assertEquals("running", sheet.at("State", row).value());
		assertTrue(sheet.at("State", row).formula().contains("AsOf>D" + row), sheet.at("State", row).formula());
		assertEquals(125, Double.parseDouble(sheet.at("Days", row).value()));
		assertTrue(sheet.at("Days", row).formula().contains("-AsOf"), sheet.at("Days", row).formula());
		assertEquals(serial("2027-03-27"), Double.parseDouble(sheet.at("Last day, latest", row).value()));
	}

	@Test
	void whatHasNoRuleSaysSo() {
		var sheet = english.sheet("Deadlines");

		for (var name : List.of("Mohamed Youssouf Bathily", "Rokia Doumbia")) {
			var row = sheet.find(name);
			assertEquals("no rule loaded", sheet.at("State", row).value());
			assertEquals("", sheet.at("Days", row).value());
			assertTrue(sheet.at("Last day as text", row).value().contains("16 Dec 2025"), sheet.at("Last day as text", row).value());
		}
	}

	@Test
	void timeHeldIsCountedAndFollowsTheAsOfDayWhereItGoesOn() {
		var sheet = english.sheet("Persons in custody");

		assertEquals(2253, Double.parseDouble(sheet.at("Length in days", sheet.find("Amadou Haya Sanogo")).value()));
		assertEquals(3161, Double.parseDouble(sheet.at("Length in days", sheet.find("Al Hassan")).value()));
		assertTrue(sheet.at("Length in days", sheet.find("Al Hassan")).formula().startsWith("AsOf-"));
		assertEquals("scheduled: 28 Mar 2027", sheet.at("To as text", sheet.find("Al Hassan")).value());
		assertEquals("", sheet.at("To", sheet.find("Al Hassan")).value(), "a plan is no event");
	}

	@Test
	void exactDatesAreDatesAndVagueOnesWordsWithTheirEnds() {
		var sheet = english.sheet("Persons in custody");
		var exact = sheet.at("From", sheet.find("Amadou Haya Sanogo"));
		var row = sheet.find("Person of March");

		assertTrue(exact.isNumber());
		assertEquals("d mmm yyyy", exact.format());
		assertEquals(serial("2013-11-27"), Double.parseDouble(exact.value()));
		assertEquals("", sheet.at("From", row).value());
		assertTrue(sheet.at("From as text", row).value().contains("2026"));
		assertEquals(serial("2026-03-01"), Double.parseDouble(sheet.at("From, earliest", row).value()));
		assertEquals(serial("2026-03-31"), Double.parseDouble(sheet.at("From, latest", row).value()));
	}

	@Test
	void nothingEnteredBecomesAFormula() {
		for (var sheet : english.sheets.values()) {
			sheet.cells.values().stream().filter(it -> !it.formula().isEmpty()).forEach(it -> {
				assertFalse(it.formula().contains("cmd"), it.formula());
				assertTrue(it.formula().contains("AsOf") || it.formula().startsWith("COUNTIF("), it.formula());
			});
			sheet.cells.values().stream().filter(it -> it.formula().isEmpty() && it.value().matches("[=+@-][\\s\\S]+") && !it.isNumber())
					.forEach(it -> assertTrue(it.quoted(), it.value()));
		}
		var cases = english.sheet("Cases");
		assertEquals("=cmd|' /C calc'!A0", cases.at("Case", cases.find("=cmd")).value());
		assertTrue(cases.at("Place", cases.find("=cmd")).quoted());
	}

	@Test
	void textThatLooksLikeAnEscapeStaysText() {
		var sheet = english.sheet("Status history");

		assertEquals("_x005F_x0041_ stays as it is", sheet.at("What", sheet.find("_x005F_")).value(), "escaped, so that programs show it as entered");
	}

	@Test
	void aTextLongerThanACellIsReportedAndMarked() {
		var sheet = english.sheet("Status history");
		var note = sheet.at("Note", sheet.find("long long")).value();

		assertEquals(32767, note.length());
		assertTrue(note.endsWith("…"));
		assertEquals(List.of("export.text-cut"), notices.stream().map(Notice::code).toList());
		assertTrue(notices.getFirst().place().orElseThrow().toString().startsWith("statut.xlsx:'Historique du statut'!J"), notices.toString());
	}

	@Test
	void numbersOfSourcesAreNeverAddedUp() {
		var sheet = english.sheet("Counts by source");

		assertEquals(3, sheet.rows(), "a row a number and no total");
		assertTrue(sheet.cells.values().stream().allMatch(it -> it.formula().isEmpty()));
		assertEquals(List.of("20", "300"), List.of(whole(sheet.at("Number", 2)), whole(sheet.at("Number", 3))));
		assertTrue(english.sheets.values().stream().flatMap(it -> it.cells.values().stream()).noneMatch(it -> it.value().equals("320") || it.value().equals("320.0")));
	}

	@Test
	void peopleSeePublishersAndNotIds() {
		english.sheets.values().stream().filter(it -> !it.name.equals("_vigie")).forEach(sheet -> sheet.cells.forEach((at, cell) -> {
			var visible = !cell.value().startsWith("1|") && !cell.value().startsWith("https://");
			assertFalse(visible && cell.value().contains("src-"), sheet.name + "!" + at + ": " + cell.value());
		}));
		var sheet = english.sheet("Persons in custody");
		assertEquals("RFI", sheet.at("Source", sheet.find("Amadou Haya Sanogo")).value());
	}

	@Test
	void conflictsStandBesideTheirSources() {
		var sheet = english.sheet("ml-sanogo-red-berets");
		var row = sheet.find("charged on 27 November 2013 (RFI)");

		assertTrue(sheet.row(row).contains("RFI, Procedure against Sanogo continues"), sheet.row(row).toString());
		var history = english.sheet("Status history");
		var charged = history.find("charged, as the annual");
		assertEquals("Dec 2013", history.at("Date as text", charged).value());
		assertEquals(serial("2013-11-27"), Double.parseDouble(history.at("Date", charged - 1).value()));
	}

	@Test
	void theColoursHangOnTheWordsOfTheWholeColumn() {
		var sheet = english.sheet("Deadlines");

		assertEquals(8, sheet.conditions.size(), "seven roles and the days");
		assertEquals(List.of("A2:A1048576", "B2:B1048576"), sheet.conditionRanges.stream().distinct().toList());
		assertTrue(sheet.conditions.getFirst().contains("$A2=\"limit exceeded\""), sheet.conditions.getFirst());
		assertTrue(french.sheet("Échéances").conditions.getFirst().contains("$A2=\"délai dépassé\""));
		assertEquals("'Cover'!$B$4", english.names.get("AsOf"));
		assertEquals("'Couverture'!$B$4", french.names.get("AsOf"));
	}

	@Test
	void theCoverTellsWhatItIs() {
		var cover = english.sheet("Cover");

		assertEquals("Status of cases and deadlines", cover.cells.get("A1").value());
		assertEquals("Invented & real", cover.cells.get("A2").value());
		assertEquals(serial("2026-11-22"), Double.parseDouble(cover.cells.get("B4").value()));
		assertEquals(StoreInMemory.HASH, cover.cells.get("B" + cover.find("Checkpoint")).value());
		assertTrue(cover.cells.get("B" + cover.find("Rule packs")).value().startsWith("accountability-draft "));
		assertTrue(cover.cells.get("E" + cover.find("running")).formula().startsWith("COUNTIF('Deadlines'!$A:$A,"));
		assertEquals("1", whole(cover.cells.get("E" + cover.find("running"))));
		assertTrue(cover.find("[!!]  limit exceeded") > cover.find("To verify"));
		assertTrue(cover.find("Dates are those entered. The program compares them with a rule; lawfulness is for a court.") > 0);
		assertTrue(french.sheet("Couverture").find("Les dates sont celles qui ont été saisies.") > 0);
	}

	@Test
	void everyLinkLeadsToASheetThatIsThere() {
		var links = new ArrayList<String>();
		english.sheets.values().forEach(it -> links.addAll(it.links.values()));

		assertTrue(links.size() > 10, links.toString());
		for (var link : links) {
			var name = link.substring(1, link.lastIndexOf("'!")).replace("''", "'");
			var row = Integer.parseInt(link.substring(link.lastIndexOf('!') + 2));
			assertTrue(row <= english.sheet(name).rows(), link);
		}
		var sheet = english.sheet("Deadlines");
		var row = sheet.find("Amadou Haya Sanogo");
		var reason = Integer.parseInt(sheet.links.get(sheet.column("Why") + row).replaceAll(".*!A", ""));
		assertTrue(english.sheet("Reasons").cells.get("A" + reason).value().startsWith("Amadou Haya Sanogo"), "the link leads to the reason of its row");
		assertEquals("result", english.sheet("Reasons").cells.get("B" + reason).value());
	}

	@Test
	void theReasonsSayWhatWouldChangeThem() {
		var sheet = english.sheet("Reasons");
		var ofSanogo = sheet.cells.entrySet().stream().filter(it -> it.getKey().matches("A\\d+") && it.getValue().value().startsWith("Amadou Haya Sanogo")).map(it -> it.getKey().substring(1)).toList();

		var said = ofSanogo.stream().map(it -> sheet.cells.get("B" + it).value() + ": " + sheet.cells.get("D" + it).value()).toList();

		assertTrue(said.contains("uncertainty: The end is uncertain by 732 days: 731 days because renewal orders may be missing, 1 day because the rule can also be read otherwise (counting: start day left out)."),
				said.toString());
		assertTrue(said.contains("what would change it: If every renewal that the rule allows was ordered in time: last day 26 November 2016."), said.toString());
		assertTrue(said.contains("confidence: custody limit, sources conflict: every reading is shown. Counting of the days: not confirmed"), said.toString());
		assertTrue(said.contains("remark: Not all orders may be entered."), said.toString());
		assertTrue(said.stream().anyMatch(it -> it.startsWith("step: ")), said.toString());
	}

	@Test
	void theListSaysInWordsWhatIsNotConfirmed() {
		var sheet = english.sheet("Deadlines");

		assertEquals("sources conflict; counting: not confirmed", sheet.cells.get(sheet.column("Confidence") + sheet.find("Amadou Haya Sanogo")).value());
	}

	@Test
	void everySheetPrintsOnA4OnePageWide() {
		for (var sheet : english.sheets.values()) {
			if (sheet.visibility.equals("visible")) {
				var page = sheet.settings.get("pageSetup");
				var portrait = sheet.name.equals("Cover") || sheet.name.startsWith("ml-");
				assertEquals("9", page.get("paperSize"), sheet.name);
				assertEquals(portrait ? "portrait" : "landscape", page.getOrDefault("orientation", "portrait"), sheet.name);
				assertEquals("0", page.get("fitToHeight"), sheet.name);
				assertEquals(0.4724, Double.parseDouble(sheet.settings.get("pageMargins").get("left")), 0.001);
				assertTrue(sheet.header.contains("Invented && real"), sheet.header);
				assertTrue(sheet.footer.contains("on the dates entered; not legal advice") && sheet.footer.contains("&P"), sheet.footer);
				assertEquals(portrait, !english.names.containsKey("_xlnm.Print_Titles@" + List.copyOf(english.sheets.keySet()).indexOf(sheet.name)), sheet.name);
			}
		}
	}

	@Test
	void tablesAreFrozenFilteredAndCarryTheirIdsInAHiddenColumn() {
		for (var name : List.of("Deadlines", "Persons in custody", "Cases", "Status history", "Counts by source", "Sources")) {
			var sheet = english.sheet(name);
			assertEquals("B2", sheet.settings.get("pane").get("topLeftCell"), name);
			assertTrue(sheet.settings.get("autoFilter").get("ref").endsWith(sheet.column("_vigie") + sheet.rows()), name + ": the ids are sorted with their rows");
			assertTrue(sheet.hiddenColumns.contains(sheet.row(1).size()), name);
			IntStream.rangeClosed(2, sheet.rows()).forEach(row -> assertTrue(RowId.parse(sheet.at("_vigie", row).value()).isPresent(), name + row));
		}
		var sheet = english.sheet("Persons in custody");
		assertEquals("'Persons in custody'!$" + sheet.column("_vigie") + ":$" + sheet.column("_vigie"), english.names.get("_vigie_id@2"));
		var id = RowId.parse(sheet.at("_vigie", sheet.find("Amadou Haya Sanogo")).value()).orElseThrow();
		assertEquals("ml-sanogo-red-berets", id.caseId());
		assertEquals(3, id.revision());
	}

	@Test
	void cellsCanBeChosenFromTheWordsOfTheSchemes() {
		assertTrue(english.sheet("Status history").choices.contains("_vigie_status"));
		assertTrue(english.sheet("Counts by source").choices.contains("_vigie_qualifier"));
		assertTrue(english.names.get("_vigie_status").startsWith("'_vigie'!"));
		assertTrue(english.sheet("_vigie").cells.values().stream().anyMatch(it -> it.value().equals("charged by the investigating judge")));
	}

	@Test
	void theChartHasNoPieAndNoMoreThanTwentyBars() {
		var chart = english.parts.entrySet().stream().filter(it -> it.getKey().startsWith("xl/charts/chart")).map(java.util.Map.Entry::getValue).findFirst().orElseThrow();

		assertTrue(chart.contains("barDir val=\"bar\""));
		assertTrue(chart.contains("as of 22 Nov 2026"));
		assertFalse(chart.contains("pieChart") || chart.contains("3D"));
	}

	private static double serial(String day) {
		return LocalDate.parse(day).toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
	}

	private static String whole(XlsxFile.Cell cell) {
		return Long.toString((long) Double.parseDouble(cell.value()));
	}
}
