package org.vigie.rules;

import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.pack.Rule;

/** Finds the start a rule asks for among the facts. No substitute is taken silently. */
final class Starts {
	/** A start and where it comes from. */
	record Start(UncertainDate date, Optional<FactRef> ref) {
	}

	private Starts() {
	}

	/** The start event of the rule; of rules that begin anew with each decision the last one not after the as-of point. */
	static Optional<Start> of(Rule rule, ClockFacts facts, Points points) {
		if (facts.start().isPresent() && facts.startEvent().map(rule.starts()::equals).orElse(true)) {
			return Optional.of(new Start(facts.start().get(), facts.startRef()));
		}
		var found = Optional.<Start>empty();
		for (var event : facts.events()) {
			if (event.name().equals(rule.starts()) && (found.isEmpty() || rule.repeats() && points.surelyReached(event.when())
					&& points.latest(event.when()) > points.latest(found.get().date()))) {
				found = Optional.of(new Start(event.when(), event.ref()));
			}
		}
		return found;
	}

	/** What might stand in for a missing start, to be asked about: another start entered, or the start of custody. */
	static Optional<UncertainDate> suggestion(Rule rule, ClockFacts facts) {
		return facts.start().or(() -> facts.periods().stream().filter(it -> rule.counts(it.stage())).findFirst()
				.or(() -> facts.periods().stream().findFirst()).map(it -> it.from()));
	}
}
