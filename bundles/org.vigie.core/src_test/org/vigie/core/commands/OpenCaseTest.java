package org.vigie.core.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.common.command.IdentityCommand;
import org.junit.jupiter.api.Test;
import org.vigie.core.commands.OpenCase.Desk;
import org.vigie.core.fields.CaseFields;
import org.vigie.core.fields.ParticipationFields;
import org.vigie.core.fields.PersonFields;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.AggregateKind;
import org.vigie.core.register.RecordIds;
import org.vigie.core.text.Texts;
import org.vigie.model.Charge;
import org.vigie.model.StatusChange;
import org.vigie.model.VigiePackage.Literals;

final class OpenCaseTest {
	private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
	private static final AggregateKey KEY = AggregateKey.ofCase("case-1");

	private final StoreInMemory store = StoreInMemory.holding(ACase.called("case-1").heldFrom("2024-03-01").file);
	private final OpenCase open = open();

	private OpenCase open() {
		return OpenCase.open(store, "case-1", Desk.here(new Random(1))).orThrow();
	}

	private void entitle(String title) {
		open.run(new ChangeField<>(open.file(), CaseFields.TITLE, Optional.of(title)));
	}

	@Test
	void aSaveAddsOneRevisionInTheNameOfTheUser() {
		entitle("New title");
		entitle("Newer title");

		var saved = open.save("Awa", NOW, "corrected").orThrow();

		assertEquals(1, saved.size());
		var newest = store.history(KEY).orThrow().getLast();
		assertEquals(2, newest.number());
		assertEquals("Awa", newest.savedBy());
		assertEquals("corrected", newest.comment());
		assertEquals(NOW, newest.savedAt());
		assertEquals(2, open.revision());
	}

	@Test
	void itIsDirtyFromTheFirstChangeToTheSave() {
		assertFalse(open.isDirty());

		entitle("New title");
		assertTrue(open.isDirty());

		open.save("Awa", NOW, "");
		assertFalse(open.isDirty());
	}

	@Test
	void undoingEverythingLeavesNothingToSave() {
		entitle("New title");
		open.undo();

		assertFalse(open.isDirty());
		assertEquals(List.of(), open.save("Awa", NOW, "").orThrow());
		assertTrue(store.requests.isEmpty());
	}

	@Test
	void aChangeCanBeUndoneAfterItWasSavedAndTheUndoSavedAsARevision() {
		entitle("New title");
		open.save("Awa", NOW, "");

		open.undo();
		assertTrue(open.isDirty());
		assertEquals("An invented case", open.file().getTitle());

		open.save("Awa", NOW, "").orThrow();
		assertEquals(3, store.history(KEY).orThrow().size());
		open.redo();
		assertEquals("New title", open.file().getTitle());
		assertTrue(open.isDirty());
	}

	@Test
	void aStaleSaveIsRefusedAndKeepsWhatWasTyped() {
		entitle("Mine");
		var theirs = ACase.called("case-1");
		theirs.file.setTitle("Theirs");
		store.changedElsewhere(theirs.file);

		var saved = open.save("Awa", NOW, "");

		assertEquals("store.stale-revision", saved.refusal().orElseThrow().code());
		assertEquals("Mine", open.file().getTitle());
		assertTrue(open.isDirty());
		assertTrue(open.canUndo());
		assertEquals(1, open.revision());
	}

	@Test
	void aCaseThatIsNotThereIsNotOpened() {
		assertEquals("store.no-such", OpenCase.open(store, "nowhere", Desk.here(new Random(1))).refusal().orElseThrow().code());
	}

	@Test
	void aNewPersonIsSavedWithTheCaseThatRefersToThem() {
		var person = open.newPerson("Person A");
		var part = open.file().getParticipations().getFirst();
		open.run(new ChangeField<>(part, ParticipationFields.PERSON, Optional.of(person)));

		var saved = open.save("Awa", NOW, "").orThrow();

		assertEquals(List.of(AggregateKind.PERSON, AggregateKind.CASE), saved.stream().map(it -> it.key().kind()).toList());
		var read = open().file().getParticipations().getFirst().getPerson();
		assertEquals("Person A", read.getNames().getFirst().getText());
	}

	@Test
	void aNewPersonNobodyRefersToIsNotSaved() {
		open.newPerson("Nobody");
		entitle("New title");

		assertEquals(List.of(KEY), open.save("Awa", NOW, "").orThrow().stream().map(it -> it.key()).toList());
	}

	@Test
	void changingAPersonOfTheCaseSavesThePersonAndNotTheCase() {
		var person = open.newPerson("Person A");
		open.run(new ChangeField<>(open.file().getParticipations().getFirst(), ParticipationFields.PERSON, Optional.of(person)));
		open.save("Awa", NOW, "");

		open.run(new ChangeField<>(person, PersonFields.PUBLIC_FIGURE, Optional.of(true)));
		var saved = open.save("Awa", NOW, "").orThrow();

		assertEquals(List.of(AggregateKey.of(person)), saved.stream().map(it -> it.key()).toList());
		assertEquals(2, saved.getFirst().number());
	}

	@Test
	void aPersonReadWithTheCaseIsSavedOnItsOwnBase() {
		var person = open.newPerson("Person A");
		open.run(new ChangeField<>(open.file().getParticipations().getFirst(), ParticipationFields.PERSON, Optional.of(person)));
		open.save("Awa", NOW, "");

		var again = open();
		again.run(new ChangeField<>(again.file().getParticipations().getFirst().getPerson(), PersonFields.NAME_WITHHELD,
				Optional.of(true)));

		assertEquals(2, again.save("Awa", NOW, "").orThrow().getFirst().number());
	}

	@Test
	void aCaseBegunIsSavedAsItsFirstRevision() {
		var begun = OpenCase.begin(store, ACase.called("case-2").file, Desk.here(new Random(1)));
		assertTrue(begun.isDirty());

		var saved = begun.save("Awa", NOW, "").orThrow();

		assertEquals(1, saved.getFirst().number());
		assertFalse(begun.isDirty());
	}

	@Test
	void idsOfNewRecordsAreShortValidAndNeverTheSame() {
		var ids = new HashSet<String>();
		for (var i = 0; i < 500; i++) {
			var charge = open.newRecord(Charge.class);
			open.run(AddRecord.to(open.file(), Literals.CASE_FILE__CHARGES, charge));
			ids.add(charge.getId());
		}

		assertEquals(500, ids.size());
		assertTrue(ids.stream().allMatch(it -> it.length() == 10 && RecordIds.isValid(it)));
	}

	@Test
	void theIdOfARecordStaysWhatItIsThroughUndoAndSave() {
		var status = open.newRecord(StatusChange.class);
		status.setCode("ml.charged");
		var id = status.getId();
		open.run(AddRecord.to(open.file(), Literals.CASE_FILE__STATUS_CHANGES, status));
		open.undo();
		open.redo();
		open.save("Awa", NOW, "");

		assertEquals(id, open().file().getStatusChanges().getFirst().getId());
	}

	@Test
	void listenersHearEveryChangeAndTheSave() {
		var heard = new ArrayList<Boolean>();
		OpenCase.Listener listener = it -> heard.add(it.isDirty());
		open.addListener(listener);

		entitle("New title");
		open.undo();
		open.redo();
		open.save("Awa", NOW, "");
		open.removeListener(listener);
		entitle("Newer title");

		assertEquals(List.of(true, false, true, false), heard);
	}

	@Test
	void undoAndRedoAreNamed() {
		var texts = Texts.in(Locale.ENGLISH);
		assertEquals(Optional.empty(), open.undoName(texts));

		entitle("New title");
		assertEquals(Optional.of("change title of the case"), open.undoName(texts));

		open.undo();
		assertEquals(Optional.of("change title of the case"), open.redoName(texts));
	}

	@Test
	void aCommandThatChangesNothingIsNotRun() {
		assertFalse(open.run(new ChangeField<>(open.file(), CaseFields.TITLE, Optional.of(open.file().getTitle()))));
		assertFalse(open.canUndo());
	}

	@Test
	void aFailingCommandIsNotSwallowed() {
		var failing = new IdentityCommand() {
			@Override
			public void execute() {
				throw new IllegalArgumentException("planned");
			}
		};

		assertThrows(IllegalStateException.class, () -> open.run(failing));
		assertFalse(open.isDirty());
	}

	@Test
	void workForLaterRunsInTheThreadOfTheCase() {
		var waiting = new ArrayList<Runnable>();
		var desk = OpenCase.open(store, "case-1", new Desk(new Random(1), waiting::add)).orThrow();
		desk.later(it -> it.run(new ChangeField<>(it.file(), CaseFields.TITLE, Optional.of("Later"))));
		assertNotEquals("Later", desk.file().getTitle());

		waiting.getFirst().run();
		assertEquals("Later", desk.file().getTitle());
	}
}
