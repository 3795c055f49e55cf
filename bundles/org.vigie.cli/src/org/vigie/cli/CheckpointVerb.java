package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints one value over the newest links of all chains, to keep elsewhere. */
@Command(name = "checkpoint")
final class CheckpointVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Override
	ExitStatus run() {
		return context().inRegister(register, Access.READ, store -> terminal().with(store.checkpoint(terminal().now()), checkpoint -> {
			terminal().print(checkpoint.hash());
			terminal().remark(terminal().text("checkpoint.covers", Long.valueOf(checkpoint.aggregates()), Long.valueOf(checkpoint.revisions())));
			return ExitStatus.DONE;
		}));
	}
}
