package org.vigie.rules.naive;

import org.vigie.rules.AsOf;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Packs;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.facts.ClockFacts;

/** What is asked of both: a rule, a reading, facts and a point in time. */
record History(PackRule rule, String reading, ClockFacts facts, AsOf asOf) {
	NaiveAnswer naive() {
		return NaiveClock.answer(rule, reading, facts, asOf);
	}

	NaiveAnswer engine() {
		return NaiveAnswer.of(clock());
	}

	CustodyClock clock() {
		return Packs.ENGINE.evaluate(rule.rule().id(), reading, facts, asOf);
	}

	@Override
	public String toString() {
		return rule.rule().id() + " [" + reading + "] as of " + asOf + " in " + rule.jurisdiction().zone() + "\n  " + facts;
	}
}
