package org.vigie.cli;

import java.util.Optional;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.Reason;

/** Why a deadline stands as it does, as plain text: the sentence that leads, the steps, the readings, what would change it. */
final class ReasonText {

	private static final int NUMBER = 3;
	private static final int MARK = 2;

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
		Optional.of(row.rule().packAndVersion()).filter(it -> !it.isEmpty()).ifPresent(it -> indented(terminal.text("show.pack", it)));
		reason.also().forEach(this::indented);
		if (!reason.certainty().isEmpty()) {
			indented(terminal.text("show.certainty", reason.certainty()));
		}
		reason.steps().forEach(it -> hanging(it.n() + " ", NUMBER, it.sentence()));
		reason.readings().forEach(it -> indented(it.id() + (it.isDefault() ? " *" : "") + ": " + it.label() + ": " + it.plainFigure() + it.lastDay().map(day -> ", " + day).orElse("")
				+ it.remark().map(more -> " (" + more + ")").orElse("")));
		changes(reason);
		reason.remarks().forEach(it -> hanging("!", MARK, it.text()));
	}

	private void changes(Reason reason) {
		if (reason.questions().isEmpty() && reason.changes().isEmpty()) {
			return;
		}
		indented(terminal.text("show.changes"));
		reason.uncertainty().ifPresent(this::indented);
		reason.questions().forEach(it -> hanging("?", MARK, it));
		reason.changes().forEach(it -> it.sentences().forEach(sentence -> hanging("~", MARK, sentence)));
		reason.changes().stream().filter(it -> !it.sources().isBlank()).forEach(it -> indented(terminal.text("show.entered", it.label(), it.sources())));
	}

	/** A sentence behind a mark, its further lines below its first. */
	private void hanging(String mark, int width, String text) {
		terminal.hanging(" ".repeat(indent) + TextTable.pad(mark, width), indent + width, TextTable.WIDTH - indent - width - 1, text);
	}

	private void indented(String text) {
		terminal.paragraph(indent, text);
	}
}
