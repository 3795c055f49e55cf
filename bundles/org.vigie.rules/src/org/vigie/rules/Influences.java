package org.vigie.rules;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Rule;

/**
 * What would change the answer of a clock. Each thing is tried out: the clock is computed again with the fact set to what it could
 * be, so that nothing is said here that the engine would not say.
 */
final class Influences {
	private static final String MISSING = "missing:";
	private static final String CONTRADICTION = "contradiction:";

	private final ClockEngine engine;
	private final ClockFacts facts;
	private final AsOf asOf;
	private final CustodyClock clock;
	private final ZoneId zone;
	private final boolean hours;
	private final List<Influence> found = new ArrayList<>();

	Influences(ClockEngine engine, ClockFacts facts, AsOf asOf, CustodyClock clock) {
		this.engine = engine;
		this.facts = facts;
		this.asOf = asOf;
		this.clock = clock;
		this.zone = clock.span().zone();
		this.hours = clock.span().unit() == Left.Unit.MINUTES;
	}

	List<Influence> found() {
		DateSlot.vague(facts, hours, zone).forEach(this::uncertain);
		orders();
		var missing = new LinkedHashSet<String>();
		clock.questions().stream().map(Question::code).filter(it -> it.startsWith(MISSING))
				.forEach(it -> missing.add(it.substring(MISSING.length())));
		missing.forEach(this::missing);
		assumedAdult();
		if (clock.isProvisional()) {
			found.add(said(Influence.Kind.UNANNOUNCED, "holidays", "change.unannounced"));
		}
		clock.questions().stream().map(Question::code).filter(it -> it.startsWith(CONTRADICTION)).forEach(it -> found
				.add(said(Influence.Kind.CONTRADICTION, it.substring(CONTRADICTION.length()), "change.contradiction")));
		return List.copyOf(found);
	}

	private void uncertain(DateSlot slot) {
		var first = slot.first(hours, zone);
		var last = slot.last(hours, zone);
		var possible = new ArrayList<Possibility>();
		first.ifPresent(it -> possible.add(possibility(Dated.of(it, zone), slot.with().apply(it))));
		last.ifPresent(it -> possible.add(possibility(Dated.of(it, zone), slot.with().apply(it))));
		if (possible.size() == 2 && !possible.get(0).isSameAs(possible.get(1))) {
			found.add(new Influence(Influence.Kind.UNCERTAIN_DATE, slot.fact(), slot.ref(), spread(possible), possible,
					sentences("change.date", slot.fact(), possible)));
		}
	}

	/** How far the ends lie apart, in days or minutes. */
	private long spread(List<Possibility> possible) {
		return Math.max(apart(possible.get(0).earliestExpiry(), possible.get(1).earliestExpiry()),
				apart(possible.get(0).latestExpiry(), possible.get(1).latestExpiry()));
	}

	private long apart(Optional<ZonedDateTime> one, Optional<ZonedDateTime> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		return Math.abs(hours ? Duration.between(one.get(), other.get()).toMinutes()
				: other.get().toLocalDate().toEpochDay() - one.get().toLocalDate().toEpochDay());
	}

	private void orders() {
		if (!clock.flags().contains("ordersPartial")) {
			return;
		}
		var none = possibility(new Step.Word("orders", "none"), facts.changed().ordersComplete(true).build());
		var possible = new ArrayList<>(List.of(none));
		var steps = new ArrayList<>(List.of(sentence("change.orders.none", none.outcome())));
		if (clock.latestExpiry().isPresent()) {
			var end = clock.latestExpiry().get();
			steps.add(sentence(hours ? "change.orders.all.time" : "change.orders.all.day",
					hours ? end : end.toLocalDate().minusDays(1)));
		} else {
			steps.add(sentence("change.orders.open"));
		}
		found.add(new Influence(Influence.Kind.MISSING_ORDER, "extension", Optional.empty(),
				apart(clock.earliestExpiry(), clock.latestExpiry()), possible, steps));
	}

	private void missing(String fact) {
		var possible = new ArrayList<Possibility>();
		for (var alternative : Alternatives.of(fact, rules(), facts)) {
			var next = possibility(alternative.value(), alternative.facts());
			if (possible.isEmpty() || !possible.get(possible.size() - 1).isSameAs(next) || fact.equals("offenceClass")) {
				possible.add(next);
			}
		}
		var stops = clock.rule().flatMap(it -> engine.book().rule(it.packId() + ":" + it.ruleId())).map(RuleBook.PackRule::rule)
				.filter(it -> it.readings().stream().anyMatch(reading -> reading.stopsAt().filter(fact::equals).isPresent()));
		if (!possible.isEmpty()) {
			found.add(new Influence(Influence.Kind.MISSING_FACT, fact, Optional.empty(), 0, possible,
					sentences("change.fact", fact, possible)));
		} else if (stops.isPresent() && clock.latestLastDay().isPresent()) {
			found.add(new Influence(Influence.Kind.MISSING_FACT, fact, Optional.empty(), 0, List.of(), List.of(
					sentence("change.stop", new Step.Word("fact", fact), clock.latestLastDay().get()))));
		} else {
			start(fact);
		}
	}

	/** A start that is missing: what its suggested substitute would give, if it were confirmed. */
	private void start(String fact) {
		var rule = clock.rule().flatMap(it -> engine.book().rule(it.packId() + ":" + it.ruleId())).map(RuleBook.PackRule::rule)
				.filter(it -> it.starts().equals(fact));
		var suggested = rule.flatMap(it -> Starts.suggestion(it, facts));
		if (suggested.isPresent()) {
			var possible = List.of(possibility(Dated.of(suggested.get(), zone),
					facts.changed().startingAt(suggested.get(), fact).build()));
			found.add(new Influence(Influence.Kind.MISSING_FACT, fact, Optional.empty(), 0, possible,
					sentences("change.date", fact, possible)));
		} else {
			found.add(new Influence(Influence.Kind.MISSING_FACT, fact, Optional.empty(), 0, List.of(),
					List.of(sentence(fact.equals("credit") ? "change.credit" : "change.needed", name(fact)))));
		}
	}

	/** Age is the only fact with a default, so the other side of it is told. */
	private void assumedAdult() {
		if (clock.steps().stream().noneMatch(it -> it.textKey().equals("assumption.adult"))) {
			return;
		}
		var minor = Possibility.of(17, engine.evaluate(facts.changed().age(17).build(), asOf));
		found.add(new Influence(Influence.Kind.ASSUMED, "age", Optional.empty(), 0, List.of(minor),
				sentences("change.age", "age", List.of(minor))));
	}

	private Possibility possibility(Object value, ClockFacts changed) {
		var reading = clock.reading().orElse("");
		var clocks = clock.rule().isPresent()
				? List.of(engine.evaluate(clock.rule().get().packId() + ":" + clock.rule().get().ruleId(), reading, changed, asOf))
				: engine.evaluate(changed, asOf);
		return Possibility.of(value, clocks);
	}

	private List<Rule> rules() {
		return engine.book().rulesOf(facts.jurisdiction()).stream().map(RuleBook.PackRule::rule).toList();
	}

	private Influence said(Influence.Kind kind, String fact, String key) {
		return new Influence(kind, fact, Optional.empty(), 0, List.of(),
				List.of(sentence(key)));
	}

	private static List<Step> sentences(String key, String fact, List<Possibility> possible) {
		return possible.stream().map(it -> sentence(key, name(fact), it.value(), it.outcome())).toList();
	}

	private static Object name(String fact) {
		return new Step.Word("fact", fact);
	}

	private static Step sentence(String key, Object... values) {
		var trace = Trace.listening();
		trace.add(StepKind.ASSUMPTION, key, values);
		return trace.steps().get(0);
	}
}
