package org.vigie.cli;

import java.util.Set;

import picocli.CommandLine.Command;

/** Lists the keys of other offices that are trusted. */
@Command(name = "list")
final class KeysListVerb extends KeysVerb.Part {

	@Override
	ExitStatus run() {
		return terminal().with(trusted().list(), keys -> {
			if (keys.isEmpty()) {
				terminal().remark(terminal().text("keys.none"));
			}
			var table = new TextTable(3, Set.of(Integer.valueOf(1)));
			keys.forEach(it -> table.row(it.key().fingerprint(), it.name(), it.register()));
			table.lines().forEach(terminal()::print);
			return ExitStatus.DONE;
		});
	}
}
