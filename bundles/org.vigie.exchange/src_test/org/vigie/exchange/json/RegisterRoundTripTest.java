package org.vigie.exchange.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Exporter;
import org.vigie.core.exchange.ImportPlan;
import org.vigie.core.exchange.ImportPlanner;
import org.vigie.core.exchange.Importer;
import org.vigie.core.exchange.Progress;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.schemes.StatusSchemes;
import org.vigie.exchange.MemoryStore;
import org.vigie.exchange.RandomRegister;
import org.vigie.exchange.csv.CsvExporter;
import org.vigie.exchange.yaml.YamlImporter;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;

/** A complete export gives the same register when it comes into an empty one, and changes nothing when it comes into its own. */
class RegisterRoundTripTest {

	private static final Path SAMPLE = Path.of("../org.vigie.sample/data/cases.yaml");
	private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

	@TempDir
	private Path folder;

	private static void fill(MemoryStore store, Importer importer, Path file) {
		plan(store, importer, file).apply(store, "tester", AT).orThrow();
	}

	private static ImportPlan plan(MemoryStore store, Importer importer, Path file) {
		return importer.read(file, file.getFileName().toString(), Progress.NONE).then(it -> ImportPlanner.plan(it, store)).orThrow();
	}

	private Path export(MemoryStore store, Exporter exporter, String name, List<String> filter) {
		var file = folder.resolve(name);
		exporter.export(request(store, file, filter), Progress.NONE).orThrow();
		return file;
	}

	private static ExportRequest request(MemoryStore store, Path file, List<String> filter) {
		return new ExportRequest(store, new CaseDeadlines(new ClockEngine(RuleBook.of(List.of()))), StatusSchemes.none(), file, LocalDate.of(2026, 11, 22), AT.atZone(ZoneOffset.UTC),
				"tester", Locale.ENGLISH, filter);
	}

	@Test
	void theSampleComesBackTheSame() throws IOException {
		var store = new MemoryStore();
		fill(store, new YamlImporter(), SAMPLE);

		var file = export(store, new JsonExporter(), "register.json", List.of());
		var other = new MemoryStore();
		fill(other, new JsonImporter(), file);

		assertEquals(store.content(), other.content());
		assertTrue(plan(store, new JsonImporter(), file).isEmpty());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(export(other, new JsonExporter(), "again.json", List.of())));
		assertTrue(Files.readString(file).startsWith("{\n \"schema\" : \"vigie-register/1\","));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
	void anyRegisterComesBackTheSame(long seed) {
		var store = new MemoryStore();
		var changes = new RandomRegister(seed).aggregates().stream().map(it -> new AggregateChange(it, 0)).toList();
		store.save(new SaveRequest(changes, "tester", AT, "")).orThrow();

		var file = export(store, new JsonExporter(), "register.json", List.of());
		var other = new MemoryStore();
		fill(other, new JsonImporter(), file);

		assertEquals(store.content(), other.content());
		assertTrue(plan(store, new JsonImporter(), file).isEmpty());
	}

	@Test
	void whatIsMissingInACompleteFileGoes() throws IOException {
		var store = new MemoryStore();
		fill(store, new YamlImporter(), SAMPLE);
		var file = export(store, new JsonExporter(), "register.json", List.of("ml-sanogo-red-berets"));
		Files.writeString(file, Files.readString(file).replaceAll(",\\s*\"headline\" : true", ""));

		var plan = plan(store, new JsonImporter(), file);

		assertEquals(List.of("headline"), plan.changes().stream().map(it -> it.feature()).toList());
		assertEquals(1, plan.cells());
	}

	@Test
	void aFilteredExportHoldsTheCaseAndWhatItRefersTo() throws IOException {
		var store = new MemoryStore();
		fill(store, new YamlImporter(), SAMPLE);

		var aggregates = new JsonImporter().read(export(store, new JsonExporter(), "one.json", List.of("icc-al-hassan")), "one.json", Progress.NONE).orThrow().aggregates();

		assertEquals(1, aggregates.stream().filter(it -> it instanceof org.vigie.model.CaseFile).count());
		assertEquals(1, aggregates.stream().filter(it -> it instanceof org.vigie.model.Person).count());
		assertTrue(aggregates.stream().filter(it -> it instanceof org.vigie.model.Source).count() > 5);
	}

	@Test
	void anExportThatIsStoppedLeavesTheOldFileAndNothingBesideIt() throws IOException {
		var store = new MemoryStore();
		fill(store, new YamlImporter(), SAMPLE);
		var file = Files.writeString(folder.resolve("old.json"), "old");
		var request = request(store, file, List.of());
		var stopped = new Progress() {
			@Override
			public void at(long done, long total) {
				// nobody looks
			}

			@Override
			public boolean cancelled() {
				return true;
			}
		};

		assertEquals("export.cancelled", new JsonExporter().export(request, stopped).refusal().orElseThrow().code());
		assertEquals("old", Files.readString(file));
		try (var left = Files.list(folder)) {
			assertEquals(1, left.count());
		}
	}

	@Test
	void theCaseListHasOneLineACaseAndNoFormulas() throws IOException {
		var store = new MemoryStore();
		fill(store, new YamlImporter(), SAMPLE);
		var evil = Files.writeString(folder.resolve("evil.yaml"), Files.readString(SAMPLE).replace("title: Clément Dembélé", "title: '=HYPERLINK(\"http://x\")'"));
		fill(store, new YamlImporter(), evil);

		var lines = Files.readAllLines(export(store, new CsvExporter(), "cases.csv", List.of()));

		assertEquals(70, lines.size());
		assertTrue(lines.getFirst().startsWith("\uFEFFid,title,scheme,status_code,status,since,"), lines.getFirst());
		assertTrue(lines.stream().anyMatch(it -> it.startsWith("ml-sanogo-red-berets,")));
		assertTrue(lines.stream().anyMatch(it -> it.contains("\"'=HYPERLINK(")));
		assertFalse(lines.stream().anyMatch(it -> it.matches(".*,\"?[=+@].*")));
	}
}
