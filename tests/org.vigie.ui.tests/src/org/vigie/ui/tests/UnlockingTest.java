package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;

/** The ways into an encrypted register, at the dialog that opens one and at the one that is seen of a locked one. */
@ExtendWith(Window.class)
class UnlockingTest {

	@TempDir
	Path folder;

	private Path keyFile;
	private String recovery;
	private RegisterAddress address;

	@BeforeEach
	void create() throws Exception {
		address = Registers.encrypted(folder);
		keyFile = folder.resolve("key");
		recovery = Registers.recovery();
	}

	@AfterEach
	void goBack() throws Exception {
		Registers.goBackToTheSample();
	}

	@Test
	void aKeyFileOpensAndAWrongOneIsToldApart() throws Exception {
		var wrong = Files.write(folder.resolve("wrong"), Registers.bytes(8));
		Registers.ask(address);
		Dialogs.press("unlock.byFile");

		press("open.do", "", "Choose the key file first");
		press("open.do", folder.resolve("nowhere").toString(), "cannot be read");
		press("open.do", wrong.toString(), "not the key file of this register");
		press("open.do", wrong.toString(), "(try 2)");
		Dialogs.look("open-key-file");
		Dialogs.type("unlock.file", keyFile.toString());
		Dialogs.press("open.do");

		Registers.awaitOpen(Registers.NAME);
	}

	@Test
	void aLockedRegisterOpensByItsKeyFileToo() throws Exception {
		Registers.openByPassphrase(address);
		lock();
		Dialogs.press("unlock.byFile");

		press("lock.unlock", Files.write(folder.resolve("wrong"), Registers.bytes(8)).toString(), "not the key file of this register");
		Dialogs.look("locked-key-file");
		assertFalse(Window.inUi(Dialogs::everyWord).contains("Awa"));
		Dialogs.type("unlock.file", keyFile.toString());
		Dialogs.press("lock.unlock");

		Registers.awaitOpen(Registers.NAME);
	}

	@Test
	void theRecoveryKeyOpensAndAWrongOneIsToldApartFromAMistypedOne() throws Exception {
		Registers.openByPassphrase(address);
		lock();
		Dialogs.press("unlock.byRecovery");

		try (var other = RecoveryKey.random()) {
			unlock(Registers.words(other), "complete, but it is not the one of this register");
		}
		unlock(recovery.substring(2), "no recovery key");
		Dialogs.look("locked-recovery-key");
		Dialogs.type("unlock.recovery", recovery);
		Dialogs.press("lock.unlock");

		Registers.awaitOpen(Registers.NAME);
	}

	@Test
	void withoutAPassphraseNothingIsTried() throws Exception {
		Registers.ask(address);

		Dialogs.press("open.do");

		Dialogs.awaitSaying("Type the passphrase first");
	}

	@Test
	void aDamagedKeyFileAndDamagedDataAreOtherSentencesThanAWrongSecret() throws Exception {
		Registers.saveEarlier(address, 2, "The case of Awa");
		Registers.ask(address);
		var register = Files.readAllBytes(Registers.database(address));
		Registers.truncate(Registers.database(address));
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("open.do");
		Dialogs.awaitSaying("The secret is right, but the data");
		assertTrue(Dialogs.offers("damage.backups"));

		Files.write(Registers.database(address), register);
		Registers.truncate(address.folder().resolve("register.key"));
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("open.do");

		Dialogs.awaitSaying("no secret can be tried");
		Dialogs.look("open-key-damaged");
		assertTrue(Dialogs.offers("damage.backups"));
	}

	private static void press(String button, String file, String says) throws Exception {
		Dialogs.type("unlock.file", file);
		Dialogs.press(button);
		Dialogs.awaitSaying(says);
	}

	private static void unlock(String words, String says) throws Exception {
		Dialogs.type("unlock.recovery", words);
		Dialogs.press("lock.unlock");
		Dialogs.awaitSaying(says);
	}

	private static void lock() throws Exception {
		Window.inUi(() -> Window.command("org.vigie.ui.register.lock"));
		Dialogs.await("lock.unlock");
	}
}
