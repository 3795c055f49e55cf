package org.vigie.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.date;
import static org.vigie.core.deadlines.Held.day;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.vigie.core.deadlines.Held;
import org.vigie.core.deadlines.Mali;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.DateSense;
import org.vigie.model.ParticipationRole;

class CaseStatusTest {

	/** Case, scheme, last dated state and its date, and the history it is read from. */
	private record History(String id, String scheme, String code, String date, String rows) {
		static History of(String line) {
			var parts = line.split("\t", -1);
			return new History(parts[0], parts[1], parts[2], parts[3], parts[4]);
		}

		CaseFile file() {
			var held = Held.inCase(id, id, scheme);
			for (var row : rows.split(" ")) {
				var at = row.indexOf('@');
				var asOf = row.endsWith("*");
				held.step(row.substring(0, at), row.substring(at + 1, row.length() - (asOf ? 1 : 0))).setSense(asOf ? DateSense.AS_OF : DateSense.OCCURRED);
			}
			return held.file();
		}
	}

	private static List<History> histories() throws IOException {
		try (var lines = new BufferedReader(new InputStreamReader(CaseStatusTest.class.getResourceAsStream("histories.tsv"), StandardCharsets.UTF_8))) {
			return lines.lines().filter(it -> !it.startsWith("#")).map(History::of).toList();
		}
	}

	private static Optional<CaseStatus> status(CaseFile file, String asOf) {
		return CaseStatus.at(file, day(asOf));
	}

	private static String codeAndSince(CaseFile file, String asOf) {
		return status(file, asOf).map(it -> it.code() + " " + it.since()).orElse("");
	}

	@Test
	void givesTheLastDatedStateOfEveryCaseOfTheSample() throws IOException {
		var wanted = new TreeMap<String, String>();
		var found = new TreeMap<String, String>();
		for (var each : histories()) {
			var status = status(each.file(), "2026-11-22");
			wanted.put(each.id(), (each.code() + " " + each.date()).strip());
			found.put(each.id(), status.map(it -> it.code() + " " + plain(it.lastDated())).orElse(""));
		}

		assertEquals(69, wanted.size());
		assertEquals(wanted, found);
	}

	private static String plain(UncertainDate date) {
		return date.text().replaceAll("^\\[\\.\\.|\\]$|/.*$", "");
	}

	@Test
	void countsCasesByTheirLastStatus() throws IOException {
		Map<String, Long> byCode = histories().stream().flatMap(it -> status(it.file(), "2026-11-22").stream()).collect(Collectors.groupingBy(CaseStatus::code, Collectors.counting()));

		assertEquals(26L, byCode.get("inc.documented"));
		assertEquals(5L, byCode.get("ml.judged"));
		assertEquals(4L, byCode.get("inq.stalled"));
	}

	@Test
	void countsCasesWithoutAStepForTwoYears() throws IOException {
		var silent = histories().stream().filter(it -> HeldPersons.lastStep(it.file(), day("2026-11-22")).filter(day("2024-11-22")::isBefore).isEmpty()).count();

		assertEquals(66L, silent);
	}

	@Test
	void tellsSinceWhenAStageHasHeldWithoutAnotherBetween() {
		assertEquals("ml.trial_suspended 2016-12-08", codeAndSince(Mali.sanogo(), "2020-01-29"));
		assertEquals("ml.extinction 2021-03-15", codeAndSince(Mali.sanogo(), "2026-11-22"));
	}

	@Test
	void keepsTheOtherDateThatASourceGivesForTheStep() {
		var status = status(Mali.sanogo(), "2020-01-29").orElseThrow();

		assertEquals(List.of("2020-01 annual report"), status.otherDates().stream().map(it -> it.date() + " " + it.statedBy().orElse("")).toList());
		assertEquals(Optional.of("Mali7"), status.statedBy());
	}

	@Test
	void takesTheMoreExactOfTwoRowsThatTellTheSame() {
		var file = Held.inCase("c", "c", "ML").status("ml.judged", "2020-11").status("ml.judged", "2020-11-13").file();

		assertEquals("ml.judged 2020-11-13", codeAndSince(file, "2026-11-22"));
	}

	@Test
	void leavesOutWhatHadNotSurelyHappenedByTheDay() {
		assertEquals("ml.charged 2013-11-27", codeAndSince(Mali.sanogo(), "2016-11-29"));
		assertEquals("ml.trial_open 2016-11-30", codeAndSince(Mali.sanogo(), "2016-11-30"));
		assertEquals("", codeAndSince(Mali.sanogo(), "2013-11-26"));
	}

	@Test
	void takesCustodyForAStageOnlyWhereNothingElseIsTold() {
		var file = Held.inCase("c", "c", "ML").status("ml.charged", "2020-01-01").status("det.released", "2020-02-01").file();
		var detention = Held.inCase("d", "d", "DET").status("det.deprived", "2020-01-01").status("det.released", "2020-02-01").file();

		assertEquals("ml.charged 2020-01-01", codeAndSince(file, "2026-11-22"));
		assertEquals("det.released 2020-02-01", codeAndSince(detention, "2026-11-22"));
	}

	@Test
	void takesNeitherPlansNorRemarksNorUndatedRowsForAStage() {
		var file = Held.inCase("c", "c", "ML").status("ml.charged", "2020-01-01").status("obs.no_progress", "2021").status("context", "2022-01-01").status("ml.judged", "").file();
		file.getStatusChanges().add(Held.inCase("x", "x", "ML").status("ml.trial_open", "2023-01-01", DateSense.SCHEDULED, "").file().getStatusChanges().getFirst());

		assertEquals("ml.charged 2020-01-01", codeAndSince(file, "2026-11-22"));
	}

	@Test
	void leavesARowAboutOnePersonToThatPerson() {
		var held = Held.inCase("c", "c", "ML").status("ml.referred", "2020-01-01");
		var who = held.someone("Awa Test", ParticipationRole.CHARGED);
		held.step("ml.nonlieu", "2020-06-01").setParticipation(who);

		assertEquals("ml.referred 2020-01-01", codeAndSince(held.file(), "2026-11-22"));
		assertEquals(PersonStanding.Kind.DISMISSED, PersonStanding.of(who, day("2026-11-22")).kind());
	}

	@Test
	void placesAVagueRowWhereItMayFirstHaveHappened() {
		var held = Held.inCase("c", "c", "INC");
		held.step("inc.whereabouts_unknown", "2023").setSense(DateSense.AS_OF);
		held.status("inc.remains_found", "2023-02-21");

		assertEquals("inc.remains_found 2023-02-21", codeAndSince(held.file(), "2026-11-22"));
		assertEquals(true, DatedRow.surelyBy(date("[..2023-03-07]"), day("2023-03-07")));
	}
}
