package org.vigie.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.vigie.ui.register.CreateDialog;

/** The dialogs for registers in French, whole and with nothing cut off. Runs in a program of its own, started with {@code -nl fr}. */
@ExtendWith(Window.class)
class FrenchDialogsTest {

	@TempDir
	Path folder;

	@AfterEach
	void goBack() throws Exception {
		Registers.goBackToTheSample();
	}

	@Test
	void aRegisterIsMadeInFrench() throws Exception {
		var there = Files.createFile(folder.resolve("cle.txt"));
		Window.inUi(() -> Integer.valueOf(new CreateDialog(Window.page().getWorkbenchWindow().getShell(), Window.session(), (parent, title, name) -> {
			assertEquals("cle-de-secours.txt", name);
			return Optional.of(there);
		}).open()));
		Dialogs.type("create.name", Registers.NAME);
		Dialogs.type("create.folder", folder.toString());
		Dialogs.type("create.passphrase", Registers.PASSPHRASE);
		Dialogs.awaitSaying("Cette phrase secrète suffit.");
		Dialogs.type("create.again", Registers.PASSPHRASE + "x");
		Dialogs.press("create.next");
		Dialogs.awaitSaying("Les deux phrases secrètes diffèrent.");
		Dialogs.look("create");
		Dialogs.type("create.again", Registers.PASSPHRASE);
		Dialogs.press("create.next");

		Dialogs.await("create.save");
		Dialogs.look("create-recovery");
		says("Un fichier enregistré est en texte clair", "Enregistrer sur une clé USB…", "Imprimer…", "Saisissez ses mots");
		Dialogs.press("create.save");
		Dialogs.awaitSaying("Il y a déjà un fichier");
		Dialogs.look("create-saved");
		Dialogs.press("create.print");
		Dialogs.awaitSaying("Aucune imprimante");
		Dialogs.press("dialog.cancel");
	}

	@Test
	void aRegisterIsOpenedLockedAndUnlockedInFrench() throws Exception {
		var address = Registers.encrypted(folder);
		Registers.ask(address);
		Dialogs.press("unlock.byFile");
		Dialogs.type("unlock.file", Files.write(folder.resolve("wrong"), Registers.bytes(8)).toString());
		Dialogs.press("open.do");
		Dialogs.awaitSaying("Ce n’est pas le fichier de clé de ce registre");
		Dialogs.look("open-key-file");
		says("Utiliser plutôt un fichier de clé", "Utiliser plutôt la clé de secours", "Dossier du registre");
		Dialogs.type("unlock.file", folder.resolve("key").toString());
		Dialogs.press("open.do");
		Registers.awaitOpen(Registers.NAME);

		Window.inUi(() -> Window.command("org.vigie.ui.register.lock"));
		Dialogs.type("unlock.passphrase", "une autre phrase, assez longue");
		Dialogs.press("lock.unlock");
		Dialogs.awaitSaying("Phrase secrète incorrecte.");
		Dialogs.look("locked-wrong");
		says("Registre verrouillé", "Ce qui a été saisi est gardé", "Déverrouiller", "Quitter");
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");
		Registers.awaitOpen(Registers.NAME);
	}

	@Test
	void aDamagedRegisterIsRestoredInFrench() throws Exception {
		var address = Registers.encrypted(folder);
		Registers.saveEarlier(address, 3, "Le dossier d’Awa");
		Registers.saveEarlier(address, 2, "Le dossier d’Awa, encore");
		Registers.saveEarlier(address, 1, "Le dossier d’Awa, toujours");
		Registers.truncate(Registers.newestBackup(address));
		Registers.openByPassphrase(address);
		Window.inUi(() -> Window.command("org.vigie.ui.register.restore"));
		Dialogs.await("lock.unlock");
		Dialogs.look("backups-secret");
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("lock.unlock");
		Dialogs.awaitSaying("ne s’ouvre pas (coupée à");
		assertTrue(Window.inUi(Dialogs::says).contains("Celle du 22 nov. 2026"));
		Dialogs.press("backups.differences");
		Window.until("the fields are counted", () -> Boolean.valueOf(Dialogs.text("backups.details").getText().contains("1 dossier, 1 champ")));
		Dialogs.look("backups-differ");
		Dialogs.press("dialog.close");

		Registers.goBackToTheSample();
		Registers.truncate(Registers.database(address));
		Registers.ask(address);
		Dialogs.type("unlock.passphrase", Registers.PASSPHRASE);
		Dialogs.press("open.do");

		Dialogs.awaitSaying("Restaurez la sauvegarde la plus récente qui s’ouvre");
		Dialogs.look("damaged");
		assertTrue(Dialogs.offers("damage.backups"));
	}

	private static void says(String... words) throws Exception {
		var all = Window.inUi(Dialogs::everyWord);
		for (var each : words) {
			assertTrue(all.contains(each), each + " is not in " + all);
		}
	}
}
