package org.vigie.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.commands.StoreInMemory;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.RestorePlan.Moved;
import org.vigie.core.register.Revision;
import org.vigie.model.CaseFile;
import org.vigie.model.VigieFactory;

class FieldsSinceTest {

	private static final AggregateKey KEY = AggregateKey.ofCase("zz-market");

	private final CaseFile file = market();
	private final StoreInMemory store = StoreInMemory.holding(file);

	private static CaseFile market() {
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId("zz-market");
		file.setTitle("The market case");
		return file;
	}

	private Revision link(int number) {
		return store.history(KEY).orThrow().get(number - 1);
	}

	private Optional<Integer> fields(Revision inBackup) {
		return new FieldsSince(store).count(List.of(new Moved(store.history(KEY).orThrow().getLast(), inBackup)));
	}

	@Test
	void fieldsChangedSinceAreCountedOnceHoweverOftenTheyChanged() {
		file.setTitle("Another title");
		store.changedElsewhere(file);
		file.setTitle("A third title");
		file.setCourt("A court");
		store.changedElsewhere(file);

		assertEquals(Optional.of(2), fields(link(1)));
	}

	@Test
	void whatWasChangedBackDoesNotDiffer() {
		file.setTitle("Another title");
		store.changedElsewhere(file);
		file.setTitle("The market case");
		store.changedElsewhere(file);

		assertEquals(Optional.of(0), fields(link(1)));
	}

	@Test
	void aBackupWithRevisionsTheRegisterDoesNotHaveIsNotCounted() {
		var elsewhere = new Revision(KEY, 1, Instant.parse("2026-11-22T12:00:00Z"), "somebody else", "", "0", "0", "0");

		assertEquals(Optional.empty(), fields(elsewhere));
	}

	@Test
	void moreThanAnybodyWouldWaitForIsNotCounted() {
		var moved = new Moved(link(1), link(1));

		assertEquals(Optional.empty(), new FieldsSince(store).count(Collections.nCopies(FieldsSince.MOST + 1, moved)));
	}
}
