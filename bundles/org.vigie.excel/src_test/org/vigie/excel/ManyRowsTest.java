package org.vigie.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.text.Texts;

/** Rows leave the memory as they are written, and what they leave on disk meanwhile nobody can read. */
final class ManyRowsTest {

	@TempDir
	private Path folder;

	@Test
	void aThousandRowsAreAllThere() throws IOException {
		var file = folder.resolve("many.xlsx");

		WorkbookBenchmark.write(1000, file);

		var sheet = XlsxFile.read(file).sheet("Status");
		assertEquals(1001, sheet.rows());
		assertEquals("Person 999", sheet.cells.get("A1001").value());
	}

	@Test
	void whatSpillsToDiskIsNoPlainText() throws IOException {
		var texts = Texts.in(Locale.ENGLISH).with(WorkbookExporter.class);
		var spill = Path.of(System.getProperty("java.io.tmpdir"), "poifiles");
		var before = System.currentTimeMillis();
		try (var book = new Book("f.xlsx", texts)) {
			var sheet = book.sheet("Status");
			for (var i = 0; i < 5000; i++) {
				sheet.row(false).text("SECRETMARKER " + i);
			}
			sheet.poi().flushRows();

			try (var files = Files.list(spill)) {
				var newest = files.filter(it -> it.toFile().lastModified() >= before - 2000).max(Comparator.comparing(it -> it.toFile().lastModified())).orElseThrow();
				assertTrue(!new String(Files.readAllBytes(newest), StandardCharsets.ISO_8859_1).contains("SECRETMARKER"), newest.toString());
			}
		}
	}

	@Test
	@Tag("long")
	void aHundredThousandRowsOfTwentyColumnsNeedLittleMemory() throws IOException, InterruptedException {
		var file = folder.resolve("many.xlsx");
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

		var run = new ProcessBuilder(java, "-Xmx256m", "-cp", classPath(), Many.class.getName(), file.toString()).inheritIO().start();

		assertTrue(run.waitFor(5, TimeUnit.MINUTES));
		assertEquals(0, run.exitValue());
		try (var zip = new ZipFile(file.toFile())) {
			assertTrue(zip.getEntry("xl/worksheets/sheet1.xml").getSize() > 100_000_000);
		}
	}

	/** Of this test, whether its classes come from the path of the program or from a loader of the runner's. */
	private static String classPath() {
		var own = Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader ? Stream.of(loader.getURLs()).map(it -> Path.of(URI.create(it.toString())).toString())
				: Stream.<String>empty();
		return Stream.concat(own, Stream.of(System.getProperty("java.class.path"))).collect(Collectors.joining(File.pathSeparator));
	}

	/** Writes them in a program of its own. */
	static final class Many {
		private Many() {
		}

		public static void main(String[] arguments) throws IOException {
			WorkbookBenchmark.write(100_000, Path.of(arguments[0]));
		}
	}
}
