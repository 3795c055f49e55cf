package org.vigie.rules.naive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockState;
import org.vigie.rules.CustodyClock;
import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.PenaltyLength;
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
		if (reading.equals(CustodyClock.ALL_READINGS)) {
			var all = rule.readings().stream().map(it -> found(it, start.get())).toList();
			var ends = all.stream().map(it -> List.of(earliest(it), latest(it))).distinct().count();
			if (ends > 1) {
				ofUncertainty.add("readingsDisagree");
			}
			return merged(all);
		}
		return merged(List.of(found(rule.reading(reading).orElse(rule.defaultReading()), start.get())));
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
				found.addAll(first.isEmpty() ? List.of(noLimit(startOfDay(way.start()), way)) : ofDays(reading, way, first.get()));
			}
		} else {
			var ways = new Ways<>(rule, reading, facts, start, new Dates.Minutes(zone, asOf)).all();
			uncertainStart(ways);
			var minutes = HourWalk.Stopped.of(ways.get(0));
			for (var way : ways) {
				found.addAll(first.isEmpty() ? List.of(noLimit(minute(way.start()), way))
						: ofHours(reading, way, first.get(), minutes));
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

	private Found noLimit(ZonedDateTime start, Way<?> way) {
		return new Found(start, Optional.empty(), Optional.empty(), way.startsLater() ? ClockState.NOT_STARTED : ClockState.NO_LIMIT,
				Optional.empty(), Set.of());
	}

	private List<Found> ofDays(Reading reading, Way<LocalDate> way, Length first) {
		var walk = new DayWalk(rule, reading, way, first, new NaiveCalendar(known.calendar(), false));
		var last = walk.end();
		var cap = walk.capEnd().map(it -> startOfDay(it.plusDays(1)));
		var found = new ArrayList<Found>();
		found.add(dayFound(reading, way, last, cap, walk.flags));
		if (!facts.ordersComplete()) {
			ofUncertainty.add("ordersPartial");
			var latest = walk.endHadAllBeenOrdered();
			if (latest.isEmpty()) {
				found.add(new Found(startOfDay(way.start()), Optional.empty(), cap, ClockState.RUNNING, Optional.empty(), Set.of()));
			} else if (!latest.get().equals(last)) {
				found.add(dayFound(reading, way, latest.get(), cap, new TreeSet<>()));
			}
		}
		return found;
	}

	private Found dayFound(Reading reading, Way<LocalDate> way, LocalDate last, Optional<ZonedDateTime> cap, Set<String> flags) {
		var today = asOf.day(zone);
		var ended = rule.kind().followsCustody() ? lastDayOfCustody(way) : way.done();
		var change = rule.validTo().filter(it -> rule.eachDay()).map(it -> it.plusDays(1)).filter(it -> !last.isBefore(it));
		change.ifPresent(it -> flags.add("newLawFrom:" + it));
		ClockState state;
		var left = Optional.of(last.toEpochDay() - today.toEpochDay());
		if (way.startsLater() && !rule.backward()) {
			state = ClockState.NOT_STARTED;
		} else if (change.isPresent() && !today.isBefore(change.get())) {
			state = ClockState.NO_RULE;
		} else if (way.stop().isPresent() && !way.stop().get().isAfter(last)) {
			state = ClockState.STOPPED;
			left = Optional.of(last.toEpochDay() - way.stop().get().toEpochDay());
			flags.add("stoppedAt:" + reading.stopsAt().orElseThrow());
		} else if (ended.isPresent()) {
			state = ended.get().isAfter(last) ? ClockState.ENDED_LATE : ClockState.ENDED;
			left = Optional.of(last.toEpochDay() - ended.get().toEpochDay());
		} else {
			state = isPast(reading, last) ? ClockState.EXCEEDED
					: left.get() <= rule.warn().days() ? ClockState.EXPIRING : ClockState.RUNNING;
		}
		return new Found(startOfDay(way.start()), Optional.of(startOfDay(last.plusDays(1))), cap, state, left, flags);
	}

	/** Past the last day, or past its closing time where the as-of point has a time. */
	private boolean isPast(Reading reading, LocalDate last) {
		var today = asOf.day(zone);
		var closing = ((Counting.OfDays) reading.counting()).dueTime();
		return today.isAfter(last) || today.equals(last) && !asOf.isDate() && closing.isPresent()
				&& !asOf.point(zone).toLocalTime().isBefore(closing.get());
	}

	private static Optional<LocalDate> lastDayOfCustody(Way<LocalDate> way) {
		if (way.custody().stream().anyMatch(it -> it.until().isEmpty())) {
			return Optional.empty();
		}
		return way.custody().stream().map(it -> it.until().orElseThrow()).max(LocalDate::compareTo);
	}

	private List<Found> ofHours(Reading reading, Way<Long> way, Length first, HourWalk.Stopped minutes) {
		var walk = new HourWalk(rule, reading, way, first, minutes);
		var end = walk.end();
		var cap = walk.capEnd().map(this::minute);
		var found = new ArrayList<Found>();
		found.add(hourFound(way, end, cap, walk.flags));
		if (!facts.ordersComplete()) {
			ofUncertainty.add("ordersPartial");
			var latest = walk.endHadAllBeenOrdered();
			if (latest.isEmpty()) {
				found.add(new Found(minute(way.start()), Optional.empty(), cap, ClockState.RUNNING, Optional.empty(), Set.of()));
			} else if (!latest.get().equals(end)) {
				found.add(hourFound(way, latest.get(), cap, new TreeSet<>()));
			}
		}
		return found;
	}

	private Found hourFound(Way<Long> way, long end, Optional<ZonedDateTime> cap, Set<String> flags) {
		var now = asOf.point(zone).toEpochSecond() / 60;
		var custodyGoesOn = way.custody().isEmpty() || way.custody().stream().anyMatch(it -> it.until().isEmpty());
		var ended = !rule.kind().followsCustody() ? way.done()
				: custodyGoesOn ? Optional.<Long>empty() : way.custody().stream().map(it -> it.until().orElseThrow()).max(Long::compareTo);
		ClockState state;
		var left = Optional.of(end - now);
		if (way.startsLater()) {
			state = ClockState.NOT_STARTED;
		} else if (ended.isPresent()) {
			state = ended.get() > end ? ClockState.ENDED_LATE : ClockState.ENDED;
			left = Optional.of(end - ended.get());
		} else {
			state = end <= now ? ClockState.EXCEEDED
					: left.get() <= Length.of(rule.warn()).minutes() ? ClockState.EXPIRING : ClockState.RUNNING;
		}
		return new Found(minute(way.start()), Optional.of(minute(end)), cap, state, left, flags);
	}

	/** One answer of all that was found, by reading. */
	private NaiveAnswer merged(List<List<Found>> byReading) {
		var all = byReading.stream().flatMap(List::stream).toList();
		var flags = new TreeSet<>(ofUncertainty);
		for (var reading : byReading) {
			flags.addAll(theEarliest(reading).flags());
			flags.addAll(theLatest(reading).flags());
		}
		var state = state(all);
		var caps = all.stream().map(Found::cap).distinct().toList();
		var shows = state != ClockState.NOT_STARTED && state != ClockState.NO_RULE;
		var left = all.stream().flatMap(it -> it.left().stream()).min(Long::compare).filter(it -> shows);
		var certain = all.stream().anyMatch(it -> it.left().isEmpty()) ? Optional.<Long>empty()
				: all.stream().map(it -> it.left().get()).max(Long::compare).filter(it -> shows);
		return new NaiveAnswer(state, earliest(all), latest(all), caps.size() == 1 ? caps.get(0) : Optional.empty(), left, certain,
				List.copyOf(flags));
	}

	private static ClockState state(List<Found> all) {
		var states = new TreeSet<ClockState>();
		all.forEach(it -> states.add(it.state()));
		if (states.size() > 1) {
			states.remove(ClockState.NOT_STARTED);
		}
		if (states.size() == 1) {
			return states.first();
		}
		if (states.contains(ClockState.EXCEEDED) || states.contains(ClockState.ENDED_LATE)) {
			return ClockState.POSSIBLY_EXCEEDED;
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
		var earliest = all.get(0);
		for (var found : all) {
			if (found.expiry().isPresent() && (earliest.expiry().isEmpty() || found.expiry().get().isBefore(earliest.expiry().get()))) {
				earliest = found;
			}
		}
		return earliest;
	}

	private static Found theLatest(List<Found> all) {
		var latest = all.get(0);
		for (var found : all) {
			if (latest.expiry().isPresent() && (found.expiry().isEmpty() || !found.expiry().get().isBefore(latest.expiry().get()))) {
				latest = found;
			}
		}
		return latest;
	}

	private ZonedDateTime startOfDay(LocalDate day) {
		return day.atStartOfDay(zone);
	}

	private ZonedDateTime minute(long minute) {
		return Instant.ofEpochSecond(minute * 60).atZone(zone);
	}
}
