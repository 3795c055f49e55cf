package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.vigie.rules.Packs.date;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.rules.counting.Announcement;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.pack.CalendarOverlay;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.RulePack;

/** Which rules and gaps apply, do not, or may. */
class ApplicabilityTest {
	private static final RulePack PACK = pack("coast",
			rule("grave", "{offenceClass: [crime], ageAtLeast: 18}"),
			rule("rest", "{stage: [pretrial], otherwise: grave}"),
			rule("young", "{ageBelow: 16}"),
			rule("severe", "{anyOf: [{maxPenaltyMoreThan: P5Y}, {priorConviction: true, domiciled: false}]}"),
			rule("lasting", "{terrorism: false}") + "  notIfReplacedBy: passing\n",
			rule("passing", "{terrorism: false, domiciled: true}") + "  validTo: 2010-12-31\n  versionChosenBy: clockStart\n");

	@Test
	void everyConditionHolds() {
		assertEquals(verdict(Truth.TRUE), of("grave", it -> it.offenceClass("crime").age(18)));
	}

	@Test
	void theFirstConditionThatFailsIsNamed() {
		assertEquals(failed("offenceClass"), of("grave", it -> it.offenceClass("delit").age(17)));
		assertEquals(failed("age"), of("grave", it -> it.offenceClass("crime").age(17)));
		assertEquals(failed("stage"), of("rest", it -> it.stage(Stage.TRIAL).offenceClass("crime").age(18)));
		assertEquals(failed("otherwise"), of("rest", it -> it.offenceClass("crime").age(18)));
		assertEquals(failed("anyOf"), of("severe", it -> it.maximumPenalty(penalty("P5Y")).answer("priorConviction", false)));
		assertEquals(failed("terrorism"), of("lasting", it -> it.answer("terrorism", true)));
	}

	@Test
	void factsThatAreMissingAreNamed() {
		assertEquals(missing("offenceClass"), of("grave", it -> it.age(18)));
		assertEquals(missing("age", "offenceClass"), of("grave", it -> it.born(date("1987/1989"))));
		assertEquals(missing("offenceClass"), of("rest", it -> it.age(18)));
		assertEquals(missing("age"), of("young", it -> it.born(date("1990")).offenceOn(date("2006"))));
		assertEquals(missing("domiciled", "maxPenalty", "priorConviction"), of("severe", it -> it));
		assertEquals(missing("domiciled", "terrorism"), of("lasting", it -> it));
	}

	@Test
	void ofAlternativesOneIsEnough() {
		assertEquals(verdict(Truth.TRUE), of("severe", it -> it.maximumPenalty(penalty("P6Y"))));
		assertEquals(verdict(Truth.TRUE), of("severe", it -> it.answer("priorConviction", true).answer("domiciled", false)));
		assertEquals(missing("domiciled"), of("severe", it -> it.maximumPenalty(penalty("P5Y")).answer("priorConviction", true)));
	}

	@Test
	void aRuleAppliesWhereTheOtherDoesNot() {
		assertEquals(verdict(Truth.TRUE), of("rest", it -> it.offenceClass("delit")));
	}

	@Test
	void aRuleStepsBackForTheOneThatReplacesIt() {
		assertEquals(failed("replaced"), of("lasting", it -> it.answer("terrorism", false).answer("domiciled", true)));
		assertEquals(verdict(Truth.TRUE), of("lasting", it -> it.answer("terrorism", false).answer("domiciled", false)));
		assertEquals(missing("domiciled"), of("lasting", it -> it.answer("terrorism", false)));
		assertEquals(verdict(Truth.TRUE),
				of("lasting", it -> it.startingAt(date("2011-01-01")).answer("terrorism", false).answer("domiciled", true)));
	}

	@ParameterizedTest(name = "start {0}: {1}")
	@CsvSource({ "2010-12-31, TRUE", "2011-01-01, FALSE", "2001-01-01, TRUE", "2000-12-31, FALSE", "2010-12, TRUE", "2010/2011, UNKNOWN",
			"2000/2001, UNKNOWN", "[..2010-12-31], TRUE", "[..2011-01-01], FALSE", "[2010-12-31..], TRUE", "[2000-12-31..], FALSE" })
	void aLawAppliesFromItsFirstDayToItsLast(String start, Truth truth) {
		assertEquals(truth, of("passing", it -> it.startingAt(date(start)).answer("terrorism", false).answer("domiciled", true)).truth());
	}

	@Test
	void withoutAStartNoLawIsKnownToApply() {
		var facts = ClockFacts.under("CO").offenceClass("crime").age(18).build();

		assertEquals(missing("start"), new Applicability(facts, PACK, Optional.empty()).of(PACK.rule("grave").orElseThrow()));
	}

	@Test
	void aGapSwallowsTheFactsOfItsStageClassAgeAndTime() {
		var gap = "{jurisdiction: CO, stage: [pretrial], offenceClass: [crime], ageBelow: 16, from: 2005-01-01, to: 2006-12-31, why: x}";

		assertEquals(verdict(Truth.TRUE), ofGap(gap, it -> it.offenceClass("crime").age(15)));
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.offenceClass("delit").age(15)).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.offenceClass("crime").age(16)).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.stage(Stage.TRIAL).offenceClass("crime").age(15)).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.in("IN").offenceClass("crime").age(15)).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.startingAt(date("2007-01-01")).offenceClass("crime").age(15)).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.startingAt(date("2004-12-31")).offenceClass("crime").age(15)).truth());
		assertEquals(missing("offenceClass"), ofGap(gap, it -> it.age(15)));
		assertEquals(missing("age", "offenceClass"), ofGap(gap, it -> it.born(date("1990")).offenceOn(date("2006"))));
	}

	@Test
	void aGapOfAllTimesNeedsNoStart() {
		var gap = pack("other", "", "{jurisdiction: CO, stage: [pretrial], why: x}").gaps().get(0);

		assertEquals(Truth.TRUE,
				new Applicability(ClockFacts.under("CO").stage(Stage.PRETRIAL).build(), PACK, Optional.empty()).of(gap).truth());
	}

	@Test
	void aGapAboutAnActAsksForTheAct() {
		var gap = "{jurisdiction: CO, stage: [pretrial], starts: request, why: x}";

		assertEquals(Truth.FALSE, ofGap(gap, it -> it).truth());
		assertEquals(Truth.TRUE, ofGap(gap, it -> it.event("request", date("2006-02-01"))).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.event("appeal", date("2006-02-01"))).truth());
		assertEquals(Truth.TRUE, ofGap(gap, it -> it.startingAt(date("2006-02-01"), "request")).truth());
		assertEquals(Truth.FALSE, ofGap(gap, it -> it.startingAt(date("2006-02-01"), "appeal")).truth());
	}

	@Test
	void aGapAboutAnActStandsFromTheDayOfTheAct() {
		var engine = new ClockEngine(RuleBook.of(List.of(pack("coast", rule("grave", "{offenceClass: [crime]}"),
				"{jurisdiction: CO, stage: [pretrial], starts: request, why: 'not read'}"))));
		var held = ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(date("2006-02-01"), "remandOrder").offenceClass("crime");

		assertEquals(1, engine.evaluate(held.build(), Packs.on("2006-03-01")).size());
		var requested = held.event("request", date("2006-02-20")).build();
		assertEquals(1, engine.evaluate(requested, Packs.on("2006-02-19")).size());
		assertEquals(1, engine.evaluate(requested.changed().event("judgment", date("2006-02-10")).build(), Packs.on("2006-02-19")).size());
		assertEquals(List.of(ClockState.RUNNING, ClockState.NO_RULE),
				engine.evaluate(requested, Packs.on("2006-02-20")).stream().map(CustodyClock::state).toList());
		var act = ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(date("2006-02-20"), "request").offenceClass("crime").build();
		assertEquals(List.of(ClockState.UNKNOWN), engine.evaluate(act, Packs.on("2006-02-19")).stream().map(CustodyClock::state).toList());
		assertEquals(List.of(ClockState.UNKNOWN, ClockState.NO_RULE),
				engine.evaluate(act, Packs.on("2006-02-20")).stream().map(CustodyClock::state).toList());
	}

	@Test
	void eachPackAnswersForItselfAndTheFirstOfTwoRulesOfOneNameIsMeant() {
		var one = pack("one", rule("grave", "{offenceClass: [crime]}"));
		var two = pack("two", rule("grave", "{offenceClass: [crime]}"), "{jurisdiction: CO, stage: [pretrial], why: 'not read'}");
		var book = RuleBook.of(List.of(one, two));
		var facts = ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(date("2006-02-01")).offenceClass("crime").build();

		assertEquals(List.of(ClockState.RUNNING, ClockState.NO_RULE),
				new ClockEngine(book).evaluate(facts, Packs.on("2006-02-20")).stream().map(CustodyClock::state).toList());
		assertEquals("one", book.rule("grave").orElseThrow().pack().id());
		assertEquals("two", book.rule("two:grave").orElseThrow().pack().id());
		assertEquals(2, book.rulesOf("CO").size());
		assertEquals(List.of(), book.rulesOf("IN"));
		assertEquals(List.of("two"), book.candidates(two, "CO").stream().map(it -> it.pack().id()).toList());
		assertEquals(Optional.empty(), book.jurisdiction("XY"));
	}

	@Test
	void aUserMayAddAnnouncementsToTheCalendarOfAnotherPack() {
		var feast = new Announcement(LocalDate.of(2006, 3, 1), "Feast", Announcement.Status.CONFIRMED, Optional.empty());
		var plain = pack("coast", rule("grave", "{offenceClass: [crime]}"));

		assertEquals(1,
				RuleBook.of(List.of(plain, overlaid("coast", "WE", feast))).rule("grave").orElseThrow().calendar().announced().size());
		assertEquals(0,
				RuleBook.of(List.of(plain, overlaid("other", "WE", feast))).rule("grave").orElseThrow().calendar().announced().size());
		assertEquals(0,
				RuleBook.of(List.of(plain, overlaid("coast", "OT", feast))).rule("grave").orElseThrow().calendar().announced().size());
	}

	private static RulePack overlaid(String pack, String calendar, Announcement feast) {
		var own = pack("mine", "");
		return new RulePack(own.header(), own.jurisdictions(), own.calendars(), List.of(new CalendarOverlay(pack, calendar, List.of(feast))),
				own.countings(), own.sources(), own.rules(), own.rulesById(), own.gaps(), own.name(), own.fingerprint());
	}

	private static Applicability.Verdict of(String rule, UnaryOperator<ClockFacts.Builder> more) {
		var facts = more.apply(ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(date("2006-02-01"))).build();
		return new Applicability(facts, PACK, facts.start()).of(PACK.rule(rule).orElseThrow());
	}

	private static Applicability.Verdict ofGap(String gap, UnaryOperator<ClockFacts.Builder> more) {
		var facts = more.apply(ClockFacts.under("CO").stage(Stage.PRETRIAL).startingAt(date("2006-02-01"))).build();
		return new Applicability(facts, PACK, facts.start()).of(pack("gaps", "", gap).gaps().get(0));
	}

	private static Applicability.Verdict verdict(Truth truth) {
		return new Applicability.Verdict(truth, Optional.empty(), Set.of());
	}

	private static Applicability.Verdict failed(String condition) {
		return new Applicability.Verdict(Truth.FALSE, Optional.of(condition), Set.of());
	}

	private static Applicability.Verdict missing(String... facts) {
		return new Applicability.Verdict(Truth.UNKNOWN, Optional.empty(), Set.of(facts));
	}

	private static PenaltyLength penalty(String text) {
		return PenaltyLength.parse(text).orElseThrow();
	}

	private static String rule(String id, String when) {
		return """
				- id: %s
				  kind: custodyLimit
				  jurisdiction: CO
				  title: %s
				  citation: art. 1
				  validFrom: 2001-01-01
				  appliesWhen: %s
				  clock: {starts: remandOrder, counting: eve, countsStages: [pretrial]}
				  initial: P6M
				  confidence: known
				  sources: []
				""".formatted(id, id, when);
	}

	private static RulePack pack(String id, String... parts) {
		var gaps = parts.length > 0 && parts[parts.length - 1].startsWith("{") ? parts[parts.length - 1] : "";
		var rules = String.join("", parts).replace(gaps, "");
		var text = """
				format: detention-rules/1
				pack: {id: %s, version: 1.0.0, status: draft, asAt: 2026-01-01, languages: [en], maintainer: me, notAdvice: true}
				jurisdictions: [{id: CO, name: Coast, timeZone: Africa/Dakar, calendar: WE}, {id: IN, name: Inland, timeZone: Africa/Dakar, calendar: WE}]
				calendars: [{id: WE, weekend: [sat, sun], fixed: ["01-01"], confidence: known}]
				countings: [{id: eve, startDay: counted, monthEnd: lastDay}]
				sources: []
				rules:%s
				%s
				""".formatted(id, rules.isEmpty() ? " []" : "\n" + rules, gaps.isEmpty() ? "" : "noRule: [" + gaps + "]");
		return assertInstanceOf(PackOutcome.Loaded.class, PackLoader.load("my.yaml", text.getBytes(StandardCharsets.UTF_8)),
				() -> PackLoader.load("my.yaml", text.getBytes(StandardCharsets.UTF_8)).toString()).pack();
	}
}
