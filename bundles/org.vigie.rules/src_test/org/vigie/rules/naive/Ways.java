package org.vigie.rules.naive;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/** Every way uncertain facts can have been, one after the other: nothing is clever about the bounds of a range. */
final class Ways<P extends Comparable<? super P>> {
	private static final int MOST = 200_000;

	private final Rule rule;
	private final ClockFacts facts;
	private final UncertainDate start;
	private final Dates<P> dates;
	private final List<HeldPeriod> periods;
	private final List<OrderFact> extensions;
	/** What was surely ordered before the start extends what had not begun: such an order may not count. */
	private final List<OrderFact> doubtful;
	private final Optional<UncertainDate> stop;
	private final Optional<UncertainDate> done;

	Ways(Rule rule, Reading reading, ClockFacts facts, UncertainDate start, Dates<P> dates) {
		this.rule = rule;
		this.facts = facts;
		this.start = start;
		this.dates = dates;
		this.periods = facts.periods().stream().filter(it -> rule.counts(it.stage())).toList();
		this.extensions = facts.orders().stream().filter(it -> it.kind() == OrderFact.Kind.EXTENSION).toList();
		this.doubtful = extensions.stream().filter(it -> last(it.orderedAt()).compareTo(dates.of(start).get(0)) < 0).toList();
		this.stop = reading.stopsAt().flatMap(facts::event).map(it -> it.when());
		this.done = facts.event("done:" + rule.id()).or(() -> facts.event("done")).map(it -> it.when());
	}

	private P last(UncertainDate date) {
		var all = dates.of(date);
		return all.get(all.size() - 1);
	}

	List<Way<P>> all() {
		var choices = new ArrayList<List<P>>();
		choices.add(dates.of(start));
		for (var period : periods) {
			choices.add(period.from().equals(start) ? List.of(dates.of(start).get(0)) : dates.beginnings(period.from()));
			period.until().ifPresent(it -> choices.add(dates.ends(it)));
		}
		for (var suspension : facts.suspensions()) {
			choices.add(dates.beginnings(suspension.from()));
			choices.add(dates.ends(suspension.until()));
		}
		for (var credit : facts.credits()) {
			choices.add(dates.beginnings(credit.from()));
			choices.add(dates.ends(credit.until()));
		}
		extensions.forEach(it -> choices.add(dates.of(it.orderedAt())));
		stop.ifPresent(it -> choices.add(dates.of(it)));
		done.ifPresent(it -> choices.add(dates.of(it)));
		var ways = new ArrayList<Way<P>>();
		choose(choices, 0, new ArrayList<>(), ways);
		return ways;
	}

	private void choose(List<List<P>> choices, int at, List<P> chosen, List<Way<P>> ways) {
		if (at == choices.size()) {
			if (ways.size() == MOST) {
				throw new IllegalArgumentException("too many ways: " + facts);
			}
			if (isPossible(withTheStart(chosen))) {
				ways.add(way(List.of(), withTheStart(chosen).iterator()));
				if (!doubtful.isEmpty()) {
					ways.add(way(doubtful, withTheStart(chosen).iterator()));
				}
			}
			return;
		}
		for (var choice : choices.get(at)) {
			chosen.add(choice);
			choose(choices, at + 1, chosen, ways);
			chosen.remove(chosen.size() - 1);
		}
	}

	/** A custody entered with the very words of the start began with it. */
	private List<P> withTheStart(List<P> chosen) {
		var same = new ArrayList<>(chosen);
		var at = 1;
		for (var period : periods) {
			if (period.from().equals(start)) {
				same.set(at, chosen.get(0));
			}
			at += period.until().isPresent() ? 2 : 1;
		}
		return same;
	}

	/** No stay ends before it begins. */
	private boolean isPossible(List<P> chosen) {
		var at = 1;
		for (var period : periods) {
			if (period.until().isPresent() && chosen.get(at + 1).compareTo(chosen.get(at)) < 0) {
				return false;
			}
			at += period.until().isPresent() ? 2 : 1;
		}
		for (var other = facts.suspensions().size() + facts.credits().size(); other > 0; other--) {
			if (chosen.get(at + 1).compareTo(chosen.get(at)) < 0) {
				return false;
			}
			at += 2;
		}
		return true;
	}

	/** @param none orders that do not count */
	private Way<P> way(List<OrderFact> none, Iterator<P> chosen) {
		var begin = chosen.next();
		var custody = new ArrayList<Way.Stay<P>>();
		for (var period : periods) {
			var from = chosen.next();
			var until = period.until().map(it -> chosen.next());
			if (!dates.isLater(period.from(), from)) {
				custody.add(new Way.Stay<>(from, until.filter(it -> !dates.isLater(period.until().orElseThrow(), it))));
			}
		}
		var suspensions = new ArrayList<Way.Stay<P>>();
		for (var suspension : facts.suspensions()) {
			var from = chosen.next();
			var until = chosen.next();
			if (!dates.isLater(suspension.from(), from)) {
				suspensions.add(new Way.Stay<>(from, Optional.of(until)));
			}
		}
		var credits = new ArrayList<Way.Stay<P>>();
		for (var credit : facts.credits()) {
			var from = chosen.next();
			var until = chosen.next();
			if (rule.credit().isPresent() && !dates.isLater(credit.from(), from)) {
				credits.add(new Way.Stay<>(from, Optional.of(until)));
			}
		}
		var orders = new ArrayList<Way.Ordered<P>>();
		var leftOut = false;
		for (var extension : extensions) {
			var at = chosen.next();
			if (dates.isLater(extension.orderedAt(), at)) {
				leftOut = true;
			} else if (!none.contains(extension)) {
				orders.add(new Way.Ordered<>(at, extension.length().map(Length::of)));
			}
		}
		orders.sort((one, other) -> one.at().compareTo(other.at()));
		var stopped = stop.map(it -> chosen.next()).filter(it -> !dates.isLater(stop.orElseThrow(), it));
		var acted = done.map(it -> chosen.next()).filter(it -> !dates.isLater(done.orElseThrow(), it));
		return new Way<>(begin, dates.isLater(start, begin), custody, suspensions, credits, orders, leftOut, stopped, acted);
	}
}
