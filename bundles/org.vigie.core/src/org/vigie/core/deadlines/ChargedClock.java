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

/**
 * A clock of a custody and the charges it is of.
 *
 * @param charge empty where it is of all charges there are
 */
record ChargedClock(CustodyClock clock, Optional<ChargedWith> charge) {

	/** What makes two clocks one row: the same rule, the same end, the same doubts. */
	private record Answer(Optional<RuleRef> rule, ClockSpan span, List<String> flags, List<Question> questions) {
	}

	private record Found(CustodyClock clock, ChargedFacts facts) {
		Found with(Found other) {
			return new Found(clock, facts.with(other.facts()));
		}
	}

	/** The clocks of a custody on a day, by charge; charges that come to the same answer share one. */
	static List<ChargedClock> of(ClockEngine engine, CustodyPeriod period, LocalDate asOf) {
		var all = ChargedFacts.of(period, CustodyFacts.of(period), asOf);
		var found = new LinkedHashMap<Answer, Found>();
		for (var facts : all) {
			for (var clock : engine.evaluate(facts.facts(), AsOf.on(asOf))) {
				found.merge(new Answer(clock.rule(), clock.span(), clock.flags(), clock.questions()), new Found(clock, facts), Found::with);
			}
		}
		var charges = all.stream().flatMap(it -> it.charges().stream()).distinct().count();
		var clocks = new ArrayList<ChargedClock>();
		for (var each : found.values()) {
			var of = each.facts().charges().stream().distinct().toList();
			clocks.add(new ChargedClock(each.clock(), of.size() == charges ? Optional.empty() : Optional.of(ChargedWith.of(of, each.facts().ended()))));
		}
		return List.copyOf(clocks);
	}
}
