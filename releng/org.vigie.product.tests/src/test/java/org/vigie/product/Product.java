package org.vigie.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The product as the build made it: a folder with everything but a Java, started by the script in it. */
record Product(Path folder) {

	private static final int LONGEST_SECONDS = 120;

	/** How a command ended and what it printed. */
	record Answer(int status, String out, String err) {

		String output() {
			return out + err;
		}

		List<String> lines() {
			return out.lines().toList();
		}

		/** The lines with each run of blanks as one, for what does not depend on the width of columns. */
		List<String> words() {
			return out.lines().map(it -> it.strip().replaceAll("\\s+", " ")).toList();
		}

		/** The answer as one text, its lines joined as if there were no margin. */
		String text() {
			return String.join(" ", words());
		}

		JsonNode json() {
			try {
				return new ObjectMapper().readTree(out);
			} catch (IOException e) {
				throw new UncheckedIOException(output(), e);
			}
		}
	}

	/** A command that is under way. */
	record Running(Process process, Path out, Path err) {

		Answer end() throws IOException, InterruptedException {
			if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new IOException("no end after two minutes: " + Files.readString(out) + Files.readString(err));
			}
			return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
		}
	}

	static Path root() {
		return Path.of(System.getProperty("vigie.root"));
	}

	/** The file of facts the sample register is made from. */
	static Path sampleFile() {
		return root().resolve("bundles/org.vigie.sample/data/cases.yaml");
	}

	static Product built() {
		return new Product(root().resolve("releng/org.vigie.product/target/products/org.vigie.product/linux/gtk/x86_64/vigie"));
	}

	/** File names of the plug-ins, {@code id_version}, without those of Vigie itself. */
	List<String> foreignPlugins() throws IOException {
		try (Stream<Path> plugins = Files.list(folder.resolve("plugins"))) {
			return plugins.map(plugin -> plugin.getFileName().toString().replaceFirst("\\.jar$", ""))
					.filter(name -> !name.startsWith("org.vigie.")).sorted().toList();
		}
	}

	/** Runs a command in English without a display, with data below the folder given, and waits for its end. */
	Answer run(Path home, String... arguments) throws IOException, InterruptedException {
		return run(home, Map.of(), arguments);
	}

	Answer run(Path home, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		return start(home, environment, arguments).end();
	}

	Running start(Path home, Map<String, String> environment, String... arguments) throws IOException {
		var command = new ArrayList<>(List.of(folder.resolve("vigie").toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).directory(home.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "VIGIE_OUTPUT", "LC_MESSAGES", "LANGUAGE"));
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.environment().put("VIGIE_HOME", home.resolve("data").toString());
		builder.environment().putAll(environment);
		var out = Files.createTempFile("vigie", ".out");
		var err = Files.createTempFile("vigie", ".err");
		out.toFile().deleteOnExit();
		err.toFile().deleteOnExit();
		var process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
		process.getOutputStream().close();
		return new Running(process, out, err);
	}
}
