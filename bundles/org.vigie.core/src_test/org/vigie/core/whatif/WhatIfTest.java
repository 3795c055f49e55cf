package org.vigie.core.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.vigie.core.dates.Saying;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Held;
import org.vigie.core.deadlines.Mali;
import org.vigie.core.deadlines.Packs;
import org.vigie.core.fields.Wording;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.text.Texts;
import org.vigie.model.CaseFile;
import org.vigie.model.CustodyStage;

/** Any fact of a case can be supposed to be another, and nothing of the case changes. */
class WhatIfTest {
	private static final LocalDate TODAY = day("2026-11-22");
	private static final WhatIf WHAT_IF = new WhatIf(Packs.deadlines(), Wording.in(Locale.ENGLISH));

	@Test
	void aStartADayLaterMovesTheLastDayOfTheCap() {
		var sanogo = linked();

		var answer = ask(sanogo, "from=28/11/2013").orThrow();

		assertEquals(Optional.of(day("2016-11-26")), limit(answer.before()).latest());
		assertEquals(Optional.of(day("2016-11-27")), limit(answer.after()).latest());
	}

	@Test
	void theCaseAndItsPersonsStayAsTheyWere() {
		var sanogo = linked();
		var before = EcoreUtil.copy(sanogo);

		ask(sanogo, "from=2013-11-28", "order=2014-11-20:P1Y", "event.referral=2015-12-22", "birth=2010").orThrow();

		assertTrue(EcoreUtil.equals(before, sanogo));
		assertEquals(null, sanogo.getParticipations().getFirst().getPerson().getBirth());
	}

	@Test
	void aRenewalThatIsNotEnteredCanBeSupposed() {
		var answer = ask(linked(), "order=2014-11-20:P1Y").orThrow();

		assertEquals(Optional.of(day("2015-11-26")), limit(answer.after()).earliest());
	}

	@Test
	void anEventThatIsNotEnteredCanBeSupposed() {
		var answer = ask(linked(), "event.referral=2014-12-22").orThrow();

		var referral = limit(answer.after()).clock().orElseThrow().readings().stream().filter(it -> it.id().equals("capToReferral")).findFirst().orElseThrow();
		assertEquals(Optional.of(day("2014-12-22")), referral.stopDay());
	}

	@Test
	void aSuspensionCanBeSupposed() {
		var answer = ask(linked(), "suspension=2014-05-01..2014-05-10").orThrow();

		assertEquals(Optional.of(day("2016-12-06")), limit(answer.after()).latest());
	}

	@Test
	void aFactOfTheTitleCanBeSupposed() {
		var answer = ask(linked(), "offenceClass=delit", "maximumPenalty=3 years").orThrow();

		assertEquals(Optional.of("ml-2001-127"), answer.after().stream().flatMap(it -> it.ruleId().stream()).findFirst());
	}

	@Test
	void theBirthOfThePersonCanBeSupposed() {
		var answer = ask(linked(), "birth=2000").orThrow();

		assertTrue(answer.after().stream().anyMatch(it -> it.state().filter(state -> state.code().equals("noRule")).isPresent()));
	}

	@Test
	void aFactCanBeTakenAway() {
		var answer = ask(linked(), "to=").orThrow();

		assertEquals(Optional.empty(), limit(answer.after()).held().to());
	}

	@Test
	void earlierCustodyCanBeSupposed() {
		var held = Held.inCase("ew", "Case EW", "EW").person("A", "Person A").from("2017-01-02").under("EW", CustodyStage.PRETRIAL, "sentForTrial", "2017-01-02").offence("sentForTrial");

		var answer = WHAT_IF.ask(held.file(), Optional.empty(), suppositions("credit=2016-12-20..2016-12-29"), day("2017-06-20")).orThrow();

		assertEquals(Optional.of(day("2017-07-03")), answer.before().getFirst().earliest());
		assertEquals(Optional.of(day("2017-06-23")), answer.after().getFirst().earliest());
	}

	@Test
	void anotherRecordIsNamedByItsId() {
		var sanogo = linked();
		var custody = sanogo.getCustodyPeriods().getFirst().getId();

		var answer = ask(sanogo, custody + ".from=2013-11-28").orThrow();

		assertEquals(Optional.of(day("2016-11-27")), limit(answer.after()).latest());
	}

	@Test
	void whatCannotBeSupposedIsSaid() {
		assertEquals(Optional.of("whatif.no-fact.near"), refused(linked(), "form=2013"));
		assertEquals(Optional.of("whatif.no-fact"), refused(linked(), "zzzzzz=1"));
		assertEquals(Optional.of("whatif.value"), refused(linked(), "suspension=2014"));
		assertEquals(Optional.of("whatif.no-custody"), refused(Held.inCase("x", "Case X", "ML").file(), "from=2013"));
		assertEquals("from: February 2013 has 28 days", Saying.of(ask(linked(), "from=2013-02-30").refusal().orElseThrow()).in(Texts.in(Locale.ENGLISH)));
		assertEquals(Optional.of("whatif.form"), Supposition.read("from").refusal().map(it -> it.code()));
	}

	@Test
	void ofSeveralCustodiesOneHasToBeNamed() {
		var held = Held.inCase("two", "Case with two persons held", "ML").person("A", "Person A");
		held.from("2022-01-10").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-01-10").offence("crime");
		held.person("B", "Person B").from("2022-03-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-03-01").offence("crime");

		var second = held.period().getId();

		assertEquals(Optional.of("whatif.which-record"), refused(held.file(), "from=2022-01-11"));
		var answer = WHAT_IF.ask(held.file(), Optional.of(second), suppositions("offenceClass=delit"), day("2022-05-01")).orThrow();
		assertEquals(answer.before().stream().filter(it -> !it.recordId().equals(second)).map(DeadlineRow::latest).toList(),
				answer.after().stream().filter(it -> !it.recordId().equals(second)).map(DeadlineRow::latest).toList());
	}

	/** The start of the custody and the remand order are said to be the same day, as in the register. */
	private static CaseFile linked() {
		var sanogo = Mali.sanogo();
		sanogo.getCustodyPeriods().getFirst().getTitle().setSameDayAsPeriod(true);
		return sanogo;
	}

	private static Outcome<WhatIf.Answer> ask(CaseFile file, String... texts) {
		return WHAT_IF.ask(file, Optional.empty(), suppositions(texts), TODAY);
	}

	private static Optional<String> refused(CaseFile file, String text) {
		return ask(file, text).refusal().map(it -> it.code());
	}

	private static List<Supposition> suppositions(String... texts) {
		return Arrays.stream(texts).map(it -> Supposition.read(it).orThrow()).toList();
	}

	private static DeadlineRow limit(List<DeadlineRow> rows) {
		return rows.stream().filter(it -> it.ruleId().filter("ml-2001-135"::equals).isPresent()).findFirst().orElseThrow();
	}
}
