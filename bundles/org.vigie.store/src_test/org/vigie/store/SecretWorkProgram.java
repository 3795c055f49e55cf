package org.vigie.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.SaveRequest;
import org.vigie.core.register.Unlock;
import org.vigie.model.CaseFile;
import org.vigie.store.crypto.FileKey;
import org.vigie.store.folder.RegisterFolder;

/**
 * A program that does all that may leave words somewhere, and waits to be killed where it says so. Arguments: the folder; {@code work},
 * {@code save} or {@code tidy}; the passphrase, without which the register is open.
 */
final class SecretWorkProgram {

	static final String WORD = "Zebulonia";
	private static final int CASES = 60;

	private final RegisterAddress address;
	private final Optional<char[]> passphrase;

	private SecretWorkProgram(RegisterAddress address, Optional<char[]> passphrase) {
		this.address = address;
		this.passphrase = passphrase;
	}

	public static void main(String[] arguments) throws Exception {
		var program = new SecretWorkProgram(RegisterAddress.of(Path.of(arguments[0])), arguments.length > 2 ? Optional.of(arguments[2].toCharArray()) : Optional.empty());
		switch (arguments[1]) {
		case "work" -> program.work();
		case "save" -> program.save();
		default -> program.tidy();
		}
	}

	private Unlock unlock() {
		return passphrase.<Unlock>map(it -> new Unlock.Passphrase(it.clone())).orElseGet(Unlock::nothing);
	}

	private CaseStore open(Access access) {
		return new H2Engine().open(address, access, unlock(), Fixtures.NOON, Fixtures.PROJECTOR).orThrow();
	}

	private static CaseFile aCase(String id) {
		var file = Fixtures.aCase(id, Fixtures.person("P-" + id), Fixtures.source("S-" + id));
		file.setTitle(WORD + " title " + id);
		file.setAccount(WORD + " account " + id);
		return file;
	}

	private static SaveRequest request(List<CaseFile> files) {
		return new SaveRequest(files.stream().map(it -> new AggregateChange(it, 0)).toList(), WORD + " user", Fixtures.NOON, WORD + " comment");
	}

	private void work() throws IOException, SQLException {
		var protection = passphrase.isPresent() ? Protection.by(unlock()) : Protection.open();
		try (var store = new H2Engine().create(address, WORD + " register", false, protection, Fixtures.NOON, Fixtures.PROJECTOR).orThrow()) {
			store.save(request(IntStream.range(0, CASES).mapToObj(i -> aCase("C-" + i)).toList())).orThrow();
			store.save(request(List.of(Fixtures.aCase("C-1")))).refusal().orElseThrow(); // is not based on what is there
			store.rebuild().orThrow();
			readAll(store);
		}
		try (var store = open(Access.READ)) {
			readAll(store);
		}
		sortWhatDoesNotFit();
	}

	private static void readAll(CaseStore store) {
		store.read(Optional.empty()).cases().orThrow();
		store.deadlines().orThrow();
		store.verify(Optional.empty(), Fixtures.NOON).orThrow();
		store.changes(AggregateKey.ofCase("C-1")).orThrow();
	}

	/** So that the database writes sorted rows to a file of its own; in the middle of that it waits. */
	private void sortWhatDoesNotFit() throws SQLException, IOException {
		var folder = new RegisterFolder(address.folder());
		var key = new Unlocking(address, folder).key(unlock()).orThrow();
		try (var database = H2Database.open(H2Database.file(folder.databaseName()), key);
				var connection = database.connectAsOwner(); var statement = connection.createStatement()) {
			statement.execute("set max_memory_rows 10");
			try (var rows = statement.executeQuery("select a.content, b.content, x from text_now a, text_now b, system_range(1, 4) order by b.content desc, a.content, x")) {
				rows.next();
				await("sorting");
			}
		}
	}

	private static void await(String what) throws IOException {
		System.out.println(what);
		System.in.read();
	}

	private void save() {
		try (var store = open(Access.WRITE)) {
			System.out.println("saving");
			for (var i = 0;; i++) {
				store.save(request(List.of(aCase("K-" + ProcessHandle.current().pid() + "-" + i)))).orThrow();
			}
		}
	}

	/** Writes the file anew again and again. */
	private void tidy() throws InterruptedException {
		var folder = new RegisterFolder(address.folder());
		Optional<FileKey> key = new Unlocking(address, folder).key(unlock()).orThrow();
		System.out.println("tidying");
		for (;;) {
			new RegisterFile(folder, key).tidy();
			TimeUnit.MILLISECONDS.sleep(new Random().nextInt(3));
		}
	}
}
