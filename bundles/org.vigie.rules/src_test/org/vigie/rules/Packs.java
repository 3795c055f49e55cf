package org.vigie.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;

/** The pack that is delivered, and short words for tests. */
public final class Packs {
	public static final Path FOLDER = Path.of(System.getProperty("user.dir"), "..", "org.vigie.packs", "packs",
			"accountability-draft");
	public static final RulePack DELIVERED = delivered();
	public static final ClockEngine ENGINE = new ClockEngine(RuleBook.of(List.of(DELIVERED)));

	private Packs() {
	}

	public static byte[] bytes(String file) {
		try {
			return Files.readAllBytes(FOLDER.resolve(file));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	public static UncertainDate date(String edtf) {
		return UncertainDate.parse(edtf);
	}

	public static AsOf on(String day) {
		return AsOf.on(LocalDate.parse(day));
	}

	private static RulePack delivered() {
		return switch (PackLoader.load("rules.yaml", bytes("rules.yaml"))) {
			case PackOutcome.Loaded(var pack, var warnings) -> pack;
			case PackOutcome.Refused(var problems) -> throw new AssertionError(problems.toString());
		};
	}
}
