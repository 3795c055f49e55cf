package org.vigie.core.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.vigie.core.text.Texts;
import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ChargeOutcome;
import org.vigie.model.ClockMode;
import org.vigie.model.ClockStart;
import org.vigie.model.Completeness;
import org.vigie.model.CustodyStage;
import org.vigie.model.OrderKind;

/** Whatever is entered, a save must be able to compute it and a list to show it: seeded custody, charges and acts of every kind. */
class AnyCustodyTest {

	private static final List<String> DATES = List.of("2013-11-27", "2019-05", "2020", "2018~", "2021-03-04?", "[2020-09-02..2020-09-05]", "[..2023-03-07]", "[2025-12-17..]", "2019-07-08/2019-07-17",
			"2023-03-24/..", "/2020-01-28", "XXXX-07-11", "201X", "XXXX-XX-XX", "2024-03-04T10:30", "2024-01-10T22:00+01:00", "9999-12-31", "0001-01-01", "2024-02-29", "2025-06-13",
			"2026-11-22", "2027-01-01");
	private static final List<String> LENGTHS = List.of("P1Y", "P6M", "P4M", "PT24H", "PT48H", "P30D", "P3Y6M", "nonsense", "life", "");
	private static final List<String> JURISDICTIONS = List.of("ML", "FR", "ICC", "EW", "BF", "CI", "SN", "TD", "XX", "nowhere");
	private static final List<String> EVENTS = List.of("remandOrder", "policeCustodyStart", "creditedDetentionStart", "referral", "arrest", "trialOpened", "lastDetentionRuling", "done", "no event");

	/** A key without its text, a code where words belong, or an argument that was not put in. */
	private static final Pattern UNSAID = Pattern.compile("\\b(?:reason|remark|certainty|uncertain|change|outcome|fact|event|question|clockState|deadline)\\.[a-zA-Z]|[{}]|missing:");

	private final Random chance = new Random(20261122);

	private <T> T any(List<T> of) {
		return of.get(chance.nextInt(of.size()));
	}

	private CaseFile file() {
		var held = Held.inCase("x", "x", "ML").person("Awa Test", "Awa Test");
		for (var i = 0; i <= chance.nextInt(3); i++) {
			held.from(any(DATES));
			if (chance.nextBoolean()) {
				held.to(any(DATES));
			}
			if (chance.nextInt(4) == 0) {
				held.lastSeen(any(DATES), "somewhere");
			}
			held.period().setClock(chance.nextInt(5) == 0 ? any(ClockMode.VALUES) : ClockMode.LIMIT);
			if (chance.nextInt(5) > 0) {
				titled(held);
			}
		}
		held.status("ml.charged", any(DATES));
		charged(held);
		for (var i = 0; i < chance.nextInt(3); i++) {
			var act = held.act("Act", any(List.of("icc-154", "un-ccpr-5y", "ecowas-9-3", "fr-186-10d", "icc-dcc-60", "ml-2001-135", "none")), any(DATES));
			act.setDue(chance.nextBoolean() ? null : UncertainDate.parse(any(DATES)));
			act.setDone(chance.nextBoolean() ? null : UncertainDate.parse(any(DATES)));
			act.setRespondent(any(List.of("ML", "FR", "")));
		}
		held.period().getParticipation().setAgeAtOffence(any(List.of(16L, 30L, -4L, Long.MAX_VALUE)));
		held.period().getParticipation().getPerson().setBirth(chance.nextBoolean() ? null : UncertainDate.parse(any(DATES)));
		return held.file();
	}

	private void charged(Held held) {
		for (var i = 0; i < chance.nextInt(4); i++) {
			var charge = held.charged("Charge", any(List.of("crime", "delit", "", "other")), any(LENGTHS));
			charge.setFrom(chance.nextBoolean() ? null : UncertainDate.parse(any(DATES)));
			charge.setUntil(chance.nextInt(4) > 0 ? null : UncertainDate.parse(any(DATES)));
			charge.setOffenceDate(chance.nextBoolean() ? null : UncertainDate.parse(any(DATES)));
			charge.setOutcome(any(ChargeOutcome.VALUES));
			charge.setOutcomeDate(chance.nextBoolean() ? null : UncertainDate.parse(any(DATES)));
			charge.setClockStart(any(ClockStart.VALUES));
			if (i > 0 && chance.nextBoolean()) {
				charge.setRequalifiedFrom(any(held.file().getCharges()));
			}
		}
	}

	private void titled(Held held) {
		held.under(any(JURISDICTIONS), any(CustodyStage.VALUES), any(EVENTS), any(DATES));
		held.title().setOrders(any(Completeness.VALUES));
		held.title().setOffenceClass(any(List.of("crime", "delit", "", "other")));
		held.title().setMaximumPenalty(any(LENGTHS));
		held.title().setSentence(any(LENGTHS));
		held.title().setReduction(any(LENGTHS));
		held.title().setSameDayAsPeriod(chance.nextBoolean());
		held.title().setTerrorism(any(List.of(Boolean.TRUE, Boolean.FALSE)));
		if (chance.nextInt(4) == 0) {
			held.credited(any(DATES), any(DATES));
		}
		for (var i = 0; i < chance.nextInt(3); i++) {
			held.ordered(any(OrderKind.VALUES), any(DATES), any(LENGTHS));
			held.event(any(EVENTS), any(DATES));
		}
	}

	@Test
	void isComputedStoredAndWorded() {
		var days = List.of(LocalDate.parse("2016-11-04"), LocalDate.parse("2024-03-05"), LocalDate.parse("2026-11-22"), LocalDate.parse("9999-12-31"));
		for (var i = 0; i < 300; i++) {
			var file = file();
			var stored = Packs.deadlines().project(file);
			for (var asOf : days) {
				var rows = Packs.deadlines().of(file, asOf);
				if (stored.stream().allMatch(it -> it.serves(asOf, Packs.deadlines().packs()))) {
					var kept = stored.stream().flatMap(it -> new StoredRow().kept(it).on(asOf, Optional.empty()).stream()).sorted(DeadlineRow.URGENT_FIRST).toList();
					assertEquals(rows.stream().map(DeadlineRow::withoutReason).toList(), kept, "number " + i + " on " + asOf);
					assertEquals(List.of(), ListedDaysTest.missed(stored, asOf), "number " + i + " on " + asOf);
				}
				for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
					rows.forEach(it -> worded(it, Texts.in(language)));
				}
			}
		}
	}

	private static void worded(DeadlineRow row, Texts texts) {
		var words = new DeadlineWords(texts);
		assertFalse(words.state(row).isEmpty());
		assertFalse((words.days(row) + words.plainDays(row) + words.lastDay(row) + words.plainLastDay(row) + words.daysRange(row) + words.rule(row)).contains("deadline."));
		var reason = Reason.of(row, texts);
		Stream.of(Stream.of(reason.lead(), reason.certainty(), new Certainty(texts).words(row)), reason.also().stream(), reason.questions().stream(), reason.uncertainty().stream(),
				reason.changes().stream().flatMap(it -> Stream.concat(Stream.of(it.label()), it.sentences().stream())), reason.remarks().stream().map(RemarkLine::text),
				reason.steps().stream().map(ReasonLine::sentence)).flatMap(it -> it).forEach(it -> assertFalse(UNSAID.matcher(it).find(), it));
	}
}
