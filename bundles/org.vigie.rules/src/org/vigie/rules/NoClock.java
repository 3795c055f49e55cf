package org.vigie.rules;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Gap;
import org.vigie.rules.pack.LocalText;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.RuleKind;

/** Answers where no single rule gives a date: a known gap, nothing that covers the facts, or facts missing to choose. */
final class NoClock {
	private NoClock() {
	}

	/** A gap that the pack names; its own words say why. */
	static CustodyClock gap(RuleBook book, ClockFacts facts, Gap gap, Trace trace) {
		trace.add(StepKind.RULE_CHOSEN, "norule.gap", gap.why());
		return bare(ClockState.NO_RULE, gap.starts().isPresent() ? RuleKind.ACT_DUE : RuleKind.CUSTODY_LIMIT, zone(book, facts),
				List.of("noRule"), trace, Optional.of(gap.why()), List.of());
	}

	/** Nothing matches at all; the step says so in the reader's language. */
	static CustodyClock nothingCovers(RuleBook book, ClockFacts facts, Trace trace) {
		trace.add(StepKind.RULE_CHOSEN, "norule.nothing", facts.jurisdiction(), new Step.Word("stage", facts.stage().code()));
		return bare(ClockState.NO_RULE, RuleKind.CUSTODY_LIMIT, zone(book, facts), List.of("noRule"), trace, Optional.empty(), List.of());
	}

	/** A clock that ended with a state no as-of point changes and without dates. */
	static CustodyClock fixed(PackRule rule, ClockState state, List<String> flags, Trace trace, Optional<LocalText> why,
			List<Question> questions) {
		var bare = bare(state, rule.rule().kind(), rule.jurisdiction().zone(), flags, trace, why, questions);
		return new CustodyClock(state, Optional.of(rule.ref()), Optional.empty(), bare.lastDay(), bare.expiry(),
				bare.earliestExpiry(), bare.latestExpiry(), bare.capLastDay(), bare.capExpiry(), bare.left(), bare.leftCertain(),
				flags, List.of(), bare.steps(), List.of(), why, questions, Optional.empty(), List.of(), bare.span());
	}

	/** Rules between which facts are missing: the earliest and the latest end over all of them, and what to ask. */
	static CustodyClock candidates(List<PackRule> rules, SortedSet<String> missing, ClockFacts facts, AsOf asOf, Trace trace) {
		var span = Optional.<ClockSpan>empty();
		var flags = new ArrayList<String>();
		flags.add("candidates:" + String.join(",", rules.stream().map(it -> it.rule().id()).sorted().toList()));
		missing.forEach(it -> flags.add("missing:" + it));
		for (var rule : rules) {
			var start = Starts.of(rule.rule(), facts, Points.of(rule.rule().isHours(), rule.jurisdiction().zone(), asOf));
			if (start.isPresent()) {
				var own = new Evaluation(rule, facts, start.get(), asOf).of(rule.rule().defaultReading(), Trace.SILENT).span();
				span = Optional.of(span.map(it -> it.reachingTo(own)).orElse(own));
			}
			trace.of(rule.rule(), rule.rule().defaultReading()).add(StepKind.RULE_CHOSEN, "rule.candidate", rule.rule().id(),
					rule.rule().title());
		}
		missing.forEach(it -> trace.add(StepKind.ASSUMPTION, "fact.missing", new Step.Word("fact", it)));
		var zone = rules.get(0).jurisdiction().zone();
		var fixed = ClockSpan.fixed(ClockState.UNKNOWN, rules.get(0).rule().kind(), zone, Optional.empty());
		return new CustodyClock(ClockState.UNKNOWN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				span.flatMap(ClockSpan::earliestExpiry).map(it -> it.atZone(zone)),
				span.flatMap(ClockSpan::latestExpiry).map(it -> it.atZone(zone)), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), List.copyOf(flags), List.of(), trace.steps(), List.of(), Optional.empty(),
				missing.stream().map(Question::missing).toList(), Optional.empty(), List.of(),
				span.map(it -> it.with(ClockState.UNKNOWN)).orElse(fixed));
	}

	/** The reading a rule without a date is shown with. */
	static Optional<String> shown(Reading reading) {
		return reading.id().equals(Reading.SOLE) ? Optional.empty() : Optional.of(reading.id());
	}

	private static ZoneId zone(RuleBook book, ClockFacts facts) {
		return book.jurisdiction(facts.jurisdiction()).map(it -> it.zone()).orElse(ZoneOffset.UTC);
	}

	private static CustodyClock bare(ClockState state, RuleKind kind, ZoneId zone, List<String> flags, Trace trace,
			Optional<LocalText> why, List<Question> questions) {
		return new CustodyClock(state, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), flags, List.of(),
				trace.steps(), List.of(), why, questions, Optional.empty(), List.of(),
				ClockSpan.fixed(state, kind, zone, Optional.empty()));
	}
}
