package org.vigie.ui.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.vigie.core.dates.DateDisplay;
import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.ui.RegisterSession;
import org.vigie.ui.look.StateLook;
import org.vigie.ui.tables.TableColumn;

/** The columns of the Deadlines view. */
final class DeadlineColumns {

	private final RegisterSession session;
	private final DeadlineWords words;

	DeadlineColumns(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
		this.words = new DeadlineWords(session.texts());
	}

	List<TableColumn<DeadlineRow>> all() {
		return List.of(
				TableColumn.<DeadlineRow>of("state", heading("state"), 190, words::state).looking(it -> Optional.of(StateLook.of(it.state()))).sortedBy(DeadlineRow.URGENT_FIRST),
				TableColumn.<DeadlineRow>of("days", heading("days"), 136, words::days).right().sortedBy(Comparator.comparingLong(DeadlineColumns::left)),
				TableColumn.<DeadlineRow>of("lastDay", heading("lastDay"), 170, words::lastDay)
						.sortedBy(Comparator.comparing(it -> it.latest().or(it::earliest), Comparator.comparing(it -> it.orElse(java.time.LocalDate.MAX)))),
				TableColumn.<DeadlineRow>of("person", heading("person"), 150, DeadlineRow::person),
				TableColumn.<DeadlineRow>of("standing", heading("standing"), 150, this::standing),
				TableColumn.<DeadlineRow>of("case", heading("case"), 140, this::title).grows(),
				TableColumn.<DeadlineRow>of("rule", heading("rule"), 140, this::rule).grows(),
				TableColumn.<DeadlineRow>of("confidence", heading("confidence"), 130, new Certainty(session.texts())::words),
				TableColumn.<DeadlineRow>of("earliest", heading("earliest"), 110, it -> it.earliest().map(day -> DateDisplay.of(day, session.texts())).orElse("")).hidden(),
				TableColumn.<DeadlineRow>of("latest", heading("latest"), 110, it -> it.latest().map(day -> DateDisplay.of(day, session.texts())).orElse("")).hidden(),
				TableColumn.<DeadlineRow>of("pack", heading("pack"), 170, it -> it.rule().packAndVersion()).hidden(),
				TableColumn.<DeadlineRow>of("place", heading("place"), 150, it -> it.place().orElse("")).hidden(),
				TableColumn.<DeadlineRow>of("lastSeen", heading("lastSeen"), 130, it -> it.lastSeen().map(day -> DateDisplay.of(day, session.texts())).orElse("")).hidden());
	}

	private String heading(String id) {
		return session.text("column.deadline." + id);
	}

	/** The rule by title and citation, why there is no clock, or which rule is missing. */
	private String rule(DeadlineRow row) {
		return words.noClock(row).or(() -> Optional.of(words.ruleAndCitation(row)).filter(it -> !it.isBlank())).orElseGet(() -> words.rule(row));
	}

	/** The case without what stands in brackets at the end of its title. */
	private String title(DeadlineRow row) {
		var bracket = row.caseTitle().endsWith(")") ? row.caseTitle().lastIndexOf(" (") : -1;
		return bracket > 0 ? row.caseTitle().substring(0, bracket) : row.caseTitle();
	}

	private String standing(DeadlineRow row) {
		return row.standing().map(session.caseWords()::standing).orElse("");
	}

	private static long left(DeadlineRow row) {
		return row.shownLeft().map(it -> it.amount()).orElse(Long.MAX_VALUE);
	}
}
