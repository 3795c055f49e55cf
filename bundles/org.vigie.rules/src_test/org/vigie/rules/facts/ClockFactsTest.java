package org.vigie.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Term;

class ClockFactsTest {
	private static final UncertainDate DAY = UncertainDate.parse("2024-01-10");
	private static final UncertainDate LATER = UncertainDate.parse("2024-02-10");

	@Test
	void changedFactsAreTheSameUntilOneIsChanged() {
		assertEquals(whole().build(), whole().build().changed().build());
	}

	@Test
	void everyFactIsWhereItWasEntered() {
		var facts = whole().build();

		assertEquals("IS", facts.jurisdiction());
		assertEquals(Stage.PRETRIAL, facts.stage());
		assertEquals(Optional.of(DAY), facts.start());
		assertEquals(Optional.of("remandOrder"), facts.startEvent());
		assertEquals("start", facts.startRef().orElseThrow().id());
		assertEquals(1, facts.periods().size());
		assertEquals(1, facts.orders().size());
		assertEquals(false, facts.ordersComplete());
		assertEquals(1, facts.suspensions().size());
		assertEquals(1, facts.credits().size());
		assertEquals(1, facts.events().size());
		assertEquals(1, facts.reclassifications().size());
		assertEquals(Optional.of("delit"), facts.offenceClass());
		assertEquals(Optional.of(PenaltyLength.LIFE), facts.maximumPenalty());
		assertEquals(Optional.of(20), facts.age());
		assertEquals(Optional.of(DAY), facts.birth());
		assertEquals(Optional.of(LATER), facts.offenceDate());
		assertEquals(true, facts.answers().get("terrorism"));
		assertEquals(Optional.of(PenaltyLength.LIFE), facts.sentence());
		assertEquals(Optional.of(Term.ofDays(3)), facts.reduction());
		assertEquals(Optional.of("ML"), facts.country());
	}

	@Test
	void whatIsTakenOutIsGone() {
		var facts = whole().withoutPeriods().withoutOrders().withoutSuspensions().withoutCredits().withoutReclassifications()
				.withoutEvent("referral").build();

		assertEquals(0, facts.periods().size());
		assertEquals(0, facts.orders().size());
		assertEquals(0, facts.suspensions().size());
		assertEquals(0, facts.credits().size());
		assertEquals(0, facts.reclassifications().size());
		assertEquals(0, facts.events().size());
		assertEquals(1, whole().withoutEvent("arrest").build().events().size());
	}

	@Test
	void aNewStartIsTheSameEventOnceMore() {
		var facts = whole().renewedAt(LATER, Optional.empty()).build();

		assertEquals(Optional.of(LATER), facts.start());
		assertEquals(whole().build().startEvent(), facts.startEvent());
		assertEquals(Optional.empty(), facts.startRef());
	}

	@Test
	void theSameFactsMayStandBeforeAnotherCourt() {
		assertEquals("ICC", whole().in("ICC").build().jurisdiction());
	}

	@Test
	void anEventIsFoundByItsNameTheFirstOneFirst() {
		var facts = whole().event("referral", LATER).build();

		assertEquals(Optional.of(DAY), facts.event("referral").map(EventFact::when));
		assertEquals(Optional.empty(), facts.event("arrest"));
	}

	private static ClockFacts.Builder whole() {
		return ClockFacts.under("IS").stage(Stage.PRETRIAL).startingAt(DAY, "remandOrder").startRef(new FactRef("start", "fact.start", ""))
				.held(DAY, LATER).extended(DAY, Term.ofMonths(1)).ordersPartial().suspended(DAY, LATER).credited(DAY, LATER)
				.event("referral", DAY).reclassified(Reclassification.toRule(DAY, "crime", Optional.empty())).offenceClass("delit")
				.maximumPenalty(PenaltyLength.LIFE).age(20).born(DAY).offenceOn(LATER).answer("terrorism", true)
				.sentence(PenaltyLength.LIFE).reduction(Term.ofDays(3)).against("ML");
	}
}
