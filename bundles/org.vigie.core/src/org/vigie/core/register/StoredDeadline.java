package org.vigie.core.register;

import java.util.Optional;

/**
 * One clock of a case as the store keeps it: instants and facts of the clock, no state, since a state depends on the day one looks.
 * The columns a list filters by are here; {@code span} carries the rest as text only the clock engine reads.
 *
 * @param caseId the case
 * @param custodyId the custody period, or the entered deadline
 * @param participationId who, empty for a group
 * @param ruleId the rule, empty when none is loaded or none is asked
 * @param kind word of the row's kind
 * @param earliest first uncovered instant at the earliest, epoch seconds UTC; empty when there is none
 * @param latest first uncovered instant at the latest; empty when there is none
 * @param factsUntil the latest instant of any fact used: a look at or after it needs no new computation
 * @param span the timeless clock, see ClockSpan
 */
public record StoredDeadline(String caseId, String custodyId, String participationId, String ruleId, String kind, Optional<Long> earliest, Optional<Long> latest,
		Optional<Long> factsUntil, String span) {
}
