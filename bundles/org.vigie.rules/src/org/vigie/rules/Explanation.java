package org.vigie.rules;

import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.StartDay;
import org.vigie.rules.pack.Confidence;
import org.vigie.rules.pack.Reading;

/** The steps of a reason around the counting itself: rule, start, what is uncertain, state and the other readings. */
final class Explanation {
	private Explanation() {
	}

	/** @param credited whether earlier custody that may be deducted is entered */
	static void chosen(Trace trace, RuleBook.PackRule known, Reading reading, boolean credited) {
		if (!trace.on()) {
			return;
		}
		var rule = known.rule();
		var key = rule.confidence() == Confidence.CONFLICT ? "rule.chosen.conflict" : "rule.chosen";
		trace.add(StepKind.RULE_CHOSEN, key, Optional.of(rule.confidence()), Optional.empty(), Optional.empty(), rule.title(),
				rule.citation(), new Step.Word("confidence", rule.confidence().code()), known.pack().id() + " "
						+ known.pack().version());
		if (rule.hasReadings()) {
			trace.add(StepKind.READING, "reading.chosen", reading.label());
		}
		rule.credit().ifPresent(it -> trace.add(StepKind.ASSUMPTION, credited ? "credit.rule" : "credit.none", it));
	}

	static void start(Trace trace, RuleBook.PackRule known, Reading reading, Starts.Start start, Evaluation evaluation) {
		if (!trace.on()) {
			return;
		}
		var rule = known.rule();
		var event = new Step.Word("event", rule.starts());
		var key = "start." + convention(rule.backward(), reading.counting());
		var confidence = new Step.Word("confidence", rule.confidenceOf("counting").code());
		trace.add(StepKind.START, key, Optional.of(rule.confidenceOf("counting")), start.ref(), Optional.empty(), event,
				Dated.of(start.date(), known.jurisdiction().zone()), confidence);
		if (evaluation.startIsUncertain() && evaluation.earliest().start() != Scenario.UNBOUNDED
				&& evaluation.latest().start() != Scenario.UNBOUNDED) {
			trace.add(StepKind.ASSUMPTION, "start.between", shown(evaluation.points(), evaluation.earliest().start()),
					shown(evaluation.points(), evaluation.latest().start()));
		}
		evaluation.beganAgain(start).ifPresent(it -> trace.add(StepKind.START, "start.again", shown(evaluation.points(), it)));
		if (evaluation.futureOrders()) {
			trace.add(StepKind.EXTENSION_REFUSED, "extension.future");
		}
	}

	private static String convention(boolean backward, Counting counting) {
		if (backward) {
			return "backward";
		}
		return counting instanceof Counting.OfDays days ? days.startDay() == StartDay.COUNTED ? "counted" : "excluded" : "instant";
	}

	static void outcome(Trace trace, RuleBook.PackRule known, ReadingOutcome outcome, Evaluation evaluation, AsOf asOf) {
		if (!trace.on()) {
			return;
		}
		outcome.missing().ifPresent(it -> trace.add(StepKind.ASSUMPTION, "fact.missing", new Step.Word("fact", it)));
		uncertainty(trace, outcome, evaluation);
		stop(trace, outcome);
		outcome.span().lawChange().ifPresent(it -> trace.add(StepKind.LAW_CHANGE, "law.change", it));
		state(trace, known, outcome, evaluation, asOf);
	}

	private static void uncertainty(Trace trace, ReadingOutcome outcome, Evaluation evaluation) {
		var points = evaluation.points();
		if (outcome.fromFacts() > 0) {
			var key = evaluation.cameThroughAnotherLaw() ? "range.law" : "range.facts";
			trace.add(StepKind.ASSUMPTION, key(key, points), amount(outcome.fromFacts(), points));
		}
		if (!outcome.flags().contains("ordersPartial")) {
			return;
		}
		if (outcome.latest().isPresent()) {
			var latest = outcome.latest().get();
			trace.add(StepKind.CAP, key("orders.partial", points), Optional.empty(), Optional.empty(), Optional.of(latest), latest);
		} else {
			trace.add(StepKind.CAP, "orders.partial.open");
		}
	}

	private static void stop(Trace trace, ReadingOutcome outcome) {
		if (outcome.span().stopEvent().isEmpty() || outcome.stopDay().isEmpty()) {
			return;
		}
		var event = new Step.Word("event", outcome.span().stopEvent().get());
		if (outcome.standing().state() == ClockState.STOPPED) {
			trace.add(StepKind.STOP, "stop.in-time", event, outcome.stopDay().get());
		} else {
			trace.add(StepKind.STOP, "stop.too-late", event, outcome.stopDay().get());
		}
	}

	/** The last sentence: how the clock stands. The certain figure leads where the latest end is past. */
	private static void state(Trace trace, RuleBook.PackRule known, ReadingOutcome outcome, Evaluation evaluation, AsOf asOf) {
		var standing = outcome.standing();
		var day = asOf.isDate() ? asOf.day(known.jurisdiction().zone()) : asOf.point(known.jurisdiction().zone());
		var ended = evaluation.endOfCustody();
		var range = !outcome.earliest().equals(outcome.latest()) && outcome.earliest().isPresent();
		var code = "state." + standing.state().code();
		switch (standing.state()) {
			case NO_RULE, NO_LIMIT, UNKNOWN, NOT_STARTED -> trace.add(StepKind.STATE, code, day);
			case ENDED_LATE -> trace.add(StepKind.STATE, range ? code + ".range" : code, day, over(standing.leftCertain()),
					over(standing.left()), ending(known, ended, day));
			case ENDED -> trace.add(StepKind.STATE, code, day, amount(standing.left()), amount(standing.leftCertain()),
					ending(known, ended, day));
			case STOPPED -> trace.add(StepKind.STATE, code, day, amount(standing.left()));
			case EXCEEDED -> {
				var due = known.rule().kind().followsCustody() ? code : code + ".due";
				trace.add(StepKind.STATE, range ? due + ".range" : due, day, over(standing.leftCertain()), over(standing.left()));
			}
			case POSSIBLY_EXCEEDED -> possibly(trace, standing, code, day);
			case EXPIRING, RUNNING -> trace.add(StepKind.STATE, !range ? code : standing.leftCertain().isEmpty() ? code + ".open"
					: code + ".range", day, amount(standing.left()), amount(standing.leftCertain()));
		}
	}

	private static void possibly(Trace trace, Standing standing, String code, Object day) {
		if (standing.leftCertain().isEmpty() || standing.left().isEmpty()) {
			trace.add(StepKind.STATE, code + ".open", day);
		} else {
			trace.add(StepKind.STATE, code, day, over(standing.left()), amount(standing.leftCertain()));
		}
	}

	static void readings(Trace trace, ReadingOutcome headline, List<ReadingOutcome> outcomes, boolean all) {
		if (!trace.on() || outcomes.size() < 2) {
			return;
		}
		for (var other : outcomes) {
			if (other.reading() == headline.reading() && !all) {
				continue;
			}
			var label = other.reading().label();
			if (other.missing().isPresent()) {
				trace.add(StepKind.READING, "reading.missing", label, new Step.Word("fact", other.missing().get()));
			} else if (other.span().fixed().isPresent()) {
				trace.add(StepKind.READING, "reading.no-limit", label);
			} else if (other.stopDay().isPresent() && other.standing().state() != ClockState.STOPPED
					&& other.latest().isPresent()) {
				notStopped(trace, label, other);
			} else if (!all && other.hasSameEnds(headline)
					&& other.standing().state() == headline.standing().state()) {
				trace.add(StepKind.READING, "reading.same", label);
			} else {
				reading(trace, label, other);
			}
		}
	}

	private static void notStopped(Trace trace, Object label, ReadingOutcome other) {
		var hours = other.span().unit() == Left.Unit.MINUTES;
		trace.add(StepKind.READING, hours ? "reading.not-stopped.time" : "reading.not-stopped.day", label,
				other.latest().orElseThrow(), new Step.Word("clockState", other.standing().state().code()),
				amount(other.standing().leftCertain()), new Step.Word("event", other.span().stopEvent().orElseThrow()),
				other.stopDay().orElseThrow());
	}

	private static void reading(Trace trace, Object label, ReadingOutcome other) {
		var state = new Step.Word("clockState", other.standing().state().code());
		var hours = other.span().unit() == Left.Unit.MINUTES;
		if (other.latest().isEmpty()) {
			trace.add(StepKind.READING, "reading.open", label, state);
			return;
		}
		trace.add(StepKind.READING, hours ? "reading.other.time" : "reading.other.day", Optional.empty(), Optional.empty(),
				other.latest(), label, other.latest().get(), state, amount(other.standing().leftCertain()));
	}

	private static Object ending(RuleBook.PackRule known, Optional<LocalDate> ended, Object otherwise) {
		return new Step.Phrase(known.rule().kind().followsCustody() ? "ending.custody" : "ending.act",
				List.of(ended.<Object>map(it -> it).orElse(otherwise)));
	}

	private static Object amount(Optional<Left> left) {
		return left.<Object>map(it -> it).orElse("?");
	}

	private static Object over(Optional<Left> left) {
		return left.<Object>map(it -> new Left(-it.amount(), it.unit())).orElse("?");
	}

	private static Object amount(long spread, Points points) {
		return points.hours() ? Left.minutes(spread) : Left.days(spread);
	}

	private static String key(String key, Points points) {
		return points.hours() ? key + ".time" : key + ".day";
	}

	private static Temporal shown(Points points, long point) {
		return points.hours() ? points.instant(point).atZone(points.zone()) : LocalDate.ofEpochDay(point);
	}
}
