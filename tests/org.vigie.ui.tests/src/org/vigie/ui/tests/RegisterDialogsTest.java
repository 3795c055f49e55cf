package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.AggregateKey;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.register.CreateDialog;

@ExtendWith(Window.class)
class RegisterDialogsTest {

	private static final String PASSPHRASE = Registers.PASSPHRASE;
	private static final String CASE = Registers.CASE;

	@TempDir
	Path folder;

	private CaseEditor editor;

	@AfterEach
	void goBack() throws Exception {
		Registers.goBackToTheSample();
	}

	@Test
	void anEncryptedRegisterIsMadeLockedUnlockedBackedUpAndRestored() throws Exception {
		create();
		assertTrue(Window.inUi(() -> Boolean.valueOf(Window.session().isEncrypted())));
		assertEquals(Optional.of("Office of Awa"), Window.inUi(Registers::name));

		saveNow("The case of Awa");
		editor = Cases.open(CASE);
		Cases.typeTitle(editor, "Typed, not saved");
		lock();
		unlock("a wrong one that is long", "Wrong passphrase.");
		unlock("another wrong one, also long", "(try 2)");
		Dialogs.look("locked-wrong");
		assertFalse(Window.inUi(Dialogs::everyWord).contains("Awa"));
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Window.until("the register is open again", () -> Registers.name().isPresent());
		assertTrue(Window.inUi(() -> Boolean.valueOf(editor.isDirty())));
		assertEquals("Typed, not saved", Window.inUi(() -> editor.open().file().getTitle()));

		Window.inUi(() -> {
			Window.page().activate(editor);
			return Window.command("org.eclipse.ui.file.save");
		});
		Window.until("what was typed is saved", () -> Boolean.valueOf(!editor.isDirty()));
		assertEquals(2, Window.session().store().orElseThrow().history(AggregateKey.ofCase(CASE)).orThrow().size());

		var file = folder.resolve("stick.vigie-backup");
		command("org.vigie.ui.register.backup");
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Dialogs.type("backups.target", "");
		Dialogs.press("backups.make");
		Dialogs.awaitSaying("1 case");
		Dialogs.type("backups.target", file.toString());
		Dialogs.press("backups.make");
		Dialogs.awaitSaying(file.toString());
		Dialogs.look("backups");
		Dialogs.press("dialog.close");
		saveNow("Changed after the backup");

		command("org.vigie.ui.register.restore");
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Dialogs.press("backups.restore");
		Window.until("it says what it would change", () -> Boolean.valueOf(Dialogs.text("backups.details").getText().contains("At another revision in the backup")));
		Dialogs.look("restore");
		Dialogs.press("backups.restore");
		Window.until("the restored register is locked", () -> Boolean.valueOf(Window.session().isLocked() && Dialogs.find("lock.unlock").isPresent()));
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Window.until("the restored register is open", () -> Registers.name().isPresent());
		assertEquals(2, Window.session().store().orElseThrow().history(AggregateKey.ofCase(CASE)).orThrow().size());
	}

	@Test
	void theRecoveryKeyIsSavedToAFileThatWasNotThereInPlainText() throws Exception {
		var there = Files.writeString(folder.resolve("there.txt"), "something else");
		var stick = folder.resolve("stick.txt");
		var named = new ArrayDeque<>(List.of(there, folder.resolve("nowhere").resolve("key.txt"), stick));
		Window.inUi(() -> Integer.valueOf(new CreateDialog(Window.page().getWorkbenchWindow().getShell(), Window.session(), (parent, title, name) -> Optional.of(named.remove())).open()));
		fillIn();

		Dialogs.press("create.save");
		Dialogs.awaitSaying("There is a file " + there + " already");
		assertEquals("something else", Files.readString(there));
		Dialogs.press("create.save");
		Dialogs.awaitSaying("was not written");
		Dialogs.press("create.save");
		Dialogs.awaitSaying("Written in plain text: " + stick);
		Dialogs.look("create-saved");

		var shown = Window.inUi(() -> Dialogs.text("create.recovery").getText());
		assertEquals(List.of("Vigie: recovery key. Whoever has it opens the register.", "", shown), Files.readAllLines(stick));
		assertFalse(Files.readString(stick).contains("Awa"));
		Dialogs.press("dialog.cancel");
		assertFalse(Files.exists(folder.resolve(Registers.NAME)));
	}

	@Test
	void withoutAPrinterTheSheetSaysSo() throws Exception {
		command("org.vigie.ui.register.create");
		fillIn();
		var printers = Window.inUi(() -> Arrays.stream(Printer.getPrinterList()).filter(it -> !it.driver.equals("GtkPrintBackendFile")).map(it -> it.name).toList());
		assertEquals(List.of(), printers, "this machine has a printer");

		Dialogs.press("create.print");

		Dialogs.awaitSaying("No printer is set up on this computer. Write the words down by hand");
		Dialogs.press("dialog.cancel");
	}

	private void fillIn() throws Exception {
		Dialogs.type("create.name", Registers.NAME);
		Dialogs.type("create.folder", folder.toString());
		Dialogs.type("create.passphrase", PASSPHRASE);
		Dialogs.type("create.again", PASSPHRASE);
		Dialogs.press("create.next");
		Dialogs.await("create.save");
	}

	private void create() throws Exception {
		command("org.vigie.ui.register.create");
		Dialogs.type("create.name", "Office of Awa");
		Dialogs.type("create.folder", folder.toString());
		Dialogs.type("create.passphrase", "short");
		Dialogs.awaitSaying("would soon be guessed");
		Dialogs.type("create.passphrase", PASSPHRASE);
		Dialogs.type("create.again", PASSPHRASE + "x");
		Dialogs.look("create");
		Dialogs.press("create.next");
		Dialogs.awaitSaying("differ");
		Dialogs.type("create.again", PASSPHRASE);
		Dialogs.press("create.next");
		Dialogs.await("create.wordOne");
		Dialogs.look("create-recovery");
		Dialogs.press("create.next");
		Dialogs.awaitSaying("not those two words");
		var words = Window.inUi(() -> Dialogs.text("create.recovery").getText()).split("-");
		var asked = Window.inUi(Dialogs::everyWord).replaceAll("(?s).*Type words (\\d) and (\\d) of it.*", "$1 $2").split(" ");
		Dialogs.type("create.wordOne", words[Integer.parseInt(asked[0]) - 1]);
		Dialogs.type("create.wordTwo", words[Integer.parseInt(asked[1]) - 1]);
		Dialogs.press("create.next");
		Window.until("the new register is open", () -> Boolean.valueOf(Registers.name().equals(Optional.of("Office of Awa"))));
	}

	private void lock() throws Exception {
		command("org.vigie.ui.register.lock");
		Dialogs.await("lock.unlock");
		Dialogs.look("locked");

		assertFalse(Window.inUi(Dialogs::everyWord).contains("Awa"));
		assertEquals(1, Window.inUi(Dialogs::shells).length);
		assertTrue(Window.inUi(() -> Boolean.valueOf(Window.session().store().isEmpty())));

		Window.inUi(() -> {
			Dialogs.shells()[0].close();
			var escape = new Event();
			escape.detail = SWT.TRAVERSE_ESCAPE;
			Dialogs.shells()[0].traverse(SWT.TRAVERSE_ESCAPE, escape);
			return null;
		});
		assertEquals(1, Window.inUi(Dialogs::shells).length);
	}

	private static void unlock(String passphrase, String says) throws Exception {
		Dialogs.type("unlock.passphrase", passphrase);
		Dialogs.press("lock.unlock");
		Dialogs.awaitSaying(says);
	}

	private static void saveNow(String title) {
		Registers.save(Window.session().store().orElseThrow(), title, Window.session().now());
	}

	private static void command(String id) throws Exception {
		Window.inUi(() -> Window.command(id));
	}
}
