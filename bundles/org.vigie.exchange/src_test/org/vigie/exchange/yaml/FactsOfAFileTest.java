package org.vigie.exchange.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.exchange.Incoming;
import org.vigie.core.exchange.Progress;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ClockStart;
import org.vigie.model.EntryDeadlineKind;
import org.vigie.model.OrderKind;
import org.vigie.model.Person;

/** Everything that a clock may ask can be said in a file. */
class FactsOfAFileTest {

	private static final String FILE = """
			schema: accountability-facts
			schema_version: 1
			states: {ML: [ml.charged], ANY: [context]}
			sources: [{id: src-1, title: A paper}]
			cases:
			- id: ml-one
			  title: One
			  scheme: ML
			  persons: [{name: Awa Test, birth: 2006-05, age_at_offence: 16}]
			  charges:
			  - {text: Theft, person: Awa Test, offence_class: delit, maximum_penalty: P3Y, offence_date: 2021-12, until: 2022-06-01, outcome: requalified, outcome_date: 2022-06-01}
			  - {text: Robbery, person: Awa Test, offence_class: crime, maximum_penalty: life, from: 2022-06-01, replaces: Theft, clock: keepStart, source: src-1}
			  custody:
			  - person: Awa Test
			    from: 2022-01-10
			    clock: limit
			    title:
			      jurisdiction: ML
			      stage: pretrial
			      from: 2022-01-10
			      act: remandOrder
			      orders: complete
			      terrorism: false
			      credits: [{from: 2022-01-01, until: 2022-01-09, ground: earlier custody, source: src-1}]
			    orders: [{kind: extension, date: 2022-12-20, length: P1Y, authority: a judge}]
			    suspensions: [{from: 2022-03-01, until: 2022-03-05, ground: escape}]
			  deadlines:
			  - {text: Appeal, kind: filing, due: 2022-02-01, rule: fr-186-10d, start: 2022-01-20, respondent: ML, done: 2022-01-25, source: src-1}
			""";

	@TempDir
	private Path folder;
	private Incoming incoming;
	private CaseFile file;

	@BeforeEach
	void read() throws IOException {
		incoming = new YamlImporter().read(Files.writeString(folder.resolve("x.yaml"), FILE), "x.yaml", Progress.NONE).orThrow();
		file = all(CaseFile.class).getFirst();
	}

	private <T> List<T> all(Class<T> type) {
		return incoming.aggregates().stream().filter(type::isInstance).map(type::cast).toList();
	}

	private static UncertainDate date(String text) {
		return UncertainDate.parse(text);
	}

	@Test
	void aChargeHasItsDatesAndTheOneItReplaced() {
		var theft = file.getCharges().getFirst();
		var robbery = file.getCharges().getLast();

		assertEquals(date("2021-12"), theft.getOffenceDate());
		assertEquals(ChargeOutcome.REQUALIFIED, theft.getOutcome());
		assertSame(theft, robbery.getRequalifiedFrom());
		assertEquals(ClockStart.KEEP_START, robbery.getClockStart());
		assertEquals("life", robbery.getMaximumPenalty());
		assertEquals(date("2022-06-01"), robbery.getFrom());
	}

	@Test
	void aPersonHasABirthDateOrAnAge() {
		assertEquals(date("2006-05"), all(Person.class).getFirst().getBirth());
		assertEquals(16L, file.getParticipations().getFirst().getAgeAtOffence());
	}

	@Test
	void aCustodyHasItsOrdersCreditsAndSuspensions() {
		var period = file.getCustodyPeriods().getFirst();

		assertEquals(Boolean.FALSE, period.getTitle().getTerrorism());
		assertEquals(date("2022-01-09"), period.getTitle().getCredits().getFirst().getUntil());
		assertEquals(1, period.getTitle().getCredits().getFirst().getCitations().size());
		assertEquals(OrderKind.EXTENSION, period.getOrders().getFirst().getKind());
		assertEquals("P1Y", period.getOrders().getFirst().getLength());
		assertEquals("escape", period.getSuspensions().getFirst().getGround());
	}

	@Test
	void aDeadlineHasItsRuleAndTheEventItCountsFrom() {
		var act = file.getDeadlines().getFirst();

		assertEquals(EntryDeadlineKind.FILING, act.getKind());
		assertEquals(List.of("fr-186-10d", "ML"), List.of(act.getRule(), act.getRespondent()));
		assertEquals(List.of(date("2022-02-01"), date("2022-01-20"), date("2022-01-25")), List.of(act.getDue(), act.getStart(), act.getDone()));
	}
}
