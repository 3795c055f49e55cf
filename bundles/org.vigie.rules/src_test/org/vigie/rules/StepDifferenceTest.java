package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Packs.ENGINE;
import static org.vigie.rules.Packs.date;
import static org.vigie.rules.Packs.on;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;

/** Why a date moved: the first step that differs. */
class StepDifferenceTest {
	@Test
	void anotherStartIsTheFirstThingThatDiffers() {
		var difference = between(held("2022-04-01"), held("2022-04-02")).orElseThrow();

		assertEquals("Start: remand order, 2022-04-01. The first day counts (counting: professional knowledge, not confirmed).",
				said(difference.before()));
		assertEquals("Start: remand order, 2022-04-02. The first day counts (counting: professional knowledge, not confirmed).",
				said(difference.after()));
	}

	@Test
	void anOrderThatJoinedIsTheFirstThingThatDiffers() {
		var renewed = held("2022-04-01").changed().extended(date("2022-09-20"), Term.ofMonths(6)).build();

		var difference = between(held("2022-04-01"), renewed).orElseThrow();

		assertEquals("No renewal order is entered.", said(difference.before()));
		assertEquals("Renewal ordered 2022-09-20, 6 months, in time; 12 months in all from the start: last day 2023-03-31.",
				said(difference.after()));
	}

	@Test
	void theSameReasonsDifferInNothing() {
		assertEquals(Optional.empty(), between(held("2022-04-01"), held("2022-04-01")));
	}

	@Test
	void aReasonThatGoesOnDiffersInItsNextStep() {
		var whole = ENGINE.evaluate("ml-2001-127", "", held("2022-04-01"), on("2022-10-05")).steps();

		var difference = StepDifference.between(whole.subList(0, 3), whole).orElseThrow();

		assertEquals(new StepDifference(Optional.empty(), Optional.of(whole.get(3))), difference);
	}

	private static ClockFacts held(String from) {
		return ClockFacts.under("ML").startingAt(date(from), "remandOrder").held(date(from)).build();
	}

	private static Optional<StepDifference> between(ClockFacts one, ClockFacts other) {
		return StepDifference.between(ENGINE.evaluate("ml-2001-127", "", one, on("2022-10-05")).steps(),
				ENGINE.evaluate("ml-2001-127", "", other, on("2022-10-05")).steps());
	}

	private static String said(Optional<Step> step) {
		return StepSentences.of(Locale.ENGLISH).text(step.orElseThrow());
	}
}
