package org.vigie.cli;

import picocli.CommandLine.Command;

/** What has to do with rule packs: what is loaded, whether a pack is sound, whether its examples hold, what a rule says. */
@Command(name = "rules", subcommands = { RulesListVerb.class, RulesNewVerb.class, RulesCheckVerb.class, RulesTestVerb.class, RulesExplainVerb.class,
		RulesInstallVerb.class, RulesRemoveVerb.class, RulesMovedVerb.class, RulesCalendarVerb.class, RulesAnnounceVerb.class })
final class RulesVerb extends VerbGroup {

	RulesVerb() {
		super("cli.rules.which");
	}
}
