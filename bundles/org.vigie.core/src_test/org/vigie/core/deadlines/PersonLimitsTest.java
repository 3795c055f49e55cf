package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.deadlines.PersonLimits.Standing;
import org.vigie.core.text.Texts;
import org.vigie.model.ClockStart;
import org.vigie.model.CustodyStage;

/** What the limits of all titles say together of one person. */
class PersonLimitsTest {

	private static Held inMali(String from) {
		return Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from(from).under("ML", CustodyStage.PRETRIAL, "remandOrder", from).complete();
	}

	private static PersonLimits limits(Held held, String asOf) {
		return PersonLimits.of(Packs.deadlines().of(held.file(), day(asOf))).getFirst();
	}

	private static Held heldForTwoCharges() {
		var held = inMali("2022-03-01");
		held.charged("Theft", "delit", "P3Y");
		held.charged("Murder", "crime", "P20Y");
		return held;
	}

	@Test
	void aPersonIsNotOverWhileOneTitleIsNot() {
		var limits = limits(heldForTwoCharges(), "2022-10-01");

		assertEquals(2, limits.titles().size());
		assertEquals(Standing.NOT_OVER, limits.standing());
		assertEquals(Optional.of("ml-2001-135"), limits.lastInForce().flatMap(DeadlineRow::ruleId));
		assertEquals(Optional.of("ml-2001-127"), limits.firstEnded().flatMap(DeadlineRow::ruleId));
	}

	@Test
	void aPersonIsOverWhenEveryTitleIs() {
		var limits = limits(heldForTwoCharges(), "2023-03-01");

		assertEquals(Standing.OVER, limits.standing());
		assertEquals(List.of("Over the limit of every title in force, on the dates entered.", "Last title in force ends 28 Feb 2023 (ml-2001-135).", "First title ended 31 Aug 2022 (ml-2001-127)."),
				new DeadlineWords(Texts.in(Locale.ENGLISH)).limits(limits));
	}

	@Test
	void aTitleThatCannotBeComputedLeavesTheAnswerOpen() {
		var held = heldForTwoCharges();
		held.charged("Something else", null, null);

		assertEquals(Standing.NOT_OVER, limits(held, "2022-10-01").standing());
		assertEquals(Standing.CANNOT_BE_SAID, limits(held, "2023-03-01").standing());
	}

	@Test
	void aTitleThatMayBeOverIsNotOver() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-06-01");

		assertEquals(Standing.MAY_BE_OVER, limits(held, "2023-03-01").standing());
		assertEquals(Standing.OVER, limits(held, "2023-06-01").standing());
	}

	@Test
	void theLimitOfAnEarlierClassIsNoTitleInForce() {
		var held = inMali("2022-01-10");
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-09-01").setClockStart(ClockStart.KEEP_START);

		var limits = limits(held, "2022-10-01");

		assertEquals(Standing.NOT_OVER, limits.standing());
		assertEquals("2023-01-09", limits.titles().getFirst().limit().lastDay().orElseThrow().toString());
		assertEquals(Optional.of("ml-2001-127"), limits.firstEnded().flatMap(DeadlineRow::ruleId));
	}

	@Test
	void nobodyIsHeldUnderATitleAfterTheRelease() {
		var held = heldForTwoCharges().to("2022-10-10");

		var limits = limits(held, "2022-12-01");

		assertEquals(Standing.NONE, limits.standing());
		assertEquals(Optional.empty(), limits.lastInForce());
		assertEquals(Optional.of("ml-2001-127"), limits.firstEnded().flatMap(DeadlineRow::ruleId));
	}

	@Test
	void titlesOfOneStageAfterAnotherAreToldTogether() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test").from("2022-02-26T10:00").to("2022-03-01T12:00")
				.under("ML", CustodyStage.POLICE_CUSTODY, "policeCustodyStart", "2022-02-26T10:00").complete();
		held.title().setTerrorism(false);
		held.from("2022-03-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-03-01").complete().offence("crime");

		var limits = limits(held, "2022-07-01");

		assertEquals(Standing.NOT_OVER, limits.standing());
		assertEquals(List.of("Not over the limit of every title in force.", "Last title in force ends 28 Feb 2023 (ml-2001-135).", "First title ended 28 Feb 2022, 10:00 (ml-2001-gav)."),
				new DeadlineWords(Texts.in(Locale.ENGLISH)).limits(limits));
	}
}
