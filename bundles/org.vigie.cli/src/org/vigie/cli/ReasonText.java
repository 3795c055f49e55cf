package org.vigie.cli;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;

/** Why a deadline stands as it does, as plain text: the sentence that leads, the steps, the readings, what is asked. */
final class ReasonText {

	private static final int NUMBER = 3;

	private final Terminal terminal;
	private final int indent;

	/** @param indent how many columns stay free on the left */
	ReasonText(Terminal terminal, int indent) {
		this.terminal = terminal;
		this.indent = indent;
	}

	void print(DeadlineRow row) {
		var reason = Reason.of(row, terminal.texts());
		indented(reason.lead());
		reason.also().forEach(this::indented);
		reason.steps().forEach(it -> numbered(it.n(), it.sentence()));
		reason.readings().forEach(it -> indented(it.id() + (it.isDefault() ? " *" : "") + ": " + it.label() + ": " + it.plainFigure() + it.lastDay().map(day -> ", " + day).orElse("")
				+ it.remark().map(more -> " (" + more + ")").orElse("")));
		reason.questions().forEach(it -> indented("? " + it));
	}

	private void numbered(int n, String text) {
		var lines = RulesExplainVerb.wrap(text, TextTable.WIDTH - indent - NUMBER - 1);
		for (int i = 0; i < lines.size(); i++) {
			terminal.print(" ".repeat(indent) + (i == 0 ? TextTable.pad(n + " ", NUMBER) : " ".repeat(NUMBER)) + lines.get(i));
		}
	}

	private void indented(String text) {
		RulesExplainVerb.wrap(text, TextTable.WIDTH - indent).forEach(it -> terminal.print(" ".repeat(indent) + it));
	}
}
