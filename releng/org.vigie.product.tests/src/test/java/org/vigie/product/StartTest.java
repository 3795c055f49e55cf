package org.vigie.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script in the product's folder, as a shell sees it. */
final class StartTest {
	@TempDir
	private Path home;

	@Test
	void versionIsPrintedAndTheStatusIsZero() throws Exception {
		var answer = Product.built().run(home, Map.of(), "--version");

		assertEquals(0, answer.status(), answer.output());
		assertTrue(answer.output().contains("0.1.0"), answer.output());
	}

	@Test
	void wrongUsageReachesTheShellAsTwo() throws Exception {
		var answer = Product.built().run(home, Map.of(), "no-such-command");

		assertEquals(2, answer.status(), answer.output());
	}

	@Test
	void aJavaThatIsTooOldIsPassedOver() throws Exception {
		Path old = oldJava();

		var answer = Product.built().run(home, Map.of("JAVA_HOME", old.toString(), "PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH")),
				"--version");

		assertEquals(0, answer.status(), answer.output());
		assertFalse(Files.exists(old.resolve("was-started")));
	}

	@Test
	void aFolderNameWithAccentsAndSpacesIsNoObstacle() throws Exception {
		Path accented = Files.createDirectories(home.resolve("données d’été"));

		var answer = Product.built().run(accented, Map.of("LC_ALL", "C"), "--version");

		assertEquals(0, answer.status(), answer.output());
	}

	private Path oldJava() throws IOException {
		Path old = Files.createDirectories(home.resolve("jdk-17/bin")).getParent();
		Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"17.0.15\"\n");
		Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\ntouch '" + old.resolve("was-started") + "'\n");
		assertTrue(java.toFile().setExecutable(true));
		return old;
	}
}
