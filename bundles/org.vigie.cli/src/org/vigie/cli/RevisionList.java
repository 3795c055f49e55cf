package org.vigie.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.vigie.core.register.FieldChange;
import org.vigie.core.register.Revision;

/** The revisions of a case, oldest first, and what each changed; as text or as JSON. */
record RevisionList(Terminal terminal) {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
	private static final int HASH_SHOWN = 12;

	void print(List<Revision> revisions, List<FieldChange> changes) {
		var table = new TextTable(5).row(terminal.text("history.revision"), terminal.text("history.saved"), terminal.text("history.by"), terminal.text("history.hash"),
				terminal.text("history.why"));
		revisions.forEach(it -> table.row(String.valueOf(it.number()), saved(it), it.savedBy(), it.hash().substring(0, HASH_SHOWN), it.comment()));
		table.lines().forEach(terminal::print);
		var shown = new TextTable(4);
		changes.stream().filter(it -> it.revision().number() > 1).forEach(it -> shown.row(String.valueOf(it.revision().number()),
				it.recordClass() + " " + it.recordId() + " " + it.feature(), it.before().orElse("-"), "-> " + it.after().orElse("-")));
		shown.lines().forEach(terminal::print);
	}

	Object json(List<Revision> revisions, List<FieldChange> changes) {
		return Fields.of("vigie-history/1").with("case", revisions.getFirst().key().id()).with("revisions", revisions.stream().map(it -> json(it, changes)).toList()).map();
	}

	private static Object json(Revision revision, List<FieldChange> changes) {
		return new Fields().with("number", Long.valueOf(revision.number())).with("savedAt", revision.savedAt()).with("savedBy", revision.savedBy()).with("comment", revision.comment())
				.with("payloadSha256", revision.payloadSha256()).with("previousHash", revision.previousHash()).with("hash", revision.hash())
				.with("changes", changes.stream().filter(it -> it.revision().number() == revision.number()).map(RevisionList::json).toList()).map();
	}

	private static Object json(FieldChange change) {
		return new Fields().with("record", change.recordId()).with("class", change.recordClass()).with("feature", change.feature()).with("before", change.before())
				.with("after", change.after()).map();
	}

	private String saved(Revision revision) {
		return MINUTE.format(revision.savedAt().atZone(terminal.zone()));
	}
}
