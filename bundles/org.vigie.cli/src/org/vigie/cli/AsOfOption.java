package org.vigie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.vigie.core.dates.DateEntry;

import picocli.CommandLine.Option;

/** The day a list looks at the cases from; today where it is not given. */
final class AsOfOption {

	@Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
	private Optional<String> text = Optional.empty();

	/** Runs with the day; text that is not one certain day is refused. */
	ExitStatus with(Terminal terminal, Function<LocalDate, ExitStatus> work) {
		if (text.isEmpty()) {
			return work.apply(terminal.today());
		}
		return terminal.with(DateEntry.read(text.get(), terminal.texts().language(), terminal.today()),
				understood -> understood.date().day().map(work).orElseGet(() -> terminal.usage("cli.asOf.inexact", text.get())));
	}
}
