package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.OrderKind;
import org.vigie.rules.ClockState;

/** A custody that can be renewed has a second row: when the renewal has to be ordered. Police custody has the standards beside it. */
class RenewalsDueTest {

	@Test
	void theRenewalIsDueInTheLastEightWorkingDaysOfTheTerm() {
		var notice = notices(crime(), "2022-09-20").getFirst();

		assertEquals(Optional.of(day("2022-09-30")), notice.lastDay());
		assertEquals(Optional.of(ClockState.EXPIRING), notice.state());
		assertEquals("ml-2001-135, renewal", new DeadlineWords(Texts.in(Locale.ENGLISH)).rule(notice));
	}

	@Test
	void itIsListedOnceItsWindowIsOpen() {
		assertFalse(notices(crime(), "2022-09-01").getFirst().listed());
		assertTrue(notices(crime(), "2022-09-20").getFirst().listed());
	}

	@Test
	void afterTheWindowItIsAQuestionAndNoExcess() {
		var notice = notices(crime(), "2022-10-05").getFirst();

		assertTrue(notice.unanswered());
		assertFalse(notice.listed());
	}

	@Test
	void aRenewalThatIsEnteredMovesItOnByAYear() {
		var held = crime();
		held.ordered(OrderKind.EXTENSION, "2022-09-20", "P1Y");

		assertEquals(Optional.of(day("2023-09-30")), notices(held, "2022-10-05").getFirst().lastDay());
	}

	@Test
	void theStandardOfOneAndTwoDaysStandsBesidePoliceCustody() {
		var held = Held.inCase("x", "Case X", "ML").person("A", "Person A").from("2022-03-01T10:00").under("ML", CustodyStage.POLICE_CUSTODY, "policeCustodyStart", "2022-03-01T10:00");
		held.title().setTerrorism(Boolean.FALSE);
		held.event("arrest", "2022-03-01T09:00");

		var standards = Packs.deadlines().of(held.file(), day("2022-03-05")).stream().filter(it -> it.kind() == DeadlineKind.BENCHMARK).toList();

		assertEquals(List.of("un-gc35-48h"), standards.stream().flatMap(it -> it.ruleId().stream()).toList());
		assertFalse(standards.getFirst().listed());
	}

	private static Held crime() {
		var held = Held.inCase("x", "Case X", "ML").person("A", "Person A").from("2021-10-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2021-10-01").offence("crime");
		held.title().setOrders(Completeness.COMPLETE);
		return held;
	}

	private static List<DeadlineRow> notices(Held held, String asOf) {
		return Packs.deadlines().of(held.file(), day(asOf)).stream().filter(it -> it.kind() == DeadlineKind.NOTICE).toList();
	}
}
