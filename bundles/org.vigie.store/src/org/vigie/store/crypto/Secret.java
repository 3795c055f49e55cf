package org.vigie.store.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.PassphraseRule;
import org.vigie.core.register.Unlock;

/** The bytes a way into a register is derived from; closing overwrites them. */
record Secret(byte[] bytes) implements AutoCloseable {

	private static final int SHORTEST_FILE = 32;
	private static final int LARGEST_FILE_MEGABYTES = 1;

	/**
	 * Refused as {@link PassphraseRule#bytes} is, and with {@code store.key-file-unread} (file), {@code store.key-file-size} (file, bytes,
	 * megabytes).
	 */
	static Outcome<Secret> of(Unlock unlock) {
		return switch (unlock) {
		case Unlock.Nothing ignored -> throw new IllegalArgumentException("no secret");
		case Unlock.Passphrase(var text) -> PassphraseRule.bytes(text).map(Secret::new);
		case Unlock.Recovery(var key) -> Outcome.done(new Secret(key.bits()));
		case Unlock.KeyFile(var file) -> ofFile(file);
		};
	}

	private static Outcome<Secret> ofFile(Path file) {
		try (var in = Files.newInputStream(file)) {
			var bytes = in.readNBytes((LARGEST_FILE_MEGABYTES << 20) + 1);
			try {
				return bytes.length < SHORTEST_FILE || bytes.length > LARGEST_FILE_MEGABYTES << 20
						? Outcome.refused(Trouble.of("store.key-file-size", file.toString(), SHORTEST_FILE, LARGEST_FILE_MEGABYTES))
						: Outcome.done(new Secret(sha256(bytes)));
			} finally {
				Arrays.fill(bytes, (byte) 0);
			}
		} catch (IOException e) {
			return Outcome.refused(Trouble.of("store.key-file-unread", file.toString()).because(e));
		}
	}

	static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	@Override
	public void close() {
		Arrays.fill(bytes, (byte) 0);
	}
}
