package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.Deadline;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockEngine;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.Stage;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.FactRef;

/** An act that a rule makes due: an appeal, a petition, an answer. Somebody entered the rule and the event it counts from. */
final class ComputedAct {

	private static final String DONE = "done";

	private final Deadline act;
	private final ClockEngine engine;

	private ComputedAct(Deadline act, ClockEngine engine) {
		this.act = Objects.requireNonNull(act);
		this.engine = Objects.requireNonNull(engine);
	}

	/** Empty where no rule is entered. */
	static Optional<ComputedAct> of(Deadline act, ClockEngine engine) {
		return said(act.getRule()).isPresent() ? Optional.of(new ComputedAct(act, engine)) : Optional.empty();
	}

	String ruleId() {
		return act.getRule().strip();
	}

	String words() {
		return said(act.getText()).orElse("");
	}

	/** The rule, where a pack in use has one of acts by that id that was in force on the day of the event; limits of custody need a custody. */
	Optional<PackRule> rule() {
		return engine.book().rule(ruleId()).filter(it -> !it.rule().kind().followsCustody() && inForce(it));
	}

	/** The first day on which the body no longer hears cases against the country. */
	Optional<LocalDate> bodyLeft() {
		return rule().flatMap(it -> said(act.getRespondent()).map(it.rule().jurisdictionEnded()::get));
	}

	/** Whether the law was, or may have been, in force on the day of the event; nothing is counted by a law of another time. */
	private boolean inForce(PackRule it) {
		var start = Optional.ofNullable(act.getStart());
		var zone = it.jurisdiction().zone();
		var tooEarly = start.flatMap(date -> date.latestDay(zone)).filter(it.rule().validFrom()::isAfter).isPresent();
		return !tooEarly && it.rule().validTo().flatMap(last -> start.flatMap(date -> date.earliestDay(zone)).filter(last::isBefore)).isEmpty();
	}

	/** Its clock on a day, with the facts it rests on; empty where no pack in use has the rule. */
	Optional<Computation> clock(LocalDate asOf) {
		return rule().map(it -> {
			var facts = facts(it);
			return new Computation(engine, facts, AsOf.on(asOf), engine.evaluate(ruleId(), "", facts, AsOf.on(asOf)));
		});
	}

	private ClockFacts facts(PackRule rule) {
		var facts = ClockFacts.under(rule.jurisdiction().id()).stage(Stage.NONE);
		Optional.ofNullable(act.getStart()).ifPresent(it -> facts.startingAt(it).startRef(ref(rule.rule().starts(), "start")));
		Optional.ofNullable(act.getDone()).ifPresent(it -> facts.event(done(it)));
		said(act.getRespondent()).ifPresent(facts::against);
		return facts.build();
	}

	private EventFact done(UncertainDate when) {
		return new EventFact(DONE, when, Optional.of(ref(DONE, DONE)));
	}

	private FactRef ref(String what, String feature) {
		return CustodyFacts.ref(act.getId(), what, act, feature);
	}

	private static Optional<String> said(String value) {
		return Optional.ofNullable(value).filter(it -> !it.isBlank());
	}
}
