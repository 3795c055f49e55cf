package org.vigie.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.Scenario.DatedOrder;
import org.vigie.rules.counting.Counting;
import org.vigie.rules.counting.DayOff;
import org.vigie.rules.counting.StartDay;
import org.vigie.rules.counting.Term;
import org.vigie.rules.counting.WorkingCalendar;
import org.vigie.rules.counting.WorkingDays;
import org.vigie.rules.pack.Initial;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.RenewalWindow;
import org.vigie.rules.pack.Rule;

/**
 * What a counting says of itself, step by step: every step names what went into it, so that a person can do it again by hand. Days
 * are last covered days since 1970, points of hours the first seconds not covered.
 */
final class Account {
	private final Rule rule;
	private final Reading reading;
	private final Scenario scenario;
	private final WorkingCalendar calendar;
	private final ZoneId zone;
	private final Trace trace;
	private final boolean days;

	Account(RuleBook.PackRule known, Reading reading, Scenario scenario, Trace trace) {
		this.rule = known.rule();
		this.reading = reading;
		this.scenario = scenario;
		this.calendar = known.calendar();
		this.zone = known.jurisdiction().zone();
		this.trace = trace;
		this.days = reading.counting() instanceof Counting.OfDays;
	}

	void startRolled(long origin, boolean estimated) {
		if (trace.on()) {
			var from = LocalDate.ofEpochDay(scenario.start() + 1);
			var first = LocalDate.ofEpochDay(origin + 1);
			trace.add(StepKind.ROLL, "start.rolled", first, offDays(from, first, estimated));
		}
	}

	/** @param plain the end of the term, nothing deducted and nothing interrupted */
	void term(Term initial, long plain, long origin, boolean estimated) {
		if (!trace.on()) {
			return;
		}
		var key = initial.isZero() ? "term.nothing" : reading.initial() instanceof Initial.PartOfSentence ? "term.sentence"
				: rule.kind().followsCustody() ? "term" : "term.due";
		if (working() && !initial.isZero()) {
			working(key, initial, plain, LocalDate.ofEpochDay(origin), LocalDate.ofEpochDay(plain), estimated);
			return;
		}
		dated(StepKind.TERM, key, plain, "counting", initial);
		monthEnd(initial, plain, origin);
	}

	void backward(Term initial, long last, boolean estimated) {
		if (trace.on() && working()) {
			working("term.backward", initial, last, LocalDate.ofEpochDay(last), LocalDate.ofEpochDay(scenario.start()), estimated);
		} else if (trace.on()) {
			dated(StepKind.TERM, "term.backward", last, "counting", initial);
		}
	}

	private boolean working() {
		return reading.counting() instanceof WorkingDays;
	}

	/** A term of working days, with the days between that are none. */
	private void working(String key, Term term, long end, LocalDate from, LocalDate to, boolean estimated) {
		trace.add(StepKind.TERM, form(key + ".working"), Optional.of(rule.confidenceOf("counting")), Optional.empty(),
				Optional.of(shown(end)), term, shown(end), offDays(from, to, estimated));
	}

	/** @param end with the earlier custody deducted */
	void credit(long end) {
		if (trace.on()) {
			trace.add(StepKind.CREDIT, form("credit"), Optional.empty(), Optional.empty(), Optional.of(shown(end)),
					amount(scenario.credit()), shown(end));
		}
	}

	/** What does not count up to an end, each day once, and where the end comes to lie. */
	void uncounted(long end) {
		if (!trace.on() || scenario.uncounted().isEmpty()) {
			return;
		}
		var until = days ? end + 1 : end;
		var all = Scenario.overlap(scenario.uncounted(), scenario.start(), until);
		var free = Scenario.overlap(scenario.free(), scenario.start(), until);
		var suspended = Scenario.overlap(scenario.suspended(), scenario.start(), until);
		if (free > 0 && suspended > 0) {
			trace.add(StepKind.SUSPENSION, form("gap.suspension"), Optional.empty(), Optional.empty(), Optional.of(shown(end)),
					amount(free), shown(end), amount(suspended), amount(all));
		} else if (all > 0) {
			trace.add(free > 0 ? StepKind.GAP : StepKind.SUSPENSION, form(free > 0 ? "gap" : "suspension"), Optional.empty(),
					Optional.empty(), Optional.of(shown(end)), amount(all), shown(end));
		}
	}

	/** @param plain where the total term ends by itself, or the cap where that comes first */
	void extended(DatedOrder dated, Term length, Term total, boolean capped, long plain, long origin) {
		if (trace.on()) {
			trace.add(StepKind.EXTENSION, form(capped ? "extension.capped" : "extension"),
					Optional.of(rule.confidenceOf("extension")), dated.order().ref(), Optional.of(shown(plain)), shown(dated.at()),
					length, shown(plain), total);
			if (!capped) {
				monthEnd(total, plain, origin);
			}
		}
	}

	void refused(String key, DatedOrder dated, long current) {
		if (trace.on()) {
			trace.add(StepKind.EXTENSION_REFUSED, form(key), Optional.empty(), dated.order().ref(), Optional.empty(),
					shown(dated.at()), shown(current), reading.extensions().max().orElse(0));
		}
	}

	void assumed(String key, Object... values) {
		if (trace.on()) {
			trace.add(StepKind.ASSUMPTION, key, values);
		}
	}

	/** The working days in which a renewal has to be ordered, and the order that was made. */
	void window(String key, int workingDays, LocalDate first, LocalDate last, LocalDate ordered, boolean estimated) {
		if (trace.on()) {
			trace.add(StepKind.WINDOW, key, workingDays, first, last, ordered, offDays(first, last.plusDays(1), estimated));
			unannounced(first, last);
		}
	}

	/** The working days in which the next renewal has to be ordered, or before which. */
	void notice(RenewalWindow window, LocalDate first, LocalDate last) {
		var key = window.before() ? "notice.before.day" : "notice.day";
		trace.add(StepKind.WINDOW, key, window.workingDays(), first, last, offDays(first, last.plusDays(1), true));
		unannounced(first, last);
	}

	void cap(long end, boolean moved) {
		if (trace.on()) {
			dated(StepKind.CAP, moved ? "cap.moved" : "cap", end, "cap", reading.cap().orElseThrow());
		}
	}

	/** @param end the last covered point before the present law applied, where it would have ended the term earlier */
	void keptByOldLaw(long end) {
		if (trace.on()) {
			trace.add(StepKind.LAW_CHANGE, form("law.kept"), Optional.empty(), Optional.empty(), Optional.of(shown(end)), shown(end));
		}
	}

	void rolled(long end, long moved, boolean estimated) {
		if (trace.on() && moved != end) {
			var from = LocalDate.ofEpochDay(Math.min(end, moved + 1));
			var to = LocalDate.ofEpochDay(Math.max(end + 1, moved));
			trace.add(StepKind.ROLL, moved > end ? "roll.forward" : "roll.backward", Optional.empty(), Optional.empty(),
					Optional.of(shown(moved)), shown(end), shown(moved), offDays(from, to, estimated));
		}
	}

	/** Says which feasts the days may rest on that nobody has announced. */
	void unannounced(LocalDate from, LocalDate to) {
		if (trace.on()) {
			var feasts = calendar.unannounced(from, to);
			if (!feasts.isEmpty()) {
				trace.add(StepKind.ASSUMPTION, "calendar.unannounced", String.join(", ", feasts));
			}
		}
	}

	/** The days from one to another, the second not included, that are no working days, each with the reason. */
	private List<Object> offDays(LocalDate from, LocalDate to, boolean estimated) {
		var found = new ArrayList<Object>();
		for (var day = from; day.isBefore(to); day = day.plusDays(1)) {
			var today = day;
			calendar.off(day, estimated).ifPresent(it -> found.add(new Step.Phrase("day-off", List.of(today, name(it)))));
		}
		return List.copyOf(found);
	}

	private static Object name(DayOff off) {
		return off.kind() == DayOff.Kind.ANNOUNCED ? off.name() : new Step.Word("dayOff", off.kind().code());
	}

	private void monthEnd(Term total, long plain, long origin) {
		if (total.totalMonths() == 0 || !(reading.counting() instanceof Counting.OfDays counting)) {
			return;
		}
		var start = LocalDate.ofEpochDay(origin);
		var month = start.withDayOfMonth(1).plusMonths(total.totalMonths());
		var wanted = counting.startDay() == StartDay.COUNTED ? start.getDayOfMonth() - 1 : start.getDayOfMonth();
		if (wanted > month.lengthOfMonth()) {
			trace.add(StepKind.MONTH_END, "month-end", wanted, shown(plain));
		}
	}

	private void dated(StepKind kind, String key, long end, String part, Term term) {
		trace.add(kind, form(key), Optional.of(rule.confidenceOf(part)), Optional.empty(), Optional.of(shown(end)), term,
				shown(end));
	}

	private Left amount(long uncounted) {
		return days ? Left.days(uncounted) : Left.minutes(uncounted / 60);
	}

	private String form(String key) {
		return days ? key + ".day" : key + ".time";
	}

	private Temporal shown(long end) {
		return days ? LocalDate.ofEpochDay(end) : Instant.ofEpochSecond(end).atZone(zone);
	}
}
