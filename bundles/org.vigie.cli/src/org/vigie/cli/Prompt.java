package org.vigie.cli;

import java.util.Optional;

/** Asks somebody at a terminal for a secret, without showing what is typed. */
@FunctionalInterface
interface Prompt {

	/** What was typed, which the caller overwrites; empty where nobody sits at a terminal, or where the input ended. */
	Optional<char[]> secret(String question);

	/** The terminal this program was started in. */
	static Prompt console() {
		return question -> Optional.ofNullable(System.console()).flatMap(it -> Optional.ofNullable(it.readPassword("%s ", question)));
	}
}
