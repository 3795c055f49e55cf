package org.vigie.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.vigie.core.outcome.Outcome;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.RegisterAddress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a new register, empty or from a sample. */
@Command(name = "init")
final class InitVerb extends Verb {

	@Parameters(paramLabel = "REGISTER", descriptionKey = "register.new")
	private String register;

	@Option(names = "--sample", paramLabel = "NAME", descriptionKey = "sample")
	private Optional<String> sample = Optional.empty();

	@Option(names = "--open", descriptionKey = "open")
	private boolean open;

	@Override
	ExitStatus run() {
		var address = RegisterAddress.of(Path.of(register));
		return terminal().with(create(address), store -> {
			try (store) {
				return terminal().with(store.heads(Optional.empty()), heads -> {
					var cases = heads.stream().filter(it -> it.key().kind() == org.vigie.core.register.AggregateKind.CASE).count();
					terminal().print(terminal().text("init.made", register, Long.valueOf(cases)));
					if (!open && sample.isEmpty()) {
						terminal().remark(terminal().text("init.readable"));
					}
					return ExitStatus.DONE;
				});
			}
		});
	}

	private Outcome<CaseStore> create(RegisterAddress address) {
		var office = context().office();
		var now = terminal().now();
		return sample.isPresent() ? office.createSample(address, sample.get(), now, context().user()) : office.create(address, now);
	}
}
