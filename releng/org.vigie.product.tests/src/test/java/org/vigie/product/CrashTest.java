package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The product killed in the middle of its work, and started twice on one register. */
final class CrashTest {
	private static final String[] IMPORT = { "import", "mine", Product.sampleFile().toString(), "--quiet" };

	@TempDir
	private static Path empty;

	@TempDir
	private Path home;

	@BeforeAll
	static void anEmptyRegister() throws Exception {
		assertEquals(0, Product.built().run(empty, "init", "mine", "--open").status());
	}

	@BeforeEach
	void aCopyOfIt() throws IOException {
		SmallRegister.copy(empty.resolve("mine"), home.resolve("mine"));
	}

	/** Milliseconds after which it is killed. */
	static IntStream delays() {
		return Boolean.getBoolean("vigie.long") ? IntStream.of(0, 60, 150, 300, 600) : IntStream.of(60, 300);
	}

	@ParameterizedTest
	@MethodSource("delays")
	void killedInTheMiddleOfAnImportNothingIsHalfThere(int milliseconds) throws Exception {
		var importing = Product.built().start(home, Map.of(), IMPORT);
		awaitWriter(importing);
		Thread.sleep(milliseconds);
		importing.process().destroyForcibly().waitFor();

		var verified = Product.built().run(home, "verify", "mine");
		assertEquals(0, verified.status(), verified.output());
		assertTrue(verified.out().matches("Sound: (0 chains|173 chains with 173 revisions) .*\\s*"), verified.out());

		var again = Product.built().run(home, IMPORT);
		assertEquals(0, again.status(), again.output());
		assertTrue(again.lines().getLast().matches("(0 cells of 0 cases|3,\\d{3} cells of 69 cases) changed\\."), again.lines().getLast());
	}

	@Test
	void aSecondProcessReadsAndItsWritingIsRefusedWithTheNameOfTheFirst() throws Exception {
		var importing = Product.built().start(home, Map.of(), IMPORT);
		awaitWriter(importing);
		signal("STOP", importing.process().pid());
		try {
			var reading = Product.built().run(home, "status", "mine");
			var writing = Product.built().run(home, IMPORT);

			assertEquals(0, reading.status(), reading.output());
			assertEquals(4, writing.status(), writing.output());
			assertTrue(writing.err().matches("vigie: \\S*mine is open in another program \\(process " + importing.process().pid() + ", since .*\\)\\. Close it there first\\.\\n"),
					writing.err());
		} finally {
			signal("CONT", importing.process().pid());
		}
		assertEquals(0, importing.end().status());
		assertTrue(Product.built().run(home, "verify", "mine").out().startsWith("Sound"));
		assertEquals("0 cells of 0 cases would change. Nothing was written.", Product.built().run(home, "import", "mine", IMPORT[2], "--dry-run", "--quiet").lines().getLast());
	}

	/** Waits until the program has written its number beside the register, which it does when it takes the right to write. */
	private void awaitWriter(Product.Running program) throws IOException, InterruptedException {
		var writer = home.resolve("mine/register.writer");
		var number = program.process().pid() + " ";
		while (!Files.exists(writer) || !Files.readString(writer).startsWith(number)) {
			assertTrue(program.process().isAlive(), "ended before it wrote");
			Thread.sleep(1);
		}
	}

	private static void signal(String name, long process) throws IOException, InterruptedException {
		assertEquals(0, new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor());
	}
}
