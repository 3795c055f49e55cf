package org.vigie.app;

import java.nio.file.Path;
import java.util.Optional;

/** The folder of the sample register, packs and plug-ins: as the launcher says, else the usual place for data of programs. */
final class VigieHome {

	private VigieHome() {
	}

	static Path folder() {
		return said("vigie.home").map(Path::of).or(() -> environment("VIGIE_HOME").map(Path::of)).or(() -> environment("XDG_DATA_HOME").map(it -> Path.of(it, "vigie")))
				.orElseGet(() -> Path.of(System.getProperty("user.home"), ".local", "share", "vigie"));
	}

	private static Optional<String> said(String property) {
		return Optional.ofNullable(System.getProperty(property)).filter(it -> !it.isBlank());
	}

	private static Optional<String> environment(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(it -> !it.isBlank());
	}
}
