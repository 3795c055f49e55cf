package org.vigie.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.RuleBook.PackRule;
import org.vigie.rules.counting.Term;
import org.vigie.rules.facts.ClockFacts;
import org.vigie.rules.pack.Reading;
import org.vigie.rules.pack.RenewalWindow;
import org.vigie.rules.pack.RuleKind;

/**
 * When the next renewal of a custody has to be ordered, for a rule that sets a window of working days: due on the last covered day,
 * and soon due from the first day of the window; or due on the eve of the window, on a reading that asks for it before.
 */
final class RenewalNotice {
	private final PackRule known;
	private final ClockFacts facts;
	private final AsOf asOf;

	private RenewalNotice(PackRule known, ClockFacts facts, AsOf asOf) {
		this.known = known;
		this.facts = facts.changed().ordersComplete(true).build();
		this.asOf = asOf;
	}

	/** Empty where the rule has no window, nothing can be renewed, custody is over, or the end comes under another law. */
	static Optional<CustodyClock> of(PackRule known, ClockFacts facts, AsOf asOf) {
		if (known.rule().readings().stream().allMatch(it -> it.renewalWindow().isEmpty()) || known.rule().isHours()
				|| known.rule().kind() != RuleKind.CUSTODY_LIMIT) {
			return Optional.empty();
		}
		return new RenewalNotice(known, facts, asOf).clock();
	}

	private Optional<CustodyClock> clock() {
		var rule = known.rule();
		var zone = known.jurisdiction().zone();
		var start = Starts.of(rule, facts, Points.of(false, zone, asOf));
		if (start.isEmpty() || Flaws.of(facts, true, zone, asOf).stream().anyMatch(Flaws.Flaw::stops)) {
			return Optional.empty();
		}
		var evaluation = new Evaluation(known, facts, start.get(), asOf);
		if (evaluation.endOfCustody().isPresent()) {
			return Optional.empty();
		}
		var windows = new ArrayList<Window>();
		for (var reading : rule.readings()) {
			reading.renewalWindow().flatMap(it -> window(reading, it, evaluation)).ifPresent(windows::add);
		}
		return windows.isEmpty() || windows.get(0).reading() != rule.defaultReading() ? Optional.empty()
				: Optional.of(clock(windows, evaluation));
	}

	/** The window of a reading: the earliest first day and the last days on which an order is in time. */
	private record Window(Reading reading, LocalDate first, LocalDate closes, LocalDate earliest, LocalDate latest,
			ReadingOutcome limit) {
	}

	private Optional<Window> window(Reading reading, RenewalWindow window, Evaluation evaluation) {
		var limit = evaluation.of(reading, Trace.SILENT);
		if (!limit.renewable() || limit.earliest().isEmpty() || limit.latest().isEmpty() || limit.span().lawChange().isPresent()
				|| limit.standing().state() == ClockState.STOPPED) {
			return Optional.empty();
		}
		var last = LocalDate.from(limit.earliest().get());
		var latest = LocalDate.from(limit.latest().get());
		var first = known.calendar().firstOfLast(window.workingDays(), last, true);
		return Optional.of(window.before()
				? new Window(reading, first, last, first.minusDays(1),
						known.calendar().firstOfLast(window.workingDays(), latest, false).minusDays(1), limit)
				: new Window(reading, first, last, last, latest, limit));
	}

	private CustodyClock clock(List<Window> windows, Evaluation evaluation) {
		var rule = known.rule();
		var window = windows.get(0);
		var span = span(window, evaluation);
		var trace = Trace.listening().of(rule, window.reading());
		Explanation.chosen(trace, known, window.reading(), !facts.credits().isEmpty());
		var account = new Account(known, window.reading(), evaluation.earliest(), trace);
		account.notice(window.reading().renewalWindow().orElseThrow(), window.first(), window.closes());
		trace.add(StepKind.STATE, "state.notice", asOf.day(span.zone()), window.earliest());
		var shown = windows.stream().map(it -> shown(it, evaluation)).toList();
		var head = shown.get(0);
		var standing = span.at(asOf);
		return new CustodyClock(standing.state(), Optional.of(known.ref(RuleKind.NOTICE_BEFORE)), NoClock.shown(window.reading()),
				head.lastDay(), head.expiry(), head.earliestExpiry(), head.latestExpiry(), Optional.empty(), Optional.empty(),
				standing.left(), standing.leftCertain(), List.of(), known.calendar().unannounced(window.first(), window.closes()), trace.steps(),
				windows.size() > 1 ? shown : List.of(), Optional.empty(), List.of(), Optional.empty(), List.of(), span);
	}

	private ReadingResult shown(Window window, Evaluation evaluation) {
		var span = span(window, evaluation);
		return new ReadingOutcome(window.reading(), List.of(), List.of(), Optional.empty(), Optional.empty(), 0, true, span, span.at(asOf))
				.shown();
	}

	private ClockSpan span(Window window, Evaluation evaluation) {
		var points = evaluation.points();
		var limit = window.limit().span();
		var warn = Term.ofDays((int) Math.max(0, window.earliest().toEpochDay() - window.first().toEpochDay()));
		return new ClockSpan(RuleKind.NOTICE_BEFORE, Left.Unit.DAYS, points.zone(), Optional.empty(), limit.earliestStart(),
				Optional.of(points.expiry(window.earliest().toEpochDay())), Optional.of(points.expiry(window.latest().toEpochDay())),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				window.reading().renewalWindow().orElseThrow().before() ? known.rule().warn() : warn, Optional.empty(),
				Optional.empty(), limit.factsUntil());
	}
}
