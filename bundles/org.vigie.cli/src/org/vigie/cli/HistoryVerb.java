package org.vigie.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.vigie.core.register.Access;
import org.vigie.core.register.AggregateKey;
import org.vigie.core.register.Revision;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the revisions of a case, oldest first, and what each changed. */
@Command(name = "history")
final class HistoryVerb extends Verb {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
	private static final int HASH_SHOWN = 12;

	@Parameters(arity = "1..2", paramLabel = "[REGISTER] CASE", hideParamSyntax = true, descriptionKey = "case.words")
	private List<String> words;

	@Override
	ExitStatus run() {
		var key = AggregateKey.ofCase(words.getLast());
		return context().inRegister(context().registerBefore(words, 1), Access.READ, store -> terminal().with(store.history(key), revisions -> {
			if (revisions.isEmpty()) {
				return new UnknownCase(terminal()).refuse(store, key.id());
			}
			return terminal().with(store.changes(key), changes -> {
				var table = new TextTable(5).row(terminal().text("history.revision"), terminal().text("history.saved"), terminal().text("history.by"),
						terminal().text("history.hash"), terminal().text("history.why"));
				revisions.forEach(it -> table.row(String.valueOf(it.number()), saved(it), it.savedBy(), it.hash().substring(0, HASH_SHOWN), it.comment()));
				table.lines().forEach(terminal()::print);
				var shown = new TextTable(4);
				changes.stream().filter(it -> it.revision().number() > 1).forEach(it -> shown.row(String.valueOf(it.revision().number()),
						it.recordClass() + " " + it.recordId() + " " + it.feature(), it.before().orElse("-"), "-> " + it.after().orElse("-")));
				shown.lines().forEach(terminal()::print);
				return ExitStatus.DONE;
			});
		}));
	}

	private String saved(Revision revision) {
		return MINUTE.format(revision.savedAt().atZone(terminal().zone()));
	}
}
