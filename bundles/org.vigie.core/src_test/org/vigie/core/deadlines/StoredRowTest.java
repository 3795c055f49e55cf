package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.vigie.core.deadlines.Held.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vigie.model.CaseFile;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.OrderKind;
import org.vigie.model.VigieFactory;

/** What a store keeps gives on every day the row that a computation gives. */
class StoredRowTest {

	/** The sample's cases, and others with what it has none of. */
	static List<CaseFile> cases() {
		return Stream.concat(Mali.all().stream(), invented().stream()).toList();
	}

	private static List<CaseFile> invented() {
		var underOldLaw = Held.inCase("x1", "Line one\nback\\slash", "ML").person("A. Test", "A. Test").from("2024-09-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2024-09-01")
				.offence("crime");
		var month = Held.inCase("x2", "x2", "ML").person("B. Test", "B. Test").from("2022-03").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-03").offence("delit");
		var renewed = Held.inCase("x3", "x3", "ML").person("C. Test", "C. Test").from("2019-05-02").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2019-05-02").offence("crime");
		renewed.ordered(OrderKind.EXTENSION, "2020-04-28", "P1Y");
		renewed.title().setOrders(Completeness.COMPLETE);
		var noClass = Held.inCase("x4", "x4", "ML").person("D. Test", "D. Test").from("2021-01-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2021-01-01");
		var police = Held.inCase("x5", "x5", "ML").person("E. Test", "E. Test").from("2024-03-04T10:30").to("2024-03-07").under("ML", CustodyStage.POLICE_CUSTODY, "policeCustodyStart",
				"2024-03-04T10:30");
		var noStart = Held.inCase("x6", "x6", "ML").person("F. Test", "F. Test").from("2021-01-01").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2021-01-01").offence("crime");
		noStart.title().setFrom(null);
		return List.of(underOldLaw.file(), month.file(), renewed.file(), noClass.file(), police.file(), noStart.file(), acts(), charges(), computedActs());
	}

	private static CaseFile charges() {
		var held = Held.inCase("x8", "x8", "ML").person("G. Test", "G. Test").from("2022-01-10").under("ML", CustodyStage.PRETRIAL, "remandOrder", "2022-01-10").complete();
		held.requalified(held.charged("Theft", "delit", "P3Y"), "Robbery", "crime", "P20Y", "2022-09-01");
		held.charged("Fraud", "delit", "P3Y").setUntil(Held.date("2022-10-10"));
		held.charged("Forgery\nand use", "delit", "P5Y");
		return held.file();
	}

	private static CaseFile computedActs() {
		var held = Held.inCase("x9", "x9", "ICC");
		held.act("Appeal", "icc-154", "2021-07-05").setDone(Held.date("2021-08-02"));
		held.act("Petition", "un-ccpr-5y", "2020-03").setDue(Held.date("2025-01"));
		held.act("Application", "ecowas-9-3", "2024-10-01").setRespondent("ML");
		held.act("Something", "no-such-rule", "2021-07-05");
		held.act("Response", "icc-34", "");
		return held.file();
	}

	private static CaseFile acts() {
		var file = Held.inCase("x7", "x7", "ML").status("ml.charged", "2024-01-01").file();
		var deadline = VigieFactory.eINSTANCE.createDeadline();
		deadline.setId("d1");
		deadline.setText("Memorial");
		deadline.setDue(Held.date("2026-12-01"));
		file.getDeadlines().add(deadline);
		var done = VigieFactory.eINSTANCE.createDeadline();
		done.setId("d2");
		done.setText("Appeal");
		done.setDue(Held.date("2025-12"));
		done.setDone(Held.date("2026-01-15"));
		file.getDeadlines().add(done);
		var proceeding = VigieFactory.eINSTANCE.createProceeding();
		proceeding.setBody("Assizes");
		var hearing = VigieFactory.eINSTANCE.createHearing();
		hearing.setId("h1");
		hearing.setDate(Held.date("2026-12-24"));
		proceeding.getHearings().add(hearing);
		file.getProceedings().add(proceeding);
		return file;
	}

	private static Stream<LocalDate> days() {
		var first = day("2013-11-01").toEpochDay();
		return LongStream.iterate(first, it -> it < day("2027-06-01").toEpochDay(), it -> it + 13).mapToObj(LocalDate::ofEpochDay);
	}

	@Test
	void equalsTheComputedRowOnEveryDayItServes() {
		for (var file : cases()) {
			var stored = Packs.deadlines().project(file);
			days().filter(asOf -> stored.stream().allMatch(it -> it.serves(asOf, Packs.deadlines().packs()))).forEach(asOf -> {
				var kept = stored.stream().flatMap(it -> new StoredRow().kept(it).on(asOf, Optional.empty()).stream()).sorted(DeadlineRow.URGENT_FIRST).toList();
				var computed = Packs.deadlines().of(file, asOf).stream().map(DeadlineRow::withoutReason).toList();

				assertEquals(computed, kept, file.getId() + " on " + asOf);
				assertEquals(computed.stream().map(DeadlineRow::rank).toList(),
						stored.stream().flatMap(it -> new StoredRow().rank(it, asOf).stream()).sorted(Rank.URGENT_FIRST).toList(), file.getId() + " on " + asOf);
			});
		}
	}

	@Test
	void servesEveryDayFromTheLastFactOn() {
		var stored = Packs.deadlines().project(Mali.sanogo()).getFirst();

		assertTrue(stored.serves(day("2021-03-15"), Packs.deadlines().packs()));
		assertEquals(false, stored.serves(day("2021-03-14"), Packs.deadlines().packs()));
	}

	@Test
	void servesNoRegisterThatWasComputedWithOtherPacks() {
		var stored = Packs.deadlines().project(Mali.sanogo()).getFirst();

		assertEquals(false, stored.serves(day("2026-11-22"), "accountability-draft 9.9.9"));
	}

	@Test
	void namesItsRuleAndKind() {
		var stored = Packs.deadlines().project(Mali.sanogo()).getFirst();

		assertEquals("ml-2001-135", stored.ruleId());
		assertEquals("custodyLimit", stored.kind());
	}
}
