package org.vigie.cli;

import org.vigie.core.office.LoadedPack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the packs that are loaded, the rules in them, and the packs that were refused and why. */
@Command(name = "list")
final class RulesListVerb extends RulesVerb.Part {

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var packs = context().office().packs();
		if (format.json()) {
			terminal().print(Json.print(Fields.of("vigie-rules/1").with("packs", packs.loaded().stream().map(this::json).toList())
					.with("refused", packs.refused().stream().map(it -> it.problems().stream().map(problem -> problem.text(language())).toList()).toList()).map()));
			return ExitStatus.DONE;
		}
		for (var pack : packs.loaded()) {
			terminal().print(terminal().text("rules.pack", pack.pack().id(), pack.pack().version(), pack.bundle(), Integer.valueOf(pack.pack().rules().size())));
			var table = new TextTable(4);
			pack.pack().rules().forEach(it -> table.row("  " + it.id(), it.jurisdiction(), it.confidence().code(), it.title().in(language().getLanguage())));
			table.lines().forEach(terminal()::print);
		}
		packs.refused().forEach(refused -> refused.problems().forEach(it -> terminal().remark(it.text(language()))));
		return ExitStatus.DONE;
	}

	private java.util.Locale language() {
		return terminal().texts().language();
	}

	private Object json(LoadedPack loaded) {
		var pack = loaded.pack();
		return new Fields().with("id", pack.id()).with("version", pack.version()).with("status", pack.header().status()).with("asAt", pack.header().asAt())
				.with("from", loaded.bundle())
				.with("rules",
						pack.rules().stream().map(it -> new Fields().with("id", it.id()).with("jurisdiction", it.jurisdiction()).with("kind", it.kind().code())
								.with("title", it.title().in(language().getLanguage())).with("citation", it.citation()).with("confidence", it.confidence().code())
								.with("validFrom", it.validFrom()).with("validTo", it.validTo()).map()).toList())
				.map();
	}
}
