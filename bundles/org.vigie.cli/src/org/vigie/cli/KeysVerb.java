package org.vigie.cli;

import java.util.concurrent.Callable;

import org.vigie.core.proof.TrustedKeys;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What has to do with the keys that offices sign with: the register's own, and those of other offices. */
@Command(name = "keys", subcommands = { KeysShowVerb.class, KeysTrustVerb.class, KeysListVerb.class })
final class KeysVerb implements Callable<Integer> {

	/** Name of the folder below the user's own with the keys of other offices. */
	private static final String KEYS = "keys";

	@ParentCommand
	private Verbs parent;

	@Spec
	private CommandSpec spec;

	Context context() {
		return parent.context();
	}

	@Override
	public Integer call() {
		var terminal = parent.context().terminal();
		return Integer.valueOf(terminal.usage("keys.which", String.join(", ", new CommandLine(spec).getSubcommands().keySet())).code());
	}

	/** A verb about keys. */
	abstract static class Part implements Callable<Integer> {

		@ParentCommand
		private KeysVerb parent;

		final Context context() {
			return parent.context();
		}

		final Terminal terminal() {
			return context().terminal();
		}

		final TrustedKeys trusted() {
			return new TrustedKeys(context().settings().home().resolve(KEYS));
		}

		@Override
		public final Integer call() {
			return Integer.valueOf(run().code());
		}

		abstract ExitStatus run();
	}
}
