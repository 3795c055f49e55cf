package org.vigie.core.schemes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** The schemes of the packs, as the program reads them. */
class StatusSchemesTest {

	private static final String SMALL = """
			format: status-scheme/1
			scheme: T
			label: {en: Test, fr: Essai}
			statuses:
			- code: t.open
			  label: {en: open, fr: ouvert}
			  followedBy: [t.shut]
			- code: t.shut
			  label: {en: shut}
			""";

	private static StatusSchemes loaded() throws IOException {
		var schemes = StatusSchemes.none();
		try (var files = Files.list(Path.of("../org.vigie.packs/packs/schemes"))) {
			for (var file : files.sorted().toList()) {
				schemes = schemes.with(file.getFileName().toString(), Files.readAllBytes(file)).orThrow();
			}
		}
		return schemes;
	}

	@Test
	void everyStatusHasLabelsAndLeadsToStatusesThereAre() throws IOException {
		var schemes = loaded();

		assertEquals(8, schemes.all().size());
		for (var scheme : schemes.all()) {
			assertTrue(scheme.labels().keySet().containsAll(List.of("en", "fr")), scheme.code());
			for (var status : scheme.statuses()) {
				assertTrue(status.labels().keySet().containsAll(List.of("en", "fr")), status.code());
				status.followedBy().forEach(it -> assertTrue(schemes.codes(scheme.code()).contains(it), () -> status.code() + " leads to " + it));
			}
		}
	}

	@Test
	void everyCaseMayUseTheCommonStatuses() throws IOException {
		assertTrue(loaded().codes("ML").containsAll(List.of("ml.charged", "context", "obs.no_progress", "det.released")));
		assertFalse(loaded().codes("ML").contains("icc.warrant"));
	}

	@Test
	void aSchemeIsReadWithLabelsAndSuccessors() {
		var schemes = StatusSchemes.none().with("small.yaml", SMALL.getBytes(StandardCharsets.UTF_8)).orThrow();

		assertEquals(List.of("t.shut"), schemes.status("t.open").orElseThrow().followedBy());
		assertEquals("ouvert", schemes.label("t.open", Locale.FRENCH));
		assertEquals("shut", schemes.label("t.shut", Locale.FRENCH));
		assertEquals("t.gone", schemes.label("t.gone", Locale.FRENCH));
		assertEquals("Essai", schemes.scheme("T").orElseThrow().label(Locale.FRENCH));
	}

	@Test
	void aSchemeOfTheSameCodeTakesThePlace() {
		var first = StatusSchemes.none().with("small.yaml", SMALL.getBytes(StandardCharsets.UTF_8)).orThrow();
		var second = first.with("other.yaml", SMALL.replace("en: open", "en: begun").getBytes(StandardCharsets.UTF_8)).orThrow();

		assertEquals(1, second.all().size());
		assertEquals("begun", second.label("t.open", Locale.ENGLISH));
	}

	@Test
	void aFileThatIsNoSchemeIsRefusedWithItsLine() {
		var other = StatusSchemes.none().with("x.yaml", "format: detention-rules/1\n".getBytes(StandardCharsets.UTF_8)).refusal().orElseThrow();
		var unlabelled = StatusSchemes.none().with("x.yaml", SMALL.replace("{en: shut}", "{fr: clos}").getBytes(StandardCharsets.UTF_8)).refusal().orElseThrow();

		assertEquals("import.scheme-format x.yaml:1:1", other.code() + " " + other.place().orElseThrow());
		assertEquals("import.scheme-part x.yaml:8:3", unlabelled.code() + " " + unlabelled.place().orElseThrow());
	}
}
