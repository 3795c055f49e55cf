package org.vigie.core.cases;

import java.time.LocalDate;
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
		return new CaseSummary(Said.text(file.getId()).orElse(""), Said.text(file.getTitle()).orElse(""), Said.text(file.getScheme()).orElse(""), CaseStatus.at(file, asOf),
				Said.text(file.getCourt()), Said.text(file.getPlace()), file.getParticipations().size(), HeldPersons.of(file, asOf), file.getConflicts().size(),
				file.getUnknowns().size(), HeldPersons.lastStep(file, asOf), next(own, asOf), own.stream().min(DeadlineRow.URGENT_FIRST), file.isAgainstUnknown(), file.isHeadline());
	}


	private static Optional<LocalDate> next(List<DeadlineRow> rows, LocalDate asOf) {
		return rows.stream().filter(it -> it.state().filter(ClockState::isOpen).isPresent()).flatMap(it -> Stream.of(it.earliest(), it.latest())).flatMap(Optional::stream)
				.filter(it -> !it.isBefore(asOf)).min(LocalDate::compareTo);
	}
}
