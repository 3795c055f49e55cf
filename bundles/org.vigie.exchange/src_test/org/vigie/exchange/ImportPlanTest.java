package org.vigie.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exchange.ImportPlan;
import org.vigie.core.exchange.ImportPlanner;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Notice;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.SaveRequest;
import org.vigie.exchange.yaml.YamlImporter;
import org.vigie.model.CaseFile;
import org.vigie.model.VigieFactory;

/** What an import would change, and that it changes just that. */
class ImportPlanTest {

	private static final Path SAMPLE = Path.of("../org.vigie.sample/data/cases.yaml");
	private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");

	@TempDir
	private Path folder;
	private final MemoryStore store = new MemoryStore();

	@BeforeEach
	void fill() {
		plan(SAMPLE).apply(store, "tester", AT).orThrow();
	}

	private ImportPlan plan(Path file) {
		return new YamlImporter().read(file, "cases.yaml", Progress.NONE).then(it -> ImportPlanner.plan(it, store)).orThrow();
	}

	private Path edited(String from, String to) throws IOException {
		var text = Files.readString(SAMPLE);
		assertTrue(text.contains(from), from);
		return Files.writeString(folder.resolve("cases.yaml"), text.replace(from, to));
	}

	private CaseFile sanogo() {
		return (CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase("ml-sanogo-red-berets")).orThrow();
	}

	@Test
	void theFirstImportIsOneSaveThatNamesTheFileAndItsHash() {
		assertEquals(1, store.saved().size());
		assertEquals(69 + 17 + 87, store.saved().getFirst().changes().size());
		assertTrue(store.saved().getFirst().comment().matches("import cases\\.yaml sha256 [0-9a-f]{64}"), store.saved().getFirst().comment());
	}

	@Test
	void importingTheSameFileAgainChangesNothing() {
		var again = plan(SAMPLE);

		assertTrue(again.isEmpty(), () -> again.changes().toString());
		assertEquals(0, again.cells());
		assertEquals(0, again.apply(store, "tester", AT).orThrow().size());
		assertEquals(1, store.saved().size());
	}

	@Test
	void aChangedDateIsOneCellWithItsPlace() throws IOException {
		var plan = plan(edited("to: '2020-01-28'\n        to_precision: day\n        place: not stated at first",
				"to: '2020-01-29'\n        to_precision: day\n        place: not stated at first"));

		assertEquals(1, plan.cells(), () -> plan.changes().toString());
		assertEquals(1, plan.cases());
		var change = plan.changes().getFirst();
		assertEquals(List.of("CustodyPeriod", "cu1", "to", Optional.of("2020-01-28"), Optional.of("2020-01-29")),
				List.of(change.recordClass(), change.recordId(), change.feature(), change.before(), change.after()));
		assertTrue(change.place().orElseThrow().toString().matches("cases\\.yaml:\\d+:\\d+"), change.place().toString());
	}

	@Test
	void aRowPutInBetweenRenamesNoOther() throws IOException {
		var row = "      - {date: '2013-12-01', precision: day, state: context, label: a row put in, source: seed-000}\n";
		var plan = plan(edited("      - date: 2013-12\n", row + "      - date: 2013-12\n"));

		assertEquals(1, plan.changes().stream().filter(it -> it.recordClass().equals("StatusChange") && !it.isCell()).count());
		plan.apply(store, "tester", AT).orThrow();
		var rows = sanogo().getStatusChanges();
		assertEquals(15, rows.size());
		assertEquals("s15", rows.get(1).getId());
		assertEquals("s15-1", rows.get(1).getCitations().getFirst().getId());
		assertEquals("s2", rows.get(2).getId());
		assertEquals("s14", rows.get(14).getId());
	}

	@Test
	void whatSomebodyAddedInTheRegisterStays() {
		var file = sanogo();
		var note = VigieFactory.eINSTANCE.createNote();
		note.setId("note-1");
		note.setText("call from counsel");
		file.getNotes().add(note);
		store.save(new SaveRequest(List.of(new AggregateChange(file, 1)), "tester", AT, "")).orThrow();

		assertTrue(plan(SAMPLE).isEmpty());
		assertEquals(1, sanogo().getNotes().size());
	}

	@Test
	void whatSomebodyCorrectedComesBackAsACell() {
		var file = sanogo();
		file.setCourt("another court");
		store.save(new SaveRequest(List.of(new AggregateChange(file, 1)), "tester", AT, "")).orThrow();

		var plan = plan(SAMPLE);

		assertEquals(1, plan.cells());
		assertEquals(Optional.of("another court"), plan.changes().getFirst().before());
	}

	@Test
	void aLinkThatLeadsNowhereIsRemarked() throws IOException {
		var outcome = new YamlImporter().read(edited("      - ml-kati-mutiny-2013\n", "      - ml-nowhere\n"), "cases.yaml", Progress.NONE).then(it -> ImportPlanner.plan(it, store));

		assertTrue(outcome.notices().stream().map(Notice::code).anyMatch("import.lost-reference"::equals));
	}
}
