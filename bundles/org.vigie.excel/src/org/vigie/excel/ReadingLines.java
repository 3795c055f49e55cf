package org.vigie.excel;

import java.util.ArrayList;
import java.util.Objects;

import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.ReadingLine;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.text.Texts;

/** The other ways a rule can be read, a short line each, and what is asked. */
final class ReadingLines {

	private final Texts texts;

	ReadingLines(Texts texts) {
		this.texts = Objects.requireNonNull(texts);
	}

	/** The lines; empty text where there is nothing to add. */
	String of(DeadlineRow row, Reason reason) {
		var lines = new ArrayList<String>();
		if (row.showsCertain()) {
			lines.add(texts.text("readings.certain"));
		}
		if (row.readingsDiffer()) {
			reason.readings().stream().filter(it -> !it.isDefault()).map(this::line).forEach(lines::add);
		}
		lines.addAll(reason.also());
		lines.addAll(reason.questions());
		return String.join("\n", lines);
	}

	private String line(ReadingLine reading) {
		return reading.lastDay().map(it -> texts.text("readings.line", DateDisplay.of(it, texts), reading.text())).orElseGet(reading::text);
	}
}
