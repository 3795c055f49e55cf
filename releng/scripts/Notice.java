import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes NOTICE: each plug-in of a product that others wrote, with its version and the licence it says of itself. */
final class Notice {

	/** What a plug-in says of its licence, and the SPDX name of that licence; the first that is found counts. */
	private static final List<Map.Entry<String, String>> SAYINGS = List.of(
			Map.entry("epl-v20|epl-2\\.0|Public License - v(ersion)? 2\\.0|Public License Version 2\\.0|EPL 2\\.0", "EPL-2.0"),
			Map.entry("epl-v10|Public License Version 1\\.0|Public License - v 1\\.0", "EPL-1.0"),
			Map.entry("Apache[- ]2\\.0|LICENSE-2\\.0|Apache License\\s+Version 2|Apache Software License, Version 2", "Apache-2.0"),
			Map.entry("Unicode-3\\.0", "Unicode-3.0"),
			Map.entry("opensource\\.org/license/mit|^MIT$", "MIT"),
			Map.entry("^0BSD$", "0BSD"));

	/** Plug-ins that say nothing of themselves, or more than one licence: as their authors publish them. */
	private static final Map<String, String> PUBLISHED = Map.ofEntries(
			Map.entry("bcpg", "MIT (Bouncy Castle Licence) AND Apache-2.0"),
			Map.entry("bcprov", "MIT (Bouncy Castle Licence)"),
			Map.entry("bcutil", "MIT (Bouncy Castle Licence)"),
			Map.entry("ch.qos.logback.classic", "EPL-2.0 OR LGPL-2.1-only"),
			Map.entry("ch.qos.logback.core", "EPL-2.0 OR LGPL-2.1-only"),
			Map.entry("com.h2database", "MPL-2.0 OR EPL-1.0"),
			Map.entry("com.sun.jna", "Apache-2.0 OR LGPL-2.1-or-later"),
			Map.entry("com.sun.jna.platform", "Apache-2.0 OR LGPL-2.1-or-later"),
			Map.entry("jakarta.annotation-api", "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0"),
			Map.entry("org.eclipse.collections.api", "EPL-1.0 OR BSD-3-Clause"),
			Map.entry("org.eclipse.collections.impl", "EPL-1.0 OR BSD-3-Clause"),
			Map.entry("org.sat4j.core", "EPL-1.0 OR LGPL-2.1-or-later"),
			Map.entry("org.sat4j.pb", "EPL-1.0 OR LGPL-2.1-or-later"),
			Map.entry("org.w3c.css.sac", "W3C"),
			Map.entry("picocli", "Apache-2.0"),
			Map.entry("vigie.wrapped.curvesapi", "BSD-3-Clause"));

	private static final List<String> SELF_DESCRIPTIONS = List.of("about.html", "META-INF/LICENSE", "META-INF/LICENSE.txt", "LICENSE", "LICENSE.txt");

	public static void main(String[] arguments) throws IOException {
		Map<String, String> lines = new TreeMap<>();
		try (Stream<Path> plugins = Files.list(Path.of(arguments[0], "plugins"))) {
			for (Path plugin : plugins.toList()) {
				String name = plugin.getFileName().toString().replaceFirst("\\.jar$", "");
				int cut = name.lastIndexOf('_');
				if (!name.startsWith("org.vigie.")) {
					lines.put(name, name.substring(0, cut) + " " + name.substring(cut + 1) + " | " + licence(name.substring(0, cut), plugin));
				}
			}
		}
		String text = """
				Vigie
				Copyright the contributors to Vigie.
				Vigie is made available under the terms of the Eclipse Public License 2.0, see LICENSE.

				The product contains the libraries below, unchanged but for added OSGi manifests where the name begins with
				"vigie.wrapped" or the library has none of its own. The licence is the one the library states, by its SPDX name;
				its text and further notices lie in the library's own file under plugins/. Where there is a choice (OR),
				Vigie uses the library under the first.

				""" + String.join("\n", lines.values()) + "\n";
		Files.writeString(Path.of(arguments[1]), text);
	}

	private static String licence(String id, Path plugin) throws IOException {
		if (PUBLISHED.containsKey(id)) {
			return PUBLISHED.get(id);
		}
		if (Files.isDirectory(plugin)) {
			return named(id, plugin);
		}
		try (var jar = FileSystems.newFileSystem(plugin)) {
			return named(id, jar.getPath("/"));
		}
	}

	private static String named(String id, Path content) throws IOException {
		var said = new StringBuilder();
		try (var in = Files.newInputStream(content.resolve("META-INF/MANIFEST.MF"))) {
			String header = new Manifest(in).getMainAttributes().getValue("Bundle-License");
			said.append(header == null ? "" : header);
		}
		String found = find(said.toString());
		for (String file : SELF_DESCRIPTIONS) {
			if (found.isEmpty() && Files.isRegularFile(content.resolve(file))) {
				String text = Files.readString(content.resolve(file), StandardCharsets.ISO_8859_1);
				found = find(text.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "));
			}
		}
		Path poms = content.resolve("META-INF/maven");
		if (found.isEmpty() && Files.isDirectory(poms)) {
			try (Stream<Path> files = Files.walk(poms)) {
				for (Path pom : files.filter(file -> file.endsWith("pom.xml")).toList()) {
					found = find(Files.readString(pom));
				}
			}
		}
		if (found.isEmpty()) {
			throw new IllegalStateException(id + " does not say under which licence it stands: look it up and add it to Notice.java");
		}
		return found;
	}

	private static String find(String said) {
		return SAYINGS.stream().filter(saying -> Pattern.compile(saying.getKey(), Pattern.CASE_INSENSITIVE).matcher(said).find())
				.map(Map.Entry::getValue).findFirst().orElse("");
	}
}
