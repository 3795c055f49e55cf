package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.core.deadlines.Held.day;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;

/** The deadline list of the sample register, as the screens show it. */
class DeadlineListTest {

	private static final DeadlineWords WORDS = new DeadlineWords(Texts.in(Locale.ENGLISH));

	private static List<DeadlineRow> rows(DeadlineFilter filter) {
		return Mali.all().stream().flatMap(it -> Packs.deadlines().of(it, filter.asOf()).stream()).filter(filter::accepts).sorted(DeadlineRow.URGENT_FIRST).toList();
	}

	private static String line(DeadlineRow row) {
		return String.join(" | ", DeadlineWords.sign(row), WORDS.state(row), WORDS.plainDays(row), WORDS.plainLastDay(row), DeadlineWords.shortName(row.person()), WORDS.rule(row));
	}

	private static String personLine(DeadlineRow row) {
		return String.join(" | ", WORDS.days(row), WORDS.lastDay(row));
	}

	@Test
	void showsFourRowsInTheOrderOfUrgency() {
		var rows = rows(DeadlineFilter.on(day("2026-11-22")));

		assertEquals(List.of("[--] | no rule loaded | held 1009 | seen 2025-12-16 | Mohamed Y. Bathily | ML 2024 code",
				"[--] | no rule loaded | held 1007 | seen 2025-12-16 | Rokia Doumbia | ML 2024 code", "[> ] | running | 125 left | 2027-03-27 (24:00) | Al Hassan | icc-sentence",
				"[.!] | ended after the limit | 1158 over+ | 2016-11-26 (24:00) | Amadou Haya Sanogo | ml-2001-135"), rows.stream().map(DeadlineListTest::line).toList());
	}

	@Test
	void showsPeopleWordsAndGroupedDigits() {
		var rows = rows(DeadlineFilter.on(day("2026-11-22")));

		assertEquals(List.of("held 1,009 d | last seen 16 Dec 2025", "held 1,007 d | last seen 16 Dec 2025", "125 left | 27 Mar 2027 (24:00)", "1,158 over+ | 26 Nov 2016 (24:00)"),
				rows.stream().map(DeadlineListTest::personLine).toList());
	}

	@Test
	void keepsEightPeriodsWithoutAClockForThoseWhoAsk() {
		var rows = rows(DeadlineFilter.allOn(day("2026-11-22"))).stream().filter(it -> it.kind() == DeadlineKind.NO_CLOCK).toList();

		assertEquals(8, rows.size());
		assertEquals(List.of("12 days"), rows.stream().filter(it -> it.person().equals("Clément Dembélé")).map(it -> WORDS.elapsed(it.held().elapsed().orElseThrow())).toList());
		assertEquals(List.of("31 to 91 days"),
				rows.stream().filter(it -> it.caseId().equals("ml-officials-detention-2020")).map(it -> WORDS.elapsed(it.held().elapsed().orElseThrow())).toList());
	}

	@Test
	void tellsNoTimeHeldWhereNothingMayBeComputed() {
		var rows = rows(DeadlineFilter.allOn(day("2026-11-22"))).stream().filter(it -> it.caseId().equals("ml-sossobe-2023")).toList();

		assertEquals("", WORDS.days(rows.getFirst()));
		assertEquals("no clock", WORDS.state(rows.getFirst()));
	}

	@Test
	void looksBackToTheDayBeforeTheCapRanOut() {
		var row = rows(DeadlineFilter.on(day("2016-11-04"))).getFirst();

		assertEquals("709 over", WORDS.days(row));
		assertEquals("709 over to 22 left", WORDS.daysRange(row));
		assertEquals("between 26 Nov 2014 and 26 Nov 2016", WORDS.lastDay(row));
		assertEquals("2014-11-26..2016-11-26", WORDS.plainLastDay(row));
		assertEquals(1, rows(DeadlineFilter.on(day("2016-11-04"))).size());
	}

	@Test
	void asksForTheReviewInsteadOfCallingItLate() {
		var reviews = rows(DeadlineFilter.allOn(day("2026-11-22"))).stream().filter(it -> it.kind() == DeadlineKind.REVIEW).toList();

		assertEquals(List.of("icc-110-3"), reviews.stream().map(it -> it.ruleId().orElseThrow()).toList());
		assertEquals(true, reviews.getFirst().unanswered());
	}

	@Test
	void listsTheReviewOnceItsDecisionIsEntered() {
		var file = Mali.alHassan();
		var event = org.vigie.model.VigieFactory.eINSTANCE.createLegalEvent();
		event.setId("answer");
		event.setName("done:icc-110-3");
		event.setDate(Held.date("2025-07-23"));
		file.getCustodyPeriods().getFirst().getTitle().getEvents().add(event);

		var review = Packs.deadlines().of(file, day("2026-11-22")).stream().filter(it -> it.kind() == DeadlineKind.REVIEW).findFirst().orElseThrow();

		assertEquals(true, review.listed());
		assertEquals("done after the due date", WORDS.state(review));
	}

	@Test
	void asksForWhatEndsSoonOrIsOver() {
		assertEquals(List.of("icc-sentence"), rows(DeadlineFilter.on(day("2026-11-22")).within(125)).stream().map(it -> it.ruleId().orElse("")).toList());
		assertEquals(0, rows(DeadlineFilter.on(day("2026-11-22")).within(30)).size());
	}
}
