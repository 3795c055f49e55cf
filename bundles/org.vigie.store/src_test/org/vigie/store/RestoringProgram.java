package org.vigie.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.vigie.core.register.RegisterAddress;
import org.vigie.core.register.Unlock;

/** A program that restores a register from a backup and makes backups of it, again and again. Arguments: the folder, the backup. */
final class RestoringProgram {

	private RestoringProgram() {
	}

	public static void main(String[] arguments) {
		var address = RegisterAddress.of(Path.of(arguments[0]));
		var safe = new H2Engine().safekeeping(Unlock.nothing(), Fixtures.PROJECTOR);
		for (;;) {
			safe.restore(address, Path.of(arguments[1]), Instant.now(), ZoneOffset.UTC).orThrow();
			System.out.println("restored");
			safe.backup(address, Optional.empty(), Instant.now()).orThrow();
		}
	}
}
