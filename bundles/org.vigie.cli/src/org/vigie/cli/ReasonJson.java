package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.deadlines.ChangeLine;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.deadlines.ReasonLine;
import org.vigie.core.deadlines.ReadingLine;

/** The reason of a deadline as JSON, the same wherever it is given. */
final class ReasonJson {

	private final Terminal terminal;

	ReasonJson(Terminal terminal) {
		this.terminal = terminal;
	}

	Object of(DeadlineRow row) {
		var reason = Reason.of(row, terminal.texts());
		return new Fields().with("record", row.recordId()).with("rule", row.ruleId()).with("lead", reason.lead()).with("also", reason.also())
				.with("certainty", Optional.of(reason.certainty()).filter(it -> !it.isEmpty())).with("ruleSources", reason.ruleSources())
				.with("steps", reason.steps().stream().map(ReasonJson::step).toList()).with("readings", reason.readings().stream().map(ReasonJson::reading).toList())
				.with("questions", reason.questions()).with("uncertainty", reason.uncertainty()).with("changes", reason.changes().stream().map(ReasonJson::change).toList())
				.with("remarks", reason.remarks().stream().map(it -> new Fields().with("code", it.code()).with("sentence", it.text()).map()).toList()).map();
	}

	private static Object step(ReasonLine it) {
		return new Fields().with("n", Integer.valueOf(it.n())).with("kind", it.kind()).with("sentence", it.sentence()).with("date", it.day()).with("citation", it.citation())
				.with("confidence", it.confidence()).with("reading", it.reading())
				.with("inputs", it.inputs().stream().map(input -> new Fields().with("record", input.recordId()).with("label", input.label()).with("sources", input.sources()).map()).toList())
				.map();
	}

	private static Object reading(ReadingLine it) {
		return new Fields().with("id", it.id()).with("label", it.label()).with("default", Boolean.valueOf(it.isDefault())).with("figure", it.plainFigure())
				.with("lastDay", it.lastDay()).with("remark", it.remark()).map();
	}

	private static Object change(ChangeLine it) {
		return new Fields().with("kind", it.kind()).with("fact", it.fact()).with("label", it.label()).with("record", it.recordId()).with("sources", it.sources())
				.with("amount", Long.valueOf(it.amount())).with("unit", it.unit()).with("sentences", it.sentences()).map();
	}
}
