package org.vigie.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vigie.core.cases.CaseViews;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Revision;
import org.vigie.model.CaseFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A case whole: status, persons, custody, limits with their reasons, numbers, conflicts and sources. */
@Command(name = "show")
final class ShowVerb extends Verb {

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] CASE", hideParamSyntax = true, descriptionKey = "case.words")
	private List<String> words;

	@Mixin
	private AsOfOption asOf;

	@Mixin
	private RecordedAtOption recordedAt;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		return recordedAt.with(terminal(), recorded -> asOf.with(terminal(), day -> show(day, recorded)));
	}

	private ExitStatus show(LocalDate day, Optional<Instant> recorded) {
		return context().inRegister(context().registerBefore(words, 1), Access.READ, store -> show(store, AggregateKey.ofCase(words.getLast()), day, recorded));
	}

	private ExitStatus show(CaseStore store, AggregateKey key, LocalDate day, Optional<Instant> recorded) {
		var register = store.read(recorded);
		var revision = register.revision(key);
		if (revision == 0) {
			return recorded.isPresent() ? terminal().with(store.history(key), links -> links.isEmpty() ? new UnknownCase(terminal()).refuse(store, key.id()) : notYet(links.getFirst(), recorded.get()))
					: new UnknownCase(terminal()).refuse(store, key.id());
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

	/** The case is there, but was not yet. */
	private ExitStatus notYet(Revision first, Instant recorded) {
		return terminal().usage("show.recordedAt.before", first.key().id(), recorded.toString(), first.savedAt().toString());
	}
}
