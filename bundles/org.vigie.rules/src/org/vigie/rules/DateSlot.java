package org.vigie.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.CreditFact;
import org.vigie.rules.facts.EventFact;
import org.vigie.rules.facts.FactRef;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.facts.SuspensionFact;

/**
 * A date among the facts that is not known exactly, and the facts as they would be with another one in its place. The start of a
 * clock and a custody that begins with it are one date.
 *
 * @param fact what the date is of, in the words of facts and events
 */
record DateSlot(String fact, Optional<FactRef> ref, UncertainDate date, Function<UncertainDate, ClockFacts> with) {
	/** The vague dates of the facts, start first. */
	static List<DateSlot> vague(ClockFacts facts, boolean hours, ZoneId zone) {
		var all = new ArrayList<DateSlot>();
		facts.start().ifPresent(it -> all.add(start(facts, it)));
		for (var at = 0; at < facts.periods().size(); at++) {
			period(facts, at, all);
		}
		for (var order : facts.orders()) {
			all.add(new DateSlot(order.kind() == OrderFact.Kind.EXTENSION ? "extension" : "order", order.ref(), order.orderedAt(),
					day -> ordered(facts, order, day)));
		}
		for (var suspension : facts.suspensions()) {
			all.add(new DateSlot("suspension", suspension.ref(), suspension.from(), day -> suspended(facts, suspension,
					new SuspensionFact(day, suspension.until(), suspension.ground(), suspension.ref()))));
			all.add(new DateSlot("suspensionEnd", suspension.ref(), suspension.until(), day -> suspended(facts, suspension,
					new SuspensionFact(suspension.from(), day, suspension.ground(), suspension.ref()))));
		}
		for (var credit : facts.credits()) {
			all.add(new DateSlot("credit", credit.ref(), credit.from(),
					day -> credited(facts, credit, new CreditFact(day, credit.until(), credit.ref()))));
			all.add(new DateSlot("creditEnd", credit.ref(), credit.until(),
					day -> credited(facts, credit, new CreditFact(credit.from(), day, credit.ref()))));
		}
		for (var event : facts.events()) {
			all.add(new DateSlot(event.name(), event.ref(), event.when(), day -> happened(facts, event, day)));
		}
		facts.birth().ifPresent(it -> all.add(new DateSlot("birth", Optional.empty(), it, day -> facts.changed().born(day).build())));
		facts.offenceDate().ifPresent(
				it -> all.add(new DateSlot("offenceDate", Optional.empty(), it, day -> facts.changed().offenceOn(day).build())));
		all.removeIf(it -> !it.isVague(hours, zone));
		return all;
	}

	/** The first it can be, as exactly as the rule counts; empty where it has no bound. */
	Optional<UncertainDate> first(boolean hours, ZoneId zone) {
		return hours ? date.earliestMinute(zone).map(it -> UncertainDate.of(it.toOffsetDateTime()))
				: date.earliestDay(zone).map(UncertainDate::of);
	}

	/** The last it can be. */
	Optional<UncertainDate> last(boolean hours, ZoneId zone) {
		return hours ? date.latestMinute(zone).map(it -> UncertainDate.of(it.toOffsetDateTime()))
				: date.latestDay(zone).map(UncertainDate::of);
	}

	private boolean isVague(boolean hours, ZoneId zone) {
		return !first(hours, zone).equals(last(hours, zone));
	}

	private static DateSlot start(ClockFacts facts, UncertainDate start) {
		return new DateSlot(facts.startEvent().orElse("start"), facts.startRef(), start, day -> {
			var changed = facts.changed().startingAt(day).withoutPeriods();
			facts.periods().forEach(it -> changed.held(it.from().equals(start) ? from(it, day) : it));
			return changed.build();
		});
	}

	private static void period(ClockFacts facts, int at, List<DateSlot> all) {
		var period = facts.periods().get(at);
		if (facts.start().filter(period.from()::equals).isEmpty()) {
			all.add(new DateSlot("custody", period.ref(), period.from(), day -> held(facts, at, from(period, day))));
		}
		period.until().ifPresent(it -> all.add(new DateSlot("custodyEnd", period.ref(), it, day -> held(facts, at,
				new HeldPeriod(period.stage(), period.from(), Optional.of(day), period.ref())))));
	}

	private static HeldPeriod from(HeldPeriod period, UncertainDate day) {
		return new HeldPeriod(period.stage(), day, period.until(), period.ref());
	}

	private static ClockFacts held(ClockFacts facts, int at, HeldPeriod other) {
		var changed = facts.changed().withoutPeriods();
		for (var each = 0; each < facts.periods().size(); each++) {
			changed.held(each == at ? other : facts.periods().get(each));
		}
		return changed.build();
	}

	private static ClockFacts ordered(ClockFacts facts, OrderFact order, UncertainDate day) {
		var changed = facts.changed().withoutOrders();
		facts.orders().forEach(it -> changed
				.ordered(it == order ? new OrderFact(it.kind(), day, it.length(), it.authority(), it.ref()) : it));
		return changed.build();
	}

	private static ClockFacts suspended(ClockFacts facts, SuspensionFact suspension, SuspensionFact other) {
		var changed = facts.changed().withoutSuspensions();
		facts.suspensions().forEach(it -> changed.suspended(it == suspension ? other : it));
		return changed.build();
	}

	private static ClockFacts credited(ClockFacts facts, CreditFact credit, CreditFact other) {
		var changed = facts.changed().withoutCredits();
		facts.credits().forEach(it -> changed.credited(it == credit ? other : it));
		return changed.build();
	}

	private static ClockFacts happened(ClockFacts facts, EventFact event, UncertainDate day) {
		var changed = facts.changed().withoutEvent(event.name());
		facts.events().stream().filter(it -> it.name().equals(event.name()))
				.forEach(it -> changed.event(it == event ? new EventFact(it.name(), day, it.ref()) : it));
		return changed.build();
	}
}
