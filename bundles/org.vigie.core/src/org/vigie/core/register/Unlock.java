package org.vigie.core.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/**
 * One way to open an encrypted register. It belongs to whoever made it and who closes it, which overwrites the secret; what it is handed
 * to does not keep it.
 */
public sealed interface Unlock extends AutoCloseable {

	/** Nothing: enough for a register that is not encrypted. */
	record Nothing() implements Unlock {
		@Override
		public void close() {
			// no secret to overwrite
		}
	}

	/**
	 * What somebody remembers.
	 *
	 * @param text as typed, in any normal form of Unicode; not trimmed
	 */
	record Passphrase(char[] text) implements Unlock {
		public Passphrase {
			Objects.requireNonNull(text);
		}

		@Override
		public void close() {
			Arrays.fill(text, '\0');
		}
	}

	/**
	 * A file whose bytes nobody else has.
	 *
	 * @param file of 32 bytes to one megabyte
	 */
	record KeyFile(Path file) implements Unlock {
		public KeyFile {
			Objects.requireNonNull(file);
		}

		@Override
		public void close() {
			// the file stays where it is
		}
	}

	/**
	 * What was written down when the register was made.
	 *
	 * @param key closed with this
	 */
	record Recovery(RecoveryKey key) implements Unlock {
		public Recovery {
			Objects.requireNonNull(key);
		}

		@Override
		public void close() {
			key.close();
		}
	}

	static Unlock nothing() {
		return new Nothing();
	}

	/** Overwrites the secret. */
	@Override
	void close();
}
