package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongBinaryOperator;
import java.util.stream.Stream;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.Reckoner.Reckoned;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.CreditFact;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.SuspensionFact;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RuleKind;

/**
 * One rule on one set of facts whose start is known, as of a point: what each reading gives. Longer than most because the span of
 * a clock is put together here from all of its parts.
 */
final class Evaluation {
	private final RuleBook.PackRule known;
	private final EarlierLaws before;
	private final Rule rule;
	private final ClockFacts facts;
	private final AsOf asOf;
	private final Points points;
	private final Custody custody;
	private final Scenario earliest;
	private final Scenario latest;
	private final boolean certain;
	private final Optional<EventFact> done;
	private final Optional<Instant> startInstant;
	private final Optional<Instant> endedFrom;
	private final Optional<Instant> endedUntil;
	private final long lastFact;
	private final List<ReadingOutcome> unstopped = new ArrayList<>(2);

	Evaluation(RuleBook.PackRule known, ClockFacts facts, Starts.Start start, AsOf asOf) {
		this(known, facts, start, EarlierLaws.NONE, asOf);
	}

	/** @param before the laws the clock has come through */
	Evaluation(RuleBook.PackRule known, ClockFacts facts, Starts.Start start, EarlierLaws before, AsOf asOf) {
		this.known = known;
		this.before = before;
		this.rule = known.rule();
		this.facts = facts;
		this.asOf = asOf;
		this.points = Points.of(rule.isHours(), known.jurisdiction().zone(), asOf);
		this.custody = new Custody(facts, rule, points);
		var scenarios = new Scenarios(facts, rule, points, custody);
		this.earliest = scenarios.of(start.date(), false);
		this.latest = scenarios.of(start.date(), true);
		this.certain = before.isEmpty() && earliest.start() == latest.start() && earliest.orders().equals(latest.orders())
				&& earliest.uncounted().equals(latest.uncounted()) && earliest.credit() == latest.credit() && !known.calendar().hasEstimates();
		this.done = done();
		// a notice before an event runs before the event it is counted from
		this.startInstant = earliest.start() == Scenario.UNBOUNDED || rule.backward() ? Optional.empty()
				: start.date().hasTime() ? start.date().earliestMinute(points.zone()).map(it -> it.toInstant())
						: Optional.of(points.instant(earliest.start()));
		this.endedUntil = endedUntil();
		this.endedFrom = endedUntil.map(this::endedFrom).or(this::mayHaveEndedFrom);
		this.lastFact = lastFact();
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

	/** The point from which it is counted, where the clock began anew with a later custody. */
	Optional<Long> beganAgain(Starts.Start start) {
		return Optional.of(earliest.start()).filter(it -> it > points.earliest(start.date()));
	}

	boolean futureOrders() {
		for (var order : facts.orders()) {
			if (order.kind() == OrderFact.Kind.EXTENSION && !points.mayBeReached(order.orderedAt())) {
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
		return rule.kind().followsCustody() && custody.isEnded() ? Optional.of(custody.lastDay()) : Optional.empty();
	}

	ReadingOutcome of(Reading reading, Trace trace) {
		return switch (FirstTerm.of(reading.initial(), rule.kind(), facts)) {
			case FirstTerm.NoLimit() -> fixed(reading, ClockState.NO_LIMIT, Optional.empty());
			case FirstTerm.Missing(var fact) -> fixed(reading, ClockState.UNKNOWN, Optional.of(fact));
			case FirstTerm.Length length when misses(reading) -> fixed(reading, ClockState.UNKNOWN, reading.stopsAt());
			case FirstTerm.Length(var term, var rounded) -> {
				if (reading.initial() instanceof Initial.PartOfSentence && rule.kind() == RuleKind.SENTENCE_END) {
					facts.reduction().ifPresent(it -> trace.add(StepKind.ASSUMPTION, "sentence.reduced", it));
				}
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
		return new ReadingOutcome(reading, missing.map(it -> List.of("missing:" + it)).orElse(List.of()), List.of(), missing,
				Optional.empty(), 0, false, span, span.at(asOf));
	}

	private ReadingOutcome counted(Reading reading, Term initial, Trace trace) {
		var stop = reading.stopsAt().flatMap(facts::event).filter(it -> points.surelyReached(it.when()));
		var alike = trace.on() || stop.isPresent() ? Optional.<ReadingOutcome>empty() : alike(reading);
		if (alike.isPresent()) {
			return alike.get();
		}
		var outcome = counted(reading, initial, stop, trace);
		if (stop.isEmpty()) {
			unstopped.add(outcome);
		}
		return outcome;
	}

	private ReadingOutcome counted(Reading reading, Term initial, Optional<EventFact> stop, Trace trace) {
		var mayLackOrders = !facts.ordersComplete() || !facts.orders().isEmpty();
		var low = new Reckoner(known, reading, earliest, before, mayLackOrders, trace).reckon(initial);
		var high = certain ? low : new Reckoner(known, reading, latest, before, mayLackOrders, Trace.SILENT)
				.reckon(firstTermBefore().orElse(initial));
		var open = !facts.ordersComplete() || low.lengthMissing() || high.lengthMissing();
		// an order that may have come too late may have used up the number that is allowed, and then leaves less than without it
		var crossed = low.end() != Scenario.UNBOUNDED && high.end() != Scenario.UNBOUNDED && high.end() < low.end();
		var mixed = certain ? List.<Long>of() : mixed(reading, initial);
		var from = bound(crossed ? high.end() : low.end(), mixed, Math::min);
		var onFacts = bound(crossed ? low.end() : high.end(), mixed, Math::max);
		var to = open && onFacts.isPresent() ? (crossed ? low : high).withAllOrders() : onFacts;
		if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
			to = from;
		}
		var cap = low.cap().filter(it -> low == high || high.cap().equals(low.cap()));
		var flags = flags(low, high);
		if (!facts.ordersComplete() && (!onFacts.equals(to) || !from.equals(low.withAllOrders()))) {
			flags.add("ordersPartial");
		}
		var change = lawChange(to);
		if (stop.isPresent() && mayStop(stop.get(), from, to, change)) {
			to = Optional.empty();
		}
		var span = span(reading, from, to, cap, stop, change);
		var standing = span.at(asOf);
		if (standing.state() == ClockState.STOPPED) {
			flags.add("stoppedAt:" + stop.orElseThrow().name());
		}
		if (span.lawChange().isPresent()) {
			flags.add("newLawFrom:" + span.lawChange().get());
		}
		var unit = points.hours() ? 60 : 1;
		var spread = from.isPresent() && onFacts.isPresent() ? Math.max(0, onFacts.get() - from.get()) / unit : 0;
		return new ReadingOutcome(reading, List.copyOf(flags), unannounced(low, high), Optional.empty(),
				stop.map(it -> points.day(points.latest(it.when()))), spread, low.renewable(), span, standing);
	}

	/** The end, or what the mixtures make of it; absent where it has no bound. */
	private static Optional<Long> bound(long end, List<Long> mixed, LongBinaryOperator foremost) {
		if (end == Scenario.UNBOUNDED) {
			return Optional.empty();
		}
		var found = end;
		for (var each : mixed) {
			found = foremost.applyAsLong(found, each);
		}
		return Optional.of(found);
	}

	private static List<String> unannounced(Reckoned low, Reckoned high) {
		if (low.unannounced().isEmpty() && high.unannounced().isEmpty()) {
			return List.of();
		}
		var both = new TreeSet<>(low.unannounced());
		both.addAll(high.unannounced());
		return List.copyOf(both);
	}

	/**
	 * Whether the stopping event came after the earliest end, while custody lasted under the law of the clock, and may have come in
	 * time all the same: then the clock may have been stopped, and no latest end is known.
	 */
	private boolean mayStop(EventFact stop, Optional<Long> from, Optional<Long> to, Optional<LocalDate> change) {
		var earliestStop = points.earliest(stop.when());
		if (endedUntil.filter(it -> !points.instant(earliestStop).isBefore(it)).isPresent()
				|| change.filter(it -> !points.day(earliestStop).isBefore(it)).isPresent()) {
			return false;
		}
		var unit = points.hours() ? 1 : 0;
		var surelyInTime = from.filter(it -> points.latest(stop.when()) + unit <= it).isPresent();
		return !surelyInTime && to.filter(it -> earliestStop + unit > it).isEmpty();
	}

	/** What a reading that counts alike gave, where no event stops either. */
	private Optional<ReadingOutcome> alike(Reading reading) {
		for (var other : unstopped) {
			if (countsAlike(other.reading(), reading)) {
				return Optional.of(other.of(reading));
			}
		}
		return Optional.empty();
	}

	/** Whether two readings of the rule count alike; a window for renewals is no matter where none was ordered. */
	private boolean countsAlike(Reading one, Reading other) {
		return one.counting() == other.counting() && one.initial() == other.initial() && one.extensions() == other.extensions()
				&& one.cap() == other.cap() && (one.renewalWindow() == other.renewalWindow() || facts.orders().isEmpty());
	}

	/** The ends of the ways in which uncertain orders can have come besides the earliest and the latest. */
	private List<Long> mixed(Reading reading, Term initial) {
		return OrderMixtures.of(earliest, latest, reading).stream()
				.map(it -> new Reckoner(known, reading, it, before, false, Trace.SILENT)
						.reckon(it.latest() ? firstTermBefore().orElse(initial) : initial).end())
				.filter(it -> it != Scenario.UNBOUNDED).toList();
	}

	/** The first term that the law gave under which the clock began: for the latest end it stays what it was. */
	private Optional<Term> firstTermBefore() {
		return before.first().map(it -> FirstTerm.of(it.reading().initial(), rule.kind(), facts))
				.filter(FirstTerm.Length.class::isInstance).map(it -> ((FirstTerm.Length) it).term());
	}

	/** Whether the clock has come through another law. */
	boolean cameThroughAnotherLaw() {
		return !before.isEmpty();
	}

	private TreeSet<String> flags(Reckoned low, Reckoned high) {
		var flags = new TreeSet<>(low.flags());
		if (low != high) {
			flags.addAll(high.flags());
		}
		if (startIsUncertain()) {
			flags.add("startUncertain");
		}
		if (!facts.orders().isEmpty() && futureOrders()) {
			flags.add("futureExtensionIgnored");
		}
		return flags;
	}

	private ClockSpan span(Reading reading, Optional<Long> from, Optional<Long> to, Optional<Long> cap, Optional<EventFact> stop,
			Optional<LocalDate> change) {
		var low = from.map(points::expiry);
		var high = to.equals(from) ? low : to.map(points::expiry);
		return new ClockSpan(rule.kind(), points.hours() ? Left.Unit.MINUTES : Left.Unit.DAYS, points.zone(), Optional.empty(),
				startInstant, low, high, cap.isPresent() && cap.equals(to) ? high : cap.map(points::expiry), endedFrom, endedUntil,
				stop.map(it -> points.instant(points.afterLatest(it.when()))), stop.map(EventFact::name), rule.warn(),
				dueTime(reading), change, factsUntil(stop));
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

	private Optional<Instant> endedUntil() {
		if (done.isPresent()) {
			return Optional.of(points.instant(points.afterLatest(done.get().when())));
		}
		return rule.kind().followsCustody() && custody.isEnded() ? Optional.of(points.instant(custody.endedUntil()))
				: Optional.empty();
	}

	/** When custody may have ended although it may also go on; empty where it surely goes on. */
	private Optional<Instant> mayHaveEndedFrom() {
		return rule.kind().followsCustody() && custody.mayHaveEnded() && custody.mayHaveEndedFrom() != Scenario.UNBOUNDED
				? Optional.of(points.instant(custody.mayHaveEndedFrom())) : Optional.empty();
	}

	private Instant endedFrom(Instant until) {
		var from = done.isPresent() ? points.afterEarliest(done.get().when()) : custody.endedFrom();
		return from == Scenario.UNBOUNDED ? until : points.instant(from);
	}

	private Optional<EventFact> done() {
		var own = facts.events().isEmpty() ? Optional.<EventFact>empty() : facts.event("done:" + rule.id());
		var any = rule.kind() == RuleKind.CUSTODY_LIMIT
				|| rule.kind() == RuleKind.SENTENCE_END ? Optional.<EventFact>empty() : facts.event("done");
		return own.or(() -> any).filter(it -> points.surelyReached(it.when()));
	}

	private Optional<LocalDate> factsUntil(Optional<EventFact> stop) {
		var last = stop.isPresent() ? Math.max(lastFact, points.latest(stop.get().when())) : lastFact;
		return last == Scenario.UNBOUNDED ? Optional.empty() : Optional.of(points.day(last));
	}

	/** The latest point of all facts used that was reached, stopping events aside. */
	private long lastFact() {
		var last = Math.max(custody.lastFact(), points.reached(latest.start()) ? latest.start() : Scenario.UNBOUNDED);
		if (done.isPresent()) {
			last = Math.max(last, points.latest(done.get().when()));
		}
		for (var dated : latest.orders()) {
			last = Math.max(last, reached(dated.order().orderedAt()));
		}
		return rule.kind().followsCustody() ? Math.max(last, lastUncounted()) : last;
	}

	/** The latest beginning that was reached of what is deducted or does not count. */
	private long lastUncounted() {
		if (facts.credits().isEmpty() && facts.suspensions().isEmpty()) {
			return Scenario.UNBOUNDED;
		}
		var credits = rule.credit().isPresent() ? facts.credits().stream().map(CreditFact::from) : Stream.<UncertainDate>empty();
		return Stream.concat(credits, facts.suspensions().stream().map(SuspensionFact::from)).filter(points::mayBeReached)
				.mapToLong(this::reached).max().orElse(Scenario.UNBOUNDED);
	}

	/** The latest that a date can be which may have been reached, as far as it was. */
	private long reached(UncertainDate date) {
		var at = points.latest(date);
		return points.reached(at) ? at : points.earliest(date);
	}
}
