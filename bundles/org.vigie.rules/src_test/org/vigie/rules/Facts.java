package org.vigie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

import org.vigie.edtf.UncertainDate;
import org.vigie.rules.counting.DateToDate;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.facts.HeldPeriod;
import org.vigie.rules.facts.OrderFact;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Rule;
import org.vigie.rules.pack.RuleKind;

/** Facts drawn at random from a seed, to be changed one at a time. All days lie between 2015 and 2024. */
record Facts(String rule, UncertainDate start, List<HeldPeriod> periods, List<OrderFact> orders,
		List<UncertainDate[]> suspensions, boolean partial, LocalDate asOf) {
	/** The custody limits counted in days that are in force in these years: every counting, with and without cap and limits on renewals. */
	static final List<String> RULES = ids(it -> it.kind() == RuleKind.CUSTODY_LIMIT && !it.isHours()
			&& it.validTo().filter(last -> last.getYear() < 2015).isEmpty());
	/** Those of them that move no end off a holiday. */
	static final List<String> UNROLLED = RULES.stream().filter(it -> Packs.DELIVERED.rule(it).orElseThrow().defaultReading()
			.counting() instanceof DateToDate counting && counting.roll() == Roll.NONE).toList();
	/** Every rule that gives an end on nothing but a start. */
	static final List<String> ANY = ids(it -> it.readings().stream().allMatch(reading -> reading.initial() instanceof Initial.Fixed));

	static Facts drawn(Random random) {
		var rule = RULES.get(random.nextInt(RULES.size()));
		var start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1800));
		var periods = new ArrayList<HeldPeriod>();
		var from = start;
		for (var more = random.nextInt(3); more > 0; more--) {
			var until = from.plusDays(random.nextInt(90));
			periods.add(HeldPeriod.of(UncertainDate.of(from), Optional.of(UncertainDate.of(until))));
			from = until.plusDays(1 + random.nextInt(40));
		}
		var open = random.nextInt(4) > 0;
		periods.add(HeldPeriod.of(UncertainDate.of(from),
				open ? Optional.empty() : Optional.of(UncertainDate.of(from.plusDays(random.nextInt(900))))));
		var orders = new ArrayList<OrderFact>();
		for (var more = random.nextInt(4); more > 0; more--) {
			orders.add(OrderFact.extension(UncertainDate.of(start.plusDays(random.nextInt(900))), length(random)));
		}
		var suspensions = new ArrayList<UncertainDate[]>();
		if (random.nextInt(3) == 0) {
			var first = start.plusDays(random.nextInt(300));
			suspensions.add(new UncertainDate[] { UncertainDate.of(first), UncertainDate.of(first.plusDays(random.nextInt(30))) });
		}
		return new Facts(rule, UncertainDate.of(start), periods, orders, suspensions, random.nextInt(4) == 0,
				start.plusDays(random.nextInt(1500)));
	}

	private static List<String> ids(Predicate<Rule> wanted) {
		return Packs.DELIVERED.rules().stream().filter(wanted).map(Rule::id).toList();
	}

	static Term length(Random random) {
		return random.nextBoolean() ? Term.ofMonths(1 + random.nextInt(12)) : Term.ofDays(1 + random.nextInt(60));
	}

	/** One period that lasts, no suspension, complete orders: nothing but the counting. */
	Facts plain() {
		return new Facts(rule, start, List.of(HeldPeriod.of(start, Optional.empty())), List.of(), List.of(), false, asOf);
	}

	Facts of(String other) {
		return new Facts(other, start, periods, orders, suspensions, partial, asOf);
	}

	Facts startingAt(UncertainDate other) {
		return new Facts(rule, other, periods, orders, suspensions, partial, asOf);
	}

	Facts held(List<HeldPeriod> other) {
		return new Facts(rule, start, other, orders, suspensions, partial, asOf);
	}

	Facts ordered(List<OrderFact> other) {
		return new Facts(rule, start, periods, other, suspensions, partial, asOf);
	}

	Facts suspended(List<UncertainDate[]> other) {
		return new Facts(rule, start, periods, orders, other, partial, asOf);
	}

	Facts partial(boolean other) {
		return new Facts(rule, start, periods, orders, suspensions, other, asOf);
	}

	Facts asOf(LocalDate other) {
		return new Facts(rule, start, periods, orders, suspensions, partial, other);
	}

	Facts shuffled(Random random) {
		var mixedPeriods = new ArrayList<>(periods);
		var mixedOrders = new ArrayList<>(orders);
		Collections.shuffle(mixedPeriods, random);
		Collections.shuffle(mixedOrders, random);
		return held(mixedPeriods).ordered(mixedOrders);
	}

	ClockFacts given() {
		var facts = ClockFacts.under(Packs.ENGINE.book().rule(rule).orElseThrow().rule().jurisdiction()).startingAt(start)
				.ordersComplete(!partial);
		periods.forEach(facts::held);
		orders.forEach(facts::ordered);
		suspensions.forEach(it -> facts.suspended(it[0], it[1]));
		return facts.build();
	}

	CustodyClock clock(String reading) {
		return Packs.ENGINE.evaluate(rule, reading, given(), AsOf.on(asOf));
	}

	CustodyClock clock() {
		return clock("");
	}
}
