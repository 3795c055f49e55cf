package org.vigie.rules;

import java.util.List;

import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.EventFact;

/**
 * The usual order of a proceeding. A reading that stops at an event cannot be computed where that event is not entered although
 * a later one is: it must have happened, and nobody says when.
 */
final class Course {
	private static final List<String> EVENTS = List.of("arrest", "policeCustodyStart", "firstAppearance",
			"firstAppearanceInCustody", "remandOrder", "committal", "sentForTrial", "referral", "trialOpened", "judgment",
			"sentence");
	private static final List<Stage> STAGES = List.of(Stage.REFERRED, Stage.TRIAL, Stage.APPEAL, Stage.SENTENCE);
	private static final List<String> BEFORE_STAGE = List.of("referral", "trialOpened", "judgment", "judgment");

	private Course() {
	}

	/** Whether the event is not entered although, on what is, it must have come before the as-of point. */
	static boolean mustHaveComeBefore(String event, ClockFacts facts, Points points) {
		var place = EVENTS.indexOf(event);
		if (place < 0 || facts.event(event).isPresent()) {
			return false;
		}
		for (EventFact later : facts.events()) {
			if (EVENTS.indexOf(later.name()) > place && points.surelyReached(later.when())) {
				return true;
			}
		}
		for (var period : facts.periods()) {
			var stage = period.stage().map(STAGES::indexOf).orElse(-1);
			if (stage >= 0 && EVENTS.indexOf(BEFORE_STAGE.get(stage)) >= place && points.surelyReached(period.from())) {
				return true;
			}
		}
		return false;
	}
}
