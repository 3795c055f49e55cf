package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingCalendar;
import org.vigie.rules.counting.WorkingDays;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/**
 * Counts one reading of a rule on facts whose dates are fixed: first term, earlier custody, orders in their order, days that do not
 * count, cap, roll. Points are last covered days since 1970, or first seconds not covered for rules of hours. The order of these
 * steps is the law of the engine and reads best in one place.
 */
final class Reckoner {
	private final Rule rule;
	private final Reading reading;
	private final Scenario scenario;
	private final WorkingCalendar calendar;
	private final ZoneId zone;
	private final Account account;
	private final EarlierLaws before;
	private final boolean mayLackOrders;
	private final Map<Reading, Integer> usedBefore;
	private final Optional<Counting.OfDays> days;
	private final boolean estimated;
	private final long origin;
	private final List<String> flags = new ArrayList<>(4);
	private final Set<String> unannounced = new HashSet<>(0);
	private Term total = Term.ZERO;
	private int used;
	private boolean lengthMissing;

	/**
	 * What came of it.
	 *
	 * @param end {@link Scenario#UNBOUNDED} where the start has no bound
	 * @param cap empty where the rule has none
	 * @param withAllOrders the end had every order the rule allows been made in time; empty where there is none
	 * @param renewable whether one more extension would still move the end
	 * @param flags remarks, in the order they came up
	 * @param unannounced the feasts that the end rests on and nobody has announced
	 */
	record Reckoned(long end, Optional<Long> cap, Optional<Long> withAllOrders, boolean renewable, List<String> flags,
			Set<String> unannounced, boolean lengthMissing) {
	}

	/**
	 * @param before the laws the clock has come through; their first term is left to the caller
	 * @param mayLackOrders whether the end with all orders may be asked for
	 */
	Reckoner(RuleBook.PackRule known, Reading reading, Scenario scenario, EarlierLaws before, boolean mayLackOrders, Trace trace) {
		this.rule = known.rule();
		this.reading = reading;
		this.scenario = scenario;
		this.calendar = known.calendar();
		this.zone = known.jurisdiction().zone();
		this.before = before;
		this.mayLackOrders = mayLackOrders;
		this.usedBefore = before.isEmpty() ? Map.of() : new IdentityHashMap<>();
		this.account = new Account(known, reading, scenario, trace);
		this.days = reading.counting() instanceof Counting.OfDays counting ? Optional.of(counting) : Optional.empty();
		var backward = days.isPresent() && days.get().roll() == Roll.BACKWARD;
		this.estimated = scenario.latest() != backward;
		this.origin = days.isPresent() && scenario.start() != Scenario.UNBOUNDED ? days.get()
				.origin(LocalDate.ofEpochDay(scenario.start()), calendar, scenario.latest()).toEpochDay() : scenario.start();
	}

	/** @param initial the first term, as the reading and the sentence give it */
	Reckoned reckon(Term initial) {
		if (scenario.start() == Scenario.UNBOUNDED) {
			return reckoned(Scenario.UNBOUNDED, Optional.empty(), Optional.empty());
		}
		if (rule.backward()) {
			var last = days.orElseThrow().lastDayBefore(LocalDate.ofEpochDay(scenario.start()), initial, calendar,
					!scenario.latest()).toEpochDay();
			account.backward(initial, last, !scenario.latest());
			workingDays(last, scenario.start());
			var end = rolled(last, true);
			return reckoned(end, Optional.empty(), Optional.of(end));
		}
		startRolled();
		var end = firstTerm(initial);
		var plainCap = reading.cap().map(this::plain);
		var cap = plainCap.map(it -> pushed(it - scenario.credit()));
		end = cap.isPresent() && !keepsFirstTerm() ? Math.min(end, cap.get()) : end;
		end = notBefore(orders(end, cap));
		uncounted(end);
		cap.filter(it -> reading.extensions().allowed()).ifPresent(it -> account.cap(rolled(it, false), !cap.equals(plainCap)));
		return reckoned(rolled(end, true), cap.map(it -> rolled(it, false)), mayLackOrders ? withAllOrders(initial, end, cap)
				: Optional.empty());
	}

	private Reckoned reckoned(long end, Optional<Long> cap, Optional<Long> withAllOrders) {
		return new Reckoned(end, cap, withAllOrders, renewable(end, cap), flags, unannounced, lengthMissing);
	}

	private boolean renewable(long end, Optional<Long> cap) {
		var extensions = reading.extensions();
		return extensions.allowed() && extensions.max().filter(it -> used >= it).isEmpty()
				&& cap.filter(it -> end >= it).isEmpty();
	}

	/** Whether the first term is the one that an earlier law gave: so it is for the latest end. */
	private boolean keepsFirstTerm() {
		return !before.isEmpty() && scenario.latest();
	}

	/** No law ends a term before the day from which it applies. */
	private long notBefore(long end) {
		var eve = before.eve().map(it -> days.isPresent() ? it.toEpochDay() : it.plusDays(1).atStartOfDay(zone).toEpochSecond());
		if (eve.isEmpty() || eve.get() <= end) {
			return end;
		}
		account.keptByOldLaw(eve.get());
		return eve.get();
	}

	/** The reading that a day fell under. */
	private Reading lawOn(long at) {
		if (before.isEmpty()) {
			return reading;
		}
		var day = days.isPresent() ? LocalDate.ofEpochDay(at) : Instant.ofEpochSecond(at).atZone(zone).toLocalDate();
		return before.on(day).map(EarlierLaws.Law::reading).orElse(reading);
	}

	private void startRolled() {
		if (origin != scenario.start()) {
			flags.add("startRolled");
			account.startRolled(origin, scenario.latest());
		}
		if (days.isPresent() && days.get().startRolls()) {
			unannounced.addAll(calendar.unannounced(LocalDate.ofEpochDay(scenario.start()), LocalDate.ofEpochDay(origin + 1)));
		}
	}

	private long firstTerm(Term initial) {
		total = initial;
		var plain = plain(initial);
		account.term(initial, plain, origin, scenario.latest());
		if (scenario.credit() > 0) {
			flags.add(days.isPresent() ? "creditDays:" + scenario.credit() : "credit");
			account.credit(plain - scenario.credit());
		}
		var end = pushed(plain - scenario.credit());
		account.uncounted(end);
		workingDays(origin, end);
		return end;
	}

	/** Where only working days are counted, every day of the term rests on the calendar. */
	private void workingDays(long from, long to) {
		if (days.isPresent() && days.get() instanceof WorkingDays) {
			unannounced.addAll(calendar.unannounced(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
			account.unannounced(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
		}
	}

	private long orders(long firstEnd, Optional<Long> cap) {
		var end = firstEnd;
		for (var dated : scenario.orders()) {
			var current = rolled(end, false);
			var law = lawOn(dated.at());
			// a clock that came into this law still ran when the last one ended: nothing ordered under that one was late
			if (law == reading && (days.isPresent() ? dated.at() > current : dated.at() >= current)) {
				refused("lateExtension", "extension.late", dated, current);
			} else if (law.extensions().max().filter(it -> used(law) >= it).isPresent()) {
				refused("extraExtension", "extension.extra", dated, current);
			} else {
				end = granted(dated, end, current, cap);
			}
		}
		if (scenario.orders().isEmpty() && reading.extensions().allowed()) {
			account.assumed("orders.none");
		}
		return end;
	}

	private long granted(Scenario.DatedOrder dated, long end, long current, Optional<Long> cap) {
		var law = lawOn(dated.at());
		var length = length(dated, law);
		if (length.isEmpty()) {
			return end;
		}
		if (law == reading) {
			window(dated, current);
		}
		total = total.plus(length.get());
		count(law);
		var whole = pushed(raw(total));
		// what an earlier law gave may go beyond the maximum; no order takes it back
		var most = (law == reading ? cap : law.cap().map(it -> pushed(raw(it)))).map(it -> Math.max(it, end));
		var capped = most.isPresent() && whole > most.get();
		if (capped) {
			flags.add("cappedByMaximum");
		}
		account.extended(dated, length.get(), total, capped, capped ? most.get() : raw(total), origin);
		if (!capped) {
			account.uncounted(whole);
		}
		return capped ? most.get() : whole;
	}

	private int used(Reading law) {
		return law == reading ? used : usedBefore.getOrDefault(law, 0);
	}

	private void count(Reading law) {
		if (law == reading) {
			used++;
		} else {
			usedBefore.merge(law, 1, Integer::sum);
		}
	}

	/** The length that counts: the order's own, cut to what the rule allows at a time. */
	private Optional<Term> length(Scenario.DatedOrder dated, Reading law) {
		var each = law.extensions().each();
		var length = dated.order().length().filter(it -> it.isHours() == days.isEmpty());
		if (length.isEmpty()) {
			if (each.isEmpty() || dated.order().length().isPresent()) {
				lengthMissing = true;
				flags.add("missing:orderLength");
				account.refused("extension.no-length", dated, scenario.start());
				return Optional.empty();
			}
			account.assumed("extension.length-assumed", each.get());
			return each;
		}
		if (each.isPresent() && raw(total.plus(length.get())) > raw(total.plus(each.get()))) {
			flags.add("extensionTooLong");
			account.assumed("extension.cut", length.get(), each.get());
			return each;
		}
		return length;
	}

	private void refused(String flag, String key, Scenario.DatedOrder dated, long current) {
		flags.add(flag);
		account.refused(key, dated, current);
	}

	private void window(Scenario.DatedOrder dated, long current) {
		if (reading.renewalWindow().isEmpty() || days.isEmpty()) {
			return;
		}
		var window = reading.renewalWindow().get();
		var last = LocalDate.ofEpochDay(current);
		var first = calendar.firstOfLast(window.workingDays(), last, estimated);
		var outside = window.before() ? dated.at() >= first.toEpochDay() : dated.at() < first.toEpochDay();
		if (outside) {
			flags.add((window.before() ? "renewalTooLate:" : "renewalBeforeWindow:") + first);
		}
		var key = window.before() ? outside ? "window.before.late.day" : "window.before.day"
				: outside ? "window.early.day" : "window.day";
		account.window(key, window.workingDays(), first, last, LocalDate.ofEpochDay(dated.at()), estimated);
	}

	private void uncounted(long end) {
		var until = days.isPresent() ? end + 1 : end;
		var free = Scenario.overlap(scenario.free(), scenario.start(), until);
		if (free > 0) {
			flags.add(days.isPresent() ? "gapDays:" + free : "gap");
		}
		if (Scenario.overlap(scenario.suspended(), scenario.start(), until) > 0) {
			flags.add("suspended");
		}
	}

	private Optional<Long> withAllOrders(Term initial, long end, Optional<Long> cap) {
		var extensions = reading.extensions();
		if (!extensions.allowed()) {
			return Optional.of(rolled(end, false));
		}
		var all = Optional.<Long>empty();
		if (extensions.max().isPresent() && extensions.each().isPresent()) {
			all = Optional.of(Math.max(end, pushed(raw(initial.plus(extensions.each().get().times(extensions.max().get()))))));
		}
		if (cap.isPresent()) {
			all = Optional.of(Math.max(end, Math.min(all.orElse(cap.get()), cap.get())));
		}
		return all.map(it -> rolled(it, false));
	}

	/** The last covered point of a term by itself. */
	private long plain(Term term) {
		return days.isPresent() ? days.get().lastDay(LocalDate.ofEpochDay(origin), term, calendar, scenario.latest()).toEpochDay()
				: scenario.start() + 60L * term.totalMinutes();
	}

	/** The last covered point with earlier custody deducted and nothing interrupted. */
	private long raw(Term term) {
		return plain(term) - scenario.credit();
	}

	/** Moved on by every uncounted day or minute from the start to where it comes to lie. */
	private long pushed(long end) {
		if (scenario.uncounted().isEmpty()) {
			return end;
		}
		var inclusive = days.isPresent() ? 1 : 0;
		var moved = end;
		for (var stretch : scenario.uncounted()) { // sorted and apart, so whoever is reached is passed whole
			var from = Math.max(stretch.from(), scenario.start());
			if (from >= moved + inclusive) {
				break;
			}
			moved += Math.max(0, stretch.to() - from);
		}
		return moved;
	}

	private long rolled(long end, boolean told) {
		if (days.isEmpty() || days.get().roll() == Roll.NONE) {
			return end;
		}
		var moved = Counting.rolled(days.get(), LocalDate.ofEpochDay(end), calendar, estimated).toEpochDay();
		if (told) {
			if (moved != end) {
				flags.add(moved > end ? "rolledForward:" + (moved - end) : "rolledBackward:" + (end - moved));
				account.rolled(end, moved, estimated);
			}
			var from = LocalDate.ofEpochDay(Math.min(end, moved));
			var to = LocalDate.ofEpochDay(Math.max(end, moved));
			unannounced.addAll(calendar.unannounced(from, to));
			account.unannounced(from, to);
		}
		return moved;
	}
}
