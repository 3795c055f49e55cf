package org.vigie.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What has to do with rule packs: what is loaded, whether a pack is sound, whether its examples hold, what a rule says. */
@Command(name = "rules", subcommands = { RulesListVerb.class, RulesNewVerb.class, RulesCheckVerb.class, RulesTestVerb.class, RulesExplainVerb.class,
		RulesInstallVerb.class, RulesRemoveVerb.class, RulesMovedVerb.class, RulesCalendarVerb.class, RulesAnnounceVerb.class })
final class RulesVerb implements Callable<Integer> {

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
		return Integer.valueOf(terminal.usage("cli.rules.which", String.join(", ", new CommandLine(spec).getSubcommands().keySet())).code());
	}

	/** A verb about packs. */
	abstract static class Part implements Callable<Integer> {

		@ParentCommand
		private RulesVerb parent;

		final Context context() {
			return parent.context();
		}

		final Terminal terminal() {
			return context().terminal();
		}

		@Override
		public final Integer call() {
			return Integer.valueOf(run().code());
		}

		abstract ExitStatus run();
	}
}
