package org.vigie.core.deadlines;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.vigie.model.CaseFile;
import org.vigie.model.CustodyStage;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;

/** Packs of an imaginary country, and somebody held there. */
public final class Coast {

	private static final String PACK = """
			format: detention-rules/1
			pack: {id: %s, version: %s, status: draft, asAt: 2026-01-01, languages: [en], maintainer: me, notAdvice: true}
			jurisdictions:
			  - {id: CO, name: Coast, timeZone: Africa/Dakar, calendar: WE}
			calendars:
			  - {id: WE, weekend: [sat, sun], fixed: ["01-01"], confidence: known}
			countings:
			  - {id: eve, startDay: counted, monthEnd: lastDay}
			sources: []
			rules:
			- id: %s
			  kind: custodyLimit
			  jurisdiction: CO
			  title: One
			  citation: art. 1
			  validFrom: 2001-01-01
			  appliesWhen: {stage: [pretrial]}
			  clock: {starts: remandOrder, counting: eve}
			  initial: %s
			  confidence: known
			  sources: []
			""";

	private Coast() {
	}

	/** The file of a pack with one limit on pre-trial custody. */
	public static byte[] bytes(String id, String version, String rule, String initial) {
		return PACK.formatted(id, version, rule, initial).getBytes(StandardCharsets.UTF_8);
	}

	public static RulePack pack(byte[] bytes) {
		return switch (PackLoader.load("coast.yaml", bytes)) {
		case PackOutcome.Loaded loaded -> loaded.pack();
		case PackOutcome.Refused refused -> throw new IllegalStateException(refused.problems().toString());
		};
	}

	/** Version 1.0.0 or another one of the pack {@code coast}, whose rule {@code co-1} has this length. */
	public static RulePack pack(String version, String initial) {
		return pack(bytes("coast", version, "co-1", initial));
	}

	static CaseDeadlines under(RulePack... packs) {
		return new CaseDeadlines(new ClockEngine(RuleBook.of(Arrays.asList(packs))));
	}

	/** Held before trial since 10 January 2026. */
	static CaseFile held(String id) {
		return Held.inCase(id, "A case", "XX").person("A. Test", "A. Test").from("2026-01-10").under("CO", CustodyStage.PRETRIAL, "remandOrder", "2026-01-10").file();
	}

	static List<CaseFile> cases() {
		return List.of(held("x1"), held("x2"));
	}
}
