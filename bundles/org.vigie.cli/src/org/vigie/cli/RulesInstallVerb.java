package org.vigie.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.vigie.core.office.LoadedPack;
import org.vigie.core.outcome.Place;
import org.vigie.core.outcome.Trouble;
import org.vigie.rules.pack.PackLoader;
import org.vigie.rules.pack.PackOutcome;
import org.vigie.rules.pack.Problem;
import org.vigie.rules.pack.RulePack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a pack into use: checks it, says which deadlines it moves, and then copies it into the user's folder of packs. */
@Command(name = "install")
final class RulesInstallVerb extends PackChange {

	@Parameters(index = "0", paramLabel = "FILE", descriptionKey = "pack.file")
	private String file;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "REGISTER", descriptionKey = "registers")
	private List<String> registers = List.of();

	@Override
	ExitStatus run() {
		return terminal().with(InputFile.read(file), bytes -> switch (PackLoader.load(Path.of(file).getFileName().toString(), bytes, terminal().today())) {
		case PackOutcome.Refused refused -> {
			tell(refused.problems());
			terminal().remark(terminal().text("cli.trouble", terminal().text("rules.unsound", file, Integer.valueOf(refused.problems().size()))));
			yield ExitStatus.BAD_INPUT;
		}
		case PackOutcome.Loaded loaded -> {
			loaded.warnings().forEach(it -> terminal().remark(it.text(terminal().texts().language())));
			yield install(loaded.pack(), bytes);
		}
		});
	}

	private void tell(List<Problem> problems) {
		if (json()) {
			terminal().print(Json.print(about(Optional.empty()).with("sound", Boolean.FALSE).with("problems", RulesCheckVerb.json(problems, terminal().texts().language())).map()));
		} else {
			problems.forEach(it -> terminal().print(it.text(terminal().texts().language())));
		}
	}

	private ExitStatus install(RulePack pack, byte[] bytes) {
		var packs = context().office().packs();
		var there = packs.versionsOf(pack.id()).stream().filter(it -> it.pack().version().equals(pack.version())).findFirst();
		if (there.isPresent() && there.get().pack().fingerprint().equals(pack.fingerprint())) {
			terminal().print(terminal().text("install.there", pack.id(), pack.version(), there.get().bundle()));
			return ExitStatus.DONE;
		}
		if (there.isPresent()) {
			return terminal().refuse(Trouble.of("pack.same-version", pack.id(), pack.version(), there.get().bundle()).at(Place.at(file, pack.name().line(), pack.name().column())));
		}
		var folder = context().office().packFolder();
		var added = new LoadedPack(pack, folder.fileOf(pack).toString(), Optional.of(folder.fileOf(pack)));
		var after = packs.with(added);
		var before = packs.inForce(pack.id());
		if (!json()) {
			terminal().print(before.isEmpty() ? terminal().text("install.new", pack.id(), pack.version())
					: terminal().text(added.version().compareTo(before.get().version()) > 0 ? "install.replaces" : "install.older", pack.id(), pack.version(), before.get().pack().version()));
		}
		var about = about(Optional.of(pack)).with("sound", Boolean.TRUE).with("replaces", before.map(it -> it.pack().version()))
				.with("inForce", after.inForce(pack.id()).map(it -> it.pack().version()));
		return propose(new Proposal(after, about, "install.done", added.bundle(), () -> folder.add(pack, bytes)), registers);
	}

	private Fields about(Optional<RulePack> pack) {
		return Fields.of("vigie-rules-install/1").with("file", file).with("pack", pack.map(RulePack::id)).with("version", pack.map(RulePack::version));
	}
}
