package org.vigie.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The product as the build made it: a folder with everything but a Java, started by the script in it. */
record Product(Path folder) {

	record Answer(int status, String output) {
	}

	static Path root() {
		return Path.of(System.getProperty("vigie.root"));
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

	/** Runs a command without a display, with data below the folder given, and waits for its end. */
	Answer run(Path home, Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(folder.resolve("vigie").toString()));
		command.addAll(List.of(arguments));
		var builder = new ProcessBuilder(command).redirectErrorStream(true).directory(home.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "VIGIE_OUTPUT"));
		builder.environment().put("VIGIE_HOME", home.resolve("data").toString());
		builder.environment().putAll(environment);
		Path output = home.resolve("output.txt");
		var process = builder.redirectOutput(output.toFile()).start();
		process.getOutputStream().close();
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("no end after a minute: " + Files.readString(output));
		}
		return new Answer(process.exitValue(), Files.readString(output));
	}
}
