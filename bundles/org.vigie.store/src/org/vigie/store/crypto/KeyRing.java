package org.vigie.store.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.PassphraseRule;
import org.vigie.core.register.Protection;
import org.vigie.core.register.Unlock;
import org.vigie.store.folder.RegisterFolder;

/**
 * The ways into a register's file, as {@code register.key} keeps them: a text of one line for its version and one for each way, each of
 * which leads to the same key. {@code docs/register-key.md} describes it.
 *
 * @param wraps at most one of a kind
 * @param damaged lines that are not as they were written
 */
public record KeyRing(List<Wrap> wraps, List<String> damaged) {

	/** The first line; authenticated with every key. */
	static final String HEAD = "vigie key 1";

	private static final int VERSION = 1;
	private static final Pattern FIRST = Pattern.compile("vigie key (\\d{1,9})");
	private static final int LARGEST = 64 * 1024;
	private static final String COMMENT = "#";
	private static final String TOLD = "# Leads from a passphrase, a recovery key or a key file to the key of register.mv.db. "
			+ "Keep it beside: without it nobody can open the register.";

	public KeyRing {
		wraps = List.copyOf(wraps);
		damaged = List.copyOf(damaged);
	}

	/**
	 * Wraps a key in every way asked for.
	 *
	 * @return refused as {@link PassphraseRule#forNewLock} is, and for key files
	 */
	public static Outcome<KeyRing> of(FileKey key, Protection protection) {
		return new KeyRing(List.of(), List.of()).with(key, protection);
	}

	/** The ring with the ways asked for in place of those of their kinds. */
	public Outcome<KeyRing> with(FileKey key, Protection protection) {
		var outcome = Outcome.done(this);
		for (var unlock : protection.ways()) {
			outcome = outcome.then(ring -> ring.with(key, unlock));
		}
		return outcome;
	}

	private Outcome<KeyRing> with(FileKey key, Unlock unlock) {
		var good = unlock instanceof Unlock.Passphrase(var text) ? PassphraseRule.forNewLock(text) : Outcome.done(Boolean.TRUE);
		return good.then(ignored -> Secret.of(unlock)).map(secret -> {
			try (secret) {
				return with(Wrap.of(key, Way.of(unlock).orElseThrow(), secret));
			}
		});
	}

	private KeyRing with(Wrap wrap) {
		var all = new ArrayList<>(wraps.stream().filter(it -> it.way() != wrap.way()).toList());
		all.add(wrap);
		return new KeyRing(all.stream().sorted(Comparator.comparing(Wrap::way)).toList(),
				damaged.stream().filter(it -> !it.startsWith(wrap.way().word() + " ")).toList());
	}

	/** Refused with {@code store.key-damaged} (folder), {@code store.key-newer} (folder, version, ours), {@code store.unreadable}. */
	public static Outcome<KeyRing> read(RegisterFolder folder) {
		var name = folder.path().toString();
		try (var in = Files.newInputStream(folder.key())) {
			var bytes = in.readNBytes(LARGEST + 1);
			return bytes.length > LARGEST ? damaged(name) : parse(new String(bytes, StandardCharsets.UTF_8), name);
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("store.unreadable", folder.key().toString()).because(e));
		}
	}

	private static Outcome<KeyRing> parse(String text, String name) {
		var lines = text.lines().toList();
		var first = FIRST.matcher(lines.isEmpty() ? "" : lines.getFirst());
		if (!first.matches() || Integer.parseInt(first.group(1)) < VERSION) {
			return damaged(name);
		}
		if (Integer.parseInt(first.group(1)) > VERSION) {
			return Outcome.refused(Trouble.of("store.key-newer", name, Integer.parseInt(first.group(1)), VERSION));
		}
		var wraps = new ArrayList<Wrap>();
		var damaged = new ArrayList<String>();
		for (var line : lines.subList(1, lines.size()).stream().filter(it -> !it.isBlank() && !it.startsWith(COMMENT)).toList()) {
			var wrap = Wrap.read(line).filter(it -> wraps.stream().noneMatch(other -> other.way() == it.way()));
			wrap.ifPresentOrElse(wraps::add, () -> damaged.add(line));
		}
		return wraps.isEmpty() ? damaged(name) : Outcome.done(new KeyRing(wraps, damaged));
	}

	private static Outcome<KeyRing> damaged(String name) {
		return Outcome.refused(Trouble.of("store.key-damaged", name));
	}

	/**
	 * Leads to the key.
	 *
	 * @param name the register, for the sentence
	 * @return refused as RegisterEngine.open says
	 */
	public Outcome<FileKey> open(Unlock unlock, String name) {
		var way = Way.of(unlock);
		if (way.isEmpty()) {
			return Outcome.refused(Trouble.of("store.encrypted", name));
		}
		var wrap = wraps.stream().filter(it -> it.way() == way.get()).findFirst();
		if (wrap.isEmpty()) {
			return Outcome.refused(Trouble.of(damaged.isEmpty() ? way.get().none() : "store.key-damaged", name));
		}
		return Secret.of(unlock).then(secret -> {
			try (secret) {
				return opened(wrap.get(), secret, name);
			}
		});
	}

	private static Outcome<FileKey> opened(Wrap wrap, Secret secret, String name) {
		Optional<FileKey> key = wrap.open(secret);
		return key.map(Outcome::done).orElseGet(() -> Outcome.refused(Trouble.of(wrap.way().wrong(), name)));
	}

	/** Writes it beside, waits for the disk, and moves it into its place: there is always one whole file. */
	public void write(RegisterFolder folder) throws IOException {
		var beside = folder.path().resolve("register.key.new");
		try {
			try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				var bytes = ByteBuffer.wrap(text().getBytes(StandardCharsets.UTF_8));
				while (bytes.hasRemaining()) {
					channel.write(bytes);
				}
				channel.force(true);
			}
			Files.move(beside, folder.key(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			force(folder.path());
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static void force(Path folder) {
		try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		} catch (IOException e) {
			return; // some systems open no folder; they keep the order of what is done in it
		}
	}

	private String text() {
		return wraps.stream().map(Wrap::line).collect(Collectors.joining("\n", HEAD + "\n" + TOLD + "\n", "\n"))
				+ damaged.stream().map(it -> it + "\n").collect(Collectors.joining());
	}
}
