package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.vigie.core.register.StoredDeadline;
import org.vigie.model.CustodyStage;

/** The days a row can be listed on are known from what is stored, and never too few. */
class ListedDaysTest {

	/** Rows that are listed on a day which their stored days leave out. */
	static List<String> missed(List<StoredDeadline> stored, LocalDate asOf) {
		var reader = new StoredRow();
		return stored.stream().filter(it -> !it.mayBeListed(asOf)).filter(it -> reader.rank(it, asOf).filter(Rank::listed).isPresent())
				.map(it -> it.caseId() + " " + it.custodyId() + " " + it.kind() + " " + it.ruleId()).toList();
	}

	private static List<String> days(Held held) {
		return Packs.deadlines().project(held.file()).stream().map(it -> it.kind() + " " + text(it.listedFrom()) + ".." + text(it.listedUntil())).toList();
	}

	private static String text(Optional<LocalDate> day) {
		return day.map(LocalDate::toString).orElse("");
	}

	private static Held inPretrial() {
		return Held.inCase("x1", "x1", "ML").person("A. Test", "A. Test").from("2022-05-02").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-05-02").offence("crime");
	}

	@Test
	void leaveOutNoRowThatIsListed() {
		for (var file : StoredRowTest.cases()) {
			var stored = Packs.deadlines().project(file);
			for (var asOf = day("2013-11-01"); asOf.isBefore(day("2027-06-01")); asOf = asOf.plusDays(1)) {
				assertEquals(List.of(), missed(stored, asOf), asOf.toString());
			}
		}
	}

	@Test
	void aLimitIsListedFromTheFirstDayHeldOnAndItsRenewalWhileItIsDue() {
		assertEquals(List.of("custodyLimit 2022-05-02..", "noticeBefore 2023-04-15..2023-05-03"), days(inPretrial()));
	}

	@Test
	void custodyThatEndedInTimeIsNotListedAfterwards() {
		assertEquals(List.of("custodyLimit 2022-05-02..2022-09-03"), days(inPretrial().to("2022-09-01")));
	}

	@Test
	void custodyThatEndedLateStaysListed() {
		assertEquals(List.of("custodyLimit 2022-05-02.."), days(inPretrial().to("2025-09-01")));
	}
}
