package org.vigie.core.register;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A register that was put in place from a backup.
 *
 * @param backup what was put in place
 * @param aside where what was there before lies now; empty when there was nothing
 * @param verification what a look through all of it found
 */
public record Restored(Backup backup, Optional<Path> aside, Verification verification) {

	public Restored {
		Objects.requireNonNull(backup);
		Objects.requireNonNull(aside);
		Objects.requireNonNull(verification);
	}
}
