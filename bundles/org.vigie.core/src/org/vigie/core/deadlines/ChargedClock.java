package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.vigie.model.CustodyPeriod;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Question;
import org.vigie.rules.RuleRef;
import org.vigie.rules.facts.ClockFacts;

/**
 * A clock of a custody, with what it was computed from, and the charges it is of.
 *
 * @param charge empty where it is of all charges there are
 */
record ChargedClock(Computation computation, Optional<ChargedWith> charge) {

	/** What makes two clocks one row: the same rule for the same kind of date, the same end, the same doubts. */
	private record Answer(Optional<RuleRef> rule, ClockSpan span, List<String> flags, List<Question> questions) {
	}

	private record Found(Computation computation, ChargedFacts facts) {
		Found with(Found other) {
			return new Found(computation, facts.with(other.facts()));
		}
	}

	CustodyClock clock() {
		return computation.clock();
	}

	/** The clocks of a custody on a day, by charge; charges that come to the same answer share one. */
	static List<ChargedClock> of(ClockEngine engine, CustodyPeriod period, LocalDate day) {
		var asOf = AsOf.on(day);
		var all = ChargedFacts.of(period, CustodyFacts.of(period), day);
		var found = new LinkedHashMap<Answer, Found>();
		for (var facts : all) {
			for (var clock : clocks(engine, facts.facts(), asOf)) {
				found.merge(new Answer(clock.rule(), clock.span(), clock.flags(), clock.questions()), new Found(new Computation(engine, facts.facts(), asOf, clock), facts), Found::with);
			}
		}
		var charges = all.stream().flatMap(it -> it.charges().stream()).distinct().count();
		var clocks = new ArrayList<ChargedClock>();
		for (var each : found.values()) {
			var of = each.facts().charges().stream().distinct().toList();
			clocks.add(new ChargedClock(each.computation(), of.size() == charges ? Optional.empty() : Optional.of(ChargedWith.of(of, each.facts().ended()))));
		}
		return List.copyOf(clocks);
	}

	/** The limits, when their next renewal has to be ordered, and the standards of other bodies beside them. */
	private static List<CustodyClock> clocks(ClockEngine engine, ClockFacts facts, AsOf asOf) {
		var clocks = new ArrayList<CustodyClock>();
		for (var clock : engine.evaluate(facts, asOf)) {
			clocks.add(clock);
			engine.renewalNotice(clock, facts, asOf).ifPresent(clocks::add);
		}
		clocks.addAll(engine.standards(facts, asOf));
		return clocks;
	}
}
