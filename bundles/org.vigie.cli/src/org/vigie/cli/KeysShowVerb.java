package org.vigie.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.vigie.core.register.Access;
import org.vigie.core.register.CaseStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the public key of a register and its fingerprint, or writes it to a file for others. */
@Command(name = "show")
final class KeysShowVerb extends KeysVerb.Part {

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Option(names = "--file", paramLabel = "FILE", descriptionKey = "keys.file.out")
	private Optional<String> file = Optional.empty();

	@Override
	ExitStatus run() {
		return context().inRegister(register, Access.READ, store -> terminal().with(store.evidence().key(), key -> {
			terminal().print(terminal().text("keys.fingerprint", key.fingerprint()));
			terminal().print(terminal().text("keys.public", key.base64()));
			return file.isPresent() ? write(store, Path.of(file.get())) : ExitStatus.DONE;
		}));
	}

	private ExitStatus write(CaseStore store, Path to) {
		return terminal().with(store.evidence().keyText().then(text -> OutputFile.write(to, text)), written -> {
			terminal().remark(terminal().text("keys.written", to.toString()));
			return ExitStatus.DONE;
		});
	}
}
