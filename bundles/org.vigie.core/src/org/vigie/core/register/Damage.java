package org.vigie.core.register;

import java.util.Set;

import org.vigie.core.outcome.Trouble;

/** Which refusals to open a register say that its files are damaged, so that a backup in its place is what helps. */
public final class Damage {

	private static final Set<String> CODES = Set.of("store.damaged", "store.damaged-encrypted", "store.shortened", "store.key-missing", "store.key-damaged", "store.key-unneeded",
			"store.damaged-revision", "store.missing-revision", "store.changed-revision", "store.lost-key");

	private Damage() {
	}

	public static boolean isToldBy(Trouble trouble) {
		return CODES.contains(trouble.code());
	}
}
