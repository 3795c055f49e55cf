package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** One line for each case. */
@Command(name = "status")
final class StatusVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Mixin
	private AsOfOption asOf;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		return asOf.with(terminal(), day -> context().inRegister(register, Access.READ, store -> {
			var list = new StatusList(context());
			return format.json() ? list.json(store, day) : list.print(store, day);
		}));
	}
}
