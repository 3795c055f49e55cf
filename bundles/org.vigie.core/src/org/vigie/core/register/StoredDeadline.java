package org.vigie.core.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One clock of a case as the store keeps it: instants and facts of the clock, no state, since a state depends on the day one looks.
 * What a register is searched by stands in columns; {@code span} carries the rest as text that only the clocks read.
 *
 * @param caseId the case
 * @param custodyId the custody period, or the entered deadline
 * @param participationId who, empty for a group
 * @param ruleId the rule, empty when none is loaded or none is asked
 * @param kind word of the row's kind
 * @param listedFrom on no day before it is the row in the list people see first; empty: it may be on any
 * @param listedUntil neither on this day nor on any later one is it in that list; empty: it may be for ever
 * @param factsUntil the latest day of any fact used: a look on or after it needs no new computation; empty when it uses none
 * @param packs the packs it was computed with
 * @param span the timeless clock, see ClockSpan
 */
public record StoredDeadline(String caseId, String custodyId, String participationId, String ruleId, String kind, Optional<LocalDate> listedFrom,
		Optional<LocalDate> listedUntil, Optional<LocalDate> factsUntil, String packs, String span) {

	public StoredDeadline {
		Objects.requireNonNull(caseId);
		Objects.requireNonNull(custodyId);
		Objects.requireNonNull(participationId);
		Objects.requireNonNull(ruleId);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(listedFrom);
		Objects.requireNonNull(listedUntil);
		Objects.requireNonNull(factsUntil);
		Objects.requireNonNull(packs);
		Objects.requireNonNull(span);
	}

	/** Whether a row on the day follows from this one without a new computation: the same packs, and no fact of later. */
	public boolean serves(LocalDate day, String packsInUse) {
		return packs.equals(packsInUse) && factsUntil.filter(day::isBefore).isEmpty();
	}

	/** Whether the row may be in the list of the day that people see first. */
	public boolean mayBeListed(LocalDate day) {
		return listedFrom.filter(day::isBefore).isEmpty() && listedUntil.filter(it -> !day.isBefore(it)).isEmpty();
	}
}
