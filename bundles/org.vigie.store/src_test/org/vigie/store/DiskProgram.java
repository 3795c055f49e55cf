package org.vigie.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;

/** A program on a small disk of its own, which prints what came of what it tried. Arguments: the disk's folder; {@code full} or {@code read-only}. */
final class DiskProgram {

	private final H2Engine engine = new H2Engine();
	private final Path disk;
	private final RegisterAddress address;

	private DiskProgram(Path disk) {
		this.disk = disk;
		this.address = RegisterAddress.of(disk.resolve("register"));
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		var program = new DiskProgram(Path.of(arguments[0]));
		switch (arguments[1]) {
		case "full" -> program.fill();
		default -> program.readOnly();
		}
	}

	private Outcome<CaseStore> create(String name) {
		return engine.create(RegisterAddress.of(disk.resolve(name)), "On a small disk", false, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private Outcome<CaseStore> open(Access access) {
		return engine.open(address, access, Fixtures.NOON, Fixtures.PROJECTOR);
	}

	private static void say(String what, Outcome<?> outcome) {
		System.out.println(what + ": " + outcome.refusal().map(it -> it.code()).orElse("done"));
	}

	private void fill() throws IOException {
		var acknowledged = new ArrayList<String>();
		var ballast = disk.resolve("ballast");
		Files.write(ballast, new byte[2 * 1024 * 1024]);
		try (var store = create("register").orThrow()) {
			for (var outcome = save(store, acknowledged); outcome.refusal().isEmpty(); outcome = save(store, acknowledged)) {
				System.out.println("saved");
			}
			say("save on a full disk", save(store, acknowledged));
			say("read on a full disk", store.read(Optional.empty()).cases());
			report("after the refusal", store, acknowledged);
			Files.delete(ballast);
			say("save with space again", save(store, acknowledged));
			report("with space again", store, acknowledged);
			stuff(disk.resolve("stuffing"));
		}
		say("create on a full disk", create("other"));
		say("read a full disk", open(Access.READ));
		Files.delete(disk.resolve("stuffing"));
		try (var store = open(Access.WRITE).orThrow()) {
			report("opened again", store, acknowledged);
		}
		list();
	}

	private static Outcome<?> save(CaseStore store, List<String> acknowledged) {
		var id = "C-" + acknowledged.size();
		var outcome = store.save(Fixtures.save(Fixtures.aCase(id)));
		if (outcome.refusal().isEmpty()) {
			acknowledged.add(id);
		}
		return outcome;
	}

	private static void report(String when, CaseStore store, List<String> acknowledged) {
		var keys = acknowledged.stream().map(AggregateKey::ofCase).sorted().toList();
		var heads = store.heads(Optional.empty()).orThrow().stream().map(it -> it.key()).toList();
		System.out.println(when + ": " + (heads.equals(keys) ? "all acknowledged saves and no other" : "saved " + keys + " there " + heads) + ", "
				+ (store.verify(Optional.empty(), Fixtures.NOON).orThrow().sound() ? "sound" : "NOT sound"));
	}

	/** Writes until nothing more fits. */
	private static void stuff(Path file) throws IOException {
		try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE)) {
			for (;;) {
				out.write(new byte[1024]);
			}
		} catch (IOException e) {
			System.out.println("the disk is full");
		}
	}

	private void list() throws IOException {
		try (Stream<Path> files = Files.list(disk)) {
			System.out.println("left on the disk: " + files.map(it -> it.getFileName().toString()).sorted(Comparator.naturalOrder()).toList());
		}
	}

	private void readOnly() throws IOException, InterruptedException {
		try (var store = create("register").orThrow()) {
			say("save", store.save(Fixtures.save(Fixtures.aCase("C-1"))));
		}
		var remounted = new ProcessBuilder("mount", "-o", "remount,ro", disk.toString()).inheritIO().start().waitFor();
		System.out.println("remounted: " + remounted);
		say("open to write", open(Access.WRITE));
		say("create", create("other"));
		try (var store = open(Access.READ).orThrow()) {
			System.out.println("cases read: " + store.read(Optional.empty()).cases().orThrow().size());
			say("save to what was opened to read", store.save(Fixtures.save(Fixtures.aCase("C-2"))));
		}
		list();
	}
}
