package org.vigie.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.vigie.core.register.Recovered;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a register of what can still be read of one that no longer opens, and says what is missing. */
@Command(name = "recover")
final class RecoverVerb extends SafeVerb {

	@Parameters(paramLabel = "REGISTER", descriptionKey = "recover.register")
	private String register;

	@Override
	ExitStatus run() {
		return inSafety(Optional.of(register), (safe, address) -> terminal()
				.with(safe.recover(address, context().user(), terminal().text("recover.comment"), terminal().now(), terminal().zone()), this::tell));
	}

	private ExitStatus tell(Recovered done) {
		done.aggregates().stream().filter(Recovered.Found::whole).forEach(it -> terminal().print(terminal().text("recover.whole", it.key().toString(), Long.valueOf(it.kept()),
				Long.valueOf(it.fromBackups()))));
		var partly = done.aggregates().stream().filter(it -> !it.whole()).toList();
		partly.forEach(this::tell);
		done.verification().findings().forEach(it -> terminal().print(terminal().sentence(it)));
		terminal().print(terminal().text("recover.total", register, Long.valueOf(done.revisions()), Integer.valueOf(done.aggregates().size()), Integer.valueOf(partly.size())));
		if (done.lost() > 0) {
			terminal().print(terminal().text("recover.lost", Long.valueOf(done.lost())));
		}
		done.aside().ifPresent(it -> terminal().print(terminal().text("restore.aside", it.toString())));
		return partly.isEmpty() && done.lost() == 0 && done.verification().sound() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
	}

	private void tell(Recovered.Found found) {
		terminal().print(terminal().text("recover.partly", found.key().toString(), Long.valueOf(found.kept()), numbers(found.missing()), numbers(found.unfit())));
		found.savedAnew().ifPresent(it -> terminal().print(terminal().text("recover.anew", found.key().toString(), it)));
	}

	private static String numbers(List<Long> numbers) {
		return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
	}
}
