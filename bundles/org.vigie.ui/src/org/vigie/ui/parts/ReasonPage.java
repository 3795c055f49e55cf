package org.vigie.ui.parts;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.exchange.ExportRequest;
import org.vigie.core.exchange.Progress;
import org.vigie.core.outcome.Outcome;
import org.vigie.core.outcome.Trouble;
import org.vigie.core.register.CaseStore;
import org.vigie.ui.RegisterSession;

/** The reason of one deadline on paper: written by whatever exports pages of that ending. Any thread. */
final class ReasonPage {

	private final RegisterSession session;

	ReasonPage(RegisterSession session) {
		this.session = Objects.requireNonNull(session);
	}

	/** Refused with {@code print.none} where nothing writes such files, or as the exporter refuses. */
	Outcome<Integer> write(CaseStore store, DeadlineRow row, Path file, LocalDate day) {
		var office = session.office();
		var request = new ExportRequest(store, office.deadlines(), office.schemes(), file, day, session.now().atZone(session.zone()), session.user(), session.texts().language(),
				List.of(row.caseId())).of(it -> it.key().equals(row.key()));
		return office.exporterFor(file.toString()).map(it -> it.export(request, Progress.NONE)).orElseGet(() -> Outcome.refused(Trouble.of("print.none", file.toString())));
	}
}
