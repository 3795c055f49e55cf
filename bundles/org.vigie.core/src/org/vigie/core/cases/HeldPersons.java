package org.vigie.core.cases;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.vigie.edtf.UncertainDate;
import org.vigie.model.CaseFile;
import org.vigie.model.ClockMode;
import org.vigie.model.CustodyPeriod;
import org.vigie.model.StatusChange;

/**
 * How many named persons of a case are held on a day, as far as that can be said. Groups are never counted as persons.
 *
 * @param kind what can be said
 * @param count how many are held; 0 unless {@code kind} is COUNTED or AS_LAST_KNOWN
 * @param knownOn the last day on which that was known, where it was not known on the day itself
 */
public record HeldPersons(Kind kind, int count, Optional<LocalDate> knownOn) {

	/** What can be said. */
	public enum Kind {
		/** The number on the day. */
		COUNTED,
		/** The number when last heard of; no end is known since. */
		AS_LAST_KNOWN,
		/** Somebody was taken or charged, and no dates of custody are entered. */
		NO_DATES,
		/** Nobody is named who could be held. */
		NOBODY_NAMED
	}

	private static final Set<String> TAKEN = Set.of("ml.charged", "ml.referred", "ml.trial_open", "ml.trial_suspended", "ml.judged", "ml.appeal", "ml.cassation", "ml.final",
			"det.deprived", "icc.surrender", "icc.initial_appearance", "icc.confirmation", "icc.trial", "icc.judgment", "icc.sentence");
	private static final Set<String> OVER = Set.of("ml.acquitted", "ml.extinction", "ml.classement", "ml.nonlieu", "det.released", "icc.completed");

	/** What can be said on the day. */
	public static HeldPersons of(CaseFile file, LocalDate asOf) {
		var periods = file.getCustodyPeriods().stream().filter(HeldPersons::ofOnePerson).filter(it -> begun(it, asOf)).toList();
		if (periods.isEmpty()) {
			return noDates(file, asOf) ? new HeldPersons(Kind.NO_DATES, 0, Optional.empty()) : new HeldPersons(Kind.NOBODY_NAMED, 0, Optional.empty());
		}
		var open = periods.stream().filter(it -> open(it, asOf)).toList();
		var persons = new LinkedHashSet<Object>();
		open.forEach(it -> persons.add(it.getParticipation() == null ? it : it.getParticipation()));
		var last = open.stream().flatMap(it -> lastHeardOf(it, asOf).stream()).min(LocalDate::compareTo);
		var known = open.stream().allMatch(it -> knownHeldOn(it, asOf));
		return new HeldPersons(known ? Kind.COUNTED : Kind.AS_LAST_KNOWN, persons.size(), known ? Optional.empty() : last);
	}

	private static boolean ofOnePerson(CustodyPeriod period) {
		var who = period.getParticipation();
		return who != null && !who.isGroup() && period.getClock() != ClockMode.NONE || who == null && period.getClock() == ClockMode.LIMIT;
	}

	private static boolean begun(CustodyPeriod period, LocalDate asOf) {
		return period.getFrom() != null && DatedRow.firstPossible(period.getFrom()).filter(it -> !it.isAfter(asOf)).isPresent();
	}

	private static boolean open(CustodyPeriod period, LocalDate asOf) {
		return period.getTo() == null || !DatedRow.surelyBy(period.getTo(), asOf) || period.getTo().day().filter(asOf::equals).isPresent();
	}

	/** Known to be held on the day: it has an end after the day, or the person was seen held on the day or later. */
	private static boolean knownHeldOn(CustodyPeriod period, LocalDate asOf) {
		return period.getTo() != null || lastHeardOf(period, asOf).filter(it -> !it.isBefore(asOf)).isPresent();
	}

	/** The last day on which the person is known to be held, else the last step of the case by the day. */
	private static Optional<LocalDate> lastHeardOf(CustodyPeriod period, LocalDate asOf) {
		if (period.getTo() != null) {
			return Optional.empty();
		}
		var seen = Optional.ofNullable(period.getLastSeen()).flatMap(UncertainDate::latestDay);
		return seen.isPresent() ? seen : lastStep(period.getCaseFile(), asOf);
	}

	/** The day of the last dated row of the status history that has surely happened by the day; planned ones aside. */
	static Optional<LocalDate> lastStep(CaseFile file, LocalDate asOf) {
		return steps(file).filter(it -> DatedRow.surelyBy(it.getDate(), asOf)).flatMap(it -> DatedRow.surelyFrom(it.getDate()).stream()).max(LocalDate::compareTo);
	}

	private static Stream<StatusChange> steps(CaseFile file) {
		return file.getStatusChanges().stream().filter(CaseStatus::tellsStage);
	}

	private static boolean noDates(CaseFile file, LocalDate asOf) {
		var over = CaseStatus.at(file, asOf).map(CaseStatus::code).filter(OVER::contains).isPresent();
		return !over && !file.isAgainstUnknown() && taken(file.getStatusChanges(), asOf);
	}

	private static boolean taken(List<StatusChange> history, LocalDate asOf) {
		return history.stream().filter(it -> it.getCode() != null && TAKEN.contains(it.getCode()))
				.anyMatch(it -> it.getDate() == null || DatedRow.surelyFrom(it.getDate()).isEmpty() || DatedRow.surelyBy(it.getDate(), asOf));
	}
}
