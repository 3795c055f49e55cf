package org.vigie.store.crypto;

import java.util.Arrays;
import java.util.Optional;

import org.vigie.core.register.Unlock;

/** The kinds of ways into an encrypted register, with their words in {@code register.key}. */
enum Way {
	PASSPHRASE("passphrase", "store.wrong-passphrase", "store.no-passphrase"),
	RECOVERY("recovery", "store.wrong-recovery-key", "store.no-recovery-key"),
	KEY_FILE("key-file", "store.wrong-key-file", "store.no-key-file");

	private final String word;
	private final String wrong;
	private final String none;

	Way(String word, String wrong, String none) {
		this.word = word;
		this.wrong = wrong;
		this.none = none;
	}

	/** Empty where nothing was given. */
	static Optional<Way> of(Unlock unlock) {
		return switch (unlock) {
		case Unlock.Nothing ignored -> Optional.empty();
		case Unlock.Passphrase ignored -> Optional.of(PASSPHRASE);
		case Unlock.Recovery ignored -> Optional.of(RECOVERY);
		case Unlock.KeyFile ignored -> Optional.of(KEY_FILE);
		};
	}

	static Way of(String word) {
		return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst().orElseThrow();
	}

	String word() {
		return word;
	}

	/** The code for a secret that does not open it. */
	String wrong() {
		return wrong;
	}

	/** The code for a register without such a way. */
	String none() {
		return none;
	}
}
