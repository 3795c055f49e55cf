package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.Roll;
import org.vigie.rules.counting.StartDay;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingCalendar;
import org.vigie.rules.counting.WorkingDays;
import org.vigie.rules.pack.Confidence;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.Rule;

/**
 * Counts one reading of a rule on facts whose dates are fixed: first term, orders in their order, days that do not count, cap,
 * roll. Points are last covered days since 1970, or first seconds not covered for rules of hours. Longer than most: the order of
 * these steps is the law of the engine and reads best in one place.
 */
final class Reckoner {
	private final Rule rule;
	private final Reading reading;
	private final Scenario scenario;
	private final WorkingCalendar calendar;
	private final ZoneId zone;
	private final Trace trace;
	private final Optional<Counting.OfDays> days;
	private final boolean estimated;
	private final long origin;
	private final List<String> flags = new ArrayList<>(4);
	private Term total = Term.ZERO;
	private boolean lengthMissing;

	/**
	 * What came of it.
	 *
	 * @param end {@link Scenario#UNBOUNDED} where the start has no bound
	 * @param cap empty where the rule has none
	 * @param withAllOrders the end had every order the rule allows been made in time; empty where there is none
	 * @param flags remarks, in the order they came up
	 */
	record Reckoned(long end, Optional<Long> cap, Optional<Long> withAllOrders, List<String> flags, boolean lengthMissing) {
	}

	Reckoner(RuleBook.PackRule known, Reading reading, Scenario scenario, Trace trace) {
		this.rule = known.rule();
		this.reading = reading;
		this.scenario = scenario;
		this.calendar = known.calendar();
		this.zone = known.jurisdiction().zone();
		this.trace = trace;
		this.days = reading.counting() instanceof Counting.OfDays counting ? Optional.of(counting) : Optional.empty();
		var backward = days.isPresent() && days.get().roll() == Roll.BACKWARD;
		this.estimated = scenario.latest() != backward;
		this.origin = days.isPresent() && scenario.start() != Scenario.UNBOUNDED && !rule.backward() ? days.get()
				.origin(LocalDate.ofEpochDay(scenario.start()), calendar, scenario.latest()).toEpochDay() : scenario.start();
	}

	/** @param initial the first term, as the reading and the sentence give it */
	Reckoned reckon(Term initial) {
		if (scenario.start() == Scenario.UNBOUNDED) {
			return new Reckoned(Scenario.UNBOUNDED, Optional.empty(), Optional.empty(), flags, false);
		}
		if (rule.backward()) {
			return backward(initial);
		}
		if (origin != scenario.start()) {
			flags.add("startRolled");
			step(StepKind.ROLL, "start.rolled", LocalDate.ofEpochDay(origin + 1));
		}
		total = initial;
		var end = pushed(raw(total));
		term(initial, end);
		var cap = reading.cap().map(it -> pushed(raw(it)));
		end = cap.isPresent() ? Math.min(end, cap.get()) : end;
		end = orders(end, cap);
		uncounted(end);
		cap.filter(it -> reading.extensions().allowed()).ifPresent(it -> dated(StepKind.CAP, "cap", rolled(it, false),
				rule.confidenceOf("cap"), reading.cap().get()));
		return new Reckoned(rolled(end, true), cap.map(it -> rolled(it, false)), withAllOrders(initial, end, cap), flags,
				lengthMissing);
	}

	private Reckoned backward(Term initial) {
		var last = days.orElseThrow().lastDayBefore(LocalDate.ofEpochDay(scenario.start()), initial, calendar,
				!scenario.latest()).toEpochDay();
		dated(StepKind.TERM, working() ? "term.backward.working" : "term.backward", last, rule.confidenceOf("counting"),
				initial);
		calendarAsked(last, scenario.start());
		var end = rolled(last, true);
		return new Reckoned(end, Optional.empty(), Optional.of(end), flags, false);
	}

	private void term(Term initial, long end) {
		if (!trace.on()) {
			return;
		}
		var key = initial.isZero() ? "term.nothing" : reading.initial() instanceof Initial.PartOfSentence ? "term.sentence"
				: rule.kind().followsCustody() ? "term" : "term.due";
		dated(StepKind.TERM, working() && !initial.isZero() ? key + ".working" : key, end, rule.confidenceOf("counting"), initial);
		calendarAsked(origin, end);
		monthEnd();
	}

	private void monthEnd() {
		if (total.totalMonths() == 0 || days.isEmpty()) {
			return;
		}
		var start = LocalDate.ofEpochDay(origin);
		var month = start.withDayOfMonth(1).plusMonths(total.totalMonths());
		var wanted = days.get().startDay() == StartDay.COUNTED ? start.getDayOfMonth() - 1
				: start.getDayOfMonth();
		if (wanted > month.lengthOfMonth()) {
			step(StepKind.MONTH_END, "month-end", wanted, shown(raw(total)));
		}
	}

	private long orders(long firstEnd, Optional<Long> cap) {
		var end = firstEnd;
		var used = 0;
		for (var dated : scenario.orders()) {
			var current = rolled(end, false);
			if (days.isPresent() ? dated.at() > current : dated.at() >= current) {
				refused("lateExtension", "extension.late", dated, current);
			} else if (reading.extensions().max().isPresent() && used >= reading.extensions().max().get()) {
				refused("extraExtension", "extension.extra", dated, current);
			} else {
				var length = granted(dated);
				if (length.isEmpty()) {
					continue;
				}
				window(dated, current);
				total = total.plus(length.get());
				used++;
				end = extended(dated, length.get(), cap);
			}
		}
		if (trace.on() && scenario.orders().isEmpty() && reading.extensions().allowed()) {
			step(StepKind.ASSUMPTION, "orders.none");
		}
		return end;
	}

	private long extended(Scenario.DatedOrder dated, Term length, Optional<Long> cap) {
		var whole = pushed(raw(total));
		var capped = cap.isPresent() && whole > cap.get();
		var end = capped ? cap.get() : whole;
		if (capped) {
			flags.add("cappedByMaximum");
		}
		if (trace.on()) {
			trace.add(StepKind.EXTENSION, form(capped ? "extension.capped" : "extension"),
					Optional.of(rule.confidenceOf("extension")), dated.order().ref(), Optional.of(shown(end)), shown(dated.at()),
					length, shown(end));
			monthEnd();
		}
		return end;
	}

	private Optional<Term> granted(Scenario.DatedOrder dated) {
		var each = reading.extensions().each();
		var length = dated.order().length().filter(it -> it.isHours() == days.isEmpty());
		if (length.isEmpty()) {
			if (each.isEmpty() || dated.order().length().isPresent()) {
				lengthMissing = true;
				flags.add("missing:orderLength");
				refusedStep("extension.no-length", dated, scenario.start());
				return Optional.empty();
			}
			step(StepKind.ASSUMPTION, "extension.length-assumed", each.get());
			return each;
		}
		if (each.isPresent() && raw(total.plus(length.get())) > raw(total.plus(each.get()))) {
			flags.add("extensionTooLong");
			step(StepKind.ASSUMPTION, "extension.cut", length.get(), each.get());
			return each;
		}
		return length;
	}

	private void refused(String flag, String key, Scenario.DatedOrder dated, long current) {
		flags.add(flag);
		refusedStep(key, dated, current);
	}

	private void refusedStep(String key, Scenario.DatedOrder dated, long current) {
		if (trace.on()) {
			trace.add(StepKind.EXTENSION_REFUSED, form(key), Optional.empty(), dated.order().ref(), Optional.empty(),
					shown(dated.at()), shown(current), reading.extensions().max().orElse(0));
		}
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
		if (trace.on()) {
			var key = window.before() ? outside ? "window.before.late.day" : "window.before.day" : outside ? "window.early.day" : "window.day";
			step(StepKind.WINDOW, key, window.workingDays(), first, last, LocalDate.ofEpochDay(dated.at()));
			incomplete(first);
		}
	}

	private void uncounted(long end) {
		var until = days.isPresent() ? end + 1 : end;
		var free = Scenario.overlap(scenario.free(), scenario.start(), until);
		var suspended = Scenario.overlap(scenario.suspended(), scenario.start(), until);
		if (free > 0) {
			flags.add(days.isPresent() ? "gapDays:" + free : "gap");
			step(StepKind.GAP, form("gap"), amount(free), shown(end));
		}
		if (suspended > 0) {
			flags.add("suspended");
			step(StepKind.SUSPENSION, form("suspension"), amount(suspended), shown(end));
		}
	}

	private Left amount(long uncounted) {
		return days.isPresent() ? Left.days(uncounted) : Left.minutes(uncounted / 60);
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
			all = Optional.of(Math.min(all.orElse(cap.get()), cap.get()));
		}
		return all.map(it -> rolled(it, false));
	}

	/** The last covered point with nothing interrupted. */
	private long raw(Term term) {
		return days.isPresent() ? days.get().lastDay(LocalDate.ofEpochDay(origin), term, calendar, scenario.latest()).toEpochDay()
				: scenario.start() + 60L * term.totalMinutes();
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
		if (told && moved != end) {
			flags.add(moved > end ? "rolledForward:" + (moved - end) : "rolledBackward:" + (end - moved));
			step(StepKind.ROLL, moved > end ? "roll.forward" : "roll.backward", LocalDate.ofEpochDay(end),
					LocalDate.ofEpochDay(moved));
			if (trace.on()) {
				incomplete(LocalDate.ofEpochDay(end));
			}
		}
		return moved;
	}

	private boolean working() {
		return days.isPresent() && days.get() instanceof WorkingDays;
	}

	/** Where working days are counted every year of the term rests on its calendar. */
	private void calendarAsked(long from, long to) {
		if (trace.on() && working()) {
			for (var year = LocalDate.ofEpochDay(from).getYear(); year <= LocalDate.ofEpochDay(to).getYear(); year++) {
				incomplete(LocalDate.ofYearDay(year, 1));
			}
		}
	}

	private void incomplete(LocalDate day) {
		if (calendar.isIncomplete(day.getYear())) {
			step(StepKind.ASSUMPTION, "calendar.incomplete", Integer.toString(day.getYear()));
		}
	}

	private void dated(StepKind kind, String key, long end, Confidence confidence, Term term) {
		if (trace.on()) {
			trace.add(kind, form(key), Optional.of(confidence), Optional.empty(), Optional.of(shown(end)), term, shown(end));
		}
	}

	private void step(StepKind kind, String key, Object... values) {
		if (trace.on()) {
			trace.add(kind, key, values);
		}
	}

	private String form(String key) {
		return days.isPresent() ? key + ".day" : key + ".time";
	}

	private Temporal shown(long end) {
		return days.isPresent() ? LocalDate.ofEpochDay(end) : Instant.ofEpochSecond(end).atZone(zone);
	}
}
