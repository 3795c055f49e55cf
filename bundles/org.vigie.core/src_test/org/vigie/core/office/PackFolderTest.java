package org.vigie.core.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.deadlines.Coast;

class PackFolderTest {

	private static final byte[] BYTES = Coast.bytes("coast", "0.1.0", "co-1", "P6M");

	@TempDir
	private Path home;

	private PackFolder folder() {
		return new PackFolder(home.resolve("packs"));
	}

	@Test
	void keepsAPackUnderItsIdAndVersion() throws IOException {
		var file = folder().add(Coast.pack(BYTES), BYTES).orThrow();

		assertEquals("coast-0.1.0.yaml", file.getFileName().toString());
		assertArrayEquals(BYTES, Files.readAllBytes(file));
		assertEquals(List.of(file), folder().files());
	}

	@Test
	void neverOverwritesAFileThatIsThere() throws IOException {
		folder().add(Coast.pack(BYTES), BYTES).orThrow();

		var again = folder().add(Coast.pack(BYTES), new byte[0]);

		assertEquals("pack.file-there", again.refusal().orElseThrow().code());
		assertArrayEquals(BYTES, Files.readAllBytes(folder().files().getFirst()));
	}

	@Test
	void movesWhatIsRemovedAsideUnderANameThatIsFree() throws IOException {
		var first = folder().remove(folder().add(Coast.pack(BYTES), BYTES).orThrow()).orThrow();
		var second = folder().remove(folder().add(Coast.pack(BYTES), BYTES).orThrow()).orThrow();

		assertEquals(List.of(), folder().files());
		assertEquals("removed/coast-0.1.0.yaml", folder().folder().relativize(first).toString());
		assertEquals("removed/coast-0.1.0-2.yaml", folder().folder().relativize(second).toString());
		assertTrue(Files.exists(first));
	}

	@Test
	void leavesNoHalfWrittenFileWhereTheFolderCannotBeWritten() throws IOException {
		Files.writeString(home.resolve("packs"), "a file where the folder should be");

		assertEquals("export.unwritable", folder().add(Coast.pack(BYTES), BYTES).refusal().orElseThrow().code());
		try (var left = Files.list(home)) {
			assertEquals(1, left.count());
		}
	}
}
