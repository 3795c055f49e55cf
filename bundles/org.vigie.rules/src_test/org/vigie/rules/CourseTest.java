package org.vigie.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.vigie.rules.Packs.date;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;

/** Which events must have come before others, although they are not entered. */
class CourseTest {
	@ParameterizedTest(name = "{0}, with {1}: {2}")
	@CsvSource({ "referral, trialOpened, true", "referral, judgment, true", "trialOpened, judgment, true", "trialOpened, sentence, true",
			"trialOpened, referral, false", "referral, referral, false", "referral, remandOrder, false", "referral, notification, false",
			"notification, trialOpened, false", "arrest, remandOrder, true", "arrest, arrest, false" })
	void anEventMustHaveComeBeforeALaterOne(String event, String entered, boolean must) {
		assertEquals(must,
				Course.mustHaveComeBefore(event, ClockFacts.under("IS").event(entered, date("2024-02-01")).build(), points("2024-02-01")));
	}

	@Test
	void aLaterEventThatIsStillAheadSaysNothing() {
		var facts = ClockFacts.under("IS").event("trialOpened", date("2024-02-01")).build();

		assertEquals(false, Course.mustHaveComeBefore("referral", facts, points("2024-01-31")));
	}

	@ParameterizedTest(name = "{0}, held in {1}: {2}")
	@CsvSource({ "referral, REFERRED, true", "referral, TRIAL, true", "referral, APPEAL, true", "referral, SENTENCE, true",
			"trialOpened, REFERRED, false", "trialOpened, TRIAL, true", "trialOpened, APPEAL, true", "judgment, TRIAL, false",
			"judgment, APPEAL, true", "judgment, SENTENCE, true", "sentence, SENTENCE, false", "referral, PRETRIAL, false",
			"arrest, REFERRED, true", "arrest, POLICE_CUSTODY, false" })
	void anEventMustHaveComeBeforeAStageOfCustody(String event, Stage stage, boolean must) {
		assertEquals(must, Course.mustHaveComeBefore(event, heldIn(Optional.of(stage)), points("2024-02-01")));
	}

	@Test
	void aStageThatIsAheadOrNotSaidSaysNothing() {
		assertEquals(false, Course.mustHaveComeBefore("referral", heldIn(Optional.of(Stage.TRIAL)), points("2024-01-31")));
		assertEquals(false, Course.mustHaveComeBefore("referral", heldIn(Optional.empty()), points("2024-02-01")));
	}

	private static ClockFacts heldIn(Optional<Stage> stage) {
		return ClockFacts.under("IS").held(new HeldPeriod(stage, date("2024-02-01"), Optional.empty(), Optional.empty())).build();
	}

	private static Points points(String day) {
		return Points.of(false, Island.ZONE, Packs.on(day));
	}
}
