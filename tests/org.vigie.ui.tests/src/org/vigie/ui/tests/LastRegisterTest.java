package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.app.WorkbenchApplication;
import org.vigie.core.register.RegisterAddress;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.register.LastRegister;

/** What a start of the program does about the register that was open last; a second sitting stands for the next start. */
@ExtendWith(Window.class)
class LastRegisterTest {

	@TempDir
	Path folder;

	private RegisterSession next;

	@BeforeEach
	void sitDownAgain() throws Exception {
		next = Window.inUi(() -> WorkbenchApplication.session(Display.getCurrent()));
	}

	@AfterEach
	void goBack() throws Exception {
		next.close();
		Registers.goBackToTheSample();
		remember(Optional.empty());
	}

	@Test
	void onlyTheFolderIsRememberedAndAtOnce() throws Exception {
		var address = Registers.encrypted(folder);
		Registers.saveEarlier(address, 1, "The case of Mariam");
		Registers.openByPassphrase(address);

		Window.until("the folder is written", () -> Boolean.valueOf(settings().contains("register.last=" + address)));

		assertEquals(List.of("eclipse.preferences.version=1", "register.last=" + address), settings().lines().toList());
	}

	@Test
	void theSampleIsNotRemembered() throws Exception {
		Registers.openByPassphrase(Registers.encrypted(folder));
		Registers.goBackToTheSample();

		Window.until("nothing is written", () -> Boolean.valueOf(!settings().contains("register.last")));
	}

	@Test
	void anEncryptedOneAsksForItsSecretAndShowsNoName() throws Exception {
		var address = Registers.encrypted(folder);
		Registers.saveEarlier(address, 1, "The case of Mariam");
		remember(Optional.of(address));

		start();
		Dialogs.await("lock.unlock");
		Dialogs.look("start-locked");
		var words = Window.inUi(Dialogs::everyWord);
		assertFalse(words.contains("Awa") || words.contains("Mariam") || words.contains(folder.toString()), words);
		assertTrue(Dialogs.offers("lock.sample"));
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");

		awaitOpen();
	}

	@Test
	void anEncryptedOneThatIsDamagedIsRestoredAtTheQuestionForItsSecret() throws Exception {
		var address = Registers.encrypted(folder);
		Registers.saveEarlier(address, 1, "The case of Mariam");
		Registers.truncate(Registers.database(address));
		remember(Optional.of(address));
		start();
		type();
		Dialogs.awaitSaying("the data are damaged");

		Dialogs.press("damage.backups");
		type();
		Dialogs.press("backups.restore");
		Window.until("it says what it would do", () -> Boolean.valueOf(!Dialogs.text("backups.details").getText().isEmpty()));
		Dialogs.press("backups.restore");
		Dialogs.awaitSaying("The backup is in place");
		type();

		awaitOpen();
	}

	private static void type() throws Exception {
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");
	}

	@Test
	void oneThatIsNotEncryptedIsOpen() throws Exception {
		remember(Optional.of(Registers.open(folder)));

		start();

		awaitOpen();
	}

	@Test
	void oneThatIsGoneIsSaidToBeAndAnotherCanBeOpenedOrMade() throws Exception {
		var gone = RegisterAddress.of(folder.resolve("gone"));
		remember(Optional.of(gone));

		start();
		Dialogs.awaitSaying("is no longer at " + gone);
		Dialogs.look("start-gone");
		assertTrue(next.store().isEmpty());
		assertTrue(Dialogs.offers("open.do"));
		Dialogs.press("open.new");

		Dialogs.await("create.name");
		Dialogs.press("dialog.cancel");
	}

	@Test
	void oneThatIsDamagedLeadsToItsBackups() throws Exception {
		var address = Registers.open(folder);
		Registers.saveEarlier(address, 1, "The case of Mariam");
		Registers.change(Registers.database(address));
		remember(Optional.of(address));

		start();
		Dialogs.awaitSaying("is damaged and was left as it is");
		Dialogs.press("damage.backups");

		Window.until("the backup is listed", () -> Boolean.valueOf(Dialogs.find("backups.table").isPresent() && Dialogs.backups().rows().size() == 1));
	}

	private void start() throws Exception {
		assertTrue(Window.inUi(() -> Boolean.valueOf(new LastRegister(next).open())).booleanValue());
	}

	private void awaitOpen() throws Exception {
		Window.until("it is open", () -> Boolean.valueOf(next.store().filter(it -> it.info().name().equals(Registers.NAME)).isPresent()));
	}

	private static void remember(Optional<RegisterAddress> address) {
		var node = InstanceScope.INSTANCE.getNode("org.vigie.ui");
		address.ifPresentOrElse(it -> node.put("register.last", it.toString()), () -> node.remove("register.last"));
	}

	private static String settings() throws Exception {
		var file = Path.of(Platform.getInstanceLocation().getURL().toURI()).resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings/org.vigie.ui.prefs");
		return Files.exists(file) ? Files.readString(file) : "";
	}
}
