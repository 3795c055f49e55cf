package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.vigie.core.cases.PersonStanding;
import org.vigie.edtf.UncertainDate;
import org.vigie.rules.AsOf;
import org.vigie.rules.ClockSpan;
import org.vigie.rules.Question;
import org.vigie.rules.Standing;

/**
 * A row of the deadline list without the day one looks: what a store can keep, and from which the row of every day follows that is
 * not before the latest fact used. The row computed from a case goes the same way, so both are one.
 *
 * @param zone the jurisdiction's
 * @param span the clock without its day, empty where there is none
 * @param entered the day somebody entered, for deadlines and hearings
 * @param from first day held, empty for acts
 * @param counted whether time held may be told at all
 * @param serves from when and until when the row is this one: a law that comes to apply to a running clock gives it another row
 */
record KeptDeadline(CaseRef file, String recordId, Optional<String> participationId, String person, Optional<PersonStanding> standing, DeadlineKind kind, ZoneId zone,
		Optional<ClockSpan> span, Optional<UncertainDate> entered, boolean readingsDiffer, Optional<UncertainDate> from, Optional<UncertainDate> to,
		Optional<UncertainDate> lastSeen, Optional<String> stage, Optional<String> custody, Optional<String> place, boolean counted, Optional<NoClock> noClock, RuleText rule,
		List<Question> questions, List<String> flags, Days serves) {

	/** A stretch of days; the first one is included, the last is not; empty: without bound. */
	record Days(Optional<LocalDate> from, Optional<LocalDate> until) {
		static final Days ALL = new Days(Optional.empty(), Optional.empty());

		boolean contain(LocalDate day) {
			return from.filter(day::isBefore).isEmpty() && until.filter(it -> !day.isBefore(it)).isEmpty();
		}
	}

	/** The same row for some days only. */
	KeptDeadline during(Days days) {
		return new KeptDeadline(file, recordId, participationId, person, standing, kind, zone, span, entered, readingsDiffer, from, to, lastSeen, stage, custody, place, counted,
				noClock, rule, questions, flags, days);
	}

	/** Whether somebody entered it as an act of its own, which belongs to no custody. */
	boolean isAct() {
		return from.isEmpty() && !kind.followsCustody();
	}

	/** The first day of a law that this clock runs into after the day. */
	Optional<LocalDate> lawChangeAfter(LocalDate day) {
		return span.flatMap(ClockSpan::lawChange).filter(it -> it.isAfter(day));
	}

	/** The row on a day; empty where the custody has not begun, or the hearing is over. */
	Optional<DeadlineRow> on(LocalDate asOf, Optional<Computation> computation) {
		return shows(asOf) ? Optional.of(row(asOf, computation)) : Optional.empty();
	}

	private boolean shows(LocalDate asOf) {
		return shows(kind, serves, heldDays(), entered.flatMap(it -> it.latestDay(zone)), asOf);
	}

	static boolean shows(DeadlineKind kind, Days serves, HeldDays held, Optional<LocalDate> lastEntered, LocalDate asOf) {
		var hearingToCome = kind != DeadlineKind.HEARING || lastEntered.isPresent() && !lastEntered.get().isBefore(asOf);
		return serves.contain(asOf) && hearingToCome && held.begun(asOf);
	}

	HeldDays heldDays() {
		return HeldDays.of(from, to, lastSeen, counted, zone);
	}

	private DeadlineRow row(LocalDate asOf, Optional<Computation> computation) {
		var standingOfClock = span.map(it -> it.at(AsOf.on(asOf)));
		var due = span.map(it -> DueDates.of(it, entered)).orElseGet(() -> DueDates.none(zone));
		return new DeadlineRow(file, recordId, participationId, person, standing, kind, standingOfClock.map(Standing::state), due, standingOfClock.flatMap(Standing::left),
				standingOfClock.flatMap(Standing::leftCertain), readingsDiffer, held(asOf), noClock, rule, questions, flags, computation);
	}

	private HeldTime held(LocalDate asOf) {
		if (isAct()) {
			return HeldTime.NONE;
		}
		var days = heldDays();
		return new HeldTime(from, to.filter(it -> days.over(asOf)), lastSeen.filter(it -> days.seen(asOf)), days.elapsed(asOf), stage, custody, place);
	}
}
