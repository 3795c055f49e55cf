package org.vigie.core.register;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a register lies: a folder.
 *
 * @param folder absolute, normalized
 */
public record RegisterAddress(Path folder) {

	public RegisterAddress {
		Objects.requireNonNull(folder);
	}

	public static RegisterAddress of(Path folder) {
		return new RegisterAddress(folder.toAbsolutePath().normalize());
	}

	@Override
	public String toString() {
		return folder.toString();
	}
}
