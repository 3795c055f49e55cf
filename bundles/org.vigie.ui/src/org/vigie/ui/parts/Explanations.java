package org.vigie.ui.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.cases.SourceMention;
import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.core.deadlines.ReadingLine;
import org.vigie.core.deadlines.Reason;
import org.vigie.core.deadlines.ReasonLine;
import org.vigie.model.CaseFile;
import org.vigie.model.CustodyPeriod;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.parts.ReasonPane.Explanation;
import org.vigie.ui.parts.ReasonPane.ExplanationLine;
import org.vigie.ui.parts.ReasonPane.ExplanationPart;

/** Lays out the reason of a row for reading: what leads, the steps, the other readings, what would change it, and the sources. */
final class Explanations {

	private final RegisterSession session;
	private final DeadlineWords words;

	Explanations(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
		this.words = new DeadlineWords(session.texts());
	}

	/** The explanation of a row of the list, computed anew from its case. */
	Explanation of(DeadlineRow listed, CaseFile file, LocalDate asOf) {
		var row = session.office().deadlines().of(file, asOf).stream().filter(it -> it.key().equals(listed.key()))
				.findFirst().orElse(listed);
		var reason = Reason.of(row, session.texts());
		var parts = new ArrayList<ExplanationPart>();
		add(parts, "", Stream.concat(reason.also().stream(), certainty(reason).stream()).map(it -> new ExplanationLine("", it, "")).toList());
		add(parts, "reason.steps", reason.steps().stream().map(this::step).toList());
		add(parts, "reason.readings", reason.readings().stream().map(this::reading).toList());
		add(parts, "reason.questions", changes(reason));
		add(parts, "reason.remarks", reason.remarks().stream().map(it -> new ExplanationLine("!", it.text(), "")).toList());
		add(parts, "reason.sources", sources(file, row));
		return new Explanation(title(row), reason.lead(), parts);
	}

	private Optional<String> certainty(Reason reason) {
		return Optional.of(reason.certainty()).filter(it -> !it.isEmpty()).map(it -> session.text("reason.certainty", it));
	}

	/** By how much the end is uncertain, what a person could answer, and what each value would give. */
	private static List<ExplanationLine> changes(Reason reason) {
		var lines = new ArrayList<ExplanationLine>();
		reason.uncertainty().ifPresent(it -> lines.add(new ExplanationLine("", it, "")));
		reason.questions().forEach(it -> lines.add(new ExplanationLine("?", it, "")));
		reason.changes().forEach(change -> change.sentences()
				.forEach(it -> lines.add(new ExplanationLine("\u2192", it, change.sources().isBlank() ? "" : "[" + change.sources() + "]"))));
		return lines;
	}

	private void add(List<ExplanationPart> parts, String heading, List<ExplanationLine> lines) {
		if (!lines.isEmpty()) {
			parts.add(new ExplanationPart(heading.isEmpty() ? "" : session.text(heading), lines));
		}
	}

	private String title(DeadlineRow row) {
		var who = row.person().isEmpty() ? row.caseTitle() : row.person();
		var standing = row.standing().map(session.caseWords()::standing).map(it -> " (" + it + ")").orElse("");
		return session.text("reason.of", who + standing, words.rule(row));
	}

	private ExplanationLine step(ReasonLine line) {
		var rests = Stream.of(line.confidence(), line.inputs().stream().map(ReasonLine.Input::sources).filter(it -> !it.isBlank()).distinct().reduce((one, other) -> one + "; " + other))
				.flatMap(Optional::stream).toList();
		return new ExplanationLine(line.n() + ".", line.sentence(), rests.isEmpty() ? "" : "[" + String.join(" · ", rests) + "]");
	}

	private ExplanationLine reading(ReadingLine line) {
		var day = line.lastDay().map(it -> session.text("reason.reading.day", line.figure(), DateDisplay.of(it, session.texts()))).orElse(line.figure());
		var stop = line.remark().map(it -> "; " + it).orElse("");
		return new ExplanationLine(line.isDefault() ? "\u25CF" : "\u25CB", session.text("reason.reading.line", line.label(), day) + stop, "");
	}

	private static List<ExplanationLine> sources(CaseFile file, DeadlineRow row) {
		return file.getCustodyPeriods().stream().filter(it -> it.getId().equals(row.recordId())).flatMap(Explanations::mentions).map(SourceMention::text).distinct()
				.map(it -> new ExplanationLine("\u2013", it, "")).toList();
	}

	private static Stream<SourceMention> mentions(CustodyPeriod period) {
		return Stream.concat(SourceMention.of(period).stream(), period.getOrders().stream().flatMap(it -> SourceMention.of(it).stream()));
	}
}
