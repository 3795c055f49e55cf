package org.vigie.rules.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.Stage;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/** The clock of a rule on facts, found by trying every way the facts can have been (clock semantics, 3 to 5). */
public final class NaiveClock {
	private final Rule rule;
	private final PackRule known;
	private final ZoneId zone;
	private final ClockFacts facts;
	private final AsOf asOf;
	private final Set<String> ofUncertainty = new TreeSet<>();

	private NaiveClock(PackRule known, ClockFacts facts, AsOf asOf) {
		this.known = known;
		this.rule = known.rule();
		this.zone = known.jurisdiction().zone();
		this.facts = facts;
		this.asOf = asOf;
	}

	/** @param reading as the engine takes it */
	static NaiveAnswer answer(PackRule rule, String reading, ClockFacts facts, AsOf asOf) {
		return new NaiveClock(rule, facts, asOf).answer(reading);
	}

	private NaiveAnswer answer(String reading) {
		if (hasLeftTheBody()) {
			return NaiveAnswer.only(ClockState.NO_RULE, "noRule");
		}
		var start = start();
		if (start.isEmpty()) {
			return NaiveAnswer.only(ClockState.UNKNOWN, "missing:" + rule.starts());
		}
		if (facts.sentence().isEmpty() && rule.defaultReading().initial() instanceof Initial.PartOfSentence) {
			return NaiveAnswer.only(ClockState.UNKNOWN, "missing:sentence");
		}
		if (reading.equals(CustodyClock.ALL_READINGS)) {
			var all = rule.readings().stream().filter(it -> missingStop(it).isEmpty()).map(it -> found(it, start.get())).toList();
			var ends = all.stream().map(it -> List.of(earliest(withoutStopped(it)), latest(withoutStopped(it)), isStopped(it))).distinct().count();
			if (ends > 1) {
				ofUncertainty.add("readingsDisagree");
			}
			return merged(all);
		}
		var chosen = rule.reading(reading).orElse(rule.defaultReading());
		var missing = missingStop(chosen);
		return missing.isPresent() ? NaiveAnswer.only(ClockState.UNKNOWN, "missing:" + missing.get())
				: merged(List.of(found(chosen, start.get())));
	}

	/**
	 * The event that stops the clock on a reading, where it is not entered although it must have happened: a case that is before the
	 * trial court, or whose trial has opened, was referred.
	 */
	private Optional<String> missingStop(Reading reading) {
		var opened = facts.event("trialOpened").filter(it -> hasCome(it.when())).isPresent();
		var referred = facts.periods().stream().anyMatch(it -> it.stage().equals(Optional.of(Stage.REFERRED)) && hasCome(it.from()));
		return reading.stopsAt().filter(it -> it.equals("referral") && facts.event(it).isEmpty() && (opened || referred));
	}

	private boolean hasCome(UncertainDate date) {
		return !new Dates.Days(zone, asOf).isLater(date, date.latestDay(zone).orElseThrow());
	}

	private boolean hasLeftTheBody() {
		return facts.country().map(rule.jurisdictionEnded()::get).filter(it -> it != null && !it.isAfter(asOf.day(zone))).isPresent();
	}

	/** The event the rule names; nothing takes its place (clock semantics, 3.4). */
	private Optional<UncertainDate> start() {
		if (facts.start().isPresent() && facts.startEvent().orElse(rule.starts()).equals(rule.starts())) {
			return facts.start();
		}
		return facts.event(rule.starts()).map(it -> it.when());
	}

	/** What a reading gives for every way the facts can have been; the earliest start first. */
	private List<Found> found(Reading reading, UncertainDate start) {
		var first = Walk.first(reading.initial(), sentence());
		var found = new ArrayList<Found>();
		if (reading.counting() instanceof Counting.OfDays) {
			var ways = new Ways<>(rule, reading, facts, start, new Dates.Days(zone, asOf)).all();
			uncertainStart(ways);
			for (var way : ways) {
				found.addAll(first.isEmpty() ? List.of(dayFound(reading, way, Optional.empty(), way.start(), Optional.empty(), new TreeSet<>(), true)) : ofDays(reading, way, first.get()));
			}
		} else {
			var ways = new Ways<>(rule, reading, facts, start, new Dates.Minutes(zone, asOf)).all();
			uncertainStart(ways);
			var minutes = new HashMap<List<?>, HourWalk.Stopped>();
			for (var way : ways) {
				// the start comes first, and what does not count is mostly the same for all
				found.addAll(ofHours(reading, way, first.orElseThrow(), minutes.computeIfAbsent(
						List.of(way.custody().size() > 1 ? way.custody() : List.of(), way.suspensions()), it -> HourWalk.Stopped.of(way))));
			}
		}
		return found;
	}

	private void uncertainStart(List<? extends Way<?>> ways) {
		if (ways.stream().map(Way::start).distinct().count() > 1) {
			ofUncertainty.add("startUncertain");
		}
	}

	private Optional<Length> sentence() {
		return facts.sentence().flatMap(PenaltyLength::term).map(it -> {
			var whole = Length.of(it);
			var less = facts.reduction().map(Length::of).orElse(new Length(0, 0, 0));
			return new Length(whole.months() - less.months(), whole.days() - less.days(), 0);
		});
	}

	private List<Found> ofDays(Reading reading, Way<LocalDate> way, Length first) {
		var walk = new DayWalk(rule, reading, way, first, new NaiveCalendar(known.calendar(), false));
		var last = walk.end();
		var cap = walk.capEnd().map(walk::rolled);
		var found = new ArrayList<Found>();
		found.add(dayFound(reading, way, Optional.of(last), walk.endBeforeRoll(), cap, walk.flags, true));
		if (ordersMayBeMissing(reading, cap.filter(last::equals).isPresent())) {
			found.add(dayFound(reading, way, cap, walk.endBeforeRoll(), cap, new TreeSet<>(), false));
		}
		return found;
	}

	private List<Found> ofHours(Reading reading, Way<Long> way, Length first, HourWalk.Stopped minutes) {
		var walk = new HourWalk(rule, reading, way, first, minutes);
		var end = walk.end();
		var found = new ArrayList<Found>();
		found.add(hourFound(way, Optional.of(end), walk.capEnd(), walk.flags, true));
		if (ordersMayBeMissing(reading, walk.capEnd().filter(end::equals).isPresent())) {
			found.add(hourFound(way, walk.capEnd(), walk.capEnd(), new TreeSet<>(), false));
		}
		return found;
	}

	/** Where renewals may be missing, the latest end is the cap, or there is none (clock semantics, 5). */
	private boolean ordersMayBeMissing(Reading reading, boolean capIsReached) {
		var allowed = reading.extensions().max().isEmpty() || reading.extensions().max().get() > 0;
		if (!facts.ordersComplete() && allowed && !capIsReached) {
			ofUncertainty.add("ordersPartial");
			return true;
		}
		return false;
	}

	/** @param last the last covered day; empty: there is no end */
	private Found dayFound(Reading reading, Way<LocalDate> way, Optional<LocalDate> last, LocalDate beforeRoll, Optional<LocalDate> cap, Set<String> flags,
			boolean entered) {
		var today = asOf.day(zone);
		var ended = rule.kind().followsCustody() ? lastOfCustody(way) : way.done();
		// what was over is not stopped any more
		var stopped = way.stop().filter(it -> last.isEmpty() || !it.isAfter(last.get()))
				.filter(it -> ended.isEmpty() || !it.isAfter(ended.get()));
		var newLaw = rule.validTo().filter(it -> rule.eachDay()).map(it -> it.plusDays(1))
				.filter(it -> last.isEmpty() || !last.get().isBefore(it));
		newLaw.ifPresent(it -> flags.add("newLawFrom:" + it));
		ClockState state;
		var until = today;
		if (way.startsLater() && !rule.backward()) {
			state = ClockState.NOT_STARTED;
		} else if (newLaw.isPresent() && !today.isBefore(newLaw.get()) && isOpenOn(newLaw.get(), stopped, ended)) {
			state = ClockState.NO_RULE;
		} else if (stopped.isPresent()) {
			state = ClockState.STOPPED;
			until = stopped.get();
			flags.add("stoppedAt:" + reading.stopsAt().orElseThrow());
		} else if (ended.isPresent()) {
			state = last.isPresent() && ended.get().isAfter(last.get()) ? ClockState.ENDED_LATE : ClockState.ENDED;
			until = ended.get();
		} else if (last.isPresent() && isPast(reading, last.get())) {
			state = ClockState.EXCEEDED;
		} else {
			state = last.isPresent() && last.get().toEpochDay() - today.toEpochDay() <= rule.warn().days() ? ClockState.EXPIRING
					: ClockState.RUNNING;
		}
		var counted = until.toEpochDay();
		return new Found(last.map(it -> startOfDay(it.plusDays(1))), beforeRoll.toEpochDay(), cap.map(it -> startOfDay(it.plusDays(1))),
				state, last.map(it -> it.toEpochDay() - counted).filter(it -> state != ClockState.NO_RULE), flags, entered);
	}

	/** Whether the clock still ran on the first day of a new law. */
	private static boolean isOpenOn(LocalDate newLaw, Optional<LocalDate> stopped, Optional<LocalDate> ended) {
		return stopped.filter(it -> it.isBefore(newLaw)).isEmpty() && ended.filter(it -> it.isBefore(newLaw)).isEmpty();
	}

	/** Past the last day, or past its closing time where the as-of point has a time. */
	private boolean isPast(Reading reading, LocalDate last) {
		var today = asOf.day(zone);
		var closing = ((Counting.OfDays) reading.counting()).dueTime();
		return today.isAfter(last) || today.equals(last) && !asOf.isDate() && closing.isPresent()
				&& !asOf.point(zone).toLocalTime().isBefore(closing.get());
	}

	/** @param end the first minute not covered; empty: there is no end */
	private Found hourFound(Way<Long> way, Optional<Long> end, Optional<Long> cap, Set<String> flags, boolean entered) {
		var now = asOf.point(zone).toEpochSecond() / 60;
		var ended = rule.kind().followsCustody() ? lastOfCustody(way) : way.done();
		ClockState state;
		var until = now;
		if (way.startsLater()) {
			state = ClockState.NOT_STARTED;
		} else if (ended.isPresent()) {
			state = end.isPresent() && ended.get() > end.get() ? ClockState.ENDED_LATE : ClockState.ENDED;
			until = ended.get();
		} else if (end.isPresent() && end.get() <= now) {
			state = ClockState.EXCEEDED;
		} else {
			state = end.isPresent() && end.get() - now <= Length.of(rule.warn()).minutes() ? ClockState.EXPIRING : ClockState.RUNNING;
		}
		var counted = until;
		return new Found(end.map(this::minute), 0, cap.map(this::minute), state, end.map(it -> it - counted), flags,
				entered);
	}

	/** When custody ended for good; empty where it goes on, or none is entered. */
	private static <P extends Comparable<? super P>> Optional<P> lastOfCustody(Way<P> way) {
		var goesOn = way.custody().stream().anyMatch(it -> it.until().isEmpty());
		return way.custody().stream().flatMap(it -> it.until().stream()).max((one, other) -> one.compareTo(other)).filter(it -> !goesOn);
	}

	/** One answer of all that was found, by reading. */
	private NaiveAnswer merged(List<List<Found>> byReading) {
		var all = withoutStopped(byReading.stream().flatMap(List::stream).toList());
		if (all.stream().allMatch(it -> it.expiry().isEmpty())) {
			return NaiveAnswer.only(ClockState.NO_LIMIT);
		}
		var inSome = new TreeSet<>(ofUncertainty);
		var inAll = new TreeSet<>(ofUncertainty);
		for (var reading : byReading) {
			var entered = reading.stream().filter(Found::onOrdersEntered).toList();
			var always = new TreeSet<>(entered.get(0).flags());
			entered.forEach(it -> always.retainAll(it.flags()));
			inAll.addAll(always);
			reading.forEach(it -> inSome.addAll(it.flags()));
		}
		var state = state(all);
		var caps = all.stream().map(Found::cap).distinct().toList();
		var shows = state != ClockState.NOT_STARTED && state != ClockState.NO_RULE;
		var left = all.stream().flatMap(it -> it.left().stream()).min(Long::compare).filter(it -> shows);
		var certain = all.stream().anyMatch(it -> it.left().isEmpty()) ? Optional.<Long>empty()
				: all.stream().map(it -> it.left().get()).max(Long::compare).filter(it -> shows);
		return new NaiveAnswer(state, earliest(all), latest(all), caps.size() == 1 ? caps.get(0) : Optional.empty(), left, certain,
				List.copyOf(inAll), List.copyOf(inSome));
	}

	private static boolean isStopped(List<Found> all) {
		return all.stream().allMatch(it -> it.state() == ClockState.STOPPED);
	}

	/** A clock that was stopped in some of the ways only has no latest end: nothing is past for certain. */
	private static List<Found> withoutStopped(List<Found> all) {
		var stopped = all.stream().filter(it -> it.state() == ClockState.STOPPED).count();
		return stopped == 0 || stopped == all.size() ? all
				: all.stream().map(it -> it.state() == ClockState.STOPPED ? it.endless() : it).toList();
	}

	private static ClockState state(List<Found> all) {
		var states = new TreeSet<ClockState>();
		all.forEach(it -> states.add(it.state()));
		if (states.size() > 1) {
			states.remove(ClockState.NOT_STARTED);
		}
		if (states.size() > 1 && (states.contains(ClockState.EXCEEDED) || states.contains(ClockState.ENDED_LATE))) {
			return ClockState.POSSIBLY_EXCEEDED;
		}
		if (states.size() > 1) {
			states.remove(ClockState.STOPPED);
		}
		return states.first();
	}

	private static Optional<ZonedDateTime> earliest(List<Found> all) {
		return theEarliest(all).expiry();
	}

	private static Optional<ZonedDateTime> latest(List<Found> all) {
		return all.stream().anyMatch(it -> it.expiry().isEmpty()) ? Optional.empty() : theLatest(all).expiry();
	}

	private static Found theEarliest(List<Found> all) {
		return Collections.min(all, Found.BY_END);
	}

	private static Found theLatest(List<Found> all) {
		return Collections.max(all, Found.BY_END);
	}

	private ZonedDateTime startOfDay(LocalDate day) {
		return day.atStartOfDay(zone);
	}

	private ZonedDateTime minute(long minute) {
		return Instant.ofEpochSecond(minute * 60).atZone(zone);
	}
}
