package org.vigie.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.vigie.core.dates.DateEntry;
import org.vigie.core.outcome.Outcome;

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
		return switch (DateEntry.read(text.get(), terminal.texts().language(), terminal.today())) {
		case Outcome.Done(var understood, var ignored) -> understood.date().day().map(work).orElseGet(() -> terminal.usage("cli.asOf.inexact", text.get()));
		case Outcome.Refused(var trouble, var ignored) -> terminal.usage("cli.asOf.unread", text.get(), terminal.sentence(trouble));
		};
	}
}
