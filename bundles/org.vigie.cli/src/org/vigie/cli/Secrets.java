package org.vigie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.Protection;
import org.vigie.core.register.RecoveryKey;
import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;

/** The secrets of one invocation: in files named by options, or typed; never words of the command, which other programs can see. */
final class Secrets {

	private static final int KEY_FILE_BYTES = 64;

	private final Terminal terminal;
	private final Prompt prompt;
	private Optional<String> passphraseFile = Optional.empty();
	private Optional<String> keyFile = Optional.empty();
	private Optional<String> recoveryFile = Optional.empty();

	Secrets(Terminal terminal, Prompt prompt) {
		this.terminal = terminal;
		this.prompt = prompt;
	}

	void passphraseFile(String name) {
		passphraseFile = Optional.of(name);
	}

	void keyFile(String name) {
		keyFile = Optional.of(name);
	}

	void recoveryFile(String name) {
		recoveryFile = Optional.of(name);
	}

	Optional<String> passphraseFile() {
		return passphraseFile;
	}

	Optional<String> keyFile() {
		return keyFile;
	}

	Optional<String> recoveryFile() {
		return recoveryFile;
	}

	private Stream<String> named() {
		return Stream.of(passphraseFile, keyFile, recoveryFile).flatMap(Optional::stream);
	}

	/** Whether any option names a secret. */
	boolean areNamed() {
		return named().findAny().isPresent();
	}

	/**
	 * What shall open a register: read from the file an option names, typed for an encrypted one, else nothing. The caller closes it.
	 *
	 * @return refused with {@code usage.one-secret} for two options, and by what is wrong with the file
	 */
	Outcome<Unlock> unlock(RegisterAddress address, boolean encrypted) {
		if (named().count() > 1) {
			return Outcome.refused(Trouble.of("usage.one-secret"));
		}
		if (passphraseFile.isPresent()) {
			return passphrase(passphraseFile.get());
		}
		if (keyFile.isPresent()) {
			return path(keyFile.get()).map(Unlock.KeyFile::new);
		}
		if (recoveryFile.isPresent()) {
			return recovery(recoveryFile.get());
		}
		return Outcome.done(encrypted ? typed(address) : Unlock.nothing());
	}

	private Unlock typed(RegisterAddress address) {
		return prompt.secret(terminal.text("secret.passphrase", address.toString())).<Unlock>map(Unlock.Passphrase::new).orElseGet(Unlock::nothing);
	}

	private static Outcome<Unlock> passphrase(String file) {
		return SecretFile.firstLine(file).map(Unlock.Passphrase::new);
	}

	private static Outcome<Path> path(String name) {
		try {
			return Outcome.done(Path.of(name));
		} catch (InvalidPathException e) {
			return Outcome.refused(Trouble.of("store.key-file-unread", name));
		}
	}

	private static Outcome<Unlock> recovery(String file) {
		return SecretFile.text(file).then(words -> {
			var read = RecoveryKey.read(words);
			Arrays.fill(words, '\0');
			return read.map(Unlock.Recovery::new);
		});
	}

	/**
	 * What shall open a register from now on. The caller closes it.
	 *
	 * @param passphrase file with a passphrase; typed where there is neither this nor another way
	 * @param key file; made where it is not there
	 * @param untyped the refusal where nobody can type
	 */
	Outcome<Protection> protection(Optional<String> passphrase, Optional<String> key, Optional<RecoveryKey> recovery, boolean typed, String untyped) {
		var ways = new ArrayList<Unlock>();
		var given = Stream.<Optional<Supplier<Outcome<Unlock>>>>of(passphrase.map(it -> () -> passphrase(it)), typed ? Optional.of(() -> newPassphrase(untyped)) : Optional.empty(),
				key.map(it -> () -> path(it).then(this::newKeyFile)), recovery.map(it -> () -> Outcome.done(new Unlock.Recovery(it)))).flatMap(Optional::stream).toList();
		for (var each : given) {
			var way = each.get();
			if (way.refusal().isPresent()) {
				ways.forEach(Unlock::close);
				return Outcome.refused(way.refusal().get());
			}
			ways.add(way.orThrow());
		}
		return Outcome.done(new Protection(ways));
	}

	/** Typed twice. */
	private Outcome<Unlock> newPassphrase(String untyped) {
		var first = prompt.secret(terminal.text("secret.new"));
		if (first.isEmpty()) {
			return Outcome.refused(Trouble.of(untyped));
		}
		var second = prompt.secret(terminal.text("secret.again")).orElseGet(() -> new char[0]);
		try {
			if (Arrays.equals(first.get(), second)) {
				return Outcome.done(new Unlock.Passphrase(first.get()));
			}
			Arrays.fill(first.get(), '\0');
			return Outcome.refused(Trouble.of("usage.passphrases-differ"));
		} finally {
			Arrays.fill(second, '\0');
		}
	}

	private Outcome<Unlock> newKeyFile(Path file) {
		if (Files.exists(file)) {
			return Outcome.done(new Unlock.KeyFile(file));
		}
		var bytes = new byte[KEY_FILE_BYTES];
		new SecureRandom().nextBytes(bytes);
		try {
			Files.write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			terminal.remark(terminal.text("secret.key-made", file.toString()));
			return Outcome.done(new Unlock.KeyFile(file));
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("export.unwritable", file.toString()).because(e));
		} finally {
			Arrays.fill(bytes, (byte) 0);
		}
	}

	/** Shows a new recovery key, once. */
	void show(RecoveryKey recovery) {
		var words = recovery.words();
		terminal.print("");
		terminal.print(terminal.text("secret.recovery"));
		terminal.out().print("  ");
		terminal.out().println(words);
		terminal.print("");
		Arrays.fill(words, '\0');
	}
}
