package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.SaveRequest;
import org.vigie.model.VigieFactory;
import org.vigie.ui.parts.CaseEditor;
import org.vigie.ui.parts.CaseOpening;

@ExtendWith(Window.class)
class RegisterDialogsTest {

	private static final String PASSPHRASE = "seven quiet herons cross rivers";
	private static final String CASE = "case-of-awa";

	@TempDir
	Path folder;

	private CaseEditor editor;

	@AfterEach
	void goBackToTheSample() throws Exception {
		Window.inUi(() -> {
			Window.page().closeAllEditors(false);
			return null;
		});
		if (!Window.inUi(() -> Window.session().address().orElseThrow()).equals(Window.session().office().sampleAddress())) {
			command("org.vigie.ui.register.open");
			Dialogs.type("open.folder", Window.session().office().sampleAddress().toString());
			Dialogs.press("open.do");
			Window.until("the sample is open", () -> Boolean.valueOf(name().isPresent() && !name().equals(Optional.of("Office of Awa"))));
		}
	}

	@Test
	void anEncryptedRegisterIsMadeLockedUnlockedBackedUpAndRestored() throws Exception {
		create();
		assertTrue(Window.inUi(() -> Boolean.valueOf(Window.session().isEncrypted())));
		assertEquals(Optional.of("Office of Awa"), Window.inUi(RegisterDialogsTest::name));

		save("The case of Awa");
		openCase();
		typeTitle("Typed, not saved");
		lock();
		unlock("a wrong one that is long", "Wrong passphrase.");
		unlock("another wrong one, also long", "(try 2)");
		Window.picture("locked-wrong");
		assertFalse(Window.inUi(Dialogs::everyWord).contains("Awa"));
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Window.until("the register is open again", () -> name().isPresent());
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
		Window.picture("backups");
		Dialogs.press("dialog.close");
		save("Changed after the backup");

		command("org.vigie.ui.register.restore");
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Dialogs.press("backups.restore");
		Window.until("it says what it would change", () -> Boolean.valueOf(Dialogs.text("backups.details").getText().contains("At another revision in the backup")));
		Window.picture("restore");
		Dialogs.press("backups.restore");
		Window.until("the restored register is locked", () -> Boolean.valueOf(Window.session().isLocked() && Dialogs.find("lock.unlock").isPresent()));
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("lock.unlock");
		Window.until("the restored register is open", () -> name().isPresent());
		assertEquals(2, Window.session().store().orElseThrow().history(AggregateKey.ofCase(CASE)).orThrow().size());
		closeMessage();
	}

	private void create() throws Exception {
		command("org.vigie.ui.register.create");
		Dialogs.type("create.name", "Office of Awa");
		Dialogs.type("create.folder", folder.toString());
		Dialogs.type("create.passphrase", "short");
		Dialogs.awaitSaying("would soon be guessed");
		Dialogs.type("create.passphrase", PASSPHRASE);
		Dialogs.type("create.again", PASSPHRASE + "x");
		Window.picture("create");
		Dialogs.press("create.next");
		Dialogs.awaitSaying("differ");
		Dialogs.type("create.again", PASSPHRASE);
		Dialogs.press("create.next");
		Dialogs.await("create.wordOne");
		Window.picture("create-recovery");
		Dialogs.press("create.next");
		Dialogs.awaitSaying("not those two words");
		var words = Window.inUi(() -> Dialogs.text("create.recovery").getText()).split("-");
		var asked = Window.inUi(Dialogs::everyWord).replaceAll("(?s).*Type words (\\d) and (\\d) of it.*", "$1 $2").split(" ");
		Dialogs.type("create.wordOne", words[Integer.parseInt(asked[0]) - 1]);
		Dialogs.type("create.wordTwo", words[Integer.parseInt(asked[1]) - 1]);
		Dialogs.press("create.next");
		Window.until("the new register is open", () -> Boolean.valueOf(name().equals(Optional.of("Office of Awa"))));
	}

	private void lock() throws Exception {
		command("org.vigie.ui.register.lock");
		Dialogs.await("lock.unlock");
		Window.picture("locked");

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

	private void openCase() throws Exception {
		Window.inUi(() -> {
			new CaseOpening(Window.session(), Window.page()).open(CASE, opened -> editor = opened, trouble -> {
				throw new AssertionError(trouble.code());
			});
			return null;
		});
		Window.until("the case is open", () -> Boolean.valueOf(Optional.ofNullable(editor).isPresent()));
	}

	private void typeTitle(String title) throws Exception {
		Window.inUi(() -> {
			Window.page().activate(editor);
			editor.showPage("overview");
			var field = Controls.field("caseFile.title");
			field.setFocus();
			field.setText(title);
			return null;
		});
	}

	private static void save(String title) {
		var store = Window.session().store().orElseThrow();
		var key = AggregateKey.ofCase(CASE);
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId(CASE);
		file.setTitle(title);
		var base = store.history(key).orThrow().size();
		store.save(new SaveRequest(List.of(new AggregateChange(file, base)), Window.USER, Window.session().now(), "")).orThrow();
	}

	private static void closeMessage() throws Exception {
		Window.inUi(() -> {
			for (var shell : Dialogs.shells()) {
				if (shell.getParent() != null) { // SWT: the window has none
					shell.close();
				}
			}
			return null;
		});
	}

	private static Optional<String> name() {
		return Window.session().store().map(it -> it.info().name());
	}

	private static void command(String id) throws Exception {
		Window.inUi(() -> Window.command(id));
	}
}
