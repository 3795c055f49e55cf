package org.vigie.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateChange;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.ErasureRequest;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Revision;
import org.vigie.core.register.Unlock;
import org.vigie.model.CaseFile;

/**
 * A program that writes to a register for as long as its input is open, and prints each revision once it is acknowledged, and when a work
 * begins and has ended. Arguments: the folder; {@code saves}, {@code imports}, {@code erasures}, {@code backups}, {@code trickle} (imports with pauses) or {@code idle}; a word for
 * the ids it makes; the key file, where the register has one.
 */
final class SavingProgram {

	static final int IMPORTED = 25;

	private SavingProgram() {
	}

	public static void main(String[] arguments) {
		var address = RegisterAddress.of(Path.of(arguments[0]));
		var unlock = arguments.length > 3 ? new Unlock.KeyFile(Path.of(arguments[3])) : Unlock.nothing();
		System.out.println("starting");
		try (var store = new H2Engine().open(address, Access.WRITE, unlock, Instant.now(), Fixtures.PROJECTOR).orThrow()) {
			System.out.println("open");
			var end = CompletableFuture.supplyAsync(SavingProgram::awaitEnd);
			for (var round = 0; !end.isDone(); round++) {
				switch (arguments[1]) {
				case "saves" -> saveOne(store, arguments[2], round);
				case "imports" -> importMany(store, arguments[2] + "-" + round);
				case "erasures" -> {
					saveOne(store, arguments[2], 2 * round);
					erase(store, AggregateKey.ofCase(arguments[2] + "-" + round));
				}
				case "backups" -> {
					saveOne(store, arguments[2], 2 * round);
					backUp(address, unlock);
				}
				case "trickle" -> {
					importMany(store, arguments[2] + "-" + round);
					pause(150);
				}
				default -> pause(20);
				}
			}
		}
		System.out.println("closed");
	}

	private static void announced(String work, Runnable doing) {
		System.out.println("begin " + work);
		doing.run();
		System.out.println("end " + work);
	}

	/** The work that was begun and not ended by what a program printed before it was killed. */
	static Optional<String> underWay(List<String> printed) {
		return printed.stream().filter(it -> it.matches("(begin|end) \\w+")).reduce((earlier, later) -> later).filter(it -> it.startsWith("begin ")).map(it -> it.substring(6));
	}

	/** The one who started it closes the input when it shall end. */
	private static int awaitEnd() {
		try {
			return System.in.read();
		} catch (IOException e) {
			return -1;
		}
	}

	private static void pause(long milliseconds) {
		try {
			Thread.sleep(milliseconds);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void print(List<Revision> acknowledged) {
		acknowledged.forEach(it -> System.out.println("ack " + it.key().kind().word() + " " + it.key().id() + " " + it.number() + " " + it.hash()));
	}

	private static void erase(CaseStore store, AggregateKey key) {
		announced("erasure", () -> {
			print(List.of(store.erase(new ErasureRequest(key, "A. Tester", Instant.now(), "")).orThrow()));
			System.out.println("erased " + key.id());
		});
	}

	private static void backUp(RegisterAddress address, Unlock unlock) {
		announced("backup", () -> {
			try (var safe = new H2Engine().safekeeping(unlock, Fixtures.PROJECTOR)) {
				safe.backup(address, Optional.empty(), Instant.now()).orThrow();
			}
		});
	}

	/** Every second save changes the case before. */
	private static void saveOne(CaseStore store, String word, int round) {
		var key = AggregateKey.ofCase(word + "-" + round / 2);
		var changed = round % 2 == 0 ? Fixtures.aCase(key.id()) : (CaseFile) store.read(Optional.empty()).read(key).orThrow();
		if (round % 2 == 1) {
			changed.setTitle("Changed " + round);
		}
		announced("save", () -> print(store.save(Fixtures.save(Instant.now(), changed, round % 2)).orThrow()));
	}

	private static void importMany(CaseStore store, String word) {
		var cases = IntStream.range(0, IMPORTED).mapToObj(i -> new AggregateChange(Fixtures.aCase(word + "-" + i, Fixtures.person("P-1"), Fixtures.source("S-1")), 0)).toList();
		announced("import", () -> print(store.save(Fixtures.save(Instant.now(), cases)).orThrow()));
	}
}
