package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Rule;

/**
 * Clock semantics, 7.14: same inputs, same output, in every time zone and language of the machine. No clock is handed in, so the
 * current time cannot matter; that none is read is held by the architecture tests.
 */
@Isolated("it changes the zone and the language of the machine")
class MachineTest {
	private static final List<String> EXPECTED = answers();

	private final TimeZone zone = TimeZone.getDefault();
	private final Locale locale = Locale.getDefault();

	@AfterEach
	void restore() {
		TimeZone.setDefault(zone);
		Locale.setDefault(locale);
	}

	@ParameterizedTest(name = "{0}, {1}")
	@CsvSource({ "Pacific/Kiritimati,ar-EG", "Pacific/Pago_Pago,en-US", "America/St_Johns,fr-CA", "Asia/Kathmandu,ne-NP",
			"Australia/Lord_Howe,en-AU", "Africa/Bamako,fr-ML", "Asia/Tehran,fa-IR", "Asia/Bangkok,th-TH-u-ca-buddhist-nu-thai",
			"Europe/Istanbul,tr-TR", "Antarctica/Troll,nb-NO", "Asia/Kolkata,hi-IN-u-nu-deva", "UTC,und" })
	void theZoneAndTheLanguageOfTheMachineDoNotMatter(String machineZone, String language) {
		TimeZone.setDefault(TimeZone.getTimeZone(machineZone));
		Locale.setDefault(Locale.forLanguageTag(language));

		assertEquals(EXPECTED, answers());
	}

	/** The whole answers, with their reasons in words, of rules of days and of hours and of rules that choose themselves. */
	private static List<String> answers() {
		var random = new Random(4);
		var found = new ArrayList<String>();
		for (var round = 0; round < 60; round++) {
			var facts = Facts.drawn(random);
			told(facts.clock(CustodyClock.ALL_READINGS), found);
			Packs.ENGINE.evaluate(ClockFacts.under("ML").stage(Stage.PRETRIAL).startingAt(facts.start()).offenceClass("delit").build(),
					AsOf.on(facts.asOf())).forEach(it -> told(it, found));
		}
		for (var rule : Packs.DELIVERED.rules()) {
			if (rule.isHours()) {
				told(ofHours(rule, random), found);
			}
		}
		return found;
	}

	private static CustodyClock ofHours(Rule rule, Random random) {
		var start = LocalDateTime.of(2026, 3, 28, 20, 0).plusMinutes(random.nextInt(600));
		var facts = ClockFacts.under(rule.jurisdiction()).startingAt(UncertainDate.of(start)).held(UncertainDate.of(start)).build();
		return Packs.ENGINE.evaluate(rule.id(), "", facts, AsOf.at(start.plusHours(20).toInstant(ZoneOffset.UTC)));
	}

	private static void told(CustodyClock clock, List<String> found) {
		found.add(clock.toString());
		found.addAll(StepSentences.of(Locale.FRENCH).texts(clock.steps()));
		found.addAll(StepSentences.of(Locale.ENGLISH).texts(clock.steps()));
	}
}
