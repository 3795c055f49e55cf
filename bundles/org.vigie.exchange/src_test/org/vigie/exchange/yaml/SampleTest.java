package org.vigie.exchange.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vigie.core.exchange.DatePrecisions;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.yaml.YamlReader;
import org.vigie.core.yaml.YamlValue;
import org.vigie.core.yaml.YamlValue.Mapping;
import org.vigie.core.yaml.YamlValue.Scalar;
import org.vigie.core.yaml.YamlValue.Sequence;
import org.vigie.model.CaseFile;
import org.vigie.model.Citation;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.Person;
import org.vigie.model.Source;
import org.vigie.model.Sourced;
import org.vigie.model.VigiePackage;

/** The sample register as the importer reads it; the figures are those of its file, counted by hand. */
class SampleTest {

	private static final Path SAMPLE = Path.of("../org.vigie.sample/data/cases.yaml");

	private static Outcome<Incoming> outcome;
	private static List<CaseFile> cases;

	@BeforeAll
	static void read() {
		outcome = new YamlImporter().read(SAMPLE, "cases.yaml", Progress.NONE);
		assertTrue(outcome.refusal().isEmpty(), () -> outcome.refusal().toString());
		cases = all(CaseFile.class);
	}

	private static <T> List<T> all(Class<T> type) {
		return outcome.orThrow().aggregates().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static CaseFile file(String id) {
		return cases.stream().filter(it -> it.getId().equals(id)).findFirst().orElseThrow();
	}

	private static int sum(ToIntFunction<CaseFile> count) {
		return cases.stream().mapToInt(count).sum();
	}

	@Test
	void everyEntryOfTheFileIsACaseAndNoAggregateIs() {
		assertEquals(69, cases.size());
		assertEquals(158, sum(it -> it.getStatusChanges().size()));
		assertEquals(114, sum(it -> it.getCounts().size()));
		assertEquals(12, sum(it -> it.getCustodyPeriods().size()));
		assertEquals(54, sum(it -> it.getIncidents().size()));
		assertEquals(18, sum(it -> it.getCharges().size()));
		assertEquals(69, sum(it -> it.getParticipations().size()));
		assertEquals(87, all(Source.class).size());
		assertEquals(17, all(Person.class).size());
		assertTrue(cases.stream().noneMatch(it -> it.getId().startsWith("agg-") || it.getId().startsWith("ctx-")));
	}

	@Test
	void conflictsBetweenSourcesStand() {
		assertEquals(49, sum(it -> it.getConflicts().size()));
		assertEquals(24, cases.stream().filter(it -> !it.getConflicts().isEmpty()).count());
	}

	@Test
	void theHeadlineCasesAreCompleteToTheLastRow() {
		var headline = cases.stream().filter(CaseFile::isHeadline).collect(Collectors.toMap(CaseFile::getId, it -> it.getStatusChanges().size()));
		assertEquals(Map.of("ml-sanogo-red-berets", 14, "icc-al-hassan", 16, "ml-moura-military-inquiry", 4, "ml-diandioume", 5), headline);
		var last = file("ml-sanogo-red-berets").getStatusChanges().getLast();
		assertEquals("2021-03-15", last.getDate().text());
		assertEquals("ml.extinction", last.getCode());
		assertEquals("vigie:/source/ext-medafrica-2021#ext-medafrica-2021", EcoreUtil.getURI(last.getCitations().getFirst().getSource()).toString());
	}

	@Test
	void clocksRunOnlyWhereTheFileSaysLimit() {
		var limits = cases.stream().flatMap(it -> it.getCustodyPeriods().stream()).filter(it -> it.getClock() == ClockMode.LIMIT).toList();
		assertEquals(4, limits.size());
		assertTrue(limits.stream().allMatch(it -> it.getTitle() != null && it.getParticipation() != null && !it.getParticipation().isGroup()));
	}

	@Test
	void theTitleOfSanogoStartsWithTheRemandOrderOnTheFirstDay() {
		CustodyPeriod held = file("ml-sanogo-red-berets").getCustodyPeriods().getFirst();
		assertEquals("2013-11-27", held.getFrom().text());
		assertEquals("2020-01-28", held.getTo().text());
		assertEquals("remandOrder", held.getTitle().getStartEvent());
		assertTrue(held.getTitle().isSameDayAsPeriod());
		assertEquals("trialOpened", held.getTitle().getEvents().getFirst().getName());
		assertEquals(List.of("null", "to"), held.getCitations().stream().map(it -> String.valueOf(it.getSupports())).toList());
	}

	@Test
	void aPersonLastSeenInPrisonHasNoEnd() {
		CustodyPeriod held = file("ml-ras-bath").getCustodyPeriods().getFirst();
		assertEquals("2025-12-16", held.getLastSeen().text());
		assertEquals(null, held.getTo());
		assertEquals("[..2025-12-16]", held.getTitle().getFrom().text());
		assertFalse(held.getTitle().isSameDayAsPeriod());
	}

	@Test
	void anInvestigationAgainstXIsAFullCase() {
		assertTrue(file("ml-pjs-war-crimes-x").isAgainstUnknown());
		assertEquals(1, cases.stream().filter(CaseFile::isAgainstUnknown).count());
	}

	@Test
	void onePersonInTwoCasesIsOnePerson() {
		assertEquals(1, all(Person.class).stream().filter(it -> it.getId().equals("amadou-bamba")).count());
		assertEquals(List.of("Mohamed Youssouf Bathily", "Ras Bath"),
				all(Person.class).stream().filter(it -> it.getId().equals("mohamed-youssouf-bathily")).findFirst().orElseThrow().getNames().stream().map(it -> it.getText()).toList());
	}

	@Test
	void peopleNeverSeeIdsOfSourcesOrFileNames() {
		for (var aggregate : outcome.orThrow().aggregates()) {
			var all = new ArrayList<EObject>(List.of(aggregate));
			aggregate.eAllContents().forEachRemaining(all::add);
			for (var record : all) {
				for (var attribute : record.eClass().getEAllAttributes()) {
					if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && attribute != VigiePackage.Literals.IDENTIFIED__ID) {
						var text = String.valueOf(record.eGet(attribute));
						assertFalse(text.matches("(?is).*(\\bseeds?\\b|\\bext-[a-z]|\\.txt\\b|excerpt|cached).*"), () -> aggregate.getId() + ": " + text);
					}
				}
			}
		}
	}

	@Test
	void onlyHeadlineCasesQuoteAndQuotesAreShort() {
		for (var file : cases) {
			file.eAllContents().forEachRemaining(it -> {
				if (it instanceof Citation citation && citation.getQuote() != null) {
					assertTrue(file.isHeadline(), file.getId());
					assertTrue(citation.getQuote().split("\\s+").length <= 25, citation.getQuote());
				}
			});
		}
	}

	@Test
	void everyRowThatStatesAFactHasASource() {
		for (var file : cases) {
			List<Sourced> rows = new ArrayList<>(file.getStatusChanges());
			rows.addAll(file.getCounts());
			rows.addAll(file.getIncidents());
			rows.addAll(file.getCharges());
			rows.addAll(file.getCustodyPeriods());
			rows.forEach(it -> assertFalse(it.getCitations().isEmpty(), () -> file.getId() + " " + it.getId()));
		}
	}

	@Test
	void missingDatesLoadAndAreRemarked() {
		assertEquals(2, outcome.notices().stream().filter(it -> it.code().equals("import.no-date")).count());
		assertEquals("XXXX-07-11", file("ml-ras-bath").getStatusChanges().getLast().getDate().text());
		assertTrue(outcome.notices().stream().allMatch(it -> it.place().isPresent()));
	}

	@Test
	void everyRowSaysItsDateInTheWordsOfTheFile() throws IOException {
		var root = (Mapping) YamlReader.read("cases.yaml", Files.readAllBytes(SAMPLE)).orThrow();
		var rows = 0;
		for (var each : ((Sequence) root.get("cases").orElseThrow()).items()) {
			var file = file(text(each, "id").orElseThrow());
			var written = ((Sequence) ((Mapping) each).get("status").orElseThrow()).items();
			for (var i = 0; i < written.size(); i++) {
				var row = file.getStatusChanges().get(i);
				var words = new DatePrecisions.Words(text(written.get(i), "date").filter(it -> !it.startsWith("X")), text(written.get(i), "date_end"), text(written.get(i), "precision").orElseThrow());
				assertEquals(words, DatePrecisions.words(Optional.ofNullable(row.getDate()), row.getSense()), file.getId() + " " + row.getId());
				assertEquals(text(written.get(i), "state").orElseThrow(), row.getCode());
				rows++;
			}
		}
		assertEquals(158, rows);
	}

	private static Optional<String> text(YamlValue row, String key) {
		return ((Mapping) row).get(key).flatMap(it -> ((Scalar) it).value());
	}
}
