package org.vigie.rules;

import java.util.List;

import org.vigie.rules.facts.ClockFacts;

/** Placeholder. */
public final class ClockEngine {
	private final RuleBook book;

	public ClockEngine(RuleBook book) {
		this.book = book;
	}

	public RuleBook book() {
		return book;
	}

	public List<CustodyClock> evaluate(ClockFacts facts, AsOf asOf) {
		throw new UnsupportedOperationException();
	}

	public CustodyClock evaluate(String ruleId, String reading, ClockFacts facts, AsOf asOf) {
		throw new UnsupportedOperationException();
	}
}
