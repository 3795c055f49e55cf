package org.vigie.cli;

import org.vigie.core.proof.TrustedKeys;

import picocli.CommandLine.Command;

/** What has to do with the keys that offices sign with: the register's own, and those of other offices. */
@Command(name = "keys", subcommands = { KeysShowVerb.class, KeysTrustVerb.class, KeysListVerb.class })
final class KeysVerb extends VerbGroup {

	/** Name of the folder below the user's own with the keys of other offices. */
	private static final String KEYS = "keys";

	KeysVerb() {
		super("keys.which");
	}

	/** A verb about keys. */
	abstract static class Part extends Verb {

		final TrustedKeys trusted() {
			return new TrustedKeys(context().settings().home().resolve(KEYS));
		}
	}
}
