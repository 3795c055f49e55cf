package org.vigie.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one value over the newest links of all chains, to keep elsewhere; or writes it, signed, with all heads or for one case. */
@Command(name = "checkpoint")
final class CheckpointVerb extends Verb {

	@Parameters(arity = "0..1", paramLabel = "REGISTER", descriptionKey = "register")
	private Optional<String> register = Optional.empty();

	@Option(names = "--file", paramLabel = "FILE", descriptionKey = "checkpoint.file")
	private Optional<String> file = Optional.empty();

	@Option(names = "--case", paramLabel = "CASE", descriptionKey = "checkpoint.case")
	private Optional<String> ofCase = Optional.empty();

	@Override
	ExitStatus run() {
		if (ofCase.isPresent() && file.isEmpty()) {
			return terminal().usage("checkpoint.case.file");
		}
		return context().inRegister(register, Access.READ, store -> file.isPresent() ? write(store, Path.of(file.get())) : print(store));
	}

	private ExitStatus print(CaseStore store) {
		return terminal().with(store.checkpoint(terminal().now()), checkpoint -> {
			terminal().print(checkpoint.hash());
			terminal().remark(terminal().text("checkpoint.covers", Long.valueOf(checkpoint.aggregates()), Long.valueOf(checkpoint.revisions())));
			return ExitStatus.DONE;
		});
	}

	private ExitStatus write(CaseStore store, Path to) {
		var text = text(store);
		if (ofCase.isPresent() && text.refusal().filter(it -> it.code().equals("store.no-such")).isPresent()) {
			return new UnknownCase(terminal()).refuse(store, ofCase.get());
		}
		return terminal().with(store.evidence().key(), key -> terminal().with(text.then(it -> OutputFile.write(to, it)), written -> {
			terminal().print(terminal().text(ofCase.isPresent() ? "checkpoint.proof" : "checkpoint.written", to.toString(), ofCase.orElse("")));
			terminal().remark(terminal().text("keys.signed", key.fingerprint()));
			return ExitStatus.DONE;
		}));
	}

	private Outcome<String> text(CaseStore store) {
		return ofCase.map(id -> store.evidence().proofText(AggregateKey.ofCase(id), terminal().now())).orElseGet(() -> store.evidence().checkpointText(terminal().now()));
	}
}
