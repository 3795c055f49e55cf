package org.vigie.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** A workbook is written whole or not at all. */
final class AtomicExportTest {

	@TempDir
	private Path folder;

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

	@Test
	void aCancelledExportLeavesTheOldFile() throws IOException {
		var file = Files.writeString(folder.resolve("status.xlsx"), "old");

		for (var patience : List.of(0, 2, 6)) {
			var outcome = export(file, new GivingUp(new int[] { patience }));

			assertEquals("export.cancelled", outcome.refusal().map(Trouble::code).orElse(""));
			assertEquals("old", Files.readString(file));
			assertEquals(List.of("status.xlsx"), names());
		}
	}

	@Test
	void whatCannotBeWrittenIsRefused() throws IOException {
		var there = Files.createDirectory(folder.resolve("a-folder.xlsx"));

		assertEquals("export.unwritable", export(folder.resolve("missing").resolve("status.xlsx"), Progress.NONE).refusal().map(Trouble::code).orElse(""));
		assertEquals("export.unwritable", export(there, Progress.NONE).refusal().map(Trouble::code).orElse(""));
		assertEquals(List.of("a-folder.xlsx"), names());
	}

	@Test
	void aNewFileTakesThePlaceOfTheOldOne() throws IOException {
		var file = Files.writeString(folder.resolve("status.xlsx"), "old");

		export(file, Progress.NONE).orThrow();

		assertEquals(10, XlsxFile.read(file).sheets.size());
		assertEquals(List.of("status.xlsx"), names());
	}

	private Outcome<Integer> export(Path file, Progress progress) {
		return new WorkbookExporter().export(Fixture.usual().request(file, Locale.ENGLISH), progress);
	}

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}
}
