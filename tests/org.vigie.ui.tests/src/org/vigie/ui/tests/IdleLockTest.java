package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.RegisterAddress;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CasesPart;
import org.vigie.ui.register.IdleWatch;

/** An encrypted register that nobody touched for a while, with something typed and not saved. */
@ExtendWith(Window.class)
class IdleLockTest {

	private static final Duration WHILE = Duration.ofMinutes(11);

	@TempDir
	Path folder;

	private Instant now = Instant.parse("2026-11-22T12:00:00Z");
	private RegisterAddress address;
	private IdleWatch watch;
	private CaseEditor editor;

	@BeforeEach
	void openACase() throws Exception {
		address = Registers.encrypted(folder);
		Registers.saveEarlier(address, 1, "The case of Awa");
		Registers.openByPassphrase(address);
		watch = Window.inUi(() -> new IdleWatch(Window.session(), Display.getCurrent(), () -> now));
		editor = Cases.open(Registers.CASE);
	}

	@AfterEach
	void goBack() throws Exception {
		Registers.goBackToTheSample();
	}

	@Test
	void whatStandsInAFieldThatWasNotLeftIsThereAgain() throws Exception {
		Cases.typeTitle(editor, "Typed, not saved");

		lockByWaiting();
		unlock();

		assertEquals("Typed, not saved", Window.inUi(() -> editor.open().file().getTitle()));
		assertEquals("Typed, not saved", Window.inUi(() -> Controls.field("caseFile.title").getText()));
		assertTrue(Window.inUi(editor::isDirty).booleanValue());
	}

	@Test
	void whatCannotBeReadAsADateIsThereAgain() throws Exception {
		Cases.type(editor, "custody", "custodyPeriod.from", "31/02/2023");

		lockByWaiting();
		unlock();

		assertEquals("31/02/2023", Window.inUi(() -> Controls.field("custodyPeriod.from").getText()));
		assertTrue(Window.inUi(() -> Controls.echo("custodyPeriod.from")).contains("28"));
	}

	@Test
	void whatCannotBeReadAsALengthIsThereAgain() throws Exception {
		Cases.type(editor, "persons", "charge.maximumPenalty", "a very long time");

		lockByWaiting();
		unlock();

		assertEquals("a very long time", Window.inUi(() -> Controls.field("charge.maximumPenalty").getText()));
	}

	@Test
	void whatCannotBeReadIsNotCarriedToAnotherRecord() throws Exception {
		Cases.type(editor, "custody", "custodyPeriod.from", "31/02/2023");
		Window.inUi(() -> {
			Controls.field("custodyPeriod.place").setFocus();
			editor.showRecord("cu-2");
			return null;
		});

		assertEquals("", Window.inUi(() -> Controls.field("custodyPeriod.from").getText()));
		assertEquals("", Window.inUi(() -> Controls.echo("custodyPeriod.from")));
	}

	@Test
	void theListOfCasesIsLetGoOfAndReadAgain() throws Exception {
		var cases = Window.inUi(() -> (CasesPart) Window.page().showView(CasesPart.ID));
		Window.until("the case is listed", () -> Boolean.valueOf(cases.shown().size() == 1));

		lockByWaiting();
		assertEquals(0, Window.inUi(() -> Integer.valueOf(cases.shown().size())));
		unlock();

		Window.until("the case is listed again", () -> Boolean.valueOf(cases.shown().size() == 1));
	}

	@Test
	void backupsLookedAtOverALockedRegisterAreLeftWhenNobodyIsThere() throws Exception {
		lockByWaiting();
		Registers.awaitWorkDone();
		var sound = Files.readAllBytes(Registers.database(address));
		Registers.truncate(Registers.database(address));
		type();
		Dialogs.press("damage.backups");
		type();
		Window.until("the backups are listed", () -> Boolean.valueOf(Dialogs.find("backups.table").isPresent() && Dialogs.backups().rows().size() == 1));

		waitForNobody();

		assertFalse(Dialogs.offers("backups.table"));
		Files.write(Registers.database(address), sound);
		unlock();
	}

	private void waitForNobody() throws Exception {
		now = now.plus(WHILE);
		Window.inUi(() -> {
			watch.look();
			return null;
		});
	}

	private void lockByWaiting() throws Exception {
		waitForNobody();
		Dialogs.await("lock.unlock");
		assertEquals(Optional.empty(), Registers.name());
	}

	private static void type() throws Exception {
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");
	}

	private static void unlock() throws Exception {
		type();
		Registers.awaitOpen(Registers.NAME);
	}
}
