package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.model.CaseFile;
import org.vigie.rules.ClockState;

/** Puts cases into one line each. */
public final class CaseSummaries {

	private CaseSummaries() {
	}

	/**
	 * The line of a case on a day.
	 *
	 * @param rows its deadlines on that day, all of them; rows of other cases are not looked at
	 */
	public static CaseSummary of(CaseFile file, List<DeadlineRow> rows, LocalDate asOf) {
		var own = rows.stream().filter(it -> it.caseId().equals(file.getId())).filter(DeadlineRow::listed).toList();
		var next = next(own, asOf);
		return new CaseSummary(Said.text(file.getId()).orElse(""), Said.text(file.getTitle()).orElse(""), Said.text(file.getScheme()).orElse(""), CaseStatus.at(file, asOf),
				Said.text(file.getCourt()), Said.text(file.getPlace()), file.getParticipations().size(), HeldPersons.of(file, asOf), file.getConflicts().size(),
				file.getUnknowns().size(), HeldPersons.lastStep(file, asOf), next.map(Next::day), next.map(Next::row),
				own.stream().min(DeadlineRow.URGENT_FIRST), file.isAgainstUnknown(), file.isHeadline());
	}

	/** A day to come, and the deadline it is of. */
	private record Next(LocalDate day, DeadlineRow row) {
	}

	private static Optional<Next> next(List<DeadlineRow> rows, LocalDate asOf) {
		return rows.stream().filter(it -> it.state().filter(ClockState::isOpen).isPresent())
				.flatMap(row -> Stream.of(row.earliest(), row.latest()).flatMap(Optional::stream).map(day -> new Next(day, row))).filter(it -> !it.day().isBefore(asOf))
				.min(Comparator.comparing(Next::day));
	}
}
