package org.vigie.cli;

import org.vigie.core.office.LoadedPack;
import org.vigie.core.office.RefusedPack;
import org.vigie.core.office.SupersededPack;
import org.vigie.rules.pack.PackName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the packs that are loaded, the rules in them, and the packs that were refused and why. */
@Command(name = "list")
final class RulesListVerb extends Verb {

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var packs = context().office().packs();
		if (format.json()) {
			terminal().print(Json.print(Fields.of("vigie-rules/1").with("packs", packs.loaded().stream().map(this::json).toList())
					.with("superseded", packs.superseded().stream().map(RulesListVerb::json).toList())
					.with("refused", packs.refused().stream().map(it -> it.problems().stream().map(problem -> problem.text(language())).toList()).toList())
					.with("refusedPacks", packs.refused().stream().map(this::json).toList()).map()));
			return ExitStatus.DONE;
		}
		for (var pack : packs.loaded()) {
			terminal().print(terminal().text("rules.pack", pack.pack().id(), pack.pack().version(), pack.bundle(), Integer.valueOf(pack.pack().rules().size())));
			var table = new TextTable(4);
			pack.pack().rules().forEach(it -> table.row("  " + it.id(), it.jurisdiction(), it.confidence().code(), it.title().in(language().getLanguage())));
			table.lines().forEach(terminal()::print);
		}
		packs.superseded().forEach(it -> terminal().print(terminal().text("rules.superseded", it.pack().pack().id(), it.pack().pack().version(), it.by(), it.pack().bundle())));
		for (var refused : packs.refused()) {
			refused.problems().forEach(it -> terminal().remark(it.text(language())));
			new RefusedPacks(terminal()).remark(refused);
		}
		return ExitStatus.DONE;
	}

	private java.util.Locale language() {
		return terminal().texts().language();
	}

	private static Object json(SupersededPack superseded) {
		return new Fields().with("id", superseded.pack().pack().id()).with("version", superseded.pack().pack().version()).with("by", superseded.by())
				.with("from", superseded.pack().bundle()).map();
	}

	private Object json(RefusedPack refused) {
		return new Fields().with("file", refused.bundle()).with("id", refused.name().map(PackName::id)).with("version", refused.name().map(PackName::version))
				.with("stillUsed", refused.stillUsed()).with("problems", RulesCheckVerb.json(refused.problems(), language())).map();
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
