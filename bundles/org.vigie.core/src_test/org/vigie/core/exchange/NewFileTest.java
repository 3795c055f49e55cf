package org.vigie.core.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;

/** A file is written whole or not at all, and what is refused leaves what was there. */
final class NewFileTest {

	private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

	@TempDir
	private Path folder;

	private List<String> names() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(it -> it.getFileName().toString()).sorted().toList();
		}
	}

	private static String code(Outcome<?> outcome) {
		return outcome.refusal().map(Trouble::code).orElse("done");
	}

	@Test
	void aNewFileTakesThePlaceOfTheOldOneAndTellsWhatTheContentTells() throws IOException {
		var file = Files.writeString(folder.resolve("list.csv"), "old");

		var outcome = NewFile.write(file, out -> {
			out.write(NEW);
			out.close();
			return 7;
		});

		assertEquals(7, outcome.orThrow());
		assertEquals("new", Files.readString(file));
		assertEquals(List.of("list.csv"), names());
	}

	@Test
	void theOldFileIsThereUntilTheNewOneIsWhole() throws IOException {
		var file = Files.writeString(folder.resolve("list.csv"), "old");

		NewFile.write(file, out -> {
			out.write(NEW);
			out.flush();
			return Files.readString(file);
		}).map(seen -> {
			assertEquals("old", seen);
			return seen;
		}).orThrow();
	}

	@Test
	void aContentThatStopsOrFailsLeavesTheOldFile() throws IOException {
		var file = Files.writeString(folder.resolve("list.csv"), "old");

		var stopped = NewFile.write(file, out -> {
			out.write(NEW);
			throw new NewFile.Stopped(Trouble.of("export.cancelled"));
		});
		var failed = NewFile.write(file, out -> {
			throw new UncheckedIOException(new IOException("the cable came loose"));
		});
		var full = NewFile.write(file, out -> {
			throw new IOException("No space left on device");
		});

		assertEquals(List.of("export.cancelled", "export.unwritable", "export.full"), List.of(code(stopped), code(failed), code(full)));
		assertEquals(List.of(file.toString()), failed.refusal().orElseThrow().arguments());
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("list.csv"), names());
	}

	@Test
	void whatIsAFolderOrLiesInNoneIsRefused() throws IOException {
		var there = Files.createDirectory(folder.resolve("a-folder"));

		assertEquals("export.unwritable", code(NewFile.write(there, NEW)));
		assertEquals("export.unwritable", code(NewFile.write(folder.resolve("missing").resolve("list.csv"), NEW)));
		assertEquals("export.unwritable", code(NewFile.write(Path.of("/"), NEW)));
		assertEquals(List.of("a-folder"), names());
	}

	@Test
	void aFullDiskIsToldFromOtherTroubles() {
		assertEquals(true, DiskSpace.isUsedUp(folder.resolve("f"), new IOException("No space left on device")));
		assertEquals(true, DiskSpace.isUsedUp(folder.resolve("f"), new IllegalStateException(new IOException("There is not enough space on the disk"))));
		assertEquals(false, DiskSpace.isUsedUp(folder.resolve("f"), new IOException("Permission denied")));
	}
}
