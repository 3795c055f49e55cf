package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Packs.date;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.HeldPeriod;

/** Which date a clock of the island starts from. */
class StartsTest {
	@Test
	void theStartThatIsEnteredWhereItIsThatEventOrAny() {
		assertEquals(Optional.of(date("2024-01-10")), start("delit", ClockFacts.under("IS").startingAt(date("2024-01-10")).build()));
		assertEquals(Optional.of(date("2024-01-10")),
				start("delit", ClockFacts.under("IS").startingAt(date("2024-01-10"), "remandOrder").build()));
		assertEquals(Optional.empty(), start("delit", ClockFacts.under("IS").startingAt(date("2024-01-10"), "arrest").build()));
	}

	@Test
	void elseTheFirstEventOfItsName() {
		var facts = ClockFacts.under("IS").startingAt(date("2024-01-05"), "arrest").event("referral", date("2024-01-02"))
				.event("remandOrder", date("2024-01-10")).event("remandOrder", date("2024-01-20")).build();

		assertEquals(Optional.of(date("2024-01-10")), start("delit", facts));
	}

	@Test
	void itComesWithWhereItIsFrom() {
		var event = new EventFact("remandOrder", date("2024-01-10"), Optional.of(Island.ref("event")));

		assertEquals(Optional.of(Island.ref("event")),
				found("delit", ClockFacts.under("IS").event(event).build()).flatMap(Starts.Start::ref));
		assertEquals(Optional.of(Island.ref("start")), found("delit", Island.held("2024-01-10").build()).flatMap(Starts.Start::ref));
	}

	@Test
	void whatBeginsAnewWithEachDecisionCountsFromTheLastOneThatWasReached() {
		var facts = ClockFacts.under("IS").event("lastDetentionRuling", date("2024-01-10")).event("lastDetentionRuling", date("2024-03-10"))
				.event("lastDetentionRuling", date("2024-02-10")).event("lastDetentionRuling", date("2024-06-10")).build();

		assertEquals(Optional.of(date("2024-03-10")), start("review", facts));
	}

	@Test
	void aMissingStartIsSuggestedFromWhatIsThere() {
		var police = new HeldPeriod(Optional.of(Stage.POLICE_CUSTODY), date("2024-01-08"), Optional.of(date("2024-01-09")), Optional.empty());
		var pretrial = new HeldPeriod(Optional.of(Stage.PRETRIAL), date("2024-01-09"), Optional.empty(), Optional.empty());

		assertEquals(Optional.empty(), suggestion(ClockFacts.under("IS")));
		assertEquals(Optional.of(date("2024-01-08")), suggestion(ClockFacts.under("IS").held(police)));
		assertEquals(Optional.of(date("2024-01-09")), suggestion(ClockFacts.under("IS").held(police).held(pretrial)));
		assertEquals(Optional.of(date("2024-01-07")),
				suggestion(ClockFacts.under("IS").held(police).startingAt(date("2024-01-07"), "arrest")));
	}

	private static Optional<UncertainDate> suggestion(ClockFacts.Builder facts) {
		return Starts.suggestion(Island.PACK.rule("delit").orElseThrow(), facts.build());
	}

	private static Optional<UncertainDate> start(String rule, ClockFacts facts) {
		return found(rule, facts).map(Starts.Start::date);
	}

	private static Optional<Starts.Start> found(String rule, ClockFacts facts) {
		return Starts.of(Island.PACK.rule(rule).orElseThrow(), facts, Points.of(false, Island.ZONE, Packs.on("2024-05-01")));
	}
}
