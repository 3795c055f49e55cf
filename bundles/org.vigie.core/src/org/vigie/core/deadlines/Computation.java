package org.vigie.core.deadlines;

import java.util.List;
import java.util.Objects;

import org.vigie.rules.AsOf;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.Influence;
import org.vigie.rules.facts.ClockFacts;

/**
 * The clock behind a row, with what it was computed from: enough to try out what would change it.
 *
 * @param engine the engine that computed it, with its packs
 * @param facts the facts it was computed from
 * @param asOf the point it is looked at from
 * @param clock what came out
 */
public record Computation(ClockEngine engine, ClockFacts facts, AsOf asOf, CustodyClock clock) {

	public Computation {
		Objects.requireNonNull(engine);
		Objects.requireNonNull(facts);
		Objects.requireNonNull(asOf);
		Objects.requireNonNull(clock);
	}

	/** What would change it; each thing is tried out, so this is for when a reason is read, not for lists. */
	public List<Influence> influences() {
		return engine.influences(facts, asOf, clock);
	}
}
