package org.vigie.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Prints the ten longest files, so that growth is seen; it fails nobody. */
class CensusTest {

	@Test
	void theTenLongestFilesArePrinted() {
		record Length(Path file, long lines) {
		}
		List<Length> all = Tree.bundles().stream().flatMap(it -> Tree.files(it.resolve("src"), ".java").stream()).map(it -> new Length(it, Tree.text(it).lines().count()))
				.sorted(Comparator.comparingLong(Length::lines).reversed()).toList();
		System.out.println("Census: " + all.size() + " files, median " + all.get(all.size() / 2).lines() + " lines; the ten longest:");
		all.stream().limit(10).forEach(it -> System.out.println("  " + it.lines() + "  " + Tree.ROOT.relativize(it.file())));
		assertTrue(all.size() > 100, "only " + all.size() + " files");
	}
}
