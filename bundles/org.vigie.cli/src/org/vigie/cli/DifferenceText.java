package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.fields.Wording;
import org.vigie.core.history.ChangedValue;
import org.vigie.core.history.RevisionDifference;

/** How two revisions differ, in the words of the form; the deadlines that move come last. As text or as JSON. */
final class DifferenceText {

	private static final int INDENT = 2;

	private final Terminal terminal;
	private final Wording wording;
	private final MovedList moved;

	DifferenceText(Context context) {
		this.terminal = context.terminal();
		this.wording = Wording.of(terminal.texts()).with(new PackWords(context.office(), terminal.texts())).at(terminal.zone());
		this.moved = new MovedList(terminal);
	}

	/** The values of each record under its name. */
	void print(RevisionDifference difference) {
		var record = "";
		for (var each : difference.values()) {
			var head = head(each);
			if (!record.equals(each.difference().recordId()) || each.change() != ChangedValue.Change.VALUE) {
				terminal.paragraph(0, head);
			}
			record = each.difference().recordId();
			if (each.change() == ChangedValue.Change.VALUE) {
				terminal.paragraph(INDENT, terminal.text("history.value", each.fieldName(wording), oneLine(each.before(wording)), oneLine(each.after(wording))));
			}
		}
		if (!difference.moved().isEmpty()) {
			terminal.print(terminal.text("history.moved"));
			moved.print(difference.moved());
		}
	}

	private String head(ChangedValue value) {
		var name = value.recordName(wording);
		return switch (value.change()) {
		case CAME -> terminal.text("history.came", name);
		case WENT -> terminal.text("history.went", name);
		case MOVED -> terminal.text("history.held-elsewhere", name);
		case VALUE -> name;
		};
	}

	private static String oneLine(Optional<String> value) {
		return value.map(it -> it.replace("\n", " / ")).orElse("-");
	}

	Fields json(Fields fields, RevisionDifference difference) {
		return fields.with("case", difference.key().id()).with("from", Long.valueOf(difference.from())).with("to", Long.valueOf(difference.to()))
				.with("values", difference.values().stream().map(this::json).toList()).with("moved", moved.json(difference.moved()));
	}

	private Object json(ChangedValue value) {
		var raw = value.difference();
		return new Fields().with("change", value.change().word()).with("record", raw.recordId()).with("class", raw.recordClass()).with("recordName", value.recordName(wording))
				.with("feature", raw.feature()).with("field", value.field().map(it -> it.id())).with("label", value.fieldName(wording)).with("before", raw.before())
				.with("beforeText", value.before(wording)).with("after", raw.after()).with("afterText", value.after(wording)).map();
	}
}
