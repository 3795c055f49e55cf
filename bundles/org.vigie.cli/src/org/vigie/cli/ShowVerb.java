package org.vigie.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.vigie.core.cases.CaseViews;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.model.CaseFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case whole: status, persons, custody, limits with their reasons, numbers, conflicts and sources. */
@Command(name = "show")
final class ShowVerb extends Verb {

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] CASE", hideParamSyntax = true, descriptionKey = "case.words")
	private List<String> words;

	@Mixin
	private AsOfOption asOf;

	@Option(names = "--recorded-at", paramLabel = "INSTANT", descriptionKey = "recordedAt")
	private Optional<String> recordedAt = Optional.empty();

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		if (recordedAt.isEmpty()) {
			return asOf.with(terminal(), day -> show(day, Optional.empty()));
		}
		try {
			var instant = Instant.parse(recordedAt.get());
			return asOf.with(terminal(), day -> show(day, Optional.of(instant)));
		} catch (DateTimeParseException e) {
			return terminal().usage("show.recordedAt", recordedAt.get()); // the message names what was typed
		}
	}

	private ExitStatus show(LocalDate day, Optional<Instant> recorded) {
		return context().inRegister(context().registerBefore(words, 1), Access.READ, store -> show(store, AggregateKey.ofCase(words.getLast()), day, recorded));
	}

	private ExitStatus show(CaseStore store, AggregateKey key, LocalDate day, Optional<Instant> recorded) {
		var register = store.read(recorded);
		var revision = register.revision(key);
		if (revision == 0) {
			return new UnknownCase(terminal()).refuse(store, key.id());
		}
		return terminal().with(register.read(key), root -> {
			var file = (CaseFile) root;
			var rows = context().office().deadlines().of(file, day);
			var view = CaseViews.of(file, rows, day);
			if (format.json()) {
				terminal().print(Json.print(new CaseJson(context()).whole(view, revision, day, rows.stream().map(new ReasonJson(terminal())::of).toList())));
			} else {
				new CaseText(context(), view, revision).print();
			}
			return ExitStatus.DONE;
		});
	}
}
