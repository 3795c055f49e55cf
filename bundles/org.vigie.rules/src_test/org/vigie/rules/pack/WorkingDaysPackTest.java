package org.vigie.rules.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.ClockState;
import org.vigie.rules.Packs;
import org.vigie.rules.RuleBook;
import org.vigie.rules.Stage;
import org.vigie.rules.StepSentences;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingDays;
import org.vigie.rules.facts.ClockFacts;

/** Packs that count terms in working days, and gaps about an act. */
class WorkingDaysPackTest {
	private static final String PACK = """
			format: detention-rules/1
			pack: {id: coast, version: 1.0.0, status: draft, asAt: 2026-01-01, languages: [en], maintainer: me, notAdvice: true}
			jurisdictions:
			  - {id: CO, name: Coast, timeZone: Africa/Dakar, calendar: WE}
			calendars:
			  - id: WE
			    weekend: [sat, sun]
			    fixed: ["01-01"]
			    announced: [{date: 2024-05-13, name: Feast, status: estimated}]
			    needsAnnouncementFor: [Feast]
			    confidence: known
			countings:
			  - {id: work, unit: workingDays, startDay: excluded}
			  - {id: eve, startDay: counted, monthEnd: lastDay}
			sources: []
			rules:
			- id: co-1
			  kind: actDue
			  jurisdiction: CO
			  title: One
			  citation: art. 1
			  validFrom: 2001-01-01
			  appliesWhen: {stage: [none]}
			  clock: {starts: request, counting: work}
			  initial: P3D
			  confidence: known
			  sources: []
			- id: co-2
			  kind: custodyLimit
			  jurisdiction: CO
			  title: Two
			  citation: art. 2
			  validFrom: 2001-01-01
			  appliesWhen: {stage: [pretrial]}
			  clock: {starts: remandOrder, counting: work}
			  initial: P10D
			  extensions: {max: 1, each: P5D}
			  cap: P15D
			  confidence: known
			  sources: []
			noRule:
			- {jurisdiction: CO, stage: [none, pretrial], starts: appeal, why: "appeal: not read"}
			""";

	@Test
	void aPackMayCountWorkingDays() {
		var loaded = assertInstanceOf(PackOutcome.Loaded.class, load(PACK));

		assertEquals(List.of(), loaded.warnings());
		assertInstanceOf(WorkingDays.class, loaded.pack().rule("co-1").orElseThrow().defaultReading().counting());
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', value = {
			"startDay: excluded}| startDay: excluded, monthEnd: lastDay}| "
					+ "my.yaml:13:65: E10: 'monthEnd' says nothing where working days are counted; leave it out [countings[0]]",
			"startDay: excluded}| startDay: instant}| "
					+ "my.yaml:13:45: E10: 'startDay: instant' is for hours; working days start 'counted' or 'excluded' [countings[0]]",
			"unit: workingDays| unit: workDays| "
					+ "my.yaml:13:22: E05: 'unit' cannot be 'workDays'; did you mean 'workingDays'? [countings[0]]",
			"initial: P3D| initial: P1M| "
					+ "my.yaml:25:12: E10: 'initial' is P1M, but counting 'work' counts working days; write days only, as P5D [rules[0]]",
			"initial: P3D| initial: PT48H| my.yaml:25:12: E10: 'initial' is PT48H, but counting 'work' counts days; write the length in days or months, or take a counting with 'startDay: instant' [rules[0]]",
			"cap: P15D| cap: P1M| my.yaml:38:8: E10: 'cap' is P1M, but counting 'work' counts working days; write days only, as P5D [rules[1]]",
			"each: P5D| each: P1M| "
					+ "my.yaml:37:15: E10: 'extensions' is P1M, but counting 'work' counts working days; write days only, as P5D [rules[1]]" })
	void whatWorkingDaysCannotBeIsRefused(String wrong, String instead, String message) {
		assertTrue(PACK.contains(wrong), wrong);
		var refused = assertInstanceOf(PackOutcome.Refused.class, load(PACK.replace(wrong, instead)));

		assertEquals(message, refused.problems().get(0).toString());
	}

	@Test
	void workingDaysOnACalendarWithoutHolidaysAreDoubtful() {
		var loaded = assertInstanceOf(PackOutcome.Loaded.class, load(PACK.replace("fixed: [\"01-01\"]", "fixed: []")
				.replace("announced: [{date: 2024-05-13, name: Feast, status: estimated}]", "announced: []")));

		assertEquals("my.yaml:17:1: W05: rule 'co-1' counts working days, but calendar 'WE' lists no holidays beside the weekend; list them under 'fixed', 'easter' or 'announced' [rules[0]]",
				loaded.warnings().get(0).toString());
	}

	@Test
	void aFeastThatIsOnlyExpectedMakesTheEndOfWorkingDaysARange() {
		var facts = ClockFacts.under("CO").startingAt(Packs.date("2024-05-09"), "request").build();

		var clock = engine().evaluate("co-1", "", facts, Packs.on("2024-05-10"));

		assertEquals(LocalDate.of(2024, 5, 15), clock.earliestExpiry().orElseThrow().toLocalDate());
		assertEquals(LocalDate.of(2024, 5, 16), clock.latestExpiry().orElseThrow().toLocalDate());
	}

	@Test
	void theReasonSaysThatOnlyWorkingDaysCountAndWhichYearIsNotAnnounced() {
		var facts = ClockFacts.under("CO").startingAt(Packs.date("2025-12-30"), "request").build();

		var texts = StepSentences.of(Locale.ENGLISH).texts(engine().evaluate("co-1", "", facts, Packs.on("2025-12-31")).steps());

		assertTrue(texts.contains("Time allowed, 3 days, working days only: last day 2026-01-05. Not working days in between: "
				+ "2026-01-01 (public holiday), 2026-01-03 (weekend), 2026-01-04 (weekend)."), texts::toString);
		assertTrue(texts.contains("Provisional: it rests on days that nobody has announced yet (Feast 2025, Feast 2026). It may move "
				+ "once they are announced."), texts::toString);
	}

	@Test
	void daysOutOfCustodyPushTheEndAndAnExtensionAddsWorkingDays() {
		var facts = ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(Packs.date("2024-06-03"), "remandOrder")
				.held(Packs.date("2024-06-03")).extended(Packs.date("2024-06-14"), Term.ofDays(5)).build();

		var clock = engine().evaluate("co-2", "", facts, Packs.on("2024-06-15"));

		// 3 June left out: ten working days end on Monday 17 June, fifteen on Monday 24 June
		assertEquals(LocalDate.of(2024, 6, 24), clock.lastDay().orElseThrow());
	}

	@Test
	void aGapAboutAnActStandsBesideTheClockOfCustody() {
		var custody = ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(Packs.date("2024-06-03"), "remandOrder")
				.held(Packs.date("2024-06-03"));

		var without = engine().evaluate(custody.build(), Packs.on("2024-06-10"));
		var with = engine().evaluate(custody.event("appeal", Packs.date("2024-06-05")).build(), Packs.on("2024-06-10"));

		assertEquals(List.of(ClockState.EXPIRING), without.stream().map(it -> it.state()).toList());
		assertEquals(List.of(ClockState.EXPIRING, ClockState.NO_RULE), with.stream().map(it -> it.state()).toList());
		assertEquals("appeal: not read", with.get(1).why().orElseThrow().in("en"));
		assertEquals(RuleKind.ACT_DUE, with.get(1).span().kind());
	}

	private static ClockEngine engine() {
		return new ClockEngine(RuleBook.of(List.of(assertInstanceOf(PackOutcome.Loaded.class, load(PACK)).pack())));
	}

	private static PackOutcome load(String text) {
		return PackLoader.load("my.yaml", text.getBytes(StandardCharsets.UTF_8));
	}
}
