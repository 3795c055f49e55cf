package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.rules.Packs.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.facts.Reclassification;

/** The small values that everything else is made of. */
class SmallWordsTest {
	@Test
	void whatIsNotKnownStaysSoUnlessTheRestDecides() {
		assertEquals(Truth.FALSE, Truth.UNKNOWN.and(Truth.FALSE));
		assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.and(Truth.TRUE));
		assertEquals(Truth.UNKNOWN, Truth.TRUE.and(Truth.UNKNOWN));
		assertEquals(Truth.TRUE, Truth.UNKNOWN.or(Truth.TRUE));
		assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.or(Truth.FALSE));
		assertEquals(Truth.UNKNOWN, Truth.FALSE.or(Truth.UNKNOWN));
		assertEquals(Truth.UNKNOWN, Truth.UNKNOWN.negated());
		assertEquals(Truth.TRUE, Truth.FALSE.negated());
	}

	@Test
	void statesAreKnownByTheirWordsTheGravestFirst() {
		for (var state : ClockState.values()) {
			assertEquals(Optional.of(state), ClockState.of(state.code()));
		}
		assertEquals(Optional.empty(), ClockState.of("lawful"));
		assertEquals(0, ClockState.EXCEEDED.severity());
		assertEquals(10, ClockState.ENDED.severity());
		assertEquals(List.of(ClockState.EXCEEDED, ClockState.POSSIBLY_EXCEEDED, ClockState.UNKNOWN, ClockState.EXPIRING, ClockState.NO_RULE,
				ClockState.RUNNING), Arrays.stream(ClockState.values()).filter(ClockState::isOpen).toList());
	}

	@Test
	void stagesAndPoliciesAreKnownByTheirWords() {
		for (var stage : Stage.values()) {
			assertEquals(Optional.of(stage), Stage.of(stage.code()));
		}
		assertEquals("policeCustody", Stage.POLICE_CUSTODY.code());
		assertEquals("start", StepKind.START.code());
		assertEquals("missingFact", Influence.Kind.MISSING_FACT.code());
		assertEquals(Optional.of(Reclassification.Policy.NEW_START), Reclassification.Policy.of("newStart"));
		assertEquals(Optional.empty(), Reclassification.Policy.of("restart"));
	}

	@Test
	void whatIsLeftIsWrittenInDaysOrInHoursAndMinutes() {
		assertEquals("-1158", Left.days(-1158).text());
		assertEquals("0:00", Left.minutes(0).text());
		assertEquals("0:09", Left.minutes(9).text());
		assertEquals("0:10", Left.minutes(10).text());
		assertEquals("-0:05", Left.minutes(-5).text());
		assertEquals("25:15", Left.minutes(25 * 60 + 15).text());
	}

	@Test
	void oneEndLiesSoFarFromAnother() {
		var zone = ZoneId.of("Europe/Paris");
		var one = Instant.parse("2024-03-30T12:00:00Z");

		assertEquals(Left.days(2), Left.between(one, Instant.parse("2024-03-31T22:30:00Z"), Left.Unit.DAYS, zone)); // 00:30 in Paris
		assertEquals(Left.minutes(-1), Left.between(one, Instant.parse("2024-03-30T11:59:30Z"), Left.Unit.MINUTES, zone));
		assertEquals(Left.minutes(90), Left.between(one, Instant.parse("2024-03-30T13:30:00Z"), Left.Unit.MINUTES, zone));
	}

	@Test
	void anAsOfPointIsADayOrAnInstant() {
		var zone = ZoneId.of("Europe/Paris");
		var day = AsOf.on(LocalDate.of(2024, 3, 31));
		var instant = AsOf.at(Instant.parse("2024-03-31T22:30:00Z"));

		assertTrue(day.isDate());
		assertFalse(instant.isDate());
		assertEquals(LocalDate.of(2024, 4, 1), instant.day(zone));
		assertEquals(Instant.parse("2024-03-31T21:59:59Z").getEpochSecond(), day.lastSecond(zone));
		assertEquals(Instant.parse("2024-03-31T22:30:00Z").getEpochSecond(), instant.lastSecond(zone));
		assertEquals("2024-03-31T00:00+01:00[Europe/Paris]", day.point(zone).toString());
		assertThrows(IllegalArgumentException.class, () -> new AsOf(Optional.empty(), Optional.empty()));
	}

	@Test
	void aTimeHeldIsOneNumberOrTwo() {
		assertTrue(new Elapsed(3, 3).isCertain());
		assertFalse(new Elapsed(3, 4).isCertain());
		assertThrows(IllegalArgumentException.class, () -> new Elapsed(-1, 4));
		assertThrows(IllegalArgumentException.class, () -> new Elapsed(5, 4));
		assertEquals(Optional.of(new Elapsed(0, 0)), Elapsed.between(date("2024-01-10"), LocalDate.of(2024, 1, 10), Island.ZONE));
		var day = Optional.of(LocalDate.of(2024, 1, 10));
		assertEquals(Optional.empty(), Elapsed.between(day, Optional.empty(), day, day));
		assertEquals(Optional.empty(), Elapsed.between(day, day, Optional.empty(), day));
		assertEquals(Optional.empty(), Elapsed.between(day, day, day, Optional.empty()));
	}

	@Test
	void aPenaltyIsALengthAndLifeMoreThanAny() {
		assertEquals(Optional.of(PenaltyLength.LIFE), PenaltyLength.parse("life"));
		assertEquals(Optional.empty(), PenaltyLength.parse("PT48H"));
		assertEquals("life", PenaltyLength.LIFE.toString());
		assertEquals("P2Y", PenaltyLength.of(new Term(2, 0, 0, 0, 0)).toString());
		assertTrue(PenaltyLength.LIFE.compareTo(penalty("P99Y")) > 0);
		assertTrue(penalty("P1M").compareTo(penalty("P31D")) == 0);
		assertTrue(penalty("P1M").compareTo(penalty("P30D")) > 0);
		assertTrue(penalty("P1M1D").compareTo(penalty("P1M")) > 0);
	}

	@Test
	void theAgeAtTheOffenceLiesBetweenTwo() {
		assertEquals(new AgeSpan(18, Integer.MAX_VALUE, true), AgeSpan.of(ClockFacts.under("IS").build()));
		assertEquals(new AgeSpan(15, 15, false), AgeSpan.of(ClockFacts.under("IS").age(15).born(date("2000")).build()));
		assertEquals(new AgeSpan(17, 19, false), age("2005/2006", "2024-12-30"));
		assertEquals(new AgeSpan(18, 18, false), age("2006-01-10", "2024-01-10"));
		assertEquals(new AgeSpan(17, 17, false), age("2006-01-11", "2024-01-10"));
		assertEquals(new AgeSpan(0, 24, false), AgeSpan.of(ClockFacts.under("IS").born(date("2000")).startingAt(date("2024-06-01")).build()));
		assertEquals(new AgeSpan(0, Integer.MAX_VALUE, false), AgeSpan.of(ClockFacts.under("IS").born(date("2000")).build()));
		assertEquals(new AgeSpan(0, 0, false), age("2024-06-01", "2024-01-10"));
	}

	@Test
	void anAgeIsReachedForSureNotAtAllOrPerhaps() {
		var span = new AgeSpan(16, 18, false);

		assertEquals(Truth.TRUE, span.atLeast(16));
		assertEquals(Truth.UNKNOWN, span.atLeast(17));
		assertEquals(Truth.UNKNOWN, span.atLeast(18));
		assertEquals(Truth.FALSE, span.atLeast(19));
	}

	@Test
	void aDateIsToldAsADayAPointOrAsItIsEntered() {
		assertEquals(LocalDate.of(2024, 1, 10), Dated.of(date("2024-01-10"), Island.ZONE));
		assertEquals("2024-01-10T08:30+01:00[Europe/Paris]", Dated.of(date("2024-01-10T08:30"), Island.ZONE).toString());
		assertEquals(date("2024-01"), Dated.of(date("2024-01"), Island.ZONE));
	}

	@Test
	void lengthsAndWordsAreWrittenOut() {
		var english = StepSentences.of(Locale.ENGLISH);
		var french = StepSentences.of(Locale.FRENCH);

		assertEquals("1 year 2 months 3 days", english.text(new Term(1, 2, 3, 0, 0)));
		assertEquals("1 hour 30 minutes", english.text(new Term(0, 0, 0, 1, 30)));
		assertEquals("48 heures", french.text(new Term(0, 0, 0, 48, 0)));
		assertEquals("0 days", english.text(Term.ZERO));
		assertEquals("22 days", english.text(Left.days(-22)));
		assertEquals("4:15 h", english.text(Left.minutes(-255)));
		assertEquals("remand order", english.text(new Step.Word("event", "remandOrder")));
		assertEquals("remand order", english.text(new Step.Word("fact", "remandOrder")));
		assertEquals("fact.age", new Step.Word("fact", "age").key());
		assertEquals("hands", english.text(new Step.Word("stage", "hands")));
	}

	private static AgeSpan age(String birth, String offence) {
		return AgeSpan.of(ClockFacts.under("IS").born(date(birth)).offenceOn(date(offence)).startingAt(date("2030-01-01")).build());
	}

	private static PenaltyLength penalty(String text) {
		return PenaltyLength.parse(text).orElseThrow();
	}
}
