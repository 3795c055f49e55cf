package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.date;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.model.ClockMode;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.OrderKind;
import org.vigie.rules.Stage;
import org.vigie.rules.facts.OrderFact;

/** What of a custody reaches the clock engine. */
class CustodyFactsTest {

	private static Held held() {
		return Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2023-05-02").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2023-05-02");
	}

	@Test
	void takesTheTitleAndTheStretchHeld() {
		var facts = CustodyFacts.of(held().offence("delit").to("2023-12-01").period());

		assertEquals("ML", facts.jurisdiction());
		assertEquals(Stage.PRETRIAL, facts.stage());
		assertEquals(Optional.of(date("2023-05-02")), facts.start());
		assertEquals(Optional.of("remandOrder"), facts.startEvent());
		assertEquals(Optional.of("delit"), facts.offenceClass());
		assertEquals(Optional.of(date("2023-12-01")), facts.periods().getFirst().until());
	}

	@Test
	void endsNothingOnASightingOrAPlan() {
		var held = held().lastSeen("2023-09-01", "Kayes");
		held.period().setScheduledEnd(date("2024-01-01"));

		assertEquals(Optional.empty(), CustodyFacts.of(held.period()).periods().getFirst().until());
	}

	@Test
	void takesOrdersForCompleteOnlyWhenSomebodySaysSo() {
		var held = held();
		held.title().setOrders(Completeness.UNKNOWN);
		assertEquals(false, CustodyFacts.of(held.period()).ordersComplete());

		held.title().setOrders(Completeness.COMPLETE);
		assertEquals(true, CustodyFacts.of(held.period()).ordersComplete());
	}

	@Test
	void takesAnOrderWithoutADateForAMissingOne() {
		var held = held();
		held.title().setOrders(Completeness.COMPLETE);
		held.ordered(OrderKind.EXTENSION, "2023-10-30", "P6M").setOrderedAt(null);

		assertEquals(false, CustodyFacts.of(held.period()).ordersComplete());
		assertEquals(List.of(), CustodyFacts.of(held.period()).orders());
	}

	@Test
	void movesTheStartWithThePeriodWhileBothBearOneDay() {
		var held = held();
		held.title().setSameDayAsPeriod(true);
		held.period().setFrom(date("2023-05-03"));

		assertEquals(Optional.of(date("2023-05-03")), CustodyFacts.of(held.period()).start());
	}

	@Test
	void readsTheReferralOffItsOrder() {
		var held = held();
		Held.source(held.ordered(OrderKind.REFERRAL, "2023-10-01", null), "The Daily", "Sent for trial", null);

		var facts = CustodyFacts.of(held.period());

		assertEquals(Optional.of(date("2023-10-01")), facts.event("referral").map(it -> it.when()));
		assertEquals("The Daily, Sent for trial", facts.event("referral").orElseThrow().ref().orElseThrow().sourceText());
		assertEquals(List.of(OrderFact.Kind.REFERRAL), facts.orders().stream().map(OrderFact::kind).toList());
	}

	@Test
	void takesTheClassOfEachCharge() {
		var held = held();
		held.charged("Murder", "crime", "P20Y");
		assertEquals(List.of(Optional.of("crime")), classes(held));

		held.charged("Theft", "delit", "P3Y");
		assertEquals(List.of(Optional.of("crime"), Optional.of("delit")), classes(held));
	}

	private static List<Optional<String>> classes(Held held) {
		return ChargedFacts.of(held.period(), CustodyFacts.of(held.period()), day("2023-08-01")).stream().map(it -> it.facts().offenceClass()).toList();
	}

	@Test
	void joinsCustodyThatGoesOnUnderTheSameTitle() {
		var held = held().offence("crime").to("2023-06-01");
		var first = held.period();
		held.from("2023-07-01");

		assertEquals(2, CustodyFacts.of(first).periods().size());
		assertEquals(List.of(first.getId(), first.getId()), Packs.deadlines().of(held.file(), day("2023-08-01")).stream().map(DeadlineRow::recordId).toList());
		assertEquals(List.of("gapDays:29", "newLawFrom:2025-06-13", "ordersPartial"), Packs.deadlines().of(held.file(), day("2023-08-01")).getFirst().flags());
	}

	@Test
	void runsNoClockForWhatIsEnteredWithout() {
		var held = held().without(ClockMode.NONE, "a remark");

		var row = Packs.deadlines().of(held.file(), day("2023-08-01")).getFirst();

		assertEquals(new NoClock("none", Optional.of("a remark")), row.noClock().orElseThrow());
		assertEquals(Optional.empty(), row.held().elapsed());
	}

	@Test
	void saysThatNothingCoversACustodyWithoutAJurisdiction() {
		var held = held();
		held.title().setJurisdiction(null);

		assertEquals("noRule", Packs.deadlines().of(held.file(), day("2023-08-01")).getFirst().state().orElseThrow().code());
	}
}
