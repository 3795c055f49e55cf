package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Island.held;
import static org.vigie.rules.Packs.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;

/** What a clock of the island says of itself. */
class CustodyClockTest {
	private static final CustodyClock CERTAIN = clock("delit", held("2024-01-10").build(), "2024-07-11");
	private static final CustodyClock OPEN = clock("monthly", held("2024-01-10").ordersPartial().build(), "2024-03-01");
	private static final CustodyClock RUNNING = clock("delit", held("2024-01").build(), "2024-07-15");
	private static final CustodyClock LAST_DAY = clock("delit", held("2024-01").build(), "2024-07-30");
	private static final CustodyClock OVER = clock("delit", held("2024-01").build(), "2024-07-31");
	private static final CustodyClock NOTHING = clock("delit", ClockFacts.under("IS").build(), "2024-07-11");

	@Test
	void isARangeWhereTheEndIsNotOnePoint() {
		assertEquals(false, CERTAIN.isRange());
		assertEquals(true, OPEN.isRange());
		assertEquals(true, OVER.isRange());
		assertEquals(false, NOTHING.isRange());
		assertEquals(true, clock("delit", held("[..2024-01-10]").build(), "2024-03-01").isRange());
	}

	@Test
	void showsWhatIsCertainOnceTheLatestEndIsPast() {
		assertEquals(false, CERTAIN.showsCertain());
		assertEquals(false, OPEN.showsCertain());
		assertEquals(false, LAST_DAY.showsCertain());
		assertEquals(true, OVER.showsCertain());
		assertEquals(Optional.of(Left.days(-2)), CERTAIN.shownLeft());
		assertEquals(Optional.of(Left.days(-15)), RUNNING.shownLeft());
		assertEquals(Optional.of(Left.days(-30)), LAST_DAY.shownLeft());
		assertEquals(Optional.of(Left.days(-1)), OVER.shownLeft());
	}

	@Test
	void tellsWhetherItsReadingsDiffer() {
		assertEquals(true, CERTAIN.readingsDiffer());
		assertEquals(false, clock("crime", held("2024-01-10").build(), "2024-03-01").readingsDiffer());
		assertEquals(false, OPEN.readingsDiffer());
	}

	@Test
	void hasLastDaysWhereDaysAreCounted() {
		var hours = clock("police", held("2024-01-10T08:00").build(), "2024-01-10");

		assertEquals(Optional.of(LocalDate.of(2024, 6, 30)), OVER.earliestLastDay());
		assertEquals(Optional.of(LocalDate.of(2024, 7, 30)), OVER.latestLastDay());
		assertEquals(Optional.empty(), hours.earliestLastDay());
		assertEquals(Optional.empty(), hours.latestLastDay());
		assertEquals(Optional.of(LocalDate.of(2024, 7, 10)), CERTAIN.readings().get(1).latestLastDay());
		assertEquals(Optional.empty(),
				clock("police-seised", held("2024-01-10T08:00").build(), "2024-01-10").readings().get(0).latestLastDay());
	}

	@Test
	void isProvisionalWhereItRestsOnDaysThatNobodyHasAnnounced() {
		assertEquals(false, clock("review", held("2024-03-18").build(), "2024-04-01").isProvisional());
		assertEquals(true, clock("review", held("2025-03-18").build(), "2025-04-01").isProvisional());
	}

	@Test
	void isWidenedByAnotherAnswerOnlyWhereTheEndsDiffer() {
		var later = clock("delit", held("2024-02-10").build(), "2024-07-11");
		var asOf = Packs.on("2024-07-11");

		assertEquals(CERTAIN,
				CERTAIN.widenedBy(clock("delit", held("2024-01-10").event("judgment", date("2024-05-01")).build(), "2024-07-11"), asOf));
		var wide = CERTAIN.widenedBy(later, asOf);
		assertEquals(ClockState.POSSIBLY_EXCEEDED, wide.state());
		assertEquals(CERTAIN.earliestExpiry(), wide.earliestExpiry());
		assertEquals(later.latestExpiry(), wide.latestExpiry());
		assertEquals(Optional.empty(), wide.expiry());
		assertEquals(List.of("readingsDisagree"), wide.flags());
		assertEquals(CERTAIN.steps(), wide.steps());
		var sameEarliest = clock("delit", held("2024-01-10").ordersPartial().build(), "2024-07-11");
		assertEquals(sameEarliest.latestExpiry(), CERTAIN.widenedBy(sameEarliest, asOf).latestExpiry());
	}

	@Test
	void isToldAfterAStepThatComesBeforeIt() {
		var first = CERTAIN.steps().get(3);

		var told = CERTAIN.after(first).steps();

		assertEquals(CERTAIN.steps().size() + 1, told.size());
		for (var place = 0; place < told.size(); place++) {
			assertEquals(place == 0 ? first.n() : place + 1, told.get(place).n());
		}
		assertEquals(CERTAIN.steps().get(0).textKey(), told.get(1).textKey());
	}

	@Test
	void gathersItsRemarksInOrder() {
		assertEquals(List.of("a", "creditDays:3", "rolledBackward:1"),
				clock("sent", held("2024-02-10").credited(date("2024-01-01"), date("2024-01-03")).build(),
				"2024-03-01").flagged("a").flagged("a").flags());
	}

	@Test
	void withoutAReasonItIsTheSame() {
		var facts = held("2024-01-10").stage(Stage.PRETRIAL).offenceClass("delit").extended(date("2024-07-01"), Term.ofMonths(2)).build();

		var bare = Island.ENGINE.evaluateWithoutReason(facts, Packs.on("2024-08-01"));

		assertEquals(Island.ENGINE.evaluate(facts, Packs.on("2024-08-01")).stream().map(Island::figures).toList(),
				bare.stream().map(Island::figures).toList());
		assertEquals(List.of(), bare.get(0).steps());
	}

	@Test
	void nobodysLawIsThatOfAnUnknownCountry() {
		assertEquals("Z",
				Island.ENGINE.evaluate(ClockFacts.under("nowhere").build(), Packs.on("2024-08-01")).get(0).span().zone().toString());
	}

	private static CustodyClock clock(String rule, ClockFacts facts, String asOf) {
		return Island.ENGINE.evaluate(rule, "", facts, Island.at(asOf));
	}
}
