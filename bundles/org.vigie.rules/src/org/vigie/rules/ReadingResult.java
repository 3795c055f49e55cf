package org.vigie.rules;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.vigie.rules.pack.LocalText;

/**
 * What one reading of a rule gives.
 *
 * @param lastDay present where certain, rules of days only
 * @param expiry first point not covered; present where certain
 * @param earliestExpiry present also where certain
 * @param latestExpiry present also where certain
 * @param missing the fact without which this reading cannot be computed; then it has no dates
 * @param stopEvent the event that would stop the clock on this reading, when it is entered
 * @param stopDay its day
 * @param stopped whether it came in time
 */
public record ReadingResult(String id, LocalText label, boolean isDefault, ClockState state, Optional<LocalDate> lastDay,
		Optional<ZonedDateTime> expiry, Optional<ZonedDateTime> earliestExpiry, Optional<ZonedDateTime> latestExpiry,
		Optional<Left> left, Optional<Left> leftCertain, Optional<String> missing, Optional<String> stopEvent,
		Optional<LocalDate> stopDay, boolean stopped, List<String> flags, List<String> sources) {
	/** The last covered day of the latest end, whatever is missing or disputed; rules of days only. */
	public Optional<LocalDate> latestLastDay() {
		return left.map(Left::unit).filter(Left.Unit.MINUTES::equals).isPresent() ? Optional.empty()
				: latestExpiry.map(it -> it.toLocalDate().minusDays(1));
	}
}
