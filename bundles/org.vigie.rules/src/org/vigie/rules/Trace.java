package org.vigie.rules;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.facts.FactRef;
import org.vigie.rules.pack.Confidence;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/** Collects the steps of a reason as the engine goes; a silent one collects nothing. */
final class Trace {
	static final Trace SILENT = new Trace(false);

	private final boolean on;
	private final List<Step> steps = new ArrayList<>();
	private Optional<String> ruleId = Optional.empty();
	private Optional<String> reading = Optional.empty();
	private Optional<String> citation = Optional.empty();

	private Trace(boolean on) {
		this.on = on;
	}

	static Trace listening() {
		return new Trace(true);
	}

	/** A trace that begins with the steps of this one. */
	Trace copy() {
		if (!on) {
			return SILENT;
		}
		var copy = new Trace(on);
		copy.steps.addAll(steps);
		return copy;
	}

	/** A trace without steps that listens where this one does. */
	Trace blank() {
		return on ? listening() : SILENT;
	}

	boolean on() {
		return on;
	}

	/** Steps from here on are of the rule and the reading. */
	Trace of(Rule rule, Reading read) {
		if (on) {
			ruleId = Optional.of(rule.id());
			citation = Optional.of(rule.citation());
			reading = rule.hasReadings() ? Optional.of(read.id()) : Optional.empty();
		}
		return this;
	}

	void add(StepKind kind, String key, Object... values) {
		add(kind, key, Optional.empty(), Optional.empty(), Optional.empty(), values);
	}

	void add(StepKind kind, String key, Optional<Confidence> confidence, Optional<FactRef> input,
			Optional<? extends Temporal> result, Object... values) {
		if (on) {
			steps.add(new Step(steps.size() + 1, kind, key, List.of(values), ruleId, reading, citation, confidence,
					input.map(List::of).orElse(List.of()), result.map(Temporal.class::cast)));
		}
	}

	List<Step> steps() {
		return on ? List.copyOf(steps) : List.of();
	}
}
