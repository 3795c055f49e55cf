package org.vigie.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;

/** The clock engine with the delivered pack. */
final class Engine {
	private static final String PACK = "rules.yaml";

	private Engine() {
	}

	static ClockEngine delivered() throws IOException {
		try (InputStream in = Engine.class.getResourceAsStream("/" + PACK)) {
			return switch (PackLoader.load(PACK, in.readAllBytes())) {
				case PackOutcome.Loaded(var pack, var warnings) -> new ClockEngine(RuleBook.of(List.of(pack)));
				case PackOutcome.Refused(var problems) -> throw new IllegalStateException(problems.toString());
			};
		}
	}
}
