package org.vigie.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The source tree under test: its bundles, their manifests and compiled classes. */
final class Tree {

	static final Path ROOT = Path.of(System.getProperty("vigie.root"));

	private Tree() {
	}

	/** Folders of our own bundles; the three stand-ins for the service loader hold no code and are left out. */
	static List<Path> bundles() {
		try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
			return folders.filter(it -> Files.exists(it.resolve("META-INF/MANIFEST.MF")) && !it.getFileName().toString().startsWith("org.vigie.osgi")).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String name(Path bundle) {
		return bundle.getFileName().toString();
	}

	static Attributes manifest(Path bundle) {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in).getMainAttributes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The clauses of a header, commas inside quotes left alone; empty when the header is absent. */
	static List<String> clauses(Attributes manifest, String header) {
		var value = manifest.getValue(header);
		var found = new ArrayList<String>();
		if (value == null) {
			return found;
		}
		var clause = new StringBuilder();
		boolean quoted = false;
		for (char c : value.toCharArray()) {
			quoted ^= c == '"';
			if (c == ',' && !quoted) {
				found.add(clause.toString().strip());
				clause.setLength(0);
			} else {
				clause.append(c);
			}
		}
		found.add(clause.toString().strip());
		return found;
	}

	static List<Path> files(Path folder, String ending) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(it -> it.toString().endsWith(ending)).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
