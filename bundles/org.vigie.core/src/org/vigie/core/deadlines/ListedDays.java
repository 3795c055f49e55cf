package org.vigie.core.deadlines;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.vigie.rules.ClockSpan;

/**
 * On which days a row can be in the list people see first, so that a register need not look at all it ever kept to show what is
 * urgent. The days may be too many, never too few: {@link Rank#listed} decides.
 */
final class ListedDays {

	private static final KeptDeadline.Days NEVER = new KeptDeadline.Days(Optional.of(LocalDate.EPOCH), Optional.of(LocalDate.EPOCH));

	private ListedDays() {
	}

	static KeptDeadline.Days of(KeptDeadline row) {
		if (row.span().isEmpty() || row.kind() == DeadlineKind.BENCHMARK) {
			return NEVER;
		}
		var span = row.span().get();
		var from = Stream.of(row.serves().from(), row.heldDays().firstFrom(), renewalDue(row, span)).flatMap(Optional::stream).max(LocalDate::compareTo);
		var until = Stream.of(row.serves().until(), finished(row, span), unanswered(row, span)).flatMap(Optional::stream).min(LocalDate::compareTo);
		return new KeptDeadline.Days(from, until);
	}

	/** A renewal is listed once its window has opened. */
	private static Optional<LocalDate> renewalDue(KeptDeadline row, ClockSpan span) {
		return row.kind() == DeadlineKind.NOTICE && !row.isAct() ? span.quietUntil() : Optional.empty();
	}

	/** What a rule makes due in custody is not listed once it was not done in time. */
	private static Optional<LocalDate> unanswered(KeptDeadline row, ClockSpan span) {
		return row.kind().goesUnanswered() && !row.isAct() ? span.overFrom() : Optional.empty();
	}

	/** From when on the row stays as it is, where that is a state which is not listed. */
	private static Optional<LocalDate> finished(KeptDeadline row, ClockSpan span) {
		var last = Stream.of(span.settledFrom(), row.heldDays().firstFrom(), row.heldDays().lastTo(), row.serves().from()).flatMap(Optional::stream).max(LocalDate::compareTo);
		return span.settledFrom().flatMap(settled -> last).filter(day -> row.on(day, Optional.empty()).filter(DeadlineRow::listed).isEmpty());
	}
}
