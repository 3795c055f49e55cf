package org.vigie.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The stand-alone checker, or another script for Python, run as a program of its own. */
record LogChecker(Path script) {

	private static final int LONGEST_MINUTES = 20;

	/** How it ended and what it said. */
	record Answer(int status, List<String> lines) {
		String last() {
			return lines.getLast();
		}
	}

	static LogChecker built() {
		return new LogChecker(root().resolve("tools/check_log.py"));
	}

	static Path root() {
		return Path.of(System.getProperty("vigie.root", "../..")).toAbsolutePath().normalize();
	}

	Answer check(Object... arguments) throws IOException, InterruptedException {
		var said = Files.createTempFile("checker", ".txt");
		try {
			var command = Stream.concat(Stream.of("python3", "-B", script.toString()), Stream.of(arguments).map(Object::toString)).toList();
			var process = start(command, said);
			if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new AssertionError("no end: " + Files.readString(said));
			}
			return new Answer(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8).lines().toList());
		} finally {
			Files.delete(said);
		}
	}

	private static Process start(List<String> command, Path said) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
		} catch (IOException e) {
			throw new AssertionError("This test needs Python 3 under the name python3 and did not find it. Nothing was tested.", e);
		}
	}
}
