package org.vigie.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.vigie.core.bench.HeldPeople;
import org.vigie.core.commands.StoreInMemory;
import org.vigie.core.deadlines.MovedDeadline;
import org.vigie.core.deadlines.Packs;
import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.fields.Wording;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.SaveRequest;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ParticipationRole;
import org.vigie.model.VigieFactory;

class CaseHistoryTest {

	private static final LocalDate TODAY = LocalDate.parse("2026-08-01");
	private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
	private static final AggregateKey KEY = AggregateKey.ofCase("zz-market");

	private final CaseFile file = market();
	private final StoreInMemory store = StoreInMemory.holding(file);

	/** An invented case of one trader, held from a day in May. */
	private static CaseFile market() {
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId("zz-market");
		file.setTitle("The market case");
		file.setScheme("ML");
		var trader = VigieFactory.eINSTANCE.createParticipation();
		trader.setId("p1");
		trader.setLabel("A trader");
		trader.setRole(ParticipationRole.ACCUSED);
		file.getParticipations().add(trader);
		var held = VigieFactory.eINSTANCE.createCustodyPeriod();
		held.setId("c1");
		held.setParticipation(trader);
		held.setFrom(UncertainDate.parse("2024-05-01"));
		held.setPlace("a barracks");
		file.getCustodyPeriods().add(held);
		return file;
	}

	private CaseHistory histories() {
		return new CaseHistory(store, FieldCatalog.core(), Packs.deadlines());
	}

	private void changed(Consumer<CaseFile> change) {
		change.accept(file);
		store.changedElsewhere(file);
	}

	private RevisionDifference between(long from, long to) {
		return histories().difference(KEY, from, to, TODAY).orThrow();
	}

	private static String line(ChangedValue it) {
		return it.change().word() + " " + it.recordName(ENGLISH) + ": " + it.fieldName(ENGLISH) + ": " + it.before(ENGLISH).orElse("-") + " -> " + it.after(ENGLISH).orElse("-");
	}

	@Test
	void aDifferenceIsSaidInTheWordsOfTheForm() {
		changed(it -> it.getCustodyPeriods().getFirst().setFrom(UncertainDate.parse("2024-05-03")));

		assertEquals(List.of("value custody period A trader: Start of custody: 1 May 2024 -> 3 May 2024"), between(1, 2).values().stream().map(CaseHistoryTest::line).toList());
	}

	@Test
	void aDifferenceMayBeLookedAtBackwards() {
		changed(it -> it.setTitle("Another title"));

		var back = between(2, 1).values().getFirst();

		assertEquals(Optional.of("Another title"), back.difference().before());
		assertEquals(Optional.of("The market case"), back.difference().after());
	}

	@Test
	void aDifferenceOverSeveralRevisionsLeavesOutWhatCameAndWentBetween() {
		changed(it -> it.setTitle("Another title"));
		changed(it -> it.setCourt("A court"));
		changed(it -> it.setTitle("The market case"));

		assertEquals(List.of("court"), between(1, 4).values().stream().map(it -> it.difference().feature()).toList());
	}

	@Test
	void differencesComeInTheOrderOfTheForm() {
		changed(it -> {
			it.getCustodyPeriods().getFirst().setPlace("a prison");
			it.getCustodyPeriods().getFirst().setFrom(UncertainDate.parse("2024-05-03"));
			it.setCourt("A court");
			it.setTitle("Another title");
			it.getParticipations().getFirst().setRoleText("trader");
			var charge = VigieFactory.eINSTANCE.createCharge();
			charge.setId("ch1");
			charge.setText("theft");
			it.getCharges().add(charge);
		});

		assertEquals(List.of("title", "court", "roleText", "", "text", "from", "place"), between(1, 2).values().stream().map(it -> it.difference().feature()).toList());
	}

	@Test
	void whatARecordHoldsFollowsIt() {
		changed(it -> {
			var first = it.getCustodyPeriods().getFirst();
			first.setTitle(VigieFactory.eINSTANCE.createCustodyTitle());
			first.getTitle().setId("t1");
			first.getTitle().setOffenceClass("crime");
			var second = VigieFactory.eINSTANCE.createCustodyPeriod();
			second.setId("c2");
			second.setPlace("a prison");
			it.getCustodyPeriods().add(second);
		});

		var records = between(1, 2).values().stream().map(it -> it.difference().recordId()).distinct().toList();

		assertEquals(List.of("t1", "c2"), records);
	}

	@Test
	void aRecordThatWentIsNamedAsItWas() {
		changed(it -> it.getCustodyPeriods().clear());

		var first = between(1, 2).values().getFirst();

		assertEquals(ChangedValue.Change.WENT, first.change());
		assertEquals("custody period A trader", first.recordName(ENGLISH));
		assertTrue(between(1, 2).values().stream().map(CaseHistoryTest::line).anyMatch("value custody period A trader: Place of custody: a barracks -> -"::equals),
				between(1, 2).values().stream().map(CaseHistoryTest::line).toList().toString());
	}

	@Test
	void theSameRevisionTwiceDiffersInNothing() {
		assertTrue(between(1, 1).isEmpty());
	}

	@Test
	void deadlinesThatMoveAreNamed() {
		var held = HeldPeople.file(0);
		var known = StoreInMemory.holding(held);
		held.getCustodyPeriods().getFirst().setFrom(UncertainDate.parse("2019-01-03"));
		held.getCustodyPeriods().getFirst().getTitle().setFrom(UncertainDate.parse("2019-01-03"));
		known.changedElsewhere(held);

		var moved = new CaseHistory(known, FieldCatalog.core(), Packs.deadlines()).difference(AggregateKey.of(held), 1, 2, TODAY).orThrow().moved();

		assertFalse(moved.isEmpty());
		assertEquals(MovedDeadline.Change.MOVED, moved.getFirst().change());
	}

	@Test
	void aRevisionThatIsNotThereIsRefused() {
		assertEquals("store.no-such-revision", histories().difference(KEY, 1, 2, TODAY).refusal().orElseThrow().code());
		assertEquals("store.no-such-revision", histories().restoration(KEY, 2, TODAY).refusal().orElseThrow().code());
		assertEquals("store.no-such", histories().restoration(AggregateKey.ofCase("other"), 1, TODAY).refusal().orElseThrow().code());
	}

	@Test
	void aRestoredRevisionIsANewOneWithTheSameContent() {
		changed(it -> it.setTitle("Another title"));
		var first = store.revision(KEY, 1).orThrow();

		var added = histories().restoration(KEY, 1, TODAY).orThrow().apply(store, "A. Tester", Instant.EPOCH).orThrow().getFirst();

		assertEquals(3, added.number());
		assertEquals("restore of revision 1", added.comment());
		assertEquals("A. Tester", added.savedBy());
		assertTrue(EcoreUtil.equals(first, store.revision(KEY, 3).orThrow()));
		assertEquals("Another title", ((CaseFile) store.revision(KEY, 2).orThrow()).getTitle());
	}

	@Test
	void aRestorationSaysFirstWhatItWouldChange() {
		changed(it -> it.setTitle("Another title"));

		var restoration = histories().restoration(KEY, 1, TODAY).orThrow();

		assertEquals(List.of("title"), restoration.difference().values().stream().map(it -> it.difference().feature()).toList());
		assertEquals(Optional.of("The market case"), restoration.difference().values().getFirst().difference().after());
		assertEquals(List.of(), store.requests);
	}

	@Test
	void whatIsThereAlreadyIsNotSavedAgain() {
		changed(it -> it.setTitle("Another title"));
		changed(it -> it.setTitle("The market case"));

		var restoration = histories().restoration(KEY, 1, TODAY).orThrow();

		assertTrue(restoration.isEmpty());
		assertEquals(List.of(), restoration.apply(store, "A. Tester", Instant.EPOCH).orThrow());
		assertEquals(List.of(), store.requests);
	}

	@Test
	void aRestorationWorkedOutBeforeSomebodySavedIsRefused() {
		changed(it -> it.setTitle("Another title"));
		var restoration = histories().restoration(KEY, 1, TODAY).orThrow();
		changed(it -> it.setCourt("A court"));

		var outcome = restoration.apply(store, "A. Tester", Instant.EPOCH);

		assertEquals("store.stale-revision", outcome.refusal().orElseThrow().code());
		assertEquals(3, store.history(KEY).orThrow().size());
	}

	@Test
	void aPersonWhoIsNotThereAnyMoreIsNamedAndTheReferenceKept() {
		var person = VigieFactory.eINSTANCE.createPerson();
		person.setId("P-9");
		changed(it -> it.getParticipations().getFirst().setPerson(person));
		changed(it -> it.getParticipations().getFirst().setPerson(null)); // the model's null for none

		var restoration = histories().restoration(KEY, 2, TODAY).orThrow();
		restoration.apply(store, "A. Tester", Instant.EPOCH).orThrow();

		assertEquals(List.of("person/P-9"), restoration.lostReferences().stream().map(AggregateKey::toString).toList());
		assertTrue(store.text(KEY).contains("vigie:/person/P-9#P-9"), store.text(KEY));
	}

	@Test
	void aPersonWhoIsThereIsNotCalledLost() {
		var person = VigieFactory.eINSTANCE.createPerson();
		person.setId("P-9");
		store.save(new SaveRequest(List.of(new AggregateChange(person, 0)), "A. Tester", Instant.EPOCH, "")).orThrow();
		changed(it -> it.getParticipations().getFirst().setPerson(person));
		changed(it -> it.setTitle("Another title"));

		assertEquals(List.of(), histories().restoration(KEY, 2, TODAY).orThrow().lostReferences());
	}
}
