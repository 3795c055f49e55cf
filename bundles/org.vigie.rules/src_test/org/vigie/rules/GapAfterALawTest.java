package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.vigie.rules.Packs.date;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;

/** Which words of the pack say why there is no rule from the day of a new law on. */
class GapAfterALawTest {
	private static final LocalDate CHANGE = LocalDate.of(2010, 1, 1);

	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', value = { "jurisdiction: CO, stage: [pretrial], from: 2010-01-01| told",
			"jurisdiction: CO, stage: [pretrial], from: 2005-01-01| told", "jurisdiction: CO, stage: [pretrial], from: 2010-01-02| -",
			"jurisdiction: CO, stage: [pretrial]| -", "jurisdiction: IN, stage: [pretrial], from: 2010-01-01| -",
			"jurisdiction: CO, stage: [referred], from: 2010-01-01| told", "jurisdiction: CO, stage: [trial], from: 2010-01-01| -",
			"jurisdiction: CO, stage: [pretrial], from: 2005-01-01, to: 2010-01-01| told",
			"jurisdiction: CO, stage: [pretrial], from: 2005-01-01, to: 2009-12-31| -",
			"jurisdiction: CO, stage: [pretrial], ageBelow: 13, from: 2010-01-01| -",
			"jurisdiction: CO, stage: [pretrial], starts: request, from: 2010-01-01| -" })
	void onlyAGapOfThatStageThatBeginsByThenIsMeant(String gap, String told) {
		var engine = new ClockEngine(RuleBook.of(List.of(assertInstanceOf(PackOutcome.Loaded.class, load(gap)).pack())));
		var facts = ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(date("2009-03-01")).build();

		var why = ClockEngine.gapFrom(engine.book().rule("old").orElseThrow(), facts, CHANGE).map(it -> it.why().in("en"));

		assertEquals(Optional.of(told).filter(it -> !it.equals("-")), why);
	}

	private static PackOutcome load(String gap) {
		return PackLoader.load("my.yaml", """
				format: detention-rules/1
				pack: {id: coast, version: 1.0.0, status: draft, asAt: 2026-01-01, languages: [en], maintainer: me, notAdvice: true}
				jurisdictions: [{id: CO, name: Coast, timeZone: Africa/Dakar, calendar: WE}, {id: IN, name: Inland, timeZone: Africa/Dakar, calendar: WE}]
				calendars: [{id: WE, weekend: [sat, sun], confidence: known}]
				countings: [{id: eve, startDay: counted, monthEnd: lastDay}]
				sources: []
				rules:
				- id: old
				  kind: custodyLimit
				  jurisdiction: CO
				  title: Old
				  citation: art. 1
				  validFrom: 2001-01-01
				  validTo: 2009-12-31
				  versionChosenBy: eachDay
				  appliesWhen: {stage: [pretrial, referred]}
				  clock: {starts: remandOrder, counting: eve}
				  initial: P1Y
				  confidence: known
				  sources: []
				noRule: [{%s, why: told}]
				""".formatted(gap).getBytes(StandardCharsets.UTF_8));
	}
}
