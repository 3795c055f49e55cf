package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.Optional;

import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.edtf.UncertainDate;

/**
 * A case in one line, as it stands on a day.
 *
 * @param id its id
 * @param title the name people know it by
 * @param scheme code of its status scheme
 * @param status the stage it is in, empty where no row tells one
 * @param court courts and bodies, as the sources name them
 * @param place where the events took place
 * @param persons how many persons and groups are entered
 * @param held how many named persons are held
 * @param conflicts on how many points sources disagree
 * @param unknowns how many things the sources do not say
 * @param lastStep the last day on which a step of the case has surely happened
 * @param next the nearest day to come of a deadline that stands in the list
 * @param nextRow the deadline that day is of
 * @param worst the gravest row of the case that stands in the deadline list
 * @param againstUnknown whether the file is against X
 * @param headline whether it has a sheet of its own
 */
public record CaseSummary(String id, String title, String scheme, Optional<CaseStatus> status, Optional<String> court, Optional<String> place, int persons, HeldPersons held,
		int conflicts, int unknowns, Optional<LocalDate> lastStep, Optional<LocalDate> next, Optional<DeadlineRow> nextRow,
		Optional<DeadlineRow> worst, boolean againstUnknown, boolean headline) {

	/** Code of the stage. */
	public Optional<String> statusCode() {
		return status.map(CaseStatus::code);
	}

	/** Since when it is in that stage. */
	public Optional<UncertainDate> since() {
		return status.map(CaseStatus::since);
	}

	/** Who says so. */
	public Optional<String> statedBy() {
		return status.flatMap(CaseStatus::statedBy);
	}

	/** The title without what stands in brackets at its end. */
	public String shortTitle() {
		var bracket = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
		return bracket > 0 ? title.substring(0, bracket) : title;
	}
}
