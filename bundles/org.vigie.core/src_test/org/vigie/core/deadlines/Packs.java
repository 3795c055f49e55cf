package org.vigie.core.deadlines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;

/** The deadlines under the pack that goes with the program. */
public final class Packs {

	private static final Path PACK = Path.of("..", "org.vigie.packs", "packs", "accountability-draft", "rules.yaml");
	private static final CaseDeadlines DEADLINES = new CaseDeadlines(new ClockEngine(RuleBook.of(List.of(load()))));

	private Packs() {
	}

	public static CaseDeadlines deadlines() {
		return DEADLINES;
	}

	private static RulePack load() {
		try {
			return switch (PackLoader.load("rules.yaml", Files.readAllBytes(PACK))) {
			case PackOutcome.Loaded loaded -> loaded.pack();
			case PackOutcome.Refused refused -> throw new IllegalStateException(refused.problems().toString());
			};
		} catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}
}
