package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Fills the tables of the current state anew from the log. */
@Command(name = "rebuild")
final class RebuildVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Override
	ExitStatus run() {
		return context().inRegister(register, Access.WRITE, store -> terminal().with(store.rebuild(), aggregates -> {
			terminal().print(terminal().text("rebuild.done", aggregates));
			return ExitStatus.DONE;
		}));
	}
}
