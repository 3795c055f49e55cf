package org.vigie.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.vigie.core.fields.FieldCatalog;
import org.vigie.core.history.CaseHistory;
import org.vigie.core.history.Restoration;
import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.CaseStore;
import org.vigie.core.register.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The revisions of a case and what each changed; how two of them differ; an earlier one brought back as a new one. */
@Command(name = "history")
final class HistoryVerb extends Verb {

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] CASE", hideParamSyntax = true, descriptionKey = "case.words")
	private List<String> words;

	@Option(names = "--from", paramLabel = "N", descriptionKey = "history.from")
	private Optional<Long> from = Optional.empty();

	@Option(names = "--to", paramLabel = "M", descriptionKey = "history.to")
	private Optional<Long> to = Optional.empty();

	@Option(names = "--restore", paramLabel = "N", descriptionKey = "history.restore")
	private Optional<Long> restore = Optional.empty();

	@Option(names = "--yes", descriptionKey = "yes")
	private boolean yes;

	@Mixin
	private AsOfOption asOf;

	@Mixin
	private FormatOption format;

	@Override
	ExitStatus run() {
		var compares = from.isPresent() || to.isPresent();
		if (compares && restore.isPresent()) {
			return terminal().usage("history.apart");
		}
		if (yes && restore.isEmpty()) {
			return terminal().usage("history.yes-alone");
		}
		var key = AggregateKey.ofCase(words.getLast());
		return asOf.with(terminal(), day -> context().inRegister(context().registerBefore(words, 1), yes ? Access.WRITE : Access.READ,
				store -> terminal().with(store.history(key), revisions -> revisions.isEmpty() ? new UnknownCase(terminal()).refuse(store, key.id())
						: restore.isPresent() ? restore(store, key, day) : compares ? difference(store, revisions, day) : list(store, revisions))));
	}

	private ExitStatus list(CaseStore store, List<Revision> revisions) {
		return terminal().with(store.changes(revisions.getFirst().key()), changes -> {
			var list = new RevisionList(terminal());
			if (format.json()) {
				terminal().print(Json.print(list.json(revisions, changes)));
			} else {
				list.print(revisions, changes);
			}
			return ExitStatus.DONE;
		});
	}

	/** With one end left out: to the newest, or from the one before. */
	private ExitStatus difference(CaseStore store, List<Revision> revisions, LocalDate day) {
		var last = to.orElse(Long.valueOf(revisions.getLast().number()));
		var first = from.orElseGet(() -> Long.valueOf(last.longValue() - 1));
		return terminal().with(histories(store).difference(revisions.getFirst().key(), first.longValue(), last.longValue(), day), difference -> {
			var text = new DifferenceText(context());
			if (format.json()) {
				terminal().print(Json.print(text.json(Fields.of("vigie-difference/1"), difference).map()));
			} else {
				text.print(difference);
				terminal().print(terminal().text("history.between", Integer.valueOf(difference.values().size()), first, last));
			}
			return ExitStatus.DONE;
		});
	}

	private ExitStatus restore(CaseStore store, AggregateKey key, LocalDate day) {
		return terminal().with(histories(store).restoration(key, restore.orElseThrow().longValue(), day), wanted -> {
			if (!yes || wanted.isEmpty()) {
				return told(wanted, Optional.empty());
			}
			return terminal().with(wanted.apply(store, context().user(), terminal().now()), added -> told(wanted, added.stream().findFirst()));
		});
	}

	private ExitStatus told(Restoration restoration, Optional<Revision> added) {
		var difference = restoration.difference();
		var text = new DifferenceText(context());
		restoration.lostReferences().forEach(it -> terminal().remark(terminal().text("history.lost", it.toString())));
		if (format.json()) {
			terminal().print(Json.print(text.json(Fields.of("vigie-restore/1").with("written", Boolean.valueOf(added.isPresent()))
					.with("revision", added.map(it -> Long.valueOf(it.number()))).with("lostReferences", restoration.lostReferences().stream().map(AggregateKey::toString).toList()), difference).map()));
		} else {
			text.print(difference);
			terminal().print(outcome(restoration, added));
		}
		return added.isPresent() || restoration.isEmpty() ? ExitStatus.DONE : ExitStatus.BAD_NEWS;
	}

	private String outcome(Restoration restoration, Optional<Revision> added) {
		var count = Integer.valueOf(restoration.difference().values().size());
		var number = Long.valueOf(restoration.difference().to());
		if (restoration.isEmpty()) {
			return terminal().text("history.same", number);
		}
		return added.map(it -> terminal().text("history.restored", count, number, Long.valueOf(it.number()))).orElseGet(() -> terminal().text("history.would", count, number));
	}

	private CaseHistory histories(CaseStore store) {
		return new CaseHistory(store, FieldCatalog.core(), context().office().deadlines());
	}
}
