package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.model.CaseFile;

/** From a register that does not open to the newest of its backups that does. */
@ExtendWith(Window.class)
class DamagedRegisterTest {

	@TempDir
	Path folder;

	@AfterEach
	void goBack() throws Exception {
		Registers.goBackToTheSample();
	}

	@Test
	void aDamagedRegisterIsRestoredFromTheNewestBackupThatOpens() throws Exception {
		var address = encrypted();
		Registers.truncate(Registers.newestBackup(address));
		Registers.truncate(Registers.database(address));
		Registers.ask(address);
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("open.do");
		Dialogs.awaitSaying("Restore the newest backup that opens");
		assertTrue(Window.inUi(Dialogs::says).contains(address.toString()));
		Dialogs.look("damaged");

		Dialogs.press("damage.backups");
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");
		Dialogs.awaitSaying("does not open (truncated at");
		assertTrue(Window.inUi(Dialogs::says).matches("The backup of 22 Nov 2026 11:00 does not open \\(truncated at [\\d.]+ .B\\)\\. The one of 22 Nov 2026 10:00 does\\."), Window.inUi(Dialogs::says));
		Dialogs.look("damaged-backups");
		restore();
		Window.until("the restored register asks for its secret", () -> Boolean.valueOf(Window.session().isLocked() && Dialogs.find("lock.quit").isPresent()));
		unlock();

		Registers.awaitOpen(Registers.NAME);
		assertEquals("The first title", title());
	}

	@Test
	void aRegisterDamagedWhileItWasLockedIsRestoredThereAndWhatWasTypedIsKept() throws Exception {
		var address = encrypted();
		Registers.openByPassphrase(address);
		var editor = Cases.open(Registers.CASE);
		Cases.typeTitle(editor, "Typed, not saved");
		Window.inUi(() -> Window.command("org.vigie.ui.register.lock"));
		Dialogs.await("lock.unlock");
		Registers.awaitWorkDone();
		Registers.truncate(Registers.database(address));

		unlock();
		Dialogs.awaitSaying("the data are damaged");
		Dialogs.look("locked-damaged");
		assertFalse(Window.inUi(Dialogs::everyWord).contains("Awa"));
		Dialogs.press("damage.backups");
		unlock();
		restore();
		Dialogs.awaitSaying("The backup is in place");
		unlock();

		Registers.awaitOpen(Registers.NAME);
		assertEquals("The second title", title());
		assertTrue(Window.inUi(() -> Boolean.valueOf(editor.isDirty())));
		assertEquals("Typed, not saved", Window.inUi(() -> editor.open().file().getTitle()));
	}

	@Test
	void changedBytesInARegisterThatIsNotEncryptedAreToldWithTheWayToItsBackups() throws Exception {
		var address = Registers.open(folder);
		Registers.saveEarlier(address, 2, "The first title");
		Registers.change(Registers.database(address));
		Registers.ask(address);
		Dialogs.press("open.do");
		Dialogs.awaitSaying("is damaged and was left as it is");

		Dialogs.press("damage.backups");
		restore();

		Registers.awaitOpen(Registers.NAME);
		assertEquals("The first title", title());
		assertEquals(Optional.of(address), Window.inUi(() -> Window.session().address()));
	}

	@Test
	void ofManyBackupsThatDoNotOpenTheNewestAreNamedAndTheOthersCounted() throws Exception {
		var address = Registers.open(folder);
		for (var hours : List.of(7, 6, 5, 4, 3, 2)) {
			Registers.saveEarlier(address, hours, "The title of hour " + hours);
		}
		for (var file : Registers.backups(address).subList(1, 6)) {
			Registers.truncate(file);
		}
		Registers.change(Registers.database(address));
		Registers.ask(address);
		Dialogs.press("open.do");
		Dialogs.awaitSaying("is damaged and was left as it is");

		Dialogs.press("damage.backups");

		Dialogs.awaitSaying("2 older ones do not open either. The one of 22 Nov 2026 05:00 does.");
		Dialogs.look("damaged-many");
		restore();
		Registers.awaitOpen(Registers.NAME);
		assertEquals("The title of hour 7", title());
	}

	@Test
	void aBackupTellsCasesPersonsAndFieldsThatDiffer() throws Exception {
		var address = encrypted();
		Registers.openByPassphrase(address);
		Registers.savePerson(Window.session().store().orElseThrow(), "p-1");

		Window.inUi(() -> Window.command("org.vigie.ui.register.restore"));
		unlock();
		Window.until("the backups are listed", () -> Boolean.valueOf(rows().size() == 2));
		assertEquals(List.of("1 person", "1 case, 1 person"), Window.inUi(DamagedRegisterTest::rows));
		Window.inUi(() -> {
			Dialogs.backups().selectFirst(it -> it.difference().filter(found -> found.cases() == 1).isPresent());
			return null;
		});
		Dialogs.press("backups.differences");
		Window.until("the fields are counted", () -> Boolean.valueOf(rows().getLast().contains("field")));

		assertEquals("1 case, 1 person, 1 field", Window.inUi(DamagedRegisterTest::rows).getLast());
		assertTrue(Window.inUi(() -> Dialogs.text("backups.details").getText()).contains("They differ in: 1 case, 1 person, 1 field."));
		Dialogs.look("backups-differ");
	}

	private RegisterAddress encrypted() throws Exception {
		var address = Registers.encrypted(folder);
		Registers.saveEarlier(address, 2, "The first title");
		Registers.saveEarlier(address, 1, "The second title");
		return address;
	}

	private static List<String> rows() {
		return Dialogs.find("backups.table").isPresent() ? Dialogs.backups().texts("differs") : List.of();
	}

	private static void unlock() throws Exception {
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");
	}

	private static void restore() throws Exception {
		Dialogs.press("backups.restore");
		Window.until("it says what it would do", () -> Boolean.valueOf(!Dialogs.text("backups.details").getText().isEmpty()));
		Dialogs.press("backups.restore");
	}

	private static String title() throws Exception {
		var store = Window.session().store().orElseThrow();
		return ((CaseFile) store.read(Optional.empty()).read(AggregateKey.ofCase(Registers.CASE)).orThrow()).getTitle();
	}
}
