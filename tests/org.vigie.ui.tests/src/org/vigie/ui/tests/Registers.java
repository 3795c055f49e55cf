package org.vigie.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.Unlock;
import org.vigie.model.VigieFactory;

/** Registers of one invented case, made on the disk while the window shows another one. */
final class Registers {

	static final String PASSPHRASE = "seven quiet herons cross rivers";
	static final String CASE = "case-of-awa";
	static final String NAME = "Office of Awa";

	private static Encrypted made;

	private Registers() {
	}

	/** Encrypted: opened by {@link #PASSPHRASE}, by the file {@code key} beside it and by {@link #recovery}. */
	static synchronized RegisterAddress encrypted(Path folder) throws IOException {
		if (made == null) { // nobody asked for one yet; making a key takes long on purpose
			made = new Encrypted(Files.createTempDirectory("vigie-made"));
		}
		Files.copy(made.folder().resolve("key"), folder.resolve("key"));
		var address = RegisterAddress.of(Files.createDirectory(folder.resolve(NAME)));
		try (var all = Files.list(made.folder().resolve(NAME))) {
			for (var file : all.filter(Files::isRegularFile).toList()) {
				Files.copy(file, address.folder().resolve(file.getFileName()));
			}
		}
		return address;
	}

	/** The words of the recovery key that opens every encrypted one. */
	static synchronized String recovery() {
		return made.recovery();
	}

	/** One that is copied for every test. */
	private record Encrypted(Path folder, String recovery) {

		Encrypted(Path folder) throws IOException {
			this(folder, make(folder));
		}

		private static String make(Path folder) throws IOException {
			var file = Files.write(folder.resolve("key"), bytes(7));
			var key = RecoveryKey.random();
			var words = words(key);
			try (var ways = Protection.by(passphrase(), new Unlock.KeyFile(file), new Unlock.Recovery(key))) {
				Window.session().office().create(RegisterAddress.of(folder.resolve(NAME)), ways, earlier(3)).orThrow().close();
			}
			return words;
		}
	}

	static RegisterAddress open(Path folder) {
		var address = RegisterAddress.of(folder.resolve(NAME));
		Window.session().office().create(address, earlier(3)).orThrow().close();
		return address;
	}

	/** Saves the case so many hours ago and closes, which makes a backup. */
	static void saveEarlier(RegisterAddress address, int hours, String title) {
		try (var secret = Window.session().office().isEncrypted(address) ? passphrase() : Unlock.nothing(); var store = Window.session().office().open(address, Access.WRITE, secret, earlier(hours)).orThrow()) {
			save(store, title, earlier(hours));
		}
	}

	static void save(CaseStore store, String title, Instant at) {
		var key = AggregateKey.ofCase(CASE);
		var file = VigieFactory.eINSTANCE.createCaseFile();
		file.setId(CASE);
		file.setTitle(title);
		var trader = VigieFactory.eINSTANCE.createParticipation();
		trader.setId("p-1");
		trader.setLabel("A trader");
		file.getParticipations().add(trader);
		for (var id : List.of("cu-1", "cu-2")) {
			var held = VigieFactory.eINSTANCE.createCustodyPeriod();
			held.setId(id);
			held.setParticipation(trader);
			file.getCustodyPeriods().add(held);
		}
		for (var id : List.of("ch-1", "ch-2")) {
			var charge = VigieFactory.eINSTANCE.createCharge();
			charge.setId(id);
			charge.setParticipation(trader);
			file.getCharges().add(charge);
		}
		var base = store.history(key).orThrow().size();
		store.save(new SaveRequest(List.of(new AggregateChange(file, base)), Window.USER, at, "")).orThrow();
	}

	static void savePerson(CaseStore store, String id) {
		var person = VigieFactory.eINSTANCE.createPerson();
		person.setId(id);
		store.save(new SaveRequest(List.of(new AggregateChange(person, 0)), Window.USER, Window.session().now(), "")).orThrow();
	}

	static Unlock passphrase() {
		return new Unlock.Passphrase(PASSPHRASE.toCharArray());
	}

	static Path database(RegisterAddress address) {
		return address.folder().resolve("register.mv.db");
	}

	/** The backups that lie with a register, oldest first. */
	static List<Path> backups(RegisterAddress address) throws IOException {
		try (var all = Files.list(address.folder().resolve("backups"))) {
			return all.filter(it -> it.toString().endsWith(".vigie-backup")).sorted().toList();
		}
	}

	static Path newestBackup(RegisterAddress address) throws IOException {
		return backups(address).getLast();
	}

	static void truncate(Path file) throws IOException {
		var bytes = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(bytes, bytes.length / 3));
	}

	/** Overwrites the first half of a file. */
	static void change(Path file) throws IOException {
		var bytes = Files.readAllBytes(file);
		Arrays.fill(bytes, 0, bytes.length / 2, (byte) 0x55);
		Files.write(file, bytes);
	}

	static byte[] bytes(int of) {
		var bytes = new byte[64];
		Arrays.fill(bytes, (byte) of);
		return bytes;
	}

	static String words(RecoveryKey key) {
		var words = key.words();
		try {
			return new String(words);
		} finally {
			Arrays.fill(words, ' ');
		}
	}

	private static Instant earlier(int hours) {
		return Window.session().now().minus(Duration.ofHours(hours));
	}

	/** Opens a register by the dialog, up to the question for its secret. */
	static void ask(RegisterAddress address) throws Exception {
		Window.inUi(() -> Window.command("org.vigie.ui.register.open"));
		Dialogs.type("open.folder", address.toString());
	}

	static void openByPassphrase(RegisterAddress address) throws Exception {
		ask(address);
		Dialogs.type("unlock.passphrase", PASSPHRASE);
		Dialogs.press("open.do");
		awaitOpen(NAME);
	}

	/** Waits for all work on registers that was begun so far. */
	static void awaitWorkDone() throws Exception {
		var last = Job.create("the last", (ICoreRunnable) monitor -> {
			// it comes after all others
		});
		last.setRule(Window.session().rule());
		last.schedule();
		last.join();
	}

	static void awaitOpen(String name) throws Exception {
		Window.until(name + " is open", () -> Boolean.valueOf(name().equals(Optional.of(name))));
	}

	static Optional<String> name() {
		return Window.session().store().map(it -> it.info().name());
	}

	/** Leaves everything as the next test finds it. */
	static void goBackToTheSample() throws Exception {
		Window.inUi(() -> {
			Window.page().closeAllEditors(false);
			return null;
		});
		closeDialogs();
		if (!Window.inUi(() -> Window.session().address().orElseThrow()).equals(Window.session().office().sampleAddress())) {
			ask(Window.session().office().sampleAddress());
			Dialogs.press("open.do");
			Window.until("the sample is open", () -> Boolean.valueOf(name().isPresent() && !name().equals(Optional.of(NAME))));
			closeDialogs();
		}
	}

	static void closeDialogs() throws Exception {
		Window.inUi(() -> {
			for (var shell : Dialogs.shells()) {
				if (!shell.isDisposed() && shell.getParent() != null) { // SWT: the window has none
					shell.close();
				}
			}
			return null;
		});
	}
}
