package org.vigie.cli;

import java.util.Map;
import java.util.Optional;

import org.vigie.core.deadlines.Certainty;
import org.vigie.core.deadlines.ChargedWith;
import org.vigie.core.deadlines.DeadlineRow;
import org.vigie.core.deadlines.DeadlineWords;
import org.vigie.rules.ClockState;
import org.vigie.rules.Left;
import org.vigie.rules.Question;

/** A row of the deadline list as JSON; docs/json.md says what each field is. */
final class DeadlineJson {

	private final Context context;
	private final DeadlineWords words;
	private final Certainty certainty;

	DeadlineJson(Context context) {
		this.context = context;
		this.words = new DeadlineWords(context.terminal().texts());
		this.certainty = new Certainty(context.terminal().texts());
	}

	Map<String, Object> row(DeadlineRow row) {
		var fields = new Fields().with("case", row.caseId()).with("title", row.caseTitle()).with("record", row.recordId()).with("kind", row.kind().word())
				.with("person", row.person()).with("state", row.state().map(ClockState::code)).with("stateWord", words.state(row));
		fields.with("left", row.left().map(DeadlineJson::left)).with("leftCertain", row.leftCertain().map(DeadlineJson::left))
				.with("unit", row.left().map(it -> it.unit() == Left.Unit.DAYS ? "days" : "minutes"));
		fields.with("lastDay", row.lastDay()).with("earliest", row.earliest()).with("latest", row.latest()).with("cap", row.due().capDay())
				.with("earliestExpiry", row.due().earliestExpiry()).with("latestExpiry", row.due().latestExpiry()).with("readingsDiffer", Boolean.valueOf(row.readingsDiffer()));
		fields.with("heldFrom", row.held().from().map(Object::toString)).with("heldTo", row.held().to().map(Object::toString)).with("lastSeen", row.lastSeen().map(Object::toString))
				.with("daysHeldLeast", row.held().elapsed().map(it -> Long.valueOf(it.least()))).with("daysHeldMost", row.held().elapsed().map(it -> Long.valueOf(it.most())))
				.with("place", row.place());
		fields.with("rule", row.ruleId()).with("pack", row.rule().pack()).with("packVersion", row.rule().version()).with("jurisdiction", row.rule().jurisdiction())
				.with("ruleTitle", row.ruleTitle().map(it -> it.in(context.terminal().texts().language().getLanguage()))).with("citation", row.citation())
				.with("confidence", row.confidence()).with("countingConfidence", row.rule().countingConfidence())
				.with("confidenceWord", Optional.of(certainty.words(row)).filter(it -> !it.isEmpty())).with("provisional", Boolean.valueOf(row.provisional()))
				.with("why", row.rule().why().map(it -> it.in(context.terminal().texts().language().getLanguage()))).with("noClock", words.noClock(row));
		fields.with("charge", row.charge().map(ChargedWith::words)).with("charges", row.charge().map(ChargedWith::ids));
		return fields.with("questions", row.questions().stream().map(Question::code).toList()).with("flags", row.flags()).map();
	}

	/** A row of which only the end and what it is of is told. */
	Map<String, Object> end(DeadlineRow row) {
		return new Fields().with("record", row.recordId()).with("charges", row.charge().map(ChargedWith::ids)).with("rule", row.ruleId()).with("state", row.state().map(ClockState::code))
				.with("earliestExpiry", row.due().earliestExpiry()).with("latestExpiry", row.due().latestExpiry()).map();
	}

	private static Long left(Left left) {
		return Long.valueOf(left.amount());
	}
}
