package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Packs.date;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.CreditFact;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.SuspensionFact;

/** Dates that are not known exactly, and the facts with another date in their place. */
class DateSlotTest {
	private static final UncertainDate VAGUE = date("2024-01");
	private static final UncertainDate LATE = date("2024-06");
	private static final UncertainDate DAY = date("2024-01-15");

	@Test
	void everyVagueDateIsFoundInItsOrder() {
		var facts = ClockFacts.under("IS").startingAt(VAGUE, "remandOrder").held(VAGUE, LATE).held(date("2024-02"))
				.extended(VAGUE, Term.ofMonths(1)).ordered(order(OrderFact.Kind.RELEASE)).suspended(VAGUE, LATE).credited(VAGUE, LATE)
				.event("judgment", VAGUE).born(VAGUE).offenceOn(VAGUE).build();

		assertEquals(List.of("remandOrder", "custodyEnd", "custody", "extension", "order", "suspension", "suspensionEnd", "credit",
				"creditEnd", "judgment", "birth", "offenceDate"), slots(facts).stream().map(DateSlot::fact).toList());
	}

	@Test
	void exactDatesAreNot() {
		var facts = ClockFacts.under("IS").startingAt(DAY).held(DAY, DAY).extended(DAY, Term.ofMonths(1)).event("judgment", DAY).build();

		assertEquals(List.of(), slots(facts));
		assertEquals(List.of("start", "custodyEnd", "extension", "judgment"),
				DateSlot.vague(facts, true, Island.ZONE).stream().map(DateSlot::fact).toList()); // of hours a day is vague
	}

	@Test
	void theEndsAreDaysOrMinutes() {
		var slot = slots(ClockFacts.under("IS").startingAt(VAGUE).build()).get(0);

		assertEquals(Optional.of(date("2024-01-01")), slot.first(false, Island.ZONE));
		assertEquals(Optional.of(date("2024-01-31")), slot.last(false, Island.ZONE));
		assertEquals("2024-01-01T00:00+01:00", slot.first(true, Island.ZONE).orElseThrow().text());
		assertEquals("2024-01-31T23:59+01:00", slot.last(true, Island.ZONE).orElseThrow().text());
		assertEquals(Optional.empty(), slots(ClockFacts.under("IS").startingAt(date("[..2024-01-31]")).build()).get(0).first(false, Island.ZONE));
	}

	@Test
	void theStartAndTheCustodyThatBeginsWithItAreOneDate() {
		var facts = ClockFacts.under("IS").startingAt(VAGUE).startRef(Island.ref("start")).held(VAGUE, LATE).held(date("2024-08")).build();

		var slot = slots(facts).get(0);
		var changed = slot.with().apply(DAY);

		assertEquals("start", slot.fact());
		assertEquals(Optional.of(Island.ref("start")), slot.ref());
		assertEquals(facts.changed().startingAt(DAY).withoutPeriods().held(DAY, LATE).held(date("2024-08")).build(), changed);
	}

	@Test
	void oneOfSeveralPeriodsChanges() {
		var second = new HeldPeriod(Optional.of(Stage.PRETRIAL), date("2024-03"), Optional.of(LATE), Optional.of(Island.ref("custody")));
		var facts = ClockFacts.under("IS").held(DAY, date("2024-02-01")).held(second).build();

		assertEquals(facts.changed().withoutPeriods().held(DAY, date("2024-02-01")).held(new HeldPeriod(second.stage(), date("2024-03-05"),
				second.until(), second.ref())).build(), slot(facts, "custody").with().apply(date("2024-03-05")));
		assertEquals(facts.changed().withoutPeriods().held(DAY, date("2024-02-01")).held(new HeldPeriod(second.stage(), second.from(),
				Optional.of(date("2024-06-05")), second.ref())).build(), slot(facts, "custodyEnd").with().apply(date("2024-06-05")));
		assertEquals(second.ref(), slot(facts, "custody").ref());
		assertEquals(second.ref(), slot(facts, "custodyEnd").ref());
	}

	@Test
	void oneOfSeveralOrdersChanges() {
		var vague = order(OrderFact.Kind.EXTENSION);
		var facts = ClockFacts.under("IS").extended(DAY, Term.ofMonths(1)).ordered(vague).build();

		assertEquals(facts.changed().withoutOrders().extended(DAY, Term.ofMonths(1)).ordered(new OrderFact(vague.kind(), DAY, vague.length(),
				vague.authority(), vague.ref())).build(), slot(facts, "extension").with().apply(DAY));
		assertEquals(vague.ref(), slot(facts, "extension").ref());
	}

	@Test
	void oneOfSeveralSuspensionsChanges() {
		var vague = new SuspensionFact(VAGUE, LATE, Optional.of("hospital"), Optional.of(Island.ref("suspension")));
		var facts = ClockFacts.under("IS").suspended(DAY, DAY).suspended(vague).build();

		assertEquals(facts.changed().withoutSuspensions().suspended(DAY, DAY).suspended(new SuspensionFact(DAY, LATE, vague.ground(),
				vague.ref())).build(), slot(facts, "suspension").with().apply(DAY));
		assertEquals(facts.changed().withoutSuspensions().suspended(DAY, DAY).suspended(new SuspensionFact(VAGUE, DAY, vague.ground(),
				vague.ref())).build(), slot(facts, "suspensionEnd").with().apply(DAY));
	}

	@Test
	void oneOfSeveralCreditsChanges() {
		var vague = new CreditFact(VAGUE, LATE, Optional.of(Island.ref("credit")));
		var facts = ClockFacts.under("IS").credited(DAY, DAY).credited(vague).build();

		assertEquals(facts.changed().withoutCredits().credited(DAY, DAY).credited(new CreditFact(DAY, LATE, vague.ref())).build(),
				slot(facts, "credit").with().apply(DAY));
		assertEquals(facts.changed().withoutCredits().credited(DAY, DAY).credited(new CreditFact(VAGUE, DAY, vague.ref())).build(),
				slot(facts, "creditEnd").with().apply(DAY));
	}

	@Test
	void oneOfSeveralEventsOfANameChanges() {
		var vague = new EventFact("judgment", VAGUE, Optional.of(Island.ref("event")));
		var facts = ClockFacts.under("IS").event("judgment", DAY).event(vague).build();

		assertEquals(facts.changed().withoutEvent("judgment").event("judgment", DAY).event(new EventFact("judgment", DAY, vague.ref())).build(),
				slot(facts, "judgment").with().apply(DAY));
	}

	@Test
	void birthAndOffenceChange() {
		var facts = ClockFacts.under("IS").born(VAGUE).offenceOn(VAGUE).build();

		assertEquals(facts.changed().born(DAY).build(), slot(facts, "birth").with().apply(DAY));
		assertEquals(facts.changed().offenceOn(DAY).build(), slot(facts, "offenceDate").with().apply(DAY));
	}

	private static OrderFact order(OrderFact.Kind kind) {
		return new OrderFact(kind, VAGUE, Optional.of(Term.ofMonths(2)), Optional.of("judge"), Optional.of(Island.ref("order")));
	}

	private static DateSlot slot(ClockFacts facts, String fact) {
		return slots(facts).stream().filter(it -> it.fact().equals(fact)).findFirst().orElseThrow();
	}

	private static List<DateSlot> slots(ClockFacts facts) {
		return DateSlot.vague(facts, false, Island.ZONE);
	}
}
