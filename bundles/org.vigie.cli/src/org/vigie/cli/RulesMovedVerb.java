package org.vigie.cli;

import java.util.List;
import java.util.Optional;

import org.vigie.core.deadlines.PackStep;
import org.vigie.core.deadlines.RulesChange;
import org.vigie.core.deadlines.StoredMoves;
import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the deadlines that the packs in force give otherwise than a register has kept them. */
@Command(name = "moved")
final class RulesMovedVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Mixin
	private AsOfOption asOf;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		return asOf.with(terminal(), day -> context().inRegister(register, Access.READ,
				store -> terminal().with(new StoredMoves(store, context().office().deadlines()).on(day), change -> tell(store, change))));
	}

	private ExitStatus tell(CaseStore store, Optional<RulesChange> change) {
		var list = new MovedList(terminal());
		var moved = change.map(RulesChange::moved).orElse(List.of());
		if (format.json()) {
			terminal().print(Json.print(Fields.of("vigie-rules-moved/1").with("register", store.info().name())
					.with("packs", change.map(RulesChange::packs).orElse(List.of()).stream()
							.map(it -> new Fields().with("id", it.id()).with("before", it.before()).with("after", it.after()).map()).toList())
					.with("moved", list.json(moved)).map()));
			return ExitStatus.DONE;
		}
		if (change.isEmpty()) {
			terminal().print(terminal().text("moved.same"));
			return ExitStatus.DONE;
		}
		change.get().packs().stream().map(PackStep::toString).forEach(terminal()::print);
		list.print(moved);
		terminal().print(list.total("moved.have", moved));
		terminal().print(terminal().text("moved.keep"));
		return ExitStatus.DONE;
	}
}
