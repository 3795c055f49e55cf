package org.vigie.excel;

import java.util.List;

import org.vigie.core.cases.CaseSummary;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.model.CaseFile;

/**
 * A case as the sheets need it.
 *
 * @param file the case
 * @param revision its revision
 * @param summary the case in one line
 * @param deadlines its rows on the day, with their computations
 */
record CaseRows(CaseFile file, long revision, CaseSummary summary, List<DeadlineRow> deadlines) {

	String id() {
		return summary.id();
	}

	String title() {
		return summary.title();
	}
}
