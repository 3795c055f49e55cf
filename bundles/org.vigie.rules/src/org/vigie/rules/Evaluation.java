package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.vigie.rules.Reckoner.Reckoned;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RuleKind;

/**
 * One rule on one set of facts whose start is known, as of a point: what each reading gives. Longer than most because the span of
 * a clock is put together here from all of its parts.
 */
final class Evaluation {
	private final RuleBook.PackRule known;
	private final Rule rule;
	private final ClockFacts facts;
	private final AsOf asOf;
	private final Points points;
	private final Custody custody;
	private final Scenario earliest;
	private final Scenario latest;
	private final boolean certain;
	private final Optional<EventFact> done;

	Evaluation(RuleBook.PackRule known, ClockFacts facts, Starts.Start start, AsOf asOf) {
		this.known = known;
		this.rule = known.rule();
		this.facts = facts;
		this.asOf = asOf;
		this.points = Points.of(rule.isHours(), known.jurisdiction().zone(), asOf);
		this.custody = new Custody(facts, rule, points);
		var scenarios = new Scenarios(facts, rule, points, custody);
		this.earliest = scenarios.of(start.date(), false);
		this.latest = scenarios.of(start.date(), true);
		this.certain = earliest.start() == latest.start() && earliest.orders().equals(latest.orders())
				&& earliest.uncounted().equals(latest.uncounted()) && !known.calendar().hasEstimates();
		this.done = done();
	}

	Points points() {
		return points;
	}

	Scenario earliest() {
		return earliest;
	}

	Scenario latest() {
		return latest;
	}

	boolean startIsUncertain() {
		return earliest.start() != latest.start();
	}

	boolean futureOrders() {
		for (var order : facts.orders()) {
			if (!points.reached(points.earliest(order.orderedAt()))) {
				return true;
			}
		}
		return false;
	}

	/** The last day of custody, or the day the act was done. */
	Optional<LocalDate> endOfCustody() {
		if (done.isPresent()) {
			return Optional.of(points.day(points.latest(done.get().when())));
		}
		var over = rule.kind().followsCustody() && custody.isEnded();
		return over ? Optional.of(points.hours() ? points.day(custody.endedUntil()) : LocalDate.ofEpochDay(custody.endedUntil() - 1))
				: Optional.empty();
	}

	ReadingOutcome of(Reading reading, Trace trace) {
		return switch (FirstTerm.of(reading.initial(), rule.kind(), facts)) {
			case FirstTerm.NoLimit() -> fixed(reading, ClockState.NO_LIMIT, Optional.empty());
			case FirstTerm.Missing(var fact) -> fixed(reading, ClockState.UNKNOWN, Optional.of(fact));
			case FirstTerm.Length length when misses(reading) -> fixed(reading, ClockState.UNKNOWN, reading.stopsAt());
			case FirstTerm.Length(var term, var rounded) -> {
				if (rounded) {
					trace.add(StepKind.ASSUMPTION, "sentence.rounded", term);
				}
				yield counted(reading, term, trace);
			}
		};
	}

	private boolean misses(Reading reading) {
		return reading.stopsAt().isPresent() && Course.mustHaveComeBefore(reading.stopsAt().get(), facts, points);
	}

	private ReadingOutcome fixed(Reading reading, ClockState state, Optional<String> missing) {
		var span = ClockSpan.fixed(state, rule.kind(), points.zone(), Optional.empty());
		return new ReadingOutcome(reading, Optional.empty(), Optional.empty(), Optional.empty(),
				missing.map(it -> List.of("missing:" + it)).orElse(List.of()), missing, Optional.empty(), 0, Optional.of(0L), span,
				span.at(asOf));
	}

	private ReadingOutcome counted(Reading reading, Term initial, Trace trace) {
		var low = new Reckoner(known, reading, earliest, trace).reckon(initial);
		var high = certain ? low : new Reckoner(known, reading, latest, Trace.SILENT).reckon(initial);
		var open = !facts.ordersComplete() || low.lengthMissing() || high.lengthMissing();
		var from = Optional.of(low.end()).filter(it -> it != Scenario.UNBOUNDED);
		var onFacts = Optional.of(high.end()).filter(it -> it != Scenario.UNBOUNDED);
		var to = open && onFacts.isPresent() ? high.withAllOrders() : onFacts;
		if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
			to = from;
		}
		var flags = flags(low, high);
		if (!facts.ordersComplete() && !onFacts.equals(to)) {
			flags.add("ordersPartial");
		}
		var stop = reading.stopsAt().flatMap(facts::event).filter(it -> points.surelyReached(it.when()));
		var span = span(reading, from, to, low.cap().filter(it -> high.cap().equals(low.cap())), stop);
		var standing = span.at(asOf);
		if (standing.state() == ClockState.STOPPED) {
			flags.add("stoppedAt:" + stop.orElseThrow().name());
		}
		span.lawChange().ifPresent(it -> flags.add("newLawFrom:" + it));
		var unit = points.hours() ? 60 : 1;
		var spread = from.isPresent() && onFacts.isPresent() ? Math.max(0, onFacts.get() - from.get()) / unit : 0;
		var more = to.isPresent() ? Optional.of((to.get() - onFacts.orElse(to.get())) / unit)
				: onFacts.isPresent() ? Optional.<Long>empty() : Optional.of(0L);
		return new ReadingOutcome(reading, from, to, low.cap().filter(it -> high.cap().equals(low.cap())), List.copyOf(flags),
				Optional.empty(), stop.map(it -> points.day(points.latest(it.when()))), spread, more, span, standing);
	}

	private TreeSet<String> flags(Reckoned low, Reckoned high) {
		var flags = new TreeSet<>(low.flags());
		flags.addAll(high.flags());
		if (startIsUncertain()) {
			flags.add("startUncertain");
		}
		if (!facts.orders().isEmpty() && futureOrders()) {
			flags.add("futureExtensionIgnored");
		}
		return flags;
	}

	private ClockSpan span(Reading reading, Optional<Long> from, Optional<Long> to, Optional<Long> cap, Optional<EventFact> stop) {
		// a notice before an event runs before the event it is counted from
		var start = Optional.of(earliest.start()).filter(it -> it != Scenario.UNBOUNDED && !rule.backward())
				.map(points::instant);
		var low = from.map(points::expiry);
		var ended = ended();
		return new ClockSpan(rule.kind(), points.hours() ? Left.Unit.MINUTES : Left.Unit.DAYS, points.zone(), Optional.empty(),
				start, low, to.equals(from) ? low : to.map(points::expiry), cap.map(points::expiry),
				ended.map(it -> it[0]), ended.map(it -> it[1]), stop.map(it -> points.instant(points.latestEnd(it.when()))),
				stop.map(EventFact::name), rule.warn(), dueTime(reading), lawChange(to), factsUntil(stop));
	}

	private static Optional<LocalTime> dueTime(Reading reading) {
		return reading.counting() instanceof Counting.OfDays counting ? counting.dueTime() : Optional.empty();
	}

	/** The first day of a law that the packs do not cover, where the latest end comes under it. */
	private Optional<LocalDate> lawChange(Optional<Long> to) {
		if (!rule.eachDay() || rule.validTo().isEmpty()) {
			return Optional.empty();
		}
		var change = rule.validTo().get().plusDays(1);
		var last = to.map(it -> points.hours() ? points.day(it - 1) : LocalDate.ofEpochDay(it));
		return last.isPresent() && last.get().isBefore(change) ? Optional.empty() : Optional.of(change);
	}

	private Optional<Instant[]> ended() {
		if (done.isPresent()) {
			var when = done.get().when();
			return Optional.of(new Instant[] { points.instant(points.earliestEnd(when)), points.instant(points.latestEnd(when)) });
		}
		if (rule.kind().followsCustody() && custody.isEnded()) {
			var until = points.instant(custody.endedUntil());
			var from = custody.endedFrom() == Scenario.UNBOUNDED ? until : points.instant(custody.endedFrom());
			return Optional.of(new Instant[] { from, until });
		}
		return Optional.empty();
	}

	private Optional<EventFact> done() {
		var own = facts.events().isEmpty() ? Optional.<EventFact>empty() : facts.event("done:" + rule.id());
		var any = rule.kind() == RuleKind.CUSTODY_LIMIT
				|| rule.kind() == RuleKind.SENTENCE_END ? Optional.<EventFact>empty() : facts.event("done");
		return own.or(() -> any).filter(it -> points.surelyReached(it.when()));
	}

	private Optional<LocalDate> factsUntil(Optional<EventFact> stop) {
		var dates = new ArrayList<Long>();
		dates.add(latest.start());
		stop.ifPresent(it -> dates.add(points.latest(it.when())));
		done.ifPresent(it -> dates.add(points.latest(it.when())));
		latest.orders().forEach(it -> dates.add(points.latest(it.order().orderedAt())));
		latest.suspended().forEach(it -> dates.add(it.to()));
		custody.begun().forEach(it -> {
			dates.add(points.latest(it.from()));
			it.until().filter(points::surelyReached).ifPresent(until -> dates.add(points.latest(until)));
		});
		return dates.stream().filter(it -> it != Scenario.UNBOUNDED && it != Points.NEVER && points.reached(it))
				.max(Long::compare).map(points::day);
	}
}
