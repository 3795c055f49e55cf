package org.vigie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Gap;
import org.vigie.rules.pack.LocalText;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/** The clock of one rule: every reading computed, one of them or their range as the headline, and the reason. */
final class RuleClock {
	private final PackRule known;
	private final Rule rule;
	private final ClockFacts facts;
	private final EarlierLaws before;
	private final AsOf asOf;
	private final Trace trace;

	/** @param before the laws the clock has come through */
	RuleClock(PackRule known, ClockFacts facts, EarlierLaws before, AsOf asOf, Trace trace) {
		this.before = before;
		this.known = known;
		this.rule = known.rule();
		this.facts = facts;
		this.asOf = asOf;
		this.trace = trace;
	}

	CustodyClock clock(String wanted) {
		var all = wanted.equals(CustodyClock.ALL_READINGS);
		var reading = all || wanted.isEmpty() || wanted.equals("-") ? rule.defaultReading()
				: rule.reading(wanted).orElseThrow(() -> new IllegalArgumentException(rule.id() + " has no reading " + wanted));
		Explanation.chosen(trace.of(rule, reading), known, reading, !facts.credits().isEmpty());
		var left = facts.country().map(rule.jurisdictionEnded()::get)
				.filter(it -> !asOf.day(known.jurisdiction().zone()).isBefore(it));
		if (left.isPresent()) {
			trace.add(StepKind.LAW_CHANGE, "norule.left", facts.country().get(), left.get());
			return NoClock.fixed(known, ClockState.NO_RULE, List.of("noRule"), trace, Optional.empty(), List.of());
		}
		var flaws = Flaws.of(facts, rule.kind().followsCustody(), known.jurisdiction().zone(), asOf);
		flaws.forEach(it -> trace.add(StepKind.REMARK, "flaw." + it.code(), Optional.empty(), it.ref(), Optional.empty(),
				it.values().toArray()));
		if (flaws.stream().anyMatch(Flaws.Flaw::stops)) {
			return NoClock.fixed(known, ClockState.UNKNOWN, List.copyOf(Flaws.codes(flaws)), trace, Optional.empty(),
					flaws.stream().filter(Flaws.Flaw::stops).map(it -> Question.contradiction(it.code())).distinct().toList());
		}
		var start = Starts.of(rule, facts, Points.of(rule.isHours(), known.jurisdiction().zone(), asOf));
		var clock = start.isPresent() ? from(start.get(), reading, all) : withoutStart();
		for (var code : Flaws.codes(flaws)) {
			clock = clock.flagged(code);
		}
		return clock;
	}

	private CustodyClock withoutStart() {
		trace.add(StepKind.START, "start.missing", new Step.Word("event", rule.starts()));
		Starts.suggestion(rule, facts).ifPresent(it -> trace.add(StepKind.ASSUMPTION, "start.suggestion",
				Dated.of(it, known.jurisdiction().zone())));
		return NoClock.fixed(known, ClockState.UNKNOWN, List.of("missing:" + rule.starts()), trace, Optional.empty(),
				List.of(Question.missing(rule.starts())));
	}

	private CustodyClock from(Starts.Start start, Reading reading, boolean all) {
		var evaluation = new Evaluation(known, facts, start, before, asOf);
		Explanation.start(trace, known, reading, start, evaluation);
		var outcomes = new ArrayList<ReadingOutcome>(rule.readings().size());
		for (var each : rule.readings()) {
			outcomes.add(evaluation.of(each, each == reading ? trace : Trace.SILENT));
		}
		var chosen = outcomes.get(rule.readings().indexOf(reading));
		var headline = all && outcomes.size() > 1 ? range(chosen, outcomes) : chosen;
		Explanation.outcome(trace, known, headline, evaluation, asOf);
		Explanation.readings(trace, headline, outcomes, all);
		return shown(headline, chosen, outcomes, evaluation, all);
	}

	/** The range over all readings that can be computed. One that was stopped in time leaves the latest end without bound. */
	private ReadingOutcome range(ReadingOutcome chosen, List<ReadingOutcome> outcomes) {
		var computed = outcomes.stream().filter(it -> it.missing().isEmpty()).toList();
		var ends = computed.stream().filter(it -> it.span().fixed().isEmpty()).toList();
		if (ends.isEmpty()) {
			return chosen;
		}
		var stopped = computed.stream().filter(it -> it.standing().state() == ClockState.STOPPED).count();
		var limitless = ends.size() < computed.size();
		var flags = new TreeSet<String>();
		var unannounced = new TreeSet<String>();
		computed.forEach(it -> {
			flags.addAll(it.flags());
			unannounced.addAll(it.unannounced());
		});
		var first = ends.get(0);
		var differ = limitless || stopped > 0 && stopped < computed.size()
				|| ends.stream().anyMatch(it -> !it.hasSameEnds(first));
		if (differ) {
			flags.add("readingsDisagree");
		}
		var span = ends.stream().map(ReadingOutcome::span).reduce(ClockSpan::reachingTo).orElseThrow();
		span = stopped == computed.size() ? span : span.unstopped(stopped == 0 && !limitless);
		return new ReadingOutcome(chosen.reading(), List.copyOf(flags), List.copyOf(unannounced), Optional.empty(), chosen.stopDay(),
				chosen.fromFacts(), chosen.renewable(), span, span.at(asOf));
	}

	private CustodyClock shown(ReadingOutcome headline, ReadingOutcome chosen, List<ReadingOutcome> outcomes,
			Evaluation evaluation, boolean all) {
		var zone = known.jurisdiction().zone();
		var ends = headline.ends();
		var standing = headline.standing();
		var cap = headline.span().cap().map(it -> it.atZone(zone));
		var capDay = rule.isHours() ? Optional.<LocalDate>empty() : cap.map(it -> it.toLocalDate().minusDays(1));
		var readings = rule.hasReadings() ? results(outcomes) : List.<ReadingResult>of();
		var why = standing.state() == ClockState.NO_RULE
				? headline.span().lawChange().flatMap(it -> ClockEngine.gapFrom(known, facts, it)).map(Gap::why)
				: Optional.<LocalText>empty();
		return new CustodyClock(standing.state(), Optional.of(known.ref()),
				all ? Optional.of(CustodyClock.ALL_READINGS) : NoClock.shown(chosen.reading()), ends.lastDay(), ends.expiry(),
				ends.earliest(), ends.latest(), capDay, cap, standing.left(), standing.leftCertain(), headline.flags(),
				headline.unannounced(), trace.steps(), readings, why, questions(headline, outcomes), evaluation.endOfCustody(), rule.atExpiry(),
				headline.span());
	}

	private static List<ReadingResult> results(List<ReadingOutcome> outcomes) {
		var results = new ArrayList<ReadingResult>(outcomes.size());
		for (var outcome : outcomes) {
			results.add(outcome.shown());
		}
		return List.copyOf(results);
	}

	private List<Question> questions(ReadingOutcome headline, List<ReadingOutcome> outcomes) {
		var asked = new ArrayList<Question>();
		if (headline.flags().contains("ordersPartial")) {
			asked.add(Question.RENEWAL_ORDERED);
		}
		if (rule.credit().isPresent() && facts.credits().isEmpty()) {
			asked.add(Question.missing("credit"));
		}
		for (var outcome : outcomes) {
			outcome.missing().map(Question::missing).filter(it -> !asked.contains(it)).ifPresent(asked::add);
		}
		return List.copyOf(asked);
	}
}
