package org.vigie.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.vigie.core.cases.CaseViews;
import org.vigie.core.deadlines.ChangeLine;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;
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
				terminal().print(Json.print(new CaseJson(context()).whole(view, revision, day, rows.stream().map(this::reason).toList())));
			} else {
				new CaseText(context(), view, revision).print();
			}
			return ExitStatus.DONE;
		});
	}

	private Object reason(DeadlineRow row) {
		var reason = Reason.of(row, terminal().texts());
		return new Fields().with("record", row.recordId()).with("rule", row.ruleId()).with("lead", reason.lead()).with("also", reason.also())
				.with("certainty", Optional.of(reason.certainty()).filter(it -> !it.isEmpty())).with("ruleSources", reason.ruleSources())
				.with("steps", reason.steps().stream().map(it -> new Fields().with("n", Integer.valueOf(it.n())).with("kind", it.kind()).with("sentence", it.sentence())
						.with("date", it.day()).with("citation", it.citation()).with("confidence", it.confidence()).with("reading", it.reading())
						.with("inputs", it.inputs().stream().map(input -> new Fields().with("record", input.recordId()).with("label", input.label()).with("sources", input.sources()).map())
								.toList())
						.map()).toList())
				.with("readings", reason.readings().stream().map(it -> new Fields().with("id", it.id()).with("label", it.label()).with("default", Boolean.valueOf(it.isDefault()))
						.with("figure", it.plainFigure()).with("lastDay", it.lastDay()).with("remark", it.remark()).map()).toList())
				.with("questions", reason.questions()).with("uncertainty", reason.uncertainty()).with("changes", reason.changes().stream().map(ShowVerb::change).toList())
				.with("remarks", reason.remarks().stream().map(it -> new Fields().with("code", it.code()).with("sentence", it.text()).map()).toList()).map();
	}

	private static Object change(ChangeLine it) {
		return new Fields().with("kind", it.kind()).with("fact", it.fact()).with("label", it.label()).with("record", it.recordId()).with("sources", it.sources())
				.with("amount", Long.valueOf(it.amount())).with("unit", it.unit()).with("sentences", it.sentences()).map();
	}
}
