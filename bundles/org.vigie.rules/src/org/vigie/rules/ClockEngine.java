package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.pack.Gap;
import org.vigie.rules.pack.Jurisdiction;
import org.vigie.rules.pack.RuleKind;
import org.vigie.rules.pack.RulePack;

/**
 * Computes clocks: which rule applies to the facts, when the clock ends, how it stands and why. A pure function of facts, packs
 * and as-of point; safe in any thread.
 */
public final class ClockEngine {
	private final RuleBook book;

	/** A rule with what is known of whether it applies. */
	private record Candidate(PackRule rule, Applicability.Verdict verdict) {
	}

	public ClockEngine(RuleBook book) {
		this.book = book;
	}

	public RuleBook book() {
		return book;
	}

	/**
	 * The clocks of the facts under every rule that applies, in the order of packs and rules; at least one. Gaps of a pack come
	 * first and silence that pack's rules, never another pack's; gaps about an act stand beside the clocks. Where facts are
	 * missing that would choose the rule, the candidates make one clock of state {@code unknown}. A charge that was requalified
	 * has the clocks of what it is now, and before them those of what it was that had run out. The headline figures are of each
	 * rule's default reading.
	 */
	public List<CustodyClock> evaluate(ClockFacts facts, AsOf asOf) {
		return evaluate(facts, asOf, Trace.listening());
	}

	/** The same clocks with no steps: half as fast again, for whoever asks of very many facts and shows no reason. */
	public List<CustodyClock> evaluateWithoutReason(ClockFacts facts, AsOf asOf) {
		return evaluate(facts, asOf, Trace.SILENT);
	}

	List<CustodyClock> evaluate(ClockFacts facts, AsOf asOf, Trace blank) {
		var zone = book.jurisdiction(facts.jurisdiction()).<ZoneId>map(it -> it.zone()).orElse(ZoneOffset.UTC);
		var requalified = Requalification.of(this, facts, zone, asOf);
		if (requalified.isPresent()) {
			return requalified.get().clocks(zone, asOf, blank);
		}
		var clocks = new ArrayList<CustodyClock>();
		for (var pack : book.packs()) {
			if (pack.jurisdictions().containsKey(facts.jurisdiction())) {
				clocks.addAll(of(pack, facts, asOf, blank.copy()));
			}
		}
		if (clocks.isEmpty()) {
			clocks.add(NoClock.nothingCovers(book, facts, blank));
		}
		return List.copyOf(clocks);
	}

	/**
	 * The benchmarks that other bodies set beside the law of the facts' jurisdiction, in the order of packs and rules; none where the
	 * packs name none. They say how long is thought too long, and have no effect in domestic law.
	 */
	public List<CustodyClock> standards(ClockFacts facts, AsOf asOf) {
		var own = book.jurisdiction(facts.jurisdiction());
		if (own.isEmpty()) {
			return List.of();
		}
		var clocks = new ArrayList<CustodyClock>();
		for (var pack : book.packs()) {
			for (var body : pack.jurisdictions().values()) {
				if (body.isStandardFor(facts.jurisdiction())) {
					clocks.addAll(standards(pack, facts.changed().in(body.id()).build(), asOf, own.get()));
				}
			}
		}
		return List.copyOf(clocks);
	}

	private List<CustodyClock> standards(RulePack pack, ClockFacts facts, AsOf asOf, Jurisdiction own) {
		var asked = new Applicability(facts, pack, chosenOn(facts));
		return book.candidates(pack, facts.jurisdiction()).stream().filter(it -> it.rule().kind() == RuleKind.BENCHMARK)
				.filter(it -> asked.of(it.rule()).truth() == Truth.TRUE)
				.map(it -> clock(it.beside(own), "", facts, asOf, Trace.listening())).toList();
	}

	/**
	 * When the next renewal under the rule of a clock has to be ordered; empty where the rule sets no window of working days, nothing
	 * can be renewed any more, or custody is over.
	 */
	public Optional<CustodyClock> renewalNotice(CustodyClock limit, ClockFacts facts, AsOf asOf) {
		var rule = limit.rule().flatMap(it -> book.rule(it.packId() + ":" + it.ruleId()));
		if (rule.isEmpty() || limit.flags().stream().anyMatch(it -> it.startsWith(Requalification.REQUALIFIED))) {
			return Optional.empty();
		}
		var now = Requalification.of(this, facts, rule.get().jurisdiction().zone(), asOf).map(Requalification::now)
				.orElse(List.of(facts));
		return now.stream().flatMap(it -> RenewalNotice.of(rule.get(), it, asOf).stream())
				.reduce((one, other) -> one.widenedBy(other, asOf));
	}

	/**
	 * What would change the answer of a clock: dates that are not exact, facts and orders that are missing, the default that was
	 * taken. Each is tried out on the same facts, so this costs several evaluations; ask for it when the reason is read. None of
	 * a renewal notice: its limit has them.
	 *
	 * @param clock what {@link #evaluate} gave for the facts and the point in time
	 */
	public List<Influence> influences(ClockFacts facts, AsOf asOf, CustodyClock clock) {
		var of = clock.rule().flatMap(it -> book.rule(it.packId() + ":" + it.ruleId())).map(it -> it.rule().kind());
		var beside = of.filter(it -> it != clock.rule().get().kind()).isPresent();
		return beside ? List.of() : new Influences(this, facts, asOf, clock).found();
	}

	/** The day whose law is asked: that of the start, else of the beginning of custody. */
	private static Optional<UncertainDate> chosenOn(ClockFacts facts) {
		return facts.start().or(() -> facts.periods().stream().findFirst().map(it -> it.from()));
	}

	/**
	 * The clock of one rule, without asking whether it applies.
	 *
	 * @param ruleId as {@link RuleBook#rule}
	 * @param reading a reading's id, {@code all} for the range over all of them, empty or {@code -} for the default
	 * @throws IllegalArgumentException where there is no such rule or reading
	 */
	public CustodyClock evaluate(String ruleId, String reading, ClockFacts facts, AsOf asOf) {
		var rule = book.rule(ruleId).orElseThrow(() -> new IllegalArgumentException("no rule " + ruleId));
		return clock(rule, reading, facts, asOf, Trace.listening());
	}

	private List<CustodyClock> of(RulePack pack, ClockFacts facts, AsOf asOf, Trace trace) {
		var asked = new Applicability(facts, pack, chosenOn(facts));
		var unsureGaps = new TreeSet<String>();
		var silencing = Optional.<Gap>empty();
		var acts = new ArrayList<CustodyClock>(0);
		for (var gap : pack.gaps()) {
			var verdict = asked.of(gap);
			if (gap.starts().isPresent()) {
				if (verdict.truth() == Truth.TRUE && begun(gap, facts, pack.jurisdictions().get(gap.jurisdiction()).zone(), asOf)) {
					acts.add(NoClock.gap(book, facts, gap, trace.blank()));
				}
			} else if (verdict.truth() == Truth.TRUE) {
				silencing = silencing.or(() -> Optional.of(gap));
			} else if (verdict.truth() == Truth.UNKNOWN) {
				unsureGaps.addAll(verdict.missing().isEmpty() ? List.of("start") : verdict.missing());
			}
		}
		if (silencing.isPresent()) {
			acts.addFirst(NoClock.gap(book, facts, silencing.get(), trace));
			return acts;
		}
		var byKind = candidates(pack, facts, asOf, asked, trace);
		var clocks = new ArrayList<CustodyClock>();
		byKind.forEach((kind, candidates) -> clocks.addAll(clocks(candidates, facts, asOf, asked, trace, unsureGaps)));
		clocks.addAll(acts);
		return clocks;
	}

	/** Whether the act that the gap is about may have happened by the as-of point. */
	private static boolean begun(Gap gap, ClockFacts facts, ZoneId zone, AsOf asOf) {
		var points = Points.of(false, zone, asOf);
		var started = facts.start().filter(it -> facts.startEvent().equals(gap.starts()));
		var entered = facts.events().stream().filter(it -> gap.starts().filter(it.name()::equals).isPresent()).map(EventFact::when);
		return Stream.concat(started.stream(), entered).anyMatch(it -> points.reached(points.earliest(it)));
	}

	private Map<RuleKind, List<Candidate>> candidates(RulePack pack, ClockFacts facts, AsOf asOf, Applicability asked,
			Trace trace) {
		var found = new LinkedHashMap<RuleKind, List<Candidate>>();
		for (var known : book.candidates(pack, facts.jurisdiction())) {
			var rule = known.rule();
			if (!rule.kind().followsCustody()
					&& Starts.of(rule, facts, Points.of(rule.isHours(), known.jurisdiction().zone(), asOf)).isEmpty()) {
				continue;
			}
			var verdict = asked.of(rule);
			if (verdict.truth() != Truth.FALSE) {
				found.computeIfAbsent(rule.kind(), it -> new ArrayList<>()).add(new Candidate(known, verdict));
			} else if (verdict.failed().filter(it -> !it.equals("stage") && !it.equals("valid")).isPresent()) {
				trace.of(rule, rule.defaultReading()).add(StepKind.RULE_REFUSED, "rule.refused", rule.id(), rule.title(),
						new Step.Word("condition", verdict.failed().get()));
			}
		}
		return found;
	}

	private List<CustodyClock> clocks(List<Candidate> candidates, ClockFacts facts, AsOf asOf, Applicability asked, Trace trace,
			TreeSet<String> unsureGaps) {
		if (!unsureGaps.isEmpty() || candidates.stream().anyMatch(it -> it.verdict().truth() == Truth.UNKNOWN)) {
			var missing = new TreeSet<>(unsureGaps);
			candidates.forEach(it -> missing.addAll(it.verdict().missing()));
			return List.of(NoClock.candidates(candidates.stream().map(Candidate::rule).toList(), missing, facts, asOf, trace));
		}
		var clocks = new ArrayList<CustodyClock>();
		for (var candidate : candidates) {
			var own = trace.copy();
			if (own.on() && asked.age().assumed() && candidate.rule().rule().asksAge()) {
				own.of(candidate.rule().rule(), candidate.rule().rule().defaultReading()).add(StepKind.ASSUMPTION,
						"assumption.adult");
			}
			clocks.addAll(underNewLaw(candidate.rule(), clock(candidate.rule(), "", facts, asOf, own), facts, asOf,
					EarlierLaws.NONE, trace.blank()));
		}
		return clocks;
	}

	/** A clock that runs into a law which another rule of the pack states goes on under that rule, from the same start. */
	private List<CustodyClock> underNewLaw(PackRule old, CustodyClock clock, ClockFacts facts, AsOf asOf, EarlierLaws before,
			Trace blank) {
		var change = clock.span().lawChange();
		if (clock.state() != ClockState.NO_RULE || change.isEmpty()) {
			return List.of(clock);
		}
		var next = successors(old, facts, change.get());
		if (next.isEmpty()) {
			return List.of(clock);
		}
		var through = before.and(old.rule().defaultReading(), change.get());
		return next.stream().flatMap(it -> {
			var trace = blank.copy();
			trace.of(it.rule(), it.rule().defaultReading()).add(StepKind.LAW_CHANGE, "law.replaced", change.get(),
					old.rule().id(), it.rule().id());
			var renewed = new RuleClock(it, facts, through, asOf, trace).clock("").flagged("newLawFrom:" + change.get());
			return underNewLaw(it, renewed, facts, asOf, through, blank).stream();
		}).toList();
	}

	/** The rules that apply in place of an old one from the day of a new law; none where that law is not loaded. */
	private List<PackRule> successors(PackRule old, ClockFacts facts, LocalDate change) {
		var asked = new Applicability(facts, old.pack(), Optional.of(UncertainDate.of(change)));
		if (old.pack().gaps().stream().filter(it -> it.starts().isEmpty()).anyMatch(it -> asked.of(it).truth() != Truth.FALSE)) {
			return List.of();
		}
		return book.candidates(old.pack(), facts.jurisdiction()).stream()
				.filter(it -> it.rule().kind() == old.rule().kind() && asked.of(it.rule()).truth() == Truth.TRUE).toList();
	}

	private CustodyClock clock(PackRule rule, String reading, ClockFacts facts, AsOf asOf, Trace trace) {
		var reclassified = Reclassified.of(book, rule, facts, asOf);
		if (reclassified.isPresent()) {
			var changed = reclassified.get();
			changed.tell(trace);
			return changed.undecided() ? changed.both(reading, asOf, trace)
					: clockAsCharged(changed.rule(), reading, changed.facts(), asOf, trace);
		}
		return clockAsCharged(rule, reading, facts, asOf, trace);
	}

	static CustodyClock clockAsCharged(PackRule rule, String reading, ClockFacts facts, AsOf asOf, Trace trace) {
		return new RuleClock(rule, facts, EarlierLaws.NONE, asOf, trace).clock(reading);
	}

	/** The pack's words on a gap that the jurisdiction and stage fall into from a day on. */
	static Optional<Gap> gapFrom(PackRule rule, ClockFacts facts, LocalDate day) {
		return rule.pack().gaps().stream().filter(it -> it.jurisdiction().equals(rule.rule().jurisdiction())
				&& (it.stages().contains(facts.stage()) || rule.rule().countsStages().stream().anyMatch(it.stages()::contains))
				&& it.ageBelow().isEmpty() && it.starts().isEmpty() && it.from().filter(from -> !from.isAfter(day)).isPresent()
				&& !it.to().orElse(LocalDate.MAX).isBefore(day)).findFirst();
	}
}
