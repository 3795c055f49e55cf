package org.vigie.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.Reclassification;
import org.vigie.rules.facts.Reclassification.Policy;

/**
 * The clocks of a charge whose class or penalty was changed: those of the charge as it is now, and before them those of the charge as
 * it was, where their end was already past. An excess under the earlier class stays a fact.
 */
final class Requalification {
	/** Begins the remark of a clock of a charge as it was. */
	static final String REQUALIFIED = "requalifiedOn:";

	private final ClockEngine engine;
	private final ClockFacts facts;
	private final Reclassification last;
	private final List<ClockFacts> now;

	private Requalification(ClockEngine engine, ClockFacts facts, Reclassification last, List<ClockFacts> now) {
		this.engine = engine;
		this.facts = facts;
		this.last = last;
		this.now = now;
	}

	/** Empty where no class or penalty had changed at the as-of point. */
	static Optional<Requalification> of(ClockEngine engine, ClockFacts facts, ZoneId zone, AsOf asOf) {
		if (facts.reclassifications().isEmpty()) {
			return Optional.empty();
		}
		var changes = Reclassified.reached(facts, Points.of(false, zone, asOf)).stream().filter(it -> it.ruleId().isEmpty())
				.toList();
		if (changes.isEmpty()) {
			return Optional.empty();
		}
		var now = List.of(facts.changed().withoutReclassifications().build());
		for (var change : changes) {
			now = now.stream().flatMap(it -> Reclassified.after(it, change).stream()).toList();
		}
		return Optional.of(new Requalification(engine, facts, changes.get(changes.size() - 1), now));
	}

	/** The facts of the charge as it is now: two where nothing says how the clock goes on. */
	List<ClockFacts> now() {
		return now;
	}

	List<CustodyClock> clocks(ZoneId zone, AsOf asOf, Trace blank) {
		var clocks = new ArrayList<>(past(asOf, blank));
		var found = new LinkedHashMap<Optional<String>, CustodyClock>();
		for (var each : now) {
			for (var clock : engine.evaluate(each, asOf, blank)) {
				found.merge(clock.rule().map(RuleRef::ruleId), clock, (one, other) -> one.widenedBy(other, asOf));
			}
		}
		found.values().forEach(it -> clocks.add(blank.on() ? it.after(step(zone)) : it));
		return List.copyOf(clocks);
	}

	/** The clocks of the charge as it was, which ran to the eve of the change, where they had run out. */
	private List<CustodyClock> past(AsOf asOf, Trace blank) {
		var before = Reclassified.before(facts, last).changed().withoutReclassifications();
		facts.reclassifications().stream().filter(it -> it != last).forEach(before::reclassified);
		var flag = REQUALIFIED + last.when().text();
		return engine.evaluate(before.build(), asOf, blank).stream()
				.filter(it -> it.state() == ClockState.ENDED_LATE || it.state() == ClockState.POSSIBLY_EXCEEDED)
				.map(it -> it.flagged(flag)).toList();
	}

	private Step step(ZoneId zone) {
		var trace = Trace.listening();
		trace.add(StepKind.ASSUMPTION, "requalified." + last.policy().map(Policy::code).orElse("undecided"), Optional.empty(),
				last.ref(), Optional.empty(), Dated.of(last.when(), zone), last.offenceClass().orElse("="),
				last.maximumPenalty().<Object>flatMap(it -> it.term()).orElseGet(() -> last.maximumPenalty().isPresent()
						? new Step.Word("penalty", "life") : "="));
		return trace.steps().get(0);
	}
}
