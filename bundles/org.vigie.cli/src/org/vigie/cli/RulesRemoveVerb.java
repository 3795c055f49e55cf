package org.vigie.cli;

import java.util.List;

import org.vigie.core.office.LoadedPack;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a version of a pack out of use: its file is kept below the folder of packs. */
@Command(name = "remove")
final class RulesRemoveVerb extends PackChange {

	@Parameters(index = "0", paramLabel = "ID", descriptionKey = "pack.id")
	private String id;

	@Parameters(index = "1", paramLabel = "VERSION", descriptionKey = "pack.version")
	private String version;

	@Parameters(index = "2..*", arity = "0..*", paramLabel = "REGISTER", descriptionKey = "registers")
	private List<String> registers = List.of();

	@Override
	ExitStatus run() {
		var versions = context().office().packs().versionsOf(id);
		var found = versions.stream().filter(it -> it.pack().version().equals(version)).toList();
		if (found.isEmpty()) {
			return versions.isEmpty() ? terminal().usage("remove.unknown", id)
					: terminal().usage("remove.unknown.version", id, version, String.join(", ", versions.stream().map(it -> it.pack().version()).distinct().toList()));
		}
		return found.stream().filter(it -> it.file().isPresent()).findFirst().map(this::remove).orElseGet(() -> terminal().usage("remove.built-in", id, version, found.getFirst().bundle()));
	}

	private ExitStatus remove(LoadedPack pack) {
		var after = context().office().packs().without(pack);
		var about = Fields.of("vigie-rules-remove/1").with("pack", id).with("version", version).with("inForce", after.inForce(id).map(it -> it.pack().version()));
		if (!json()) {
			terminal().print(after.inForce(id).map(it -> terminal().text("remove.leaves", id, version, it.pack().version())).orElseGet(() -> terminal().text("remove.last", id, version)));
		}
		return propose(new Proposal(after, about, "remove.done", pack.bundle(), () -> context().office().packFolder().remove(pack.file().orElseThrow())), registers);
	}
}
