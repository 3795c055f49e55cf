package org.vigie.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The example plug-in installed from its own update site into a copy of the product, used there, and removed again. */
@TestMethodOrder(OrderAnnotation.class)
final class InstalledPluginTest {
	private static final String UNIT = "org.vigie.example.feature.feature.group";

	@TempDir
	private static Path folder;

	private record Answer(int status, String output) {
	}

	@Test
	@Order(1)
	void withoutThePluginItsEndingIsUnknown() throws Exception {
		copy(Path.of(System.getProperty("vigie.product")), folder.resolve("vigie"));

		var answer = vigie("export", "cases.txt");

		assertEquals(2, answer.status(), answer.output());
		assertFalse(vigie("rules", "list").output().contains("example-coast"));
	}

	@Test
	@Order(2)
	void itIsInstalledFromItsSite() throws Exception {
		var answer = director("-repository", Path.of(System.getProperty("vigie.example.site")).toUri().toString(), "-installIU", UNIT);

		assertEquals(0, answer.status(), answer.output());
	}

	@Test
	@Order(3)
	void itsPackIsLoadedBesideTheOthersAndItsExamplesHold() throws Exception {
		var list = vigie("rules", "list");
		assertTrue(list.output().contains("example-coast 1.0.0 (org.vigie.example): 1 rule"), list.output());
		assertTrue(list.output().contains("accountability-draft"), list.output());

		var tested = vigie("rules", "test", Path.of(System.getProperty("vigie.example.packs"), "coast-examples.csv").toString());

		assertEquals(0, tested.status(), tested.output());
		assertTrue(tested.output().contains(" passed, 0 failed"), tested.output());
		assertTrue(vigie("rules", "explain", "zc-1").output().contains("Imaginary code, art. 1"));
	}

	@Test
	@Order(4)
	void itsExporterWritesTheSampleWithItsDeadlines() throws Exception {
		var answer = vigie("export", "cases.txt", "--as-of", "2026-11-22");

		assertEquals(0, answer.status(), answer.output());
		var lines = Files.readAllLines(folder.resolve("cases.txt"));
		assertEquals(69, lines.stream().filter(it -> !it.startsWith(" ")).count());
		assertTrue(lines.stream().anyMatch(it -> it.startsWith("ml-sanogo-red-berets  ")));
		assertTrue(lines.stream().anyMatch(it -> it.contains("Amadou Haya Sanogo: ended after the limit")), String.join("\n", lines));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(), files.filter(it -> it.toString().endsWith(".part")).toList());
		}
	}

	@Test
	@Order(5)
	void whereItCannotWriteItRefusesInOneSentence() throws Exception {
		var answer = vigie("export", "no/such/folder/cases.txt");

		assertEquals(4, answer.status(), answer.output());
		assertTrue(answer.output().startsWith("vigie: no/such/folder/cases.txt cannot be written there."), answer.output());
		assertEquals(1, answer.output().lines().count(), answer.output());
	}

	@Test
	@Order(6)
	void itIsRemovedAndTheRegisterIsStillSound() throws Exception {
		var removed = director("-uninstallIU", UNIT);
		assertEquals(0, removed.status(), removed.output());

		assertEquals(2, vigie("export", "cases.txt").status());
		assertFalse(vigie("rules", "list").output().contains("example-coast"));
		var verified = vigie("verify");
		assertTrue(verified.output().startsWith("Sound: "), verified.output());
	}

	private static Answer vigie(String... arguments) throws Exception {
		var command = new ArrayList<>(List.of(folder.resolve("vigie/vigie").toString()));
		command.addAll(List.of(arguments));
		return run(command);
	}

	private static Answer director(String... arguments) throws Exception {
		Path launcher;
		try (var plugins = Files.list(folder.resolve("vigie/plugins"))) {
			launcher = plugins.filter(it -> it.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
		}
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Djava.awt.headless=true", "-Dvigie.home=" + folder.resolve("data"), "-jar",
				launcher.toString(), "-nosplash", "-application", "org.eclipse.equinox.p2.director", "-data", folder.resolve("workspace").toString()));
		command.addAll(List.of(arguments));
		return run(command);
	}

	private static Answer run(List<String> command) throws IOException, InterruptedException {
		var output = folder.resolve("output.txt");
		var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "VIGIE_OUTPUT"));
		builder.environment().put("VIGIE_HOME", folder.resolve("data").toString());
		builder.environment().put("LC_ALL", "C.UTF-8");
		var process = builder.start();
		process.getOutputStream().close();
		if (!process.waitFor(180, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("no end after three minutes: " + Files.readString(output));
		}
		return new Answer(process.exitValue(), Files.readString(output));
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var paths = Files.walk(from)) {
			for (var path : paths.toList()) {
				Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
			}
		}
	}
}
