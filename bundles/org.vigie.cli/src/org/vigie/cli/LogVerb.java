package org.vigie.cli;

import java.nio.file.Path;
import java.util.List;

import org.vigie.core.register.Access;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole log of a register to a file that can be checked without this program. */
@Command(name = "log")
final class LogVerb extends Verb {

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] FILE", hideParamSyntax = true, descriptionKey = "log.words")
	private List<String> words;

	@Override
	ExitStatus run() {
		var file = Path.of(words.getLast());
		return context().inRegister(context().registerBefore(words, 1), Access.READ,
				store -> terminal().with(store.evidence().key(), key -> terminal().with(store.evidence().log(file, terminal().now()), checkpoint -> {
					terminal().print(terminal().text("log.written", file.toString(), Long.valueOf(checkpoint.revisions()), Long.valueOf(checkpoint.aggregates()), checkpoint.hash()));
					terminal().remark(terminal().text("keys.signed", key.fingerprint()));
					return ExitStatus.DONE;
				})));
	}
}
