package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.act;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Packs.date;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.EventFact;

/** The sentence on how a clock of the island stands, for every state, with one end and with two. */
class StateReasonsTest {
	@Test
	void running() {
		assertEquals("state state.running: 2024-06-08 | 31 | 31", state("delit", held("2024-01-10").build(), "2024-06-08"));
		assertEquals("state state.running.range: 2024-05-30 | 31 | 61", state("delit", held("2024-01").build(), "2024-05-30"));
	}

	@Test
	void expiring() {
		assertEquals("state state.expiring: 2024-06-09 | 30 | 30", state("delit", held("2024-01-10").build(), "2024-06-09"));
		assertEquals("state state.expiring.range: 2024-05-31 | 30 | 60", state("delit", held("2024-01").build(), "2024-05-31"));
		assertEquals("state state.expiring: 2024-07-09 | 0 | 0", state("delit", held("2024-01-10").build(), "2024-07-09"));
	}

	@Test
	void exceeded() {
		assertEquals("state state.exceeded: 2024-07-10 | 1 | 1", state("delit", held("2024-01-10").build(), "2024-07-10"));
		assertEquals("state state.exceeded.range: 2024-08-01 | 2 | 32", state("delit", held("2024-01").build(), "2024-08-01"));
		assertEquals("state state.exceeded.due: 2024-07-10 | 121 | 121", state("review", act("2024-01-10").build(), "2024-07-10"));
		assertEquals("state state.exceeded.due.range: 2024-07-10 | 99 | 131", state("review", act("2024-01").build(), "2024-07-10"));
	}

	@Test
	void possiblyExceeded() {
		assertEquals("state state.possiblyExceeded: 2024-07-01 | 1 | 29", state("delit", held("2024-01").build(), "2024-07-01"));
		assertEquals("state state.possiblyExceeded.open: 2024-03-01", state("delit", held("[..2024-01-10]").build(), "2024-03-01"));
		assertEquals("state state.possiblyExceeded.open: 2024-03-01",
				state("monthly", held("2024-01-10").ordersPartial().build(), "2024-03-01"));
	}

	@Test
	void withoutALatestEnd() {
		assertEquals("state state.running.open: 2024-01-10 | 31 | ?",
				state("monthly", held("2024-01-10").ordersPartial().build(), "2024-01-10"));
		assertEquals("state state.expiring.open: 2024-01-12 | 29 | ?",
				state("monthly", held("2024-01-10").ordersPartial().build(), "2024-01-12"));
	}

	@Test
	void ended() {
		assertEquals("state state.ended: 2024-08-01 | 0 | 0 | ending.custody[2024-07-09]",
				state("delit", ended("2024-01-10", "2024-07-09"), "2024-08-01"));
		assertEquals("state state.ended: 2024-08-01 | 0 | 30 | ending.custody[2024-06-30]",
				state("delit", ended("2024-01", "2024-06-30"), "2024-08-01"));
		assertEquals("state state.ended: 2024-07-10 | 0 | 0 | ending.act[2024-03-11]",
				state("review", act("2024-01-10").event("done", date("2024-03-11")).build(), "2024-07-10"));
	}

	@Test
	void endedLate() {
		assertEquals("state state.endedLate: 2024-08-01 | 1 | 1 | ending.custody[2024-07-10]",
				state("delit", ended("2024-01-10", "2024-07-10"), "2024-08-01"));
		assertEquals("state state.endedLate.range: 2024-09-01 | 11 | 41 | ending.custody[2024-08-10]",
				state("delit", ended("2024-01", "2024-08-10"), "2024-09-01"));
		assertEquals("state state.endedLate: 2024-07-10 | 1 | 1 | ending.act[2024-03-12]",
				state("review", act("2024-01-10").event("done:review", date("2024-03-12")).build(), "2024-07-10"));
	}

	@Test
	void stopped() {
		assertEquals("state state.stopped: 2024-03-01 | 0",
				state("monthly", held("2024-01-10").event("judgment", date("2024-02-10")).build(), "2024-03-01"));
	}

	@Test
	void notStopped() {
		assertEquals("state state.exceeded: 2024-03-01 | 20 | 20",
				state("monthly", held("2024-01-10").event("judgment", date("2024-02-11")).build(), "2024-03-01"));
	}

	@Test
	void ofHours() {
		assertEquals("state state.expiring: 2024-01-11T07:59 | 0:01 | 0:01",
				state("police", held("2024-01-10T08:00").build(), "2024-01-11T07:59"));
		assertEquals("state state.exceeded: 2024-01-11T08:00 | 0:00 | 0:00",
				state("police", held("2024-01-10T08:00").build(), "2024-01-11T08:00"));
		assertEquals("state state.exceeded: 2024-01-12 | 16:00 | 16:00", state("police", held("2024-01-10T08:00").build(), "2024-01-12"));
	}

	private static ClockFacts ended(String from, String until) {
		return ClockFacts.under("IS").startingAt(date(from)).held(date(from), date(until)).build();
	}

	private static String state(String rule, ClockFacts facts, String asOf) {
		var steps = Island.ENGINE.evaluate(rule, "", facts, Island.at(asOf)).steps();
		return Island.line(steps.stream().filter(it -> it.kind() == StepKind.STATE).findFirst().orElseThrow());
	}
}
