package org.vigie.core.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.vigie.core.deadlines.CaseDeadlines;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.register.CaseStore;
import org.vigie.core.schemes.StatusSchemes;

/**
 * What an exporter is asked for.
 *
 * @param store the register to read
 * @param deadlines the service that computes the clocks of its cases
 * @param schemes the status schemes in use, for the names of statuses
 * @param file where to write; an existing file is replaced only when the new one is whole (written beside, then moved)
 * @param asOf the day the export looks at the cases from
 * @param madeAt when the export is made, in the office's zone
 * @param madeBy the user's name
 * @param language the language of headings and sentences
 * @param filter ids of the cases to export, empty for all
 * @param rows which deadlines a list of deadlines is to hold; empty for those people see first. Exports of whole cases do not ask
 */
public record ExportRequest(CaseStore store, CaseDeadlines deadlines, StatusSchemes schemes, Path file, LocalDate asOf, ZonedDateTime madeAt, String madeBy, Locale language,
		List<String> filter, Optional<Predicate<DeadlineRow>> rows) {

	/** A request for the deadlines people see first. */
	public ExportRequest(CaseStore store, CaseDeadlines deadlines, StatusSchemes schemes, Path file, LocalDate asOf, ZonedDateTime madeAt, String madeBy, Locale language,
			List<String> filter) {
		this(store, deadlines, schemes, file, asOf, madeAt, madeBy, language, filter, Optional.empty());
	}

	/** The same request for some deadlines only. */
	public ExportRequest of(Predicate<DeadlineRow> wanted) {
		return new ExportRequest(store, deadlines, schemes, file, asOf, madeAt, madeBy, language, filter, Optional.of(wanted));
	}
}
