package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.vigie.model.CaseFile;

class DeadlineQueryTest {

	private final CasesKept store = new CasesKept(Mali.all(), Packs.deadlines());

	/** All rows of a register of these cases. */
	static List<DeadlineRow> list(List<CaseFile> cases, LocalDate asOf) {
		return new DeadlineQuery(new CasesKept(cases, Packs.deadlines()), Packs.deadlines()).list(DeadlineFilter.allOn(asOf)).result().orElseThrow();
	}
	private final DeadlineQuery query = new DeadlineQuery(store, Packs.deadlines());

	private List<DeadlineRow> list(DeadlineFilter filter) {
		return query.list(filter).orThrow();
	}

	@Test
	void listsTodayWithoutReadingACase() {
		assertEquals(List.of("ml-ras-bath", "ml-rose-vie-chere", "icc-al-hassan", "ml-sanogo-red-berets"),
				list(DeadlineFilter.on(day("2026-11-22"))).stream().map(DeadlineRow::caseId).toList());
		assertEquals(List.of(), store.readWhole());
	}

	@Test
	void looksBackByReadingOnlyCasesWithLaterFacts() {
		var rows = list(DeadlineFilter.on(day("2024-12-17")));

		assertEquals(List.of("icc-al-hassan", "ml-ras-bath", "ml-rose-vie-chere"), store.readWhole().stream().sorted().toList());
		assertEquals(4, rows.size());
	}

	@Test
	void givesTheSameRowsAsACaseByCaseComputation() {
		for (var asOf : List.of("2014-11-01", "2016-11-04", "2020-01-29", "2021-03-14", "2025-06-13", "2025-12-16", "2026-11-22", "2027-03-28")) {
			var filter = DeadlineFilter.allOn(day(asOf));
			var computed = Mali.all().stream().flatMap(it -> Packs.deadlines().of(it, day(asOf)).stream()).map(DeadlineRow::withoutReason).sorted(DeadlineRow.URGENT_FIRST).toList();

			assertEquals(computed, list(filter), asOf);
		}
	}

	@Test
	void findsByCaseAndByWords() {
		assertEquals(List.of("Amadou Haya Sanogo"), list(DeadlineFilter.on(day("2026-11-22")).ofCase("ml-sanogo-red-berets")).stream().map(DeadlineRow::person).toList());
		assertEquals(List.of("Mohamed Youssouf Bathily"), list(DeadlineFilter.on(day("2026-11-22")).withText("kenioroba")).stream().map(DeadlineRow::person).toList());
	}
}
